public import Inquiry
public import Interviews
public import JSONText
public import Transcripts

/// What is sent to do something in an interview.
///
/// `{"request": "…", "expecting": 12, "do": "answer", "text": "…"}`
public struct ActWire: Sendable, Equatable {
  public var act: Act
  /// What the client calls this, so that it can safely be sent again.
  public var request: Request.ID?
  /// How many events the client has seen.
  public var expecting: Int?

  public init(_ act: Act, request: Request.ID?, expecting: Int?) {
    self.act = act
    self.request = request
    self.expecting = expecting
  }

  /// What can be done, by its name on the line.
  public enum Name: String, Sendable, CaseIterable {
    case answer, mend, strike, skip, ask, note, rank, consent, address
    case leaveRecord = "leave_record"
    case returnToRecord = "return_to_record"
    case shareAgain = "share_again"
    case pause, resume, stop
  }

  private static let fieldsOf: [Name: [String]] = [
    .answer: ["text"], .mend: ["n", "text"], .strike: ["n"], .ask: ["text"], .note: ["text"],
    .rank: ["order"], .consent: ["level"], .address: ["form"],
  ]

  public static func read(_ body: BodyCursor) -> ActWire? {
    let own = ["n", "text", "order", "level", "form"]
    let all = body.fields(["request", "expecting", "do"] + own, required: ["do"])
    guard let name = all["do"]?.choice(as: Name.self) else { return nil }
    let wanted = fieldsOf[name] ?? []
    let fields = body.fields(["request", "expecting", "do"] + wanted, required: wanted)
    let request = fields["request"].flatMap { $0.filledText(most: 64) }
    let expecting = fields["expecting"].flatMap { $0.number(0...1_000_000) }
    guard let act = act(name, fields) else { return nil }
    return ActWire(act, request: request.map { Request.ID($0) }, expecting: expecting)
  }

  private static func act(_ name: Name, _ fields: [String: BodyCursor]) -> Act? {
    let text = { fields["text"]?.text(most: Act.longestText) }
    let n = { fields["n"]?.number(1...1_000_000) }
    switch name {
    case .answer: return text().map(Act.answer)
    case .mend:
      guard let n = n(), let text = text() else { return nil }
      return .mend(n: n, text)
    case .strike: return n().map { .strike(n: $0) }
    case .ask: return text().map(Act.ask)
    case .note: return text().map(Act.note)
    case .rank:
      let order = fields["order"]?.list(most: 1000).compactMap { $0.number(1...1_000_000) }
      return order.map(Act.rank)
    case .consent:
      return fields["level"]?.number(0...3).flatMap(ConsentLevel.init).map(Act.consent)
    case .address: return fields["form"]?.choice(as: Address.self).map(Act.address)
    case .skip: return .skip
    case .leaveRecord: return .leaveRecord
    case .returnToRecord: return .returnToRecord
    case .shareAgain: return .shareAgain
    case .pause: return .pause
    case .resume: return .resume
    case .stop: return .stop
    }
  }

  public var json: JSON {
    var members: [JSON.Member] = []
    if let request { members.append(.init(key: "request", value: .string(request.rawValue))) }
    if let expecting { members.append(.init(key: "expecting", value: .number(expecting))) }
    members.append(.init(key: "do", value: .string(name.rawValue)))
    switch act {
    case .answer(let text), .ask(let text), .note(let text):
      members.append(.init(key: "text", value: .string(text)))
    case .mend(let n, let text):
      members.append(.init(key: "n", value: .number(n)))
      members.append(.init(key: "text", value: .string(text)))
    case .strike(let n): members.append(.init(key: "n", value: .number(n)))
    case .rank(let order):
      members.append(.init(key: "order", value: .array(order.map(JSON.number))))
    case .consent(let level):
      members.append(.init(key: "level", value: .number(level.rawValue)))
    case .address(let form): members.append(.init(key: "form", value: .string(form.rawValue)))
    case .skip, .leaveRecord, .returnToRecord, .shareAgain, .pause, .resume, .stop: break
    }
    return .object(members)
  }

  private var name: Name {
    switch act {
    case .answer: .answer
    case .mend: .mend
    case .strike: .strike
    case .skip: .skip
    case .ask: .ask
    case .note: .note
    case .rank: .rank
    case .consent: .consent
    case .address: .address
    case .leaveRecord: .leaveRecord
    case .returnToRecord: .returnToRecord
    case .shareAgain: .shareAgain
    case .pause: .pause
    case .resume: .resume
    case .stop: .stop
    }
  }
}
