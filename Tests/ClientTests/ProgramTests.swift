import API
import Client
import Glibc
import Inquiry
import InterviewSupport
import Interviews
import TestSupport
import Testing
import Transcripts

/// `verwonder` with a daemon, and a home of its own.
@Suite struct `The program with a daemon` {
  let folder: TemporaryFolder
  let daemon = DaemonDouble()
  let server: SocketServer

  init() throws {
    folder = try TemporaryFolder()
    server = try SocketServer(at: folder.path + "/daemon.sock", daemon)
  }

  private var environment: [String: String] {
    [
      "LANG": "C.UTF-8", "TERM": "xterm", "PATH": "/usr/bin:/bin", "HOME": folder.path + "/home",
      "SWIFT_BACKTRACE": "enable=no", "XDG_CACHE_HOME": product("verwonder") + ".test-cache",
    ]
  }

  private static let interview = [
    "interview", "--chain", Project.root + "/config/chains/ontslag-naar-huis.yaml", "--partner",
    "ziekenhuis", "--participant", "Wilg", "--mode", "self", "--consent", "2",
  ]

  private func verwonder(_ arguments: [String], stdin: String = "") throws -> Finished {
    try run(product("verwonder"), arguments, stdin: stdin, environment: environment)
  }

  private func throughDaemon(_ arguments: [String], stdin: String = "") throws -> Finished {
    try verwonder(arguments + ["--socket", server.path], stdin: stdin)
  }

  private func terminal(_ arguments: [String]) throws -> PTY {
    let terminal = try PTY(
      product("verwonder"), arguments + ["--socket", server.path], environment: environment)
    try terminal.expect("vraag 1 ")
    try terminal.expect(prompt)
    return terminal
  }

  /// Every answer that the daemon has.
  private func answers() async throws -> [String] {
    try await Task(executorPreference: OwnThread()) { [daemon] in
      try await answersOnRecord(daemon)
    }.value
  }

  // MARK: From a pipe

  @Test func `interviews, lists and shows through it`() async throws {
    let held = try throughDaemon(Self.interview, stdin: "Wij bellen altijd op vrijdag.\nJa.\n")
    #expect(held.status == 0, "\(held.complaints)")
    #expect(held.complaints == "gesprek1\n")
    #expect(try await answers() == ["Wij bellen altijd op vrijdag.", "Ja."])
    let resumed = try throughDaemon(["interview", "--resume", "last"], stdin: "En dit erna.\n")
    #expect(resumed.status == 0, "\(resumed.complaints)")
    #expect(try throughDaemon(["interviews", "list"]).output.contains("gesprek1"))
    let shown = try throughDaemon(["interviews", "show", "last"])
    for text in ["Wij bellen altijd op vrijdag.", "En dit erna."] {
      #expect(shown.output.contains(text), "\(shown)")
    }
    // Nothing is kept here.
    #expect(access(folder.path + "/home/.local/share/verwonder", F_OK) != 0)
  }

  @Test func `waits for it when it is away for a moment`() async throws {
    await daemon.order(.closesBefore, .closesAfter)
    let held = try throughDaemon(Self.interview, stdin: "Ja.\nNee.\n")
    #expect(held.status == 0)
    #expect(held.complaints.contains("Regel 1 is nog niet bewaard"))
    #expect(try await answers() == ["Ja.", "Nee."])
  }

  @Test func `says which line was not kept`() async throws {
    await daemon.order(.passes, .storeRefuses)
    let held = try throughDaemon(Self.interview, stdin: "Ja.\nNee, dat niet.\nMaar dit wel.\n")
    #expect(held.status == 3)
    #expect(held.complaints.contains("De opslag nam het niet aan."))
    #expect(held.complaints.contains("Regel 2 is niet bewaard"))
    #expect(held.complaints.contains("“Nee, dat niet.”"))
    #expect(held.complaints.contains("--resume gesprek1"))
    #expect(try await answers() == ["Ja."])
  }

  // MARK: At the keyboard

  @Test func `keeps the text while it is away, and goes on when it is back`() async throws {
    let terminal = try terminal(Self.interview)
    server.stop()
    try terminal.types("Wij bellen altijd.", seeing: "Nog niet bewaard")
    try terminal.types("", seeing: "Nog niet bewaard")
    let back = try SocketServer(at: server.path, daemon)
    try terminal.types("", seeing: "vraag 2 ")
    #expect(try await answers() == ["Wij bellen altijd."])
    #expect(try terminal.pauses() == 0)
    #expect(try back.turns.map(\.act) == [.answer("Wij bellen altijd."), .pause])
  }

  @Test func `sends the same text under the same name`() async throws {
    let terminal = try terminal(Self.interview)
    await daemon.order(.closesAfter, .closesAfter)
    try terminal.types("Wij bellen altijd.", seeing: "Nog niet bewaard")
    try terminal.types("", seeing: "vraag 2 ")
    let turns = try server.turns
    #expect(Set(turns.map(\.request)).count == 1)
    try terminal.types("Ja.", seeing: "vraag 3 ")
    #expect(try await answers() == ["Wij bellen altijd.", "Ja."])
  }

