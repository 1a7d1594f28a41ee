import InterviewSupport
import TestSupport
import Testing

@testable import Exchange

/// Every command does the same with a daemon as by itself.
@Suite struct `With and without a daemon` {
  /// What is asked, one after the other, on one store. Ids that are drawn stand as `<id>`.
  static let scripts: [(title: String, steps: [Step])] = [
    (
      "an interview, and everything that is made of it",
      [
        Step("interview", setUp("nl") + ["--mode", "self"], answers: dutch),
        Step("interviews list"), Step("interviews list --json"), Step("interviews show last"),
        Step("interviews show last --json"), Step("interviews show last --as-example"),
        Step("export barriers"), Step("export barriers --format json"),
        Step("export transcript"), Step("export transcript --own-copy --format json"),
        Step("export conduct"), Step("export conduct --format json"),
        Step("export barriers --format html"), Step("export barriers --format csv --bom"),
        Step("export barriers --format svg --lang en"), Step("export conduct --format csv"),
        Step("export conduct --format html"), Step("export conduct --format svg"),
        Step("export transcript --format html"), Step("export transcript --format csv"),
        Step("export ladders --format html"), Step("export ladders --format svg"),
        Step("export ladders --format html --plain-layout"), Step("export ladders --format csv"),
        Step("export mirror"), Step("export coreq --format csv"),
        Step("export barriers --format xlsx"), Step("export transcript --format xlsx"),
        Step("export transcript --own-copy --format xlsx"), Step("export workbook"),
        Step("export workbook --format csv"), Step("export conduct --format xlsx --lang en"),
        Step("export conclusions"), Step("export conclusions --format html"),
        Step("rerun verwondering"), Step("rerun cocreatie --json"),
        Step("bank coverage verwondering"), Step("interviews verify"),
        Step("participants list"), Step("store expire"), Step("audit list"),
      ]
    ),
    (
      "an interview that is left and gone on with, and words that are taken back",
      [
        Step("interview", setUp("en") + ["--mode", "interviewer"], answers: english),
        Step("interview --resume last --lang en", [], answers: "/note she hesitated\n/strike 1\n"),
        Step("interviews list --lang en"), Step("interviews show last --lang en"),
        Step("interviews take-back last 2 --lang en"),
        Step("interviews take-back last 2 --lang en"),
        Step("interviews show last --lang en"), Step("export barriers --lang en"),
        Step("participants erase Willow --yes --lang en"), Step("interviews list --lang en"),
        Step("export barriers --lang en"), Step("interviews verify --lang en"),
      ]
    ),
    (
      "a second round, from somebody's own words of the first",
      [
        Step("round list"), Step("round new"),
        Step("interview", setUp("nl") + ["--mode", "interviewer"], answers: firstRound),
        Step("round new --lang en"), Step("round list"), Step("round show 2 --json"),
        Step(
          "interview --round 2 --participant Wilg --mode interviewer --consent 2", [],
          answers: "Dat doen we nog steeds.\nEen belofte.\n"),
        Step("interviews show last"), Step("interview --resume last", [], answers: "/stop\n"),
        Step("round show 2"), Step("export comparison"), Step("export comparison --format json"),
        Step("export comparison --format html"), Step("export comparison --format csv"),
        Step("export transcript last"), Step("rerun verwondering"),
        Step("round new"), Step("interview --round 4"), Step("interview --round 2"),
        Step("participants erase Wilg --yes"), Step("export comparison"), Step("round show 3"),
        Step("audit list"), Step("interviews verify"),
      ]
    ),
    (
      "a talk that was held elsewhere",
      [
        Step("import transcript", talk + ["--interviewer", "Jan Bakker", "--consent", "2"]),
        Step("import transcript", talk + ["--interviewer", "Jan Bakker"]),
        Step(
          "import transcript", talk + ["--interviewer", "Jan Bakker", "--again", "--consent", "0"]),
        Step("import transcript", talk), Step("import transcript", talk + ["--interviewer", "X"]),
        Step("import transcript", talk + ["--bank", "geen-bank"]),
        Step("interviews list"), Step("interviews show last"), Step("export transcript"),
        Step("export barriers --format csv"), Step("export conduct"), Step("rerun verwondering"),
        Step("interviews verify"),
      ]
    ),
    (
      "what goes wrong",
      [
        Step("interviews list"), Step("export barriers"), Step("rerun verwondering"),
        Step("interviews show nothing"), Step("interview --resume nothing"),
        Step("interview", setUp("nl") + ["--mode", "self"], answers: "een\n/terug 9\n/weg\n"),
        Step("interviews take-back last 99"), Step("participants erase Niemand --yes"),
        Step("export barriers --chain nergens"), Step("rerun geen-bank"),
        Step("interviews show zzzz"), Step("receipt make zzzz"),
      ]
    ),
  ]

