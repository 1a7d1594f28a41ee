import TestSupport
import Testing

@Suite struct `An editor of one's own` {
  private let folder: TemporaryFolder
  private let runtime: TemporaryFolder

  init() throws { (folder, runtime) = (try TemporaryFolder(), try TemporaryFolder()) }

  @Test(arguments: [
    (#"printf 'een\ntwee\n' > "$1""#, #"text("een\ntwee")"#),
    (":", #"text("begin é")"#),
    (#": > "$1""#, #"text("")"#),
    (#"printf 'weg' > "$1"; exit 1"#, #"abandoned("weg")"#),
    (#"kill -9 $$"#, #"abandoned("begin é")"#),
    (#"printf '\377' > "$1""#, "refused(Console.ExternalEditor.Refusal.notUTF8)"),
    (#"printf 'a\000b' > "$1""#, "refused(Console.ExternalEditor.Refusal.containsNUL)"),
    (#"head -c 1048577 /dev/zero > "$1""#, "refused(Console.ExternalEditor.Refusal.tooLong)"),
    (#"rm "$1""#, "noFile"),
    (#"rm "$1"; ln -s /etc/passwd "$1""#, "noFile"),
    (
      #"printf nieuw > "$1.new"; mv "$1.new" "$1"; cp "$1" "$1~"; mkfifo "$(dirname "$1")/f""#,
      #"text("nieuw")"#
    ),
  ])
  func `gives back what it leaves, and leaves nothing`(script: String, edited: String) throws {
    let terminal = try keyboard(editing(script))
    try terminal.send("/edit" + enter)
    try terminal.expect("[edited: \(edited)]")
    try terminal.send("ja" + enter)
    try terminal.expect(#"[line: "ja"]"#)
    #expect(runtime.names.isEmpty)
  }

  @Test func `opens a file that nobody else may read`() throws {
    let terminal = try keyboard(
      editing(#"stat -c '%a' "$1" "$(dirname "$1")" > \#(folder.path)/modes"#))
    try terminal.send("/edit" + enter)
    try terminal.expect("[edited: ")
    #expect(try folder.read("modes") == "600\n700\n")
  }

  @Test func `may be a command with arguments`() throws {
    var environment = try editing(#"printf '%s' "$1" > "$2""#)
    environment["VISUAL"] = environment["VISUAL"].map { $0 + " 'twee woorden'" }
    environment["EDITOR"] = "false"
    let terminal = try keyboard(environment)
    try terminal.send("/edit" + enter)
    try terminal.expect(#"[edited: text("twee woorden")]"#)
  }

  @Test(arguments: [["EDITOR": "/bestaat/niet"], ["PATH": "/bestaat/niet"]])
  func `may be missing`(environment: [String: String]) throws {
    let terminal = try keyboard(environment)
    try terminal.send("/edit" + enter)
    try terminal.expect("[edited: noEditor]")
  }

  @Test func `is found when none is named`() throws {
    try folder.write("#!/bin/sh\nprintf gevonden > \"$1\"\n", to: "vi", mode: 0o755)
    let terminal = try keyboard(["PATH": folder.path, "XDG_RUNTIME_DIR": "/bestaat/niet"])
    try terminal.send("/edit" + enter)
    try terminal.expect(#"[edited: text("gevonden")]"#)
  }

  @Test(arguments: [15, 1] as [Int32])
  func `leaves nothing when the program is ended meanwhile`(signal: Int32) throws {
    let terminal = try keyboard(editing("echo bezig; sleep 1000"))
    try terminal.send("/edit" + enter)
    try terminal.expect("bezig")
    #expect(runtime.names.count == 1)
    terminal.kill(signal)
    #expect(try terminal.wait() == -signal)
    #expect(runtime.names.isEmpty)
  }

  @Test func `has Ctrl-C to itself`() throws {
    let terminal = try keyboard(
      editing(#"trap 'printf gevangen > "$1"; exit 0' INT; echo bezig; while :; do read x; done"#))
    try terminal.send("/edit" + enter)
    try terminal.expect("bezig")
    try terminal.send(control("C"))
    try terminal.expect(#"[edited: text("gevangen")]"#)
  }

  private func editing(_ script: String) throws -> [String: String] {
    let editor = try folder.write("#!/bin/sh\n" + script + "\n", to: "editor", mode: 0o755)
    return ["VISUAL": editor, "XDG_RUNTIME_DIR": runtime.path]
  }
}
