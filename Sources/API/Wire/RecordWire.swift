internal import Inquiry
public import JSONText
public import Transcripts

/// What a record shows about itself, on the line.
public enum RecordWire {
  public static func json(_ check: RecordCheck) -> JSON {
    [
      "events": .number(check.events), "interviews": .number(check.interviews),
      "checkpoints": .number(check.checkpoints),
      "findings": .array(check.findings.map(json)),
    ]
  }

  public static func check(_ json: JSON) throws(NotUnderstood) -> RecordCheck {
    RecordCheck(
      events: try json.number("events"), interviews: try json.number("interviews"),
      checkpoints: try json.number("checkpoints"),
      findings: try json.list("findings", finding))
  }

  public static func json(_ finding: RecordCheck.Finding) -> JSON {
    [
      "interview": .optional(finding.interview?.rawValue), "nl": .string(finding.text.nl),
      "en": .string(finding.text.en), "mended": .bool(finding.isMended),
      "mendable": .bool(finding.canBeMended),
    ]
  }

  public static func finding(_ json: JSON) throws(NotUnderstood) -> RecordCheck.Finding {
    RecordCheck.Finding(
      interview: json["interview"]?.string.map { Transcript.ID($0) },
      text: Bilingual(nl: try json.text("nl"), en: try json.text("en")),
      isMended: try json.flag("mended"), canBeMended: try json.flag("mendable"))
  }

  public static func json(_ info: RecordInfo) -> JSON {
    [
      "folder": .string(info.folder), "key": .string(info.key),
      "key_is_beside": .bool(info.keyIsBeside), "generation": .number(info.generation),
      "interviews": .number(info.interviews), "events": .number(info.events),
      "bytes": .number(info.bytes), "verifier": .string(info.verifier),
    ]
  }

  public static func info(_ json: JSON) throws(NotUnderstood) -> RecordInfo {
    RecordInfo(
      folder: try json.text("folder"), key: try json.text("key"),
      keyIsBeside: try json.flag("key_is_beside"), generation: try json.number("generation"),
      interviews: try json.number("interviews"), events: try json.number("events"),
      bytes: try json.number("bytes"), verifier: try json.text("verifier"))
  }

  public static func json(_ head: SignedHead) -> JSON {
    ["note": .string(head.note), "verifier": .string(head.verifier)]
  }

  public static func head(_ json: JSON) throws(NotUnderstood) -> SignedHead {
    SignedHead(note: try json.text("note"), verifier: try json.text("verifier"))
  }

  public static func json(_ record: AccessRecord) -> JSON {
    [
      "at": .number(Int(record.at.milliseconds)), "by": .string(record.access.by),
      "purpose": .string(record.access.purpose.rawValue),
      "interviews": .array(record.interviews.map { .string($0.rawValue) }),
    ]
  }

  public static func access(_ json: JSON) throws(NotUnderstood) -> AccessRecord {
    AccessRecord(
      at: Timestamp(milliseconds: Int64(try json.number("at"))),
      access: Access(
        by: try json.text("by"),
        purpose: try json.choice("purpose", as: Access.Purpose.self)),
      interviews: try json.list("interviews") { (item) throws(NotUnderstood) in
        guard let id = item.string else { throw NotUnderstood("interviews") }
        return Transcript.ID(id)
      })
  }
}
