public import Inquiry
public import JSONText
public import Transcripts

/// Who read what, one line each: "2026-11-29 jan (1000): export, k3x9v2aa".
public func accessList(_ records: [AccessRecord], language: Language) -> String {
  if records.isEmpty {
    return Bilingual(nl: "Er is nog niets gelezen.\n", en: "Nothing was read yet.\n")[language]
  }
  return records.map { record in
    let interviews = record.interviews.map(\.rawValue).joined(separator: " ")
    let purpose = record.access.purpose.name[language]
    return visible("\(record.at.day) \(record.access.by): \(purpose), \(interviews)") + "\n"
  }.joined()
}

public func accessJSON(_ records: [AccessRecord]) -> JSON {
  [
    "report": .string("audit"), "version": .number(1),
    "reads": .array(
      records.map { record in
        [
          "at_ms": .number(Int(record.at.milliseconds)), "by": .string(record.access.by),
          "purpose": .string(record.access.purpose.rawValue),
          "interviews": .array(record.interviews.map { .string($0.rawValue) }),
        ]
      }),
  ]
}

extension Access.Purpose {
  fileprivate var name: Bilingual {
    switch self {
    case .interview: Bilingual(nl: "gesprek voortgezet", en: "interview resumed")
    case .show: Bilingual(nl: "bekeken", en: "shown")
    case .export: Bilingual(nl: "samengevat of uitgevoerd", en: "summarised or exported")
    case .rerun: Bilingual(nl: "opnieuw gespeeld", en: "rerun")
    case .coverage: Bilingual(nl: "geteld voor een bank", en: "counted for a bank")
    case .ownCopy: Bilingual(nl: "kopie voor de deelnemer", en: "copy for the participant")
    case .takeBack: Bilingual(nl: "teruggenomen", en: "taken back")
    case .recall:
      Bilingual(nl: "aangehaald in een volgend gesprek", en: "quoted in a later interview")
    }
  }
}
