import TestSupport
import Testing

@Suite struct `Lines from a pipe` {
  @Test(arguments: [
    ("", "[end]\n"),
    ("een\ntwee\n", "[line: \"een\"]\n[line: \"twee\"]\n[end]\n"),
    ("een\r\n\nzonder einde", "[line: \"een\"]\n[line: \"\"]\n[line: \"zonder einde\"]\n[end]\n"),
    ("een\\\ntwee\n", "[line: \"een\\ntwee\"]\n[end]\n"),
    ("een\\\n", "[line: \"een\"]\n[end]\n"),
    ("a\u{0}b\nja\n", "[refused: containsNUL]\n[line: \"ja\"]\n[end]\n"),
    ("/stop\nniet gelezen\n", ""),
  ])
  func `are read without an echo or a prompt`(input: String, output: String) throws {
    let finished = try run(product("LineEditorProbe"), stdin: input)
    #expect(finished.status == 0)
    #expect(finished.output == output)
    #expect(finished.complaints.isEmpty)
  }

  @Test func `are refused when they are no UTF-8`() throws {
    let finished = try run(
      product("LineEditorProbe"), stdin: [0x61, 0xFF, 0x0A] + Array("ja\n".utf8))
    #expect(finished.output == "[refused: notUTF8]\n[line: \"ja\"]\n[end]\n")
  }

  @Test(arguments: [(0, false), (1, true), (5_000_000, true)])
  func `may be a mebibyte long`(more: Int, isTooLong: Bool) throws {
    let line = String(repeating: "x", count: 1_048_576 + more)
    let finished = try run(product("LineEditorProbe"), stdin: line + "\r\nja\n")
    let told = isTooLong ? "refused: tooLong" : "line: 1048576 bytes, \(checksum(line))"
    #expect(finished.output == "[\(told)]\n[line: \"ja\"]\n[end]\n")
  }

  @Test func `that continue each other may be a mebibyte together`() throws {
    let line = String(repeating: "x", count: 600_000)
    let finished = try run(product("LineEditorProbe"), stdin: "\(line)\\\n\(line)\\\nrest\nja\n")
    #expect(finished.output == "[refused: tooLong]\n[line: \"ja\"]\n[end]\n")
  }
}

@Suite struct `Width and colour` {
  @Test(
    arguments: [
      ([:], "[width 80, colour false]"),
      (["COLUMNS": "132"], "[width 132, colour false]"),
      (["COLUMNS": "7"], "[width 20, colour false]"),
      (["COLUMNS": "breed"], "[width 80, colour false]"),
    ] as [([String: String], String)])
  func `come from the environment when there is no terminal`(
    environment: [String: String], told: String
  ) throws {
    let finished = try run(
      product("LineEditorProbe"), stdin: "/width\n", environment: environment)
    #expect(finished.output == told + "\n[end]\n")
  }

  @Test(
    arguments: [
      ([:], 40, "[width 40, colour true]"),
      (["COLUMNS": "132"], 40, "[width 40, colour true]"),
      (["NO_COLOR": "1"], 10, "[width 20, colour false]"),
      (["NO_COLOR": ""], 40, "[width 40, colour true]"),
      (["TERM": "dumb"], 40, "[width 40, colour false]"),
    ] as [([String: String], UInt16, String)])
  func `come from the terminal when there is one`(
    environment: [String: String], columns: UInt16, told: String
  ) throws {
    let terminal = try keyboard(environment, columns: columns)
    try terminal.send("/width" + enter)
    try terminal.expect(told)
    #expect(terminal.transcriptText.contains("\u{1B}[1m") == told.contains("colour true"))
  }
}
