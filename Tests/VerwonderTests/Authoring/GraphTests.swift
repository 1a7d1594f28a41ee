import Foundation
import TestSupport
import Testing

private let hasGraphviz = FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")

@Suite struct `A bank drawn` {
  @Test func `is DOT text, whatever is installed`() throws {
    let desk = try Desk()
    let drawn = try desk.verwonder("bank", "graph", "verwondering")
    #expect(drawn.status == 0)
    #expect(drawn.complaints.isEmpty)
    #expect(drawn.output.hasPrefix("digraph \"verwondering\" {\n"))
    #expect(drawn.output.contains("Hoort: gewoonte, en nog geen 7 vragen"))
    let english = try desk.verwonder("bank", "graph", "verwondering", "--lang", "en")
    #expect(english.output.contains("Hears: habit, and fewer than 7"))
  }

  @Test(.enabled(if: hasGraphviz, "Graphviz is not here"))
  func `is a picture with Graphviz`() throws {
    let desk = try Desk()
    let svg = try desk.verwonder("bank", "graph", "verwondering", "--format", "svg")
    #expect(svg.status == 0)
    #expect(svg.complaints.isEmpty)
    #expect(svg.output.contains("<svg "))
    let out = desk.folder.path + "/bank.png"
    let png = try desk.verwonder(
      "bank", "graph", "verwondering", "--format", "png", "--out", out)
    #expect(png.status == 0)
    let bytes = try #require(FileManager.default.contents(atPath: out))
    #expect(bytes.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
  }

  @Test(arguments: [("nl", "Installeer het"), ("en", "Install it")])
  func `says what to do without Graphviz`(language: String, advice: String) throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/bank.svg"
    let drawn = try run(
      product("verwonder"),
      ["bank", "graph", "verwondering", "--format", "svg", "--lang", language, "--out", out],
      environment: ["PATH": folder.path])
    #expect(drawn.status == 1)
    #expect(drawn.complaints.contains("Graphviz"))
    #expect(drawn.complaints.contains(advice))
    #expect(folder.names.isEmpty)
  }

  @Test func `as png needs a file`() throws {
    let drawn = try Desk().verwonder("bank", "graph", "verwondering", "--format", "png")
    #expect(drawn.status == 2)
    #expect(drawn.complaints.contains("--out"))
  }
}
