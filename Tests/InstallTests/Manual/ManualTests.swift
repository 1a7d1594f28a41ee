import Foundation
import InterviewSupport
import TestSupport
import Testing

@Suite struct `A man page` {
  struct Page: Sendable, CustomTestStringConvertible {
    var program: String
    var section: Int
    var language: String

    var path: String {
      "docs/man/" + (language == "nl" ? "nl/" : "") + "\(program).\(section)"
    }
    var testDescription: String { path }

    func tree() throws -> CommandTree {
      try CommandTree(of: program, locale: language == "nl" ? "nl_NL.UTF-8" : "en_GB.UTF-8")
    }
  }

  static let pages = ["en", "nl"].flatMap { language in
    [
      Page(program: "verwonder", section: 1, language: language),
      Page(program: "verwonderd", section: 8, language: language),
    ]
  }

  static let files = Set(["", "nl/"]).flatMap { folder in
    Project.names(in: Project.root + "/docs/man/" + folder).filter { $0.contains(".") }
      .map { "docs/man/" + folder + $0 }
  }.sorted()

  @Test(arguments: pages)
  func `tells what the program takes, as the program tells it`(page: Page) throws {
    let text = Project.text(page.path)
    let roff = ManualPage(
      tree: try page.tree(), words: page.language == "nl" ? .dutch : .english
    ).roff
    let parts = try #require(text.between(".\\\" commands:begin\n", ".\\\" commands:end\n"))
    if Project.updatesGolden {
      Project.write(parts.before + roff + parts.after, to: page.path)
    } else {
      #expect(parts.inside == roff, "run make manual")
    }
  }

  @Test(arguments: pages)
  func `has every option and names no other`(page: Page) throws {
    let tree = try page.tree()
    let known = Set(
      ([tree] + tree.leaves.map(\.command)).flatMap(\.shown).flatMap(\.flags)
        .filter { $0.hasPrefix("--") })
    // What systemd's own commands take is theirs.
    let ours = Project.text(page.path).replacing("\\-", with: "-")
      .split(separator: "\n").filter { !$0.hasPrefix("system") }.joined(separator: "\n")
    let named = Set(ours.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
    #expect(known.subtracting(named).isEmpty)
    #expect(named.subtracting(known).isEmpty)
  }

  @Test(
    .enabled(if: access("/usr/bin/groff", X_OK) == 0, "groff is not here"), arguments: files)
  func `is set without a warning`(file: String) throws {
    let set = try run(
      "/usr/bin/groff",
      ["-man", "-ww", "-K", "utf8", "-T", "utf8", "-z", Project.root + "/" + file],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(set.status == 0)
    #expect(set.complaints == "")
  }

  @Test(
    .enabled(if: access("/usr/bin/man", X_OK) == 0, "man is not here"), arguments: files)
  func `is shown by man`(file: String) throws {
    let shown = try run(
      "/usr/bin/man", ["--warnings", "-l", Project.root + "/" + file],
      environment: [
        "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANPAGER": "cat",
      ])
    #expect(shown.status == 0)
    #expect(shown.complaints == "")
    #expect(shown.output.contains("verwonder"))
  }
}

extension String {
  /// What stands before, between and after two marks; the marks stay with what is around them.
  fileprivate func between(
    _ start: String, _ end: String
  ) -> (before: String, inside: String, after: String)? {
    guard let first = range(of: start), let last = range(of: end) else { return nil }
    return (
      String(self[..<first.upperBound]), String(self[first.upperBound..<last.lowerBound]),
      String(self[last.lowerBound...])
    )
  }
}
