public import Inquiry

/// What can be wrong with how much stands in a bank, and with what stands around it.
public enum SurroundingProblem: Sendable, Equatable {
  /// So much is missing that the bank must have been meant to start from another.
  case baseForgotten(missing: Int)
  case tooMany(Bilingual, Int, most: Int)
  case otherFolder(bank: String, folder: String)
  /// `examples` is no folder of its own.
  case noExamplesFolder
  /// A line of a weights file is none.
  case badWeights

  var severity: Diagnostic.Severity { if case .otherFolder = self { .warning } else { .error } }

  var code: String {
    switch self {
    case .baseForgotten: "QB065"
    case .tooMany: "QB066"
    case .otherFolder: "QB067"
    case .noExamplesFolder: "QB068"
    case .badWeights: "QB069"
    }
  }

  var message: Bilingual {
    switch self {
    case .baseForgotten(let missing):
      Bilingual(
        nl:
          "‘base:’ lijkt vergeten: \(missing) vragen die elk gesprek nodig heeft, staan hier niet",
        en: "'base:' seems to be forgotten: \(missing) questions that every talk needs are not here"
      )
    case .tooMany(let what, let count, let most):
      Bilingual(
        nl: "dit zijn \(count) \(what.nl); meer dan \(most) leest niemand na",
        en: "these are \(count) \(what.en); nobody reviews more than \(most)")
    case .otherFolder(let bank, let folder):
      Bilingual(
        nl: "de bank heet ‘\(bank)’, en haar map ‘\(brief(folder))’",
        en: "the bank is called '\(bank)', and its folder '\(brief(folder))'")
    case .noExamplesFolder:
      Bilingual(
        nl: "‘examples’ is geen map met voorbeelden", en: "'examples' is no folder of examples")
    case .badWeights:
      Bilingual(
        nl: "deze regel is geen woord met gewichten", en: "this line is no word with weights")
    }
  }

  var help: Bilingual {
    switch self {
    case .baseForgotten:
      Bilingual(
        nl:
          "Zet bovenin ‘base: verwondering’, of schrijf alle vragen zelf. Wat er verder ontbreekt "
          + "staat er daarna bij.",
        en:
          "Put 'base: verwondering' at the top, or write all the questions yourself. What else is "
          + "missing is told after that.")
    case .tooMany:
      Bilingual(
        nl: "Haal weg wat dubbel is, of verdeel het over meer banken.",
        en: "Remove what is there twice, or divide it over more banks.")
    case .otherFolder:
      Bilingual(
        nl: "Geef beide dezelfde naam: met die van de map wordt de bank gevonden.",
        en: "Give both the same name: the bank is found by that of its folder.")
    case .noExamplesFolder:
      Bilingual(
        nl: "Maak er een gewone map van met de voorbeeldgesprekken, of haal haar weg.",
        en: "Make it an ordinary folder with the example interviews, or remove it.")
    case .badWeights:
      Bilingual(
        nl:
          "Maak het bestand opnieuw met ‘verwonder learn’; met de hand wordt er niets in veranderd.",
        en: "Make the file anew with 'verwonder learn'; nothing in it is changed by hand.")
    }
  }
}
