public import Inquiry
public import JSONText
public import Transcripts

/// An interview in a list: what it is and how far it is, without what was said.
public struct InterviewWire {
  public static func json(_ summary: InterviewSummary) -> JSON {
    let opening = summary.opening
    return [
      "id": .string(summary.id.rawValue), "bank": json(opening.bank),
      "chain": json(opening.chain), "lexicon": json(opening.lexicon),
      "language": .string(opening.language.rawValue),
      "partner": .string(opening.partner.rawValue), "participant": .string(opening.participant),
      "mode": .string(opening.mode.rawValue), "address": .string(opening.address.rawValue),
      "interviewer": .optional(opening.interviewer.map { Int($0) }),
      "invitation": .optional(opening.invitation),
      "imported": opening.imported.map(json) ?? .null,
      "follows": opening.follows.map(json) ?? .null,
      "simulated": opening.simulated.map(json) ?? .null,
      "created_at": .number(Int(summary.createdAt.milliseconds)),
      "last_at": .number(Int(summary.lastAt.milliseconds)),
      "events": .number(summary.eventCount), "closed": .optional(summary.closing?.rawValue),
    ]
  }

  public static func summary(_ json: JSON) throws(NotUnderstood) -> InterviewSummary {
    var closing: Closing?
    if let closed = json["closed"], !closed.isNull {
      closing = try json.choice("closed", as: Closing.self)
    }
    return InterviewSummary(
      id: Transcript.ID(try json.text("id")),
      opening: Opening(
        bank: try source(json.field("bank")), chain: try source(json.field("chain")),
        lexicon: try source(json.field("lexicon")),
        language: try json.choice("language", as: Language.self),
        partner: Partner.ID(try json.text("partner")), participant: try json.text("participant"),
        mode: try json.choice("mode", as: Opening.Mode.self),
        address: try json.choice("address", as: Address.self),
        interviewer: json["interviewer"]?.int.flatMap { UInt32(exactly: $0) },
        invitation: json["invitation"]?.string, imported: try json["imported"].flatMap(imported),
        follows: try json["follows"].flatMap(follows),
        simulated: try json["simulated"].flatMap(simulated)),
      createdAt: Timestamp(milliseconds: Int64(try json.number("created_at"))),
      lastAt: Timestamp(milliseconds: Int64(try json.number("last_at"))),
      eventCount: try json.number("events"), closing: closing)
  }

  private static func json(_ imported: Opening.Imported) -> JSON {
    ["from": .string(imported.from), "sha256": .string(imported.digest)]
  }

  private static func imported(_ json: JSON) throws(NotUnderstood) -> Opening.Imported? {
    if json.isNull { return nil }
    return Opening.Imported(from: try json.text("from"), digest: try json.text("sha256"))
  }

  private static func json(_ follows: Opening.Follows) -> JSON {
    [
      "interview": .string(follows.interview), "round": .number(follows.round),
      "least": .number(follows.least.rawValue),
    ]
  }

  private static func follows(_ json: JSON) throws(NotUnderstood) -> Opening.Follows? {
    if json.isNull { return nil }
    guard let least = ConsentLevel(rawValue: try json.number("least")) else {
      throw NotUnderstood("least")
    }
    return Opening.Follows(
      interview: try json.text("interview"), round: try json.number("round"), least: least)
  }

  private static func json(_ simulated: Opening.Simulated) -> JSON {
    ["seed": .number(simulated.seed), "number": .number(simulated.number)]
  }

  private static func simulated(_ json: JSON) throws(NotUnderstood) -> Opening.Simulated? {
    if json.isNull { return nil }
    return Opening.Simulated(seed: try json.number("seed"), number: try json.number("number"))
  }

  public static func json(_ source: Opening.Source) -> JSON {
    [
      "id": .string(source.id), "version": .number(source.version),
      "digest": .string(source.digest),
    ]
  }

  public static func source(_ json: JSON) throws(NotUnderstood) -> Opening.Source {
    Opening.Source(
      id: try json.text("id"), version: try json.number("version"),
      digest: try json.text("digest"))
  }
}
