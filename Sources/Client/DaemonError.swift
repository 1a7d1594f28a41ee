public import API
public import Inquiry
internal import Transcripts

/// Why something did not go as asked through a daemon, with what to do next.
public enum DaemonError: Error, Sendable, Equatable {
  case unreachable(path: String, Unreachable)
  /// It was there, and then it was not: what was asked may have been done, or not.
  case wentAway(path: String)
  /// The daemon says no, in the language that was asked for.
  case refused(ProblemDetails.Kind?, detail: String)
  /// The daemon has too much to do.
  case tooMany(retryAfterSeconds: Int?, detail: String)
  /// Somebody else was first. From an interview it comes as a `VersionConflict`.
  case overtaken(found: Int)
  /// What came back is not what the API says.
  case notUnderstood(String)
}

/// Why nobody can be spoken to at a path.
public enum Unreachable: Error, Sendable, Equatable {
  case notThere
  /// A socket that was left behind.
  case nobodyListens
  case mayNot
  case link
  case noSocket
  /// Neither this user's, nor the system's.
  case anothers
  case tooBusy
  case other(String)
}

extension DaemonError {
  /// Whether it may be otherwise in a moment, so that waiting is of use.
  public var mayPass: Bool {
    switch self {
    case .unreachable(_, .notThere), .unreachable(_, .nobodyListens), .unreachable(_, .tooBusy),
      .wentAway, .tooMany:
      true
    case .refused(let kind, _): kind == .notReady || kind == .tooBusy || kind == .timeout
    case .unreachable, .overtaken, .notUnderstood: false
    }
  }

  public var text: Bilingual {
    switch self {
    case .unreachable(let path, let why): why.text(path)
    case .wentAway(let path):
      Bilingual(
        nl: "Verwonderd (\(path)) gaf geen antwoord meer. Draait het weer, probeer het dan nog "
          + "eens: niets komt dubbel in het verslag.",
        en: "Verwonderd (\(path)) stopped answering. When it runs again, try once more: nothing "
          + "gets into the record twice.")
    case .refused(_, let detail), .tooMany(nil, let detail): Bilingual(same: detail)
    case .tooMany(let seconds?, let detail):
      Bilingual(
        nl: detail + " (Over \(seconds) s kan het weer.)",
        en: detail + " (It can be done again in \(seconds) s.)")
    case .overtaken(let found): VersionConflict(expected: 0, found: found).text
    case .notUnderstood(let what):
      Bilingual(
        nl: "Wat verwonderd terugstuurt, begrijpt dit programma niet (\(what)). Zijn beide van "
          + "dezelfde versie? Werk dan het oudste bij.",
        en: "This program does not understand what verwonderd sends back (\(what)). Are both of "
          + "the same version? If not, update the older one.")
    }
  }
}

extension Unreachable {
  func text(_ path: String) -> Bilingual {
    switch self {
    case .notThere:
      Bilingual(
        nl: "Op \(path) is verwonderd niet te vinden. Start het eerst, of geef met --socket de "
          + "goede naam.",
        en: "Verwonderd is not to be found at \(path). Start it first, or give the right name "
          + "with --socket.")
    case .nobodyListens:
      Bilingual(
        nl: "Op \(path) luistert nu niemand: verwonderd is gestopt. Start het weer en probeer het "
          + "nog eens.",
        en: "Nobody listens at \(path) now: verwonderd has stopped. Start it again and try once "
          + "more.")
    case .mayNot:
      Bilingual(
        nl: "Verwonderd draait, maar je mag niet bij \(path). Vraag de beheerder je toegang te "
          + "geven, of werk in een eigen map met --store.",
        en: "Verwonderd runs, but you may not use \(path). Ask the administrator to let you in, "
          + "or work in a folder of your own with --store.")
    case .link:
      Bilingual(
        nl: "\(path) is een verwijzing naar iets anders. Dat kan een ander hebben neergezet. Geef "
          + "met --socket de socket zelf.",
        en: "\(path) is a link to something else. Somebody else may have put it there. Give the "
          + "socket itself with --socket.")
    case .noSocket:
      Bilingual(
        nl: "\(path) is geen socket. Geef met --socket die van verwonderd.",
        en: "\(path) is no socket. Give that of verwonderd with --socket.")
    case .anothers:
      Bilingual(
        nl: "Wie op \(path) luistert, is een andere gebruiker van deze computer. Daar gaat niets "
          + "heen. Geef met --socket die van verwonderd.",
        en: "Whoever listens at \(path) is another user of this computer. Nothing is sent there. "
          + "Give the socket of verwonderd with --socket.")
    case .tooBusy:
      Bilingual(
        nl: "Verwonderd (\(path)) heeft het te druk. Wacht even en probeer het nog eens.",
        en: "Verwonderd (\(path)) is too busy. Wait a moment and try again.")
    case .other(let reason):
      Bilingual(
        nl: "Met verwonderd (\(path)) is niet te praten (\(reason)). Kijk of het draait.",
        en: "Verwonderd (\(path)) cannot be spoken to (\(reason)). Check whether it runs.")
    }
  }
}
