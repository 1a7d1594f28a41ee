internal import Inquiry
public import JSONText

// The report as a daemon gives it, read again, so that whoever asked for it can have its map laid out.
// Concepts and relations are not read: they follow from the ladders.

/// This is no such report.
public struct NotALadderReport: Error, Sendable {}

extension LadderReport {
  public init(_ json: JSON) throws(NotALadderReport) {
    var ladders: [SpokenLadder] = []
    for ladder in try json.items("ladders") { ladders.append(try SpokenLadder(ladder)) }
    self.init(
      chain: ChainCard.ID(try json.text("chain")), title: try json.text("title"), ladders: ladders)
  }
}

extension LadderReport.SpokenLadder {
  fileprivate init(_ json: JSON) throws(NotALadderReport) {
    interview = try json.text("interview")
    partner = try json.text("partner")
    number = try json.number("ladder")
    handOver = try json.optionalText("hand_over")
    rungs = []
    for rung in try json.items("rungs") { rungs.append(try LadderReport.Rung(rung)) }
    stop = try json.optionalText("stopped").flatMap(StopReason.init)
    person = "\(try json.number("person"))"
  }
}

extension LadderReport.Rung {
  fileprivate init(_ json: JSON) throws(NotALadderReport) {
    n = try json.number("n")
    move = ProbeMove.ID(try json.text("move"))
    question = try json.text("question")
    let given = try json.member("answer")
    answer = given == .null ? nil : try ReportQuote(given)
    names = []
    for name in try json.items("names") { names.append(try ReportQuote(name)) }
  }
}

extension ReportQuote {
  fileprivate init(_ json: JSON) throws(NotALadderReport) {
    interview = try json.text("interview")
    n = try json.number("n")
    let (start, end) = (try json.number("start"), try json.number("end"))
    guard start <= end, let level = ConsentLevel(rawValue: try json.number("consent")) else {
      throw NotALadderReport()
    }
    place = start..<end
    consent = level
    text = try json.optionalText("text")
  }
}

extension JSON {
  fileprivate func member(_ key: String) throws(NotALadderReport) -> JSON {
    guard case .object(let members) = self, let member = members.first(where: { $0.key == key })
    else { throw NotALadderReport() }
    return member.value
  }

  fileprivate func text(_ key: String) throws(NotALadderReport) -> String {
    guard let text = try optionalText(key) else { throw NotALadderReport() }
    return text
  }

  fileprivate func optionalText(_ key: String) throws(NotALadderReport) -> String? {
    switch try member(key) {
    case .string(let text): return text
    case .null: return nil
    default: throw NotALadderReport()
    }
  }

  fileprivate func number(_ key: String) throws(NotALadderReport) -> Int {
    guard case .number(let number) = try member(key) else { throw NotALadderReport() }
    return number
  }

  fileprivate func items(_ key: String) throws(NotALadderReport) -> [JSON] {
    guard case .array(let items) = try member(key) else { throw NotALadderReport() }
    return items
  }
}
