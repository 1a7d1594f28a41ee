import Foundation
import InterviewSupport
import TestSupport

/// A person's place with a store of its own, and `verwonder` at hand.
struct Desk {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var store: String { folder.path + "/store" }

  static let dutchChain = Project.root + "/config/chains/ontslag-naar-huis.yaml"
  static let hearing = Project.root + "/config/hearing"
  static let englishChain = Project.root + "/config/chains/home-from-hospital.yaml"
  /// All that is asked before the first question, so that line 1 answers question 1.
  static let setUp = [
    "--chain", dutchChain, "--partner", "ziekenhuis", "--participant", "Wilg", "--mode", "self",
    "--consent", "2",
  ]

  private var environment: [String: String] {
    [
      "LANG": "C.UTF-8", "TERM": "xterm", "PATH": "/usr/bin:/bin", "HOME": folder.path + "/home",
      "SWIFT_BACKTRACE": "enable=no",
      // What can be heard is made ready once for all tests.
      "XDG_CACHE_HOME": product("verwonder") + ".test-cache",
    ]
  }

  /// Runs a command to its end, with this desk's store.
  func verwonder(
    _ arguments: [String], stdin: [UInt8] = [], environment more: [String: String] = [:]
  ) throws -> Finished {
    try run(
      product("verwonder"), arguments + ["--store", store], stdin: stdin,
      environment: environment.merging(more) { $1 })
  }

  func verwonder(_ arguments: String..., stdin: String = "") throws -> Finished {
    try verwonder(arguments, stdin: Array(stdin.utf8))
  }

  /// Begins an interview whose answers come from a pipe.
  func interview(answers: String) throws -> Finished {
    try verwonder(["interview"] + Desk.setUp, stdin: Array(answers.utf8))
  }

  /// Runs a command on a terminal, with this desk's store.
  func terminal(
    _ arguments: [String], environment more: [String: String] = [:], columns: UInt16 = 80
  ) throws -> PTY {
    try PTY(
      product("verwonder"), arguments + ["--store", store],
      environment: environment.merging(more) { $1 }, columns: columns)
  }

  /// An interview at the keyboard, up to its first question.
  func talk(environment: [String: String] = [:], columns: UInt16 = 80) throws -> PTY {
    let terminal = try terminal(
      ["interview"] + Desk.setUp, environment: environment, columns: columns)
    try terminal.expect("begin tot eind?")
    try terminal.expect(prompt)
    return terminal
  }

  /// What is on record, as the participant's own copy holds it.
  func ownCopy() throws -> Transcript {
    let export = try verwonder("export", "transcript", "--own-copy", "--format", "json")
    return try JSONDecoder().decode(Transcript.self, from: Data(export.stdout))
  }

  /// Every report there is, one after the other.
  func everyReport() throws -> String {
    var reports = ""
    for format in ["md", "json"] {
      reports += try verwonder("export", "transcript", "--format", format).output
      reports += try verwonder("export", "transcript", "--own-copy", "--format", format).output
      reports += try verwonder("export", "barriers", "--format", format).output
    }
    reports += try verwonder("interviews", "show", "last").output
    return reports + (try verwonder("interviews", "show", "last", "--json").output)
  }

  /// The names of the files of store and home that hold a text.
  func files(holding text: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { name in
      let path = folder.path + "/" + name
      // `nil` for a folder.
      return FileManager.default.contents(atPath: path)?.range(of: Data(text.utf8)) != nil
    }
  }
}

/// As `export transcript --format json` gives it.
struct Transcript: Decodable {
  struct Turn: Decodable {
    var n: Int
    var move: String
    var question: String
    var answer: String?
    var skipped: Bool
    var corrected: Int
  }

  var turns: [Turn]

  var answers: [String?] { turns.map(\.answer) }
}

// MARK: Keys

/// What readline shows before each prompt: it takes pastes from here on.
let prompt = "\u{1B}[?2004h"
let enter = "\r"
let tab = "\t"

func control(_ letter: Unicode.Scalar) -> String {
  String(Character(Unicode.Scalar(UInt8(letter.value & 0x1F))))
}

extension PTY {
  /// Types a line, sees what comes of it, and waits for the next prompt.
  func types(_ line: String, seeing text: String) throws {
    try send(line + enter)
    try expect(text)
    try expect(prompt)
  }

  /// Ends the talk with nothing lost.
  func pauses() throws -> Int32 {
    try send("/pauze" + enter)
    try expect("Gepauzeerd")
    return try wait()
  }
}
