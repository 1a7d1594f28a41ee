public import Inquiry

/// What one can type instead of an answer. Each has a name in both languages, and both always
/// work.
public enum Command: CaseIterable, Sendable {
  case why
  case back
  case strike
  case off
  case share
  case skip
  case edit
  case rank
  case consent
  case address
  case note
  case ask
  case pause
  case stop
  case help

  public var name: Bilingual {
    switch self {
    case .why: Bilingual(nl: "waarom", en: "why")
    case .back: Bilingual(nl: "terug", en: "back")
    case .strike: Bilingual(nl: "schrap", en: "strike")
    case .off: Bilingual(nl: "buiten", en: "off")
    case .share: Bilingual(nl: "delen", en: "share")
    case .skip: Bilingual(nl: "overslaan", en: "skip")
    case .edit: Bilingual(nl: "schrijf", en: "edit")
    case .rank: Bilingual(nl: "volgorde", en: "rank")
    case .consent: Bilingual(nl: "toestemming", en: "consent")
    case .address: Bilingual(same: "u")
    case .note: Bilingual(nl: "notitie", en: "note")
    case .ask: Bilingual(nl: "vraag", en: "ask")
    case .pause: Bilingual(nl: "pauze", en: "pause")
    case .stop: Bilingual(nl: "stop", en: "stop")
    case .help: Bilingual(nl: "help", en: "help")
    }
  }

  /// Shorter ways to type it.
  private var shorthands: [String] { self == .skip ? ["sla"] : [] }

  func isCalled(_ word: String) -> Bool {
    name.nl == word || name.en == word || shorthands.contains(word)
  }

  /// What may follow the name.
  public var argument: Bilingual? {
    switch self {
    case .back: Bilingual(nl: "[nummer] [tekst]", en: "[number] [text]")
    case .strike: Bilingual(nl: "[nummer]", en: "[number]")
    case .rank: Bilingual(nl: "nummers", en: "numbers")
    case .consent: Bilingual(nl: "0, 1 of 2", en: "0, 1 or 2")
    case .note: Bilingual(nl: "tekst", en: "text")
    case .ask: Bilingual(nl: "vraag", en: "question")
    default: nil
    }
  }

  /// Whether it puts what is typed on record, so that it does nothing off the record.
  public var recordsWords: Bool {
    switch self {
    case .back, .edit, .note, .ask: true
    case .why, .strike, .off, .share, .skip, .rank, .consent, .address, .pause, .stop, .help: false
    }
  }

  public var explanation: Bilingual {
    switch self {
    case .why:
      Bilingual(nl: "waarom deze vraag gesteld wordt", en: "why this question is asked")
    case .back:
      Bilingual(
        nl:
          "het laatste antwoord verbeteren, of dat met dit nummer; het oude blijft doorgestreept staan",
        en: "correct the last answer, or the one with this number; the old one stays, crossed out")
    case .strike:
      Bilingual(
        nl: "het laatste antwoord wissen, of dat met dit nummer; de woorden zijn dan weg",
        en: "erase the last answer, or the one with this number; the words are then gone")
    case .off:
      Bilingual(
        nl: "buiten het verslag praten; nog eens typen zet het verslag weer aan",
        en: "talk off the record; type it again to go back on record")
    case .share:
      Bilingual(
        nl: "na ‘dit blijft onder ons’: wat nu volgt mag weer gelezen worden",
        en: "after 'this stays between us': what follows may be read again")
    case .skip: Bilingual(nl: "deze vraag overslaan", en: "skip this question")
    case .edit:
      Bilingual(
        nl: "een lang antwoord in een tekstprogramma schrijven",
        en: "write a long answer in a text editor")
    case .rank:
      Bilingual(
        nl: "de teruggelezen regels op volgorde zetten: het belangrijkste eerst",
        en: "put what was read back in order: what matters most first")
    case .consent:
      Bilingual(
        nl: "minder mensen de woorden laten zien dan eerst gekozen was",
        en: "let fewer people see your words than you chose at first")
    case .address:
      Bilingual(
        nl: "u zeggen in de vragen; nog eens typen en het is weer je",
        en: "in Dutch questions: the formal 'you', or back to the informal one")
    case .note:
      Bilingual(
        nl: "een notitie van de interviewer; komt in geen enkele samenvatting",
        en: "a note by the interviewer; appears in no summary")
    case .ask:
      Bilingual(
        nl: "zelf iets vragen; komt als eigen vraag in het verslag",
        en: "ask something yourself; stands in the record as your own question")
    case .pause:
      Bilingual(nl: "nu stoppen en later verdergaan", en: "stop now and go on later")
    case .stop: Bilingual(nl: "het gesprek beëindigen", en: "end the interview")
    case .help: Bilingual(nl: "deze lijst", en: "this list")
    }
  }
}

/// What was typed: an answer, or a command.
public enum Typed: Sendable, Equatable {
  case answer(String)
  case command(Command, argument: String)
  case unknownCommand(String)

  /// A line that begins with `/` is a command; `//` begins an answer that begins with `/`.
  public init(_ line: String) {
    let trimmed = trimmedSpaces(line)
    guard trimmed.utf8.first == UInt8(ascii: "/") else {
      self = .answer(line)
      return
    }
    if trimmed.utf8.dropFirst().first == UInt8(ascii: "/") {
      self = .answer(String(trimmed.unicodeScalars.dropFirst()))
      return
    }
    let parts = trimmed.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    let name = parts.first.map { $0.lowercased() } ?? ""
    let argument = parts.count > 1 ? trimmedSpaces(String(parts[1])) : ""
    if let command = Command.allCases.first(where: { $0.isCalled(name) }) {
      self = .command(command, argument: argument)
    } else {
      self = .unknownCommand(name)
    }
  }
}

extension Typed {
  /// At the reading back "schrap 6" is meant as `/schrap 6`.
  public init(withoutSlash line: String) {
    let asCommand = Typed("/" + trimmedSpaces(line))
    let words: [Command] = [.strike, .back, .rank]
    if case .command(let command, let argument) = asCommand, words.contains(command),
      argument.first?.isNumber == true
    {
      self = asCommand
    } else {
      self = Typed(line)
    }
  }
}

/// A text without the white space around it.
func trimmedSpaces(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[first...last])
}
