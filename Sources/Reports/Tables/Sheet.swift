internal import Inquiry

/// A table with its name, as it stands in a workbook.
public struct Sheet: Sendable, Equatable {
  public var name: String
  public var table: Table

  public init(name: String, table: Table) {
    self.name = name
    self.table = table
  }

  init(_ name: Name, in language: Language, _ table: Table) {
    self.init(name: name.text[language], table: table)
  }

  /// What sheets are called. All of them may stand in one workbook, so no two are the same.
  ///
  /// - Source: Excel takes 31 characters at most, none of `[ ] : * ? / \\`, and not "History".
  enum Name {
    case barriers
    case people
    case outcomes
    case ownWords
    case ladders
    case concepts
    case relations
    case cutOffs
    case mirror
    case comparison
    case conduct
    case airtime
    case coreq
    case transcript

    var text: Bilingual {
      switch self {
      case .barriers: Bilingual(nl: "Belemmeringen", en: "Barriers")
      case .people: Bilingual(nl: "Mensen", en: "People")
      case .outcomes: Bilingual(nl: "Uitkomsten", en: "Outcomes")
      case .ownWords: Bilingual(nl: "Eigen woorden", en: "Own words")
      case .ladders: Bilingual(nl: "Ladders", en: "Ladders")
      case .concepts: Bilingual(nl: "Begrippen", en: "Concepts")
      case .relations: Bilingual(nl: "Relaties", en: "Relations")
      case .cutOffs: Bilingual(nl: "Drempels", en: "Cut-offs")
      case .mirror: Bilingual(nl: "Twee kanten", en: "Two sides")
      case .comparison: Bilingual(nl: "Toen en nu", en: "Then and now")
      case .conduct: Bilingual(nl: "Gespreksvoering", en: "Conduct")
      case .airtime: Bilingual(nl: "Spreektijd", en: "Airtime")
      case .coreq: Bilingual(nl: "COREQ", en: "COREQ")
      case .transcript: Bilingual(nl: "Verslag", en: "Transcript")
      }
    }
  }
}
