import Inquiry
import Shelves

extension Failure: CustomStringConvertible {
  /// The parser shows what a `validate()` threw by its description.
  public var description: String { text }

  var text: String { text(in: Surroundings.language) }
}

extension Complaint {
  static func unknownLanguage(_ name: String) -> Complaint {
    Complaint(
      nl: "De taal ‘\(name)’ ken ik niet. Kies --lang nl of --lang en.",
      en: "I do not know the language '\(name)'. Choose --lang nl or --lang en.")
  }

  static let explainAlone = Complaint(
    nl: "--explain is voor lezers: laat --json en --score erbij weg.",
    en: "--explain is for readers: leave out --json and --score beside it.")

  static func unknownMode(_ name: String) -> Complaint {
    Complaint(
      nl: "--mode \(name) ken ik niet. Kies interviewer of self.",
      en: "I do not know --mode \(name). Choose interviewer or self.")
  }

  static func unknownAddress(_ form: String) -> Complaint {
    Complaint(
      nl: "--address \(form) ken ik niet. Kies je of u.",
      en: "I do not know --address \(form). Choose je or u.")
  }

  static func unknownConsent(_ level: Int) -> Complaint {
    Complaint(
      nl: "--consent \(level) bestaat niet. Kies 0, 1, 2 of 3.",
      en: "There is no --consent \(level). Choose 0, 1, 2 or 3.")
  }

  static func unknownPartner(_ name: String, known: [String]) -> Complaint {
    let list = known.joined(separator: ", ")
    return Complaint(
      nl: "‘\(name)’ staat niet op de ketenkaart. Daar staan: \(list).",
      en: "'\(name)' is not on the chain card. There are: \(list).")
  }

  static let noChain = Complaint(
    nl:
      "Er is geen ketenkaart. Maak er een met ‘verwonder chain new’, of wijs er een aan met --chain.",
    en: "There is no chain card. Make one with 'verwonder chain new', or point to one with --chain."
  )

  static let inputEnded = Complaint(
    nl: "De invoer hield op voordat alles gevraagd was. Er is niets bewaard.",
    en: "The input ended before everything was asked. Nothing was kept.")

  static let noInterviews = Complaint(
    nl: "Er zijn nog geen gesprekken. Begin er een met ‘verwonder interview’.",
    en: "There are no interviews yet. Begin one with 'verwonder interview'.")

  static func unknownInterview(_ name: String) -> Complaint {
    Complaint(
      nl: "Er is geen gesprek ‘\(name)’. ‘verwonder interviews list’ laat zien wat er is.",
      en: "There is no interview '\(name)'. 'verwonder interviews list' shows what there is.")
  }

  static func alreadyClosed(_ id: String) -> Complaint {
    Complaint(
      nl: "Gesprek \(id) is afgesloten. Lezen kan met ‘verwonder interviews show \(id)’.",
      en: "Interview \(id) is closed. Read it with 'verwonder interviews show \(id)'.")
  }

  static func whichChain(_ chains: [String]) -> Complaint {
    let list = chains.joined(separator: ", ")
    return Complaint(
      nl: "Er zijn gesprekken over meer ketens. Kies er een met --chain: \(list).",
      en: "There are interviews on several chains. Choose one with --chain: \(list).")
  }

  static let noDataHome = Complaint(
    nl: "Ik weet niet waar gesprekken bewaard moeten worden. Geef een map met --store.",
    en: "I do not know where interviews are to be kept. Give a folder with --store.")

  static func badJSONLine(_ number: Int) -> Complaint {
    Complaint(
      nl: "Regel \(number) begint als JSON maar is het niet. Verwacht: {\"id\",\"lang\",\"text\"}.",
      en: "Line \(number) starts as JSON but is none. Expected: {\"id\",\"lang\",\"text\"}.")
  }

  static let lineTooLong = Complaint(
    nl: "Deze regel is langer dan 1 MiB. Deel hem op; er is niets van bewaard.",
    en: "This line is over 1 MiB. Split it; nothing of it was kept.")

  static let containsNUL = Complaint(
    nl: "In deze regel staat een NUL-teken. Haal het weg; er is niets van bewaard.",
    en: "This line holds a NUL character. Remove it; nothing of it was kept.")

  static let notUTF8 = Complaint(
    nl: "Deze regel is geen UTF-8. Bewaar de tekst als UTF-8 en probeer het weer.",
    en: "This line is not UTF-8. Save the text as UTF-8 and try again.")
}
