internal import Inquiry

/// What stands above and between the words of people.
enum Headings {
  static let title = Bilingual(nl: "Wat er gehoord is", en: "What was heard")
  static let goal = Bilingual(nl: "Gezamenlijk doel", en: "Common goal")
  static let reading = Bilingual(
    nl: """
      Gehoord: het programma herkende het in de woorden. Benoemd: de deelnemer gaf het zelf een \
      naam. Verworpen: de deelnemer zei dat het niet zo is; het telt niet mee. Een leeg vak \
      betekent niet dat er niets speelt.
      """,
    en: """
      Heard: the program recognised it in the words. Named: the participant gave it a name. \
      Rejected: the participant said it is not so; it does not count. An empty cell does not \
      mean that there is nothing.
      """)
  static let asked = Bilingual(nl: "Wie er gevraagd zijn", en: "Who was asked")
  static let nobody = Bilingual(nl: "Nog niemand.", en: "Nobody yet.")
  static let people = Bilingual(nl: "mensen", en: "people")
  static let person = Bilingual(nl: "mens", en: "person")
  static let own = Bilingual(nl: "eigen woord", en: "own word")
  static let others = Bilingual(
    nl: "zoals de spreker een ander hoort", en: "as the speaker hears another")
  static let goals = Bilingual(nl: "Waar het voor is", en: "What it is for")
  static let ownGoals = Bilingual(
    nl: "Waar de eigen organisatie het voor doet", en: "What their own organisation does it for")
  static let ideas = Bilingual(
    nl: "Ideeën, voorwaarden en afspraken", en: "Ideas, conditions and agreements")
  static let condition = Bilingual(nl: "voorwaarde", en: "condition")
  static let agreement = Bilingual(nl: "afspraak", en: "agreement")
  static let who = Bilingual(nl: "met wie", en: "with whom")
  static let when = Bilingual(nl: "wanneer", en: "when")
  static let check = Bilingual(nl: "waaraan te merken", en: "how checked")
  static let conclusions = Bilingual(nl: "Eigen conclusies", en: "Own conclusions")
  static let notSpokenTo = Bilingual(nl: "Nog niemand gesproken van", en: "Nobody was asked at")
  static let perHandOver = Bilingual(
    nl: "Wat per overdracht gehoord is", en: "What was heard for each hand-over")
  static let notSplit = Bilingual(
    nl: """
      Minder dan drie mensen, en niet ieder van hen koos ervoor aangehaald te worden. Daarom staat \
      hier niet wie wat zei.
      """,
    en: """
      Fewer than three people, and not each of them chose to be quoted. So it does not say here \
      who said what.
      """)
}

extension BarrierSummary.Entry.Standing {
  var word: Bilingual {
    switch self {
    case .heard: Bilingual(nl: "gehoord", en: "heard")
    case .named: Bilingual(nl: "benoemd", en: "named")
    case .rejected: Bilingual(nl: "verworpen", en: "rejected")
    case .leftOpen: Bilingual(nl: "opengelaten", en: "left open")
    }
  }
}

extension BarrierSummary.SidePart {
  /// To whom it was put.
  var askedInWords: Bilingual {
    guard let people, let asked else {
      return Bilingual(nl: "minder dan drie mensen", en: "fewer than three people")
    }
    if people == 0 { return Bilingual(nl: "niemand gesproken", en: "nobody spoken to") }
    if asked == 0 { return Bilingual(nl: "niet gevraagd", en: "not asked") }
    return Bilingual(
      nl: "gevraagd aan \(asked) van \(people)", en: "asked of \(asked) of \(people)")
  }
}

extension BarrierSummary.AgreementPart {
  /// What an agreement still lacks; `nil` when it is whole.
  func missingInWords(_ language: Language) -> String? {
    let parts = missing.map { part in
      switch part {
      case .who: Headings.who[language]
      case .when: Headings.when[language]
      case .check: Headings.check[language]
      }
    }
    guard !parts.isEmpty else { return nil }
    let head = Bilingual(nl: "staat er niet bij", en: "not with it")[language]
    return head + ": " + parts.joined(separator: ", ")
  }
}