  @Test func `says that a text was kept after all when another follows`() async throws {
    let terminal = try terminal(Self.interview)
    await daemon.order(.closesAfter, .closesAfter)
    try terminal.types("Wij bellen altijd.", seeing: "Nog niet bewaard")
    try terminal.send(" Op vrijdag." + enter)
    try terminal.expect("is wel bewaard")
    try terminal.expect("vraag 2 ")
    try terminal.expect(prompt)
    try terminal.expect("Wij bellen altijd. Op vrijdag.")
    #expect(try await answers() == ["Wij bellen altijd."])
  }

  @Test func `shows what somebody else answered first, and keeps the text`() async throws {
    let first = try terminal(Self.interview)
    let second = try terminal(["interview", "--resume", "last"])
    // Nobody hears of it before they have typed.
    second.kill(SIGSTOP)
    try first.types("Wij bellen altijd.", seeing: "vraag 2 ")
    try second.send("Zij bellen nooit." + enter)
    second.kill(SIGCONT)
    try second.expect("elders verdergegaan")
    try second.expect("vraag 2 ")
    try second.expect(prompt)
    #expect(try await answers() == ["Wij bellen altijd."])
    try second.types("", seeing: "vraag 3 ")
    #expect(try await answers() == ["Wij bellen altijd.", "Zij bellen nooit."])
  }

  @Test func `shows what others do while somebody types`() async throws {
    let first = try terminal(Self.interview)
    let second = try terminal(["interview", "--resume", "last"])
    try second.send("Zij bel")
    try second.expect("Zij bel")
    try first.types("Wij bellen altijd.", seeing: "vraag 2 ")
    try second.expect("Iemand anders ging verder")
    try second.expect("Zij bel")
    try second.send("len nooit." + enter)
    try second.expect("elders verdergegaan")
    try second.expect("vraag 2 ")
    try second.expect(prompt)
    #expect(try await answers() == ["Wij bellen altijd."])
    try second.types("", seeing: "vraag 3 ")
    try first.expect("Iemand anders ging verder")
    try first.types("", seeing: "vraag 3 ")
    #expect(try await answers() == ["Wij bellen altijd.", "Zij bellen nooit."])
  }

  // MARK: Which daemon

  @Test func `is found beside the store`() throws {
    let store = folder.path + "/store"
    #expect(mkdir(store, 0o700) == 0)
    let beside = try SocketServer(at: store + "/verwonderd.sock", daemon)
    #expect(try throughDaemon(Self.interview, stdin: "Ja.\n").status == 0)
    let listed = try verwonder(["interviews", "list", "--store", store])
    #expect(listed.output.contains("gesprek1"))
    for command in [["store", "mend"], ["store", "restore", "/x", "--key", "/y"]] {
      let refused = try verwonder(command + ["--store", store])
      #expect(refused.status == 3)
      #expect(refused.complaints.contains("Stop het eerst"))
    }
    // A socket that was left behind is no daemon.
    beside.stop()
    let held = try verwonder(Self.interview + ["--store", store], stdin: "Ja.\n")
    #expect(held.status == 0, "\(held.complaints)")
    #expect(access(store + "/verwonder.lock", F_OK) == 0)
  }

  @Test(arguments: [
    (["--socket", "/nergens/x.sock"], 3, "is verwonderd niet te vinden"),
    (["--socket", "/dev/null"], 3, "is geen socket"),
  ])
  func `that was named must be there`(options: [String], status: Int32, text: String) throws {
    let listed = try verwonder(["interviews", "list"] + options)
    #expect(listed.status == status)
    #expect(listed.complaints.contains(text))
  }

  @Test func `has its own key and compares no checkpoints`() throws {
    let withKey = try throughDaemon(["interviews", "list", "--key", "/x"])
    #expect(withKey.status == 2)
    #expect(withKey.complaints.contains("Laat --key weg"))
    let withCheckpoint = try throughDaemon(["interviews", "list", "--checkpoint", "/x"])
    #expect(withCheckpoint.status == 2)
    #expect(withCheckpoint.complaints.contains("--checkpoint weg"))
  }
}

/// What readline shows before each prompt: it takes pastes from here on.
private let prompt = "\u{1B}[?2004h"
private let enter = "\r"

extension PTY {
  fileprivate func types(_ line: String, seeing text: String) throws {
    try send(line + enter)
    try expect(text)
    try expect(prompt)
  }

  fileprivate func pauses() throws -> Int32 {
    try send("/pauze" + enter)
    try expect("Gepauzeerd")
    return try wait()
  }
}

private func answersOnRecord(_ daemon: DaemonDouble) async throws -> [String] {
  var answers: [String] = []
  for summary in try await daemon.store.transcripts() {
    let access = Access(by: "test", purpose: .show)
    for recorded in try await daemon.store.events(of: summary.id, for: access, at: .noon) {
      if case .answered(let answer) = recorded.event { answers.append(answer.words.text ?? "…") }
    }
  }
  return answers
}