  struct Step: Sendable {
    var arguments: [String]
    var answers: String

    init(_ words: String, _ more: [String] = [], answers: String = "") {
      arguments = words.split(separator: " ").map(String.init) + more
      self.answers = answers
    }
  }

  @Test(arguments: scripts.map(\.title))
  func `a script ends the same`(title: String) throws {
    let script = try #require(Self.scripts.first { $0.title == title })
    let alone = try TemporaryFolder()
    let daemon = try RunningDaemon()
    var ids = (alone: [String](), daemon: [String]())
    for step in script.steps {
      let first = try run(step, ["--store", alone.path + "/store"], alone, &ids.alone)
      let second = try run(step, ["--socket", daemon.socket], daemon.folder, &ids.daemon)
      #expect(first == second, "\(step.arguments.joined(separator: " "))")
    }
  }

  /// What is said: standard output, standard error, and the status.
  ///
  /// - Parameter ids: of the interviews so far; an interview tells its own on standard error.
  private func run(
    _ step: Step, _ place: [String], _ folder: TemporaryFolder, _ ids: inout [String]
  ) throws -> [String] {
    let finished = try TestSupport.run(
      product("verwonder"), step.arguments + place, stdin: Array(step.answers.utf8),
      environment: RunningDaemon.environment(folder))
    let first = finished.complaints.split(separator: "\n").first.map(String.init)
    if ["interview", "import"].contains(step.arguments.first), let first, first.utf8.count == 8 {
      ids.append(first)
    }
    return [try readable(finished.stdout), finished.complaints, "\(finished.status)"].map { text in
      ids.reduce(text) { $0.replacing($1, with: "<id>") }
    }
  }

  /// What is packed is unpacked, so that ids can be found in it.
  private func readable(_ bytes: [UInt8]) throws -> String {
    guard bytes.starts(with: Array("PK".utf8)) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let entries = try UnpackedArchive(bytes) { _ in true }.entries
    return entries.map { "\($0.name)\n\(String(decoding: $0.bytes, as: UTF8.self))\n" }.joined()
  }

  private static func setUp(_ language: String) -> [String] {
    let (chain, partner, name) =
      language == "nl"
      ? ("ontslag-naar-huis", "ziekenhuis", "Wilg") : ("home-from-hospital", "hospital", "Willow")
    return [
      "--chain", Project.root + "/config/chains/\(chain).yaml", "--partner", partner,
      "--participant", name, "--consent", "2", "--lang", language,
    ]
  }

  private static let talk =
    [Project.root + "/Tests/DaemonTests/talk.vtt"] + setUp("nl").dropLast(4)

  private static let dutch = """
    Ik bel de wijkverpleging als de arts heeft getekend.
    Dat doen we al jaren zo, zegt mijn collega Jan Bakker.
    Omdat we dat formulier niet vertrouwen, er gaat te veel mis.
    /waarom
    Dat weet ik niet.
    Dit blijft onder ons: ze luisteren gewoon niet.
    Stop maar.

    """

  private static let english = """
    I ring the district nurse once the doctor has signed.
    We have always done it that way.
    I don't trust the form, to be honest.

    """
}
