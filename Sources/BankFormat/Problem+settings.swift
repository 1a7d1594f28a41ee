internal import Inquiry

/// What can be wrong with the settings of a daemon, and with the list of its people.
public enum SettingsProblem: Sendable, Equatable {
  case relativePath(String)
  /// Longer than an address of a Unix socket holds.
  case longSocketPath(Int, most: Int)
  case notLoopback(String)
  case badHostName(String)
  /// More for one source than there are for all.
  case moreThanAll(Int, all: Int)
  /// A number that the kernel gives where it has nobody to name.
  case nobody(Int)
  case badPersonName(String)

  var code: String {
    switch self {
    case .relativePath: "QB070"
    case .longSocketPath: "QB071"
    case .notLoopback: "QB072"
    case .badHostName: "QB073"
    case .moreThanAll: "QB074"
    case .nobody: "QB075"
    case .badPersonName: "QB076"
    }
  }

  var message: Bilingual {
    switch self {
    case .relativePath(let path):
      Bilingual(
        nl: "‘\(brief(path))’ begint niet bij de wortel",
        en: "'\(brief(path))' does not begin at the root")
    case .longSocketPath(let bytes, let most):
      Bilingual(
        nl: "deze plek voor een socket is \(bytes) bytes lang; het kunnen er \(most) zijn",
        en: "this place for a socket is \(bytes) bytes long; it can be \(most)")
    case .notLoopback(let address):
      Bilingual(
        nl: "‘\(brief(address))’ is geen adres dat alleen deze machine bereikt",
        en: "'\(brief(address))' is no address that only this machine can reach")
    case .badHostName(let name):
      Bilingual(
        nl: "‘\(brief(name))’ is geen naam van een server",
        en: "'\(brief(name))' is no name of a server")
    case .moreThanAll(let count, let all):
      Bilingual(
        nl: "één afzender krijgt er \(count), en er zijn er maar \(all) voor allen samen",
        en: "one source gets \(count), and there are only \(all) for all of them")
    case .nobody(let uid):
      Bilingual(nl: "nummer \(uid) is van niemand", en: "number \(uid) is nobody's")
    case .badPersonName(let name):
      Bilingual(
        nl: "‘\(brief(name))’ is geen bruikbare naam voor iemand",
        en: "'\(brief(name))' is no usable name for a person")
    }
  }

  var help: Bilingual {
    switch self {
    case .relativePath:
      Bilingual(
        nl: "Schrijf de hele plek op, van ‘/’ af: /var/lib/verwonder.",
        en: "Write the whole place, from '/' on: /var/lib/verwonder.")
    case .longSocketPath:
      Bilingual(
        nl: "Kies een kortere plek: /run/verwonder/verwonderd.sock.",
        en: "Choose a shorter place: /run/verwonder/verwonderd.sock.")
    case .notLoopback:
      Bilingual(
        nl: "Kies 127.0.0.1 of ::1, en zet er een proxy met TLS voor.",
        en: "Choose 127.0.0.1 or ::1, and put a proxy with TLS before it.")
    case .badHostName:
      Bilingual(
        nl: "Schrijf alleen de naam, met een poort als die in het adres staat: vragen.example.nl.",
        en: "Write the name alone, with a port if the address has one: ask.example.org.")
    case .moreThanAll:
      Bilingual(
        nl: "Verlaag ‘connections_per_source’, of verhoog ‘connections’.",
        en: "Lower 'connections_per_source', or raise 'connections'.")
    case .nobody:
      Bilingual(
        nl: "Het nummer van iemand geeft de opdracht ‘id -u NAAM’.",
        en: "The command 'id -u NAME' gives somebody's number.")
    case .badPersonName:
      Bilingual(
        nl: "Gebruik ten hoogste 64 zichtbare tekens op één regel, zonder spaties eromheen.",
        en: "Use 64 visible characters at most on one line, without spaces around them.")
    }
  }
}
