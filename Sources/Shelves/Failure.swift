package import BankFormat
package import Inquiry

/// Why a command could not do its work, and with which status it ends.
///
/// The parser shows what a `validate()` threw by its description.
package enum Failure: Error, Sendable {
  /// 1: the input has problems.
  case problems(Complaint)
  /// 1: and they are listed, each at its place.
  case diagnostics([Diagnostic])
  /// 1: and everything about it has been told.
  case told
  /// 2: the command was called wrongly.
  case wrongUse(Complaint)
  /// 3: the store or the daemon refused.
  case refused(Complaint)

  package var status: Int32 {
    switch self {
    case .problems, .diagnostics, .told: 1
    case .wrongUse: 2
    case .refused: 3
    }
  }

  /// What is wrong and what to do.
  package func text(in language: Language) -> String {
    switch self {
    case .problems(let complaint), .wrongUse(let complaint), .refused(let complaint):
      visible(complaint.text[language], keepingLineBreaks: true)
    case .diagnostics(let list):
      (list.shown.map { line(of: $0, language) }
        + [Complaint.more(than: list.count).map { $0[language] }].compactMap(\.self))
        .joined(separator: "\n")
    case .told: ""
    }
  }

  private func line(of diagnostic: Diagnostic, _ language: Language) -> String {
    let line = visible(diagnostic.line(in: language))
    return line + "\n    " + visible(diagnostic.problem.help[language])
  }
}

/// A sentence or two for the person who called.
package struct Complaint: Sendable {
  package var text: Bilingual

  package init(_ text: Bilingual) { self.text = text }

  package init(nl: String, en: String) { self.init(Bilingual(nl: nl, en: en)) }

  package static func noLexicon(_ language: String) -> Complaint {
    Complaint(
      nl: "Voor de taal ‘\(language)’ is er geen woordenlijst. Kijk in de map bij --lexicon.",
      en: "There is no lexicon for the language '\(language)'. Look in the folder of --lexicon.")
  }

  package static func unknownBank(_ name: String, known: [String]) -> Complaint {
    let list = known.joined(separator: ", ")
    return Complaint(
      nl: "Er is geen vragenbank ‘\(name)’. Er zijn: \(list). Een map mag ook.",
      en: "There is no question bank '\(name)'. There are: \(list). A folder will do too.")
  }

  package static func missingDocument(_ name: String) -> Complaint {
    Complaint(
      nl:
        "‘\(name)’, waarmee dit gesprek begon, is niet in de opslag te vinden. Zet een reservekopie terug.",
      en: "'\(name)', with which this interview began, is not in the store. Put back a copy.")
  }

  package static func isFolder(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) is een map. Geef de naam van een bestand.",
      en: "\(path) is a folder. Give the name of a file.")
  }

  package static func exists(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) bestaat al. Kies een andere naam, of gebruik --force.",
      en: "\(path) exists already. Choose another name, or use --force.")
  }

  package static func cannotWrite(_ path: String, _ reason: String) -> Complaint {
    Complaint(
      nl: "\(path) is niet te schrijven (\(reason)). Er is niets veranderd.",
      en: "\(path) cannot be written (\(reason)). Nothing was changed.")
  }

  package static let noInstallation = Complaint(
    nl: "De vragenbanken staan niet bij het programma. Wijs ze aan met --banks en --lexicon.",
    en: "The question banks are not beside the program. Point to them with --banks and --lexicon.")

  package static func cannotRead(_ path: String, _ reason: String) -> Complaint {
    cannotRead(path, Bilingual(same: reason))
  }

  package static func cannotRead(_ path: String, _ reason: Bilingual) -> Complaint {
    Complaint(
      nl: "\(path) is niet te lezen (\(reason.nl)). Klopt de naam, en mag je erbij?",
      en: "\(path) cannot be read (\(reason.en)). Is the name right, and may you read it?")
  }

  package static func isOfStore(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) hoort bij de opslag van gesprekken. Kies een andere naam.",
      en: "\(path) belongs to the store of interviews. Choose another name.")
  }
}
