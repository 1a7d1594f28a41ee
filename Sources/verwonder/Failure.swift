import BankFormat
import Inquiry

/// Why a command could not do its work, and with which status it ends.
enum Failure: Error {
  /// 1: the input has problems.
  case problems(Complaint)
  /// 1: and they are listed, each at its place.
  case diagnostics([Diagnostic])
  /// 2: the command was called wrongly.
  case wrongUse(Complaint)
  /// 3: the store or the daemon refused.
  case refused(Complaint)

  var status: Int32 {
    switch self {
    case .problems, .diagnostics: 1
    case .wrongUse: 2
    case .refused: 3
    }
  }

  /// What is wrong and what to do, in the reader's language.
  var text: String {
    switch self {
    case .problems(let complaint), .wrongUse(let complaint), .refused(let complaint):
      visible(complaint.text.forReader, keepingLineBreaks: true)
    case .diagnostics(let list): list.map(listed).joined(separator: "\n")
    }
  }

  private func listed(_ diagnostic: Diagnostic) -> String {
    let line = visible(diagnostic.line(in: Surroundings.language))
    return line + "\n    " + visible(diagnostic.problem.help.forReader)
  }
}

/// A sentence or two for the person at the keyboard.
struct Complaint {
  var text: Bilingual

  init(nl: String, en: String) { text = Bilingual(nl: nl, en: en) }

  static func unknownLanguage(_ name: String) -> Complaint {
    Complaint(
      nl: "De taal ‘\(name)’ ken ik niet. Kies --lang nl of --lang en.",
      en: "I do not know the language '\(name)'. Choose --lang nl or --lang en.")
  }

  static func noLexicon(_ language: String) -> Complaint {
    Complaint(
      nl: "Voor de taal ‘\(language)’ is er geen woordenlijst. Kijk in de map bij --lexicon.",
      en: "There is no lexicon for the language '\(language)'. Look in the folder of --lexicon.")
  }

  static let noInstallation = Complaint(
    nl: "De vragenbanken staan niet bij het programma. Wijs ze aan met --banks en --lexicon.",
    en: "The question banks are not beside the program. Point to them with --banks and --lexicon.")

  static func cannotRead(_ path: String, _ reason: String) -> Complaint {
    Complaint(
      nl: "\(path) is niet te lezen (\(reason)). Klopt de naam, en mag je erbij?",
      en: "\(path) cannot be read (\(reason)). Is the name right, and may you read it?")
  }

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
