public import Inquiry

/// What a file held that was not taken over, so that nobody believes that it was. (REFI-QDA 1.5, §7)
public struct Loss: Sendable, Equatable {
  public enum What: String, Sendable, CaseIterable {
    case codes
    case codings
    case cases
    case variables
    case links
    case notes
    case sets
    case graphs
    case descriptions
    case pictures
    case documents
    case sound
    case film
    case richText
    case outsideTexts
    case missingTexts
    case badSelections
    case otherFiles
    case withoutSpeakers
    case comments
    case styling
    case repeatedLines
    case beforeFirstTurn
    case otherSpeakers
    case lastQuestion
    case takenBack
  }

  public var what: What
  public var count: Int

  public init(_ what: What, _ count: Int) {
    self.what = what
    self.count = count
  }
}

/// Losses as they are found: each counted once under its name.
public struct Losses: Sendable, Equatable {
  private var counts: [Loss.What: Int] = [:]

  public init() {}

  public mutating func add(_ what: Loss.What, _ count: Int = 1) {
    if count > 0 { counts[what, default: 0] += count }
  }

  public mutating func add(_ other: Losses) {
    for (what, count) in other.counts { add(what, count) }
  }

  public var isEmpty: Bool { counts.isEmpty }

  /// In the order of `Loss.What`.
  public var list: [Loss] {
    Loss.What.allCases.compactMap { what in counts[what].map { Loss(what, $0) } }
  }
}

extension Loss {
  /// "412: coderingen (…)".
  public var text: Bilingual {
    Bilingual(nl: "\(count) × \(what.text.nl)", en: "\(count) × \(what.text.en)")
  }
}

extension Loss.What {
  var text: Bilingual {
    switch self {
    case .codes:
      Bilingual(
        nl: "code: wat hier gehoord wordt komt uit de eigen woordenlijsten",
        en: "code: what is heard here comes from our own word lists")
    case .codings:
      Bilingual(nl: "codering van een ander", en: "coding of somebody else")
    case .cases: Bilingual(nl: "casus, met haar gegevens", en: "case, with its values")
    case .variables: Bilingual(nl: "variabele", en: "variable")
    case .links: Bilingual(nl: "verband", en: "link")
    case .notes: Bilingual(nl: "memo", en: "memo")
    case .sets: Bilingual(nl: "verzameling", en: "set")
    case .graphs: Bilingual(nl: "schema", en: "graph")
    case .descriptions: Bilingual(nl: "beschrijving", en: "description")
    case .pictures: Bilingual(nl: "afbeelding", en: "picture")
    case .documents: Bilingual(nl: "pdf", en: "PDF")
    case .sound: Bilingual(nl: "geluidsopname", en: "sound recording")
    case .film: Bilingual(nl: "filmopname", en: "film recording")
    case .richText: Bilingual(nl: "opgemaakte tekst", en: "formatted text")
    case .outsideTexts:
      Bilingual(
        nl: "tekst die buiten het archief staat", en: "text that stands outside the archive")
    case .missingTexts:
      Bilingual(
        nl: "tekst die in het archief ontbreekt of geen UTF-8 is",
        en: "text that is missing in the archive or is not UTF-8")
    case .badSelections:
      Bilingual(
        nl: "selectie buiten haar tekst, of van een onbekende code",
        en: "selection outside its text, or of an unknown code")
    case .otherFiles: Bilingual(nl: "ander bestand in het archief", en: "other file in the archive")
    case .withoutSpeakers:
      Bilingual(
        nl: "tekst waarin niet te zien is wie er spreekt",
        en: "text that does not show who speaks")
    case .comments: Bilingual(nl: "opmerking in het bestand", en: "comment in the file")
    case .styling: Bilingual(nl: "opmaak", en: "styling")
    case .repeatedLines: Bilingual(nl: "herhaalde regel", en: "repeated line")
    case .beforeFirstTurn:
      Bilingual(nl: "regel vóór de eerste beurt", en: "line before the first turn")
    case .otherSpeakers: Bilingual(nl: "beurt van een ander", en: "turn of somebody else")
    case .lastQuestion:
      Bilingual(
        nl: "vraag waarop geen antwoord volgt", en: "question that no answer follows")
    case .takenBack:
      Bilingual(
        nl: "antwoord dat de spreker zelf liet schrappen",
        en: "answer that its speaker had struck")
    }
  }
}
