internal import FoundationEssentials
public import Inquiry
public import JSONText
public import Transcripts

/// An event as it goes over the line: under the same versioned name as on disk, with the words
/// apart.
///
/// `{"sequence": 4, "at": 1764411245000, "kind": "answered.1", "body": {…}, "words": {"0": "…"}}`
public struct EventWire: Sendable, Equatable {
  public var sequence: Int
  public var at: Timestamp
  public var kind: String
  public var body: JSON
  /// Words of people by part.
  public var words: [Int: String]
  /// Words of an earlier interview that it quotes; absent where it quotes none.
  public var recalled: [Recalled]

  public init(_ recorded: Recorded) throws {
    let row = EventRow(recorded.event)
    sequence = recorded.sequence
    at = recorded.at
    kind = row.kind.rawValue
    body = try JSON.read(Array(try encoded(row.body)))
    words = row.words
    recalled = row.recalled.filter { $0.quote.text != nil }
  }

  public init(_ json: JSON) throws(NotUnderstood) {
    sequence = try json.number("sequence")
    at = Timestamp(milliseconds: Int64(try json.number("at")))
    kind = try json.text("kind")
    body = try json.field("body")
    words = [:]
    guard case .object(let members) = try json.field("words") else { throw NotUnderstood("words") }
    for member in members {
      guard let part = Int(member.key), let text = member.value.string else {
        throw NotUnderstood("words")
      }
      words[part] = text
    }
    recalled =
      json["recalled"] == nil ? [] : try json.list("recalled", EventWire.recalled)
  }

  public var json: JSON {
    var members: [JSON.Member] = [
      .init(key: "sequence", value: .number(sequence)),
      .init(key: "at", value: .number(Int(at.milliseconds))),
      .init(key: "kind", value: .string(kind)),
      .init(key: "body", value: body),
      .init(
        key: "words",
        value: .object(
          words.sorted { $0.key < $1.key }.map {
            JSON.Member(key: String($0.key), value: .string($0.value))
          })),
    ]
    if !recalled.isEmpty {
      members.append(.init(key: "recalled", value: .array(recalled.map(EventWire.json))))
    }
    return .object(members)
  }

  private static func json(_ recalled: Recalled) -> JSON {
    [
      "interview": .string(recalled.interview), "n": .number(recalled.quote.n),
      "version": .number(recalled.quote.version),
      "start": .number(recalled.quote.place.lowerBound),
      "end": .number(recalled.quote.place.upperBound),
      "consent": .number(recalled.consent.rawValue), "text": .optional(recalled.quote.text),
    ]
  }

  private static func recalled(_ json: JSON) throws(NotUnderstood) -> Recalled {
    let (start, end) = (try json.number("start"), try json.number("end"))
    guard start >= 0, end >= start, let consent = ConsentLevel(rawValue: try json.number("consent"))
    else { throw NotUnderstood("recalled") }
    let quote = Quote(
      n: try json.number("n"), version: try json.number("version"), place: start..<end,
      text: json["text"]?.string)
    return Recalled(interview: try json.text("interview"), quote: quote, consent: consent)
  }

  /// The events that were sent, in order and from the first.
  ///
  /// - Throws: `StoreError` for one that is not as the record writes it.
  public static func events(
    _ wires: [EventWire], of transcript: Transcript.ID
  ) throws -> [Recorded] {
    try TranscriptReader.read(wires.map(\.row), of: transcript)
  }

  var row: StoredRow {
    StoredRow(
      sequence: sequence, at: at, kind: kind, body: WireBody(body: body), words: words,
      recalled: recalled)
  }
}

private func encoded(_ body: any Encodable) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(body)
}

private struct WireBody: StoredBody {
  let body: JSON

  func read<Body: Codable>(as type: Body.Type) throws(Damage) -> Body {
    do {
      return try JSONDecoder().decode(type, from: Data(body.line.utf8))
    } catch {
      throw .badBody("\(error)")
    }
  }
}
