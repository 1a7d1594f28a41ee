import Foundation
import Shelves
import TestSupport
import Testing

@Suite struct `A program of somebody else's` {
  @Test(arguments: [
    (["true"], ChildProcess.End.exited(0)), (["false"], .exited(1)), (["cat"], .exited(0)),
    (["sh", "-c", "kill -9 $$"], .exited(137)), (["sh", "-c", "exit 127"], .notThere),
    (["verwonder-is-not-there"], .notThere), (["sh", "-c", "echo x; echo y >&2"], .exited(0)),
  ])
  func `is run to its end`(words: [String], end: ChildProcess.End) {
    #expect(ChildProcess.run(words[0], Array(words.dropFirst()), seconds: 60) == end)
  }

  @Test func `is ended when it takes too long`() {
    #expect(ChildProcess.run("sleep", ["600"], seconds: 0) == .tooLong)
  }
}

@Suite struct `A map of ladders` {
  /// Somebody who climbs, and gives what they said a name.
  private static let answers = """
    Ik stuur de brief per fax naar de wijk.
    Dat doen we al jaren zo, het is gewoonte.
    Omdat we dat digitale formulier niet vertrouwen.
    Omdat het vroeger een keer fout ging.
    Er is geen tijd om het anders te doen.
    Ik stuur de brief per fax naar de wijk.
    Dat doen we al jaren zo, het is gewoonte.
    Omdat we dat digitale formulier niet vertrouwen.
    Nee, niets.
    Omdat het vroeger een keer fout ging.
    Er is geen tijd om het anders te doen.
    Ik stuur de brief per fax naar de wijk.
    Dat doen we al jaren zo, het is gewoonte.
    Nee, niets.
    Nee, niets.
    "]; <b>Gewoonte
    Wantrouwen \\N 😀
    Oud zeer
    Omdat we dat digitale formulier niet vertrouwen.
    Nee, niets.

    """

  private func desk() throws -> Desk {
    let desk = try Desk()
    #expect(try desk.interview(answers: Self.answers).status == 0)
    return desk
  }

  private func map(_ desk: Desk, _ format: String, _ more: [String] = [], path: String) throws
    -> Finished
  {
    try desk.verwonder(
      ["export", "ladders", "--format", format] + more, environment: ["PATH": path])
  }

  private func program(_ script: String, in folder: TemporaryFolder) throws -> String {
    let bin = folder.path + "/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try folder.write("#!/bin/sh\n" + script + "\n", to: "bin/dot", mode: 0o755)
    return bin + ":/usr/bin:/bin"
  }

  @Test(arguments: ["exit 1", "kill -9 $$", "echo nonsense > \"$3\"", ": > \"$3\""])
  func `is the plain one when Graphviz gives nothing of use`(script: String) throws {
    let desk = try desk()
    let path = try program(script, in: desk.folder)
    for format in ["svg", "html"] {
      let plain = try map(desk, format, ["--plain-layout"], path: "/usr/bin:/bin")
      #expect(plain.output.contains(#"class="box""#), "\(plain.output)")
      let drawn = try map(desk, format, path: path)
      #expect(drawn.status == 0)
      #expect(drawn.stdout == plain.stdout)
    }
  }

  /// What another program is told holds no word, and what it says is put where it says.
  @Test func `is laid out by Graphviz without a word`() throws {
    let desk = try desk()
    let told = desk.folder.path + "/gezegd"
    let path = try program(
      """
      cp "$4" '\(told)'
      printf 'graph 1 5 5\\n' > "$3"
      for n in 0 1 2; do
        grep -q "^  n$n$" "$4" && printf "node n$n 2 $((n + 1)) 2 1 x solid b l\\n" >> "$3"
      done
      sed -n 's/^  \\(n[0-9]*\\) -> \\(n[0-9]*\\) .*/edge \\1 \\2 4 1 1 1 1 1 1 1 4 x 1 1 s c/p' "$4" >> "$3"
      """, in: desk.folder)
    let drawn = try map(desk, "svg", path: path)
    #expect(drawn.status == 0)
    #expect(drawn.output.contains("M72 288C72 288 72 288 72 72"), "\(drawn.output)")
    let question = try desk.folder.read("gezegd")
    #expect(question.hasPrefix("digraph ladders {\n"))
    for word in ["Gewoonte", "Wantrouwen", "Oud", "😀"] { #expect(!question.contains(word)) }
  }
}
