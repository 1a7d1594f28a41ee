internal import Inquiry

/// The codes of our own projects: kinds of barrier as they were heard, named and rejected, and what
/// participants voiced. Each name stands once, since QualCoder loses codings of codes that share one.
struct InterviewCodes {
  enum Group: String, CaseIterable {
    case heard
    case named
    case rejected
    case own
  }

  private(set) var codes: [QDAProject.Code] = []
  private var names: Set<String> = []

  /// - Parameter extra: kinds that were heard once and are no longer in the code book.
  init(kinds: [BarrierKind], extra: [BarrierKind.ID], language: Language) {
    let all =
      kinds.map { ($0.id, $0.name[language], $0.definition[language]) }
      + extra.map { ($0, $0.rawValue, "") }
    for group in Group.allCases {
      let groupName = unused(group.name[language])
      var inner: [QDAProject.Code] = []
      if group == .own {
        inner = Voiced.What.allCases.map { what in
          code(Self.guid(what), what.codeName[language], "")
        }
        inner.append(code(Self.rung, Self.rungName[language], Self.rungText[language]))
      } else {
        for (kind, name, definition) in all {
          let name = "\(name) (\(group.name[language]))"
          inner.append(code(Self.guid(group, kind), name, definition))
        }
      }
      codes.append(
        QDAProject.Code(
          guid: GUID(of: "codes/" + group.rawValue), name: groupName, isCodable: false,
          description: group.text[language], codes: inner))
    }
  }

  private mutating func code(
    _ guid: GUID, _ name: String, _ description: String
  ) -> QDAProject.Code {
    QDAProject.Code(
      guid: guid, name: unused(name), description: description.isEmpty ? nil : description)
  }

  private mutating func unused(_ name: String) -> String {
    var (candidate, number) = (name, 2)
    while !names.insert(candidate.lowercased()).inserted {
      candidate = "\(name) \(number)"
      number += 1
    }
    return candidate
  }

  static func guid(_ group: Group, _ kind: BarrierKind.ID) -> GUID {
    GUID(of: "codes/\(group.rawValue)/\(kind.rawValue)")
  }

  static func guid(_ what: Voiced.What) -> GUID { GUID(of: "codes/own/\(what.rawValue)") }

  static let rung = GUID(of: "codes/own/rung")
  private static let rungName = Bilingual(nl: "sport van een ladder", en: "rung of a ladder")
  private static let rungText = Bilingual(
    nl: "Antwoorden op doorvragen naar het waarom; verbanden leiden van sport naar sport.",
    en: "Answers to asking on about why; links lead from rung to rung.")
}

extension InterviewCodes.Group {
  var name: Bilingual {
    switch self {
    case .heard: Bilingual(nl: "gehoord", en: "heard")
    case .named: Bilingual(nl: "benoemd", en: "named")
    case .rejected: Bilingual(nl: "weersproken", en: "rejected")
    case .own: Bilingual(nl: "zelf gezegd", en: "in own words")
    }
  }

  var text: Bilingual {
    switch self {
    case .heard:
      Bilingual(
        nl: "Door het programma herkend in de woorden. Het is geen oordeel.",
        en: "Recognised in the words by the program. It is no judgement.")
    case .named:
      Bilingual(
        nl: "Hier gaf de deelnemer er zelf een naam aan.",
        en: "Here the participant gave it a name of their own.")
    case .rejected:
      Bilingual(
        nl: "Herkend, en de deelnemer zei dat het niet zo is. Het telt niet mee.",
        en: "Recognised, and the participant said that it is not so. It does not count.")
    case .own:
      Bilingual(nl: "Wat de deelnemer zelf gaf.", en: "What the participant gave.")
    }
  }
}

extension Voiced.What {
  fileprivate var codeName: Bilingual {
    switch self {
    case .goal: Bilingual(nl: "doel", en: "goal")
    case .ownGoal: Bilingual(nl: "eigen doel", en: "own goal")
    case .idea: Bilingual(nl: "idee", en: "idea")
    case .condition: Bilingual(nl: "voorwaarde", en: "condition")
    case .agreement: Bilingual(nl: "afspraak", en: "agreement")
    case .agreementWho: Bilingual(nl: "afspraak: met wie", en: "agreement: with whom")
    case .agreementWhen: Bilingual(nl: "afspraak: wanneer", en: "agreement: when")
    case .agreementCheck: Bilingual(nl: "afspraak: waaraan te zien", en: "agreement: how checked")
    case .conclusion: Bilingual(nl: "eigen conclusie", en: "own conclusion")
    }
  }
}
