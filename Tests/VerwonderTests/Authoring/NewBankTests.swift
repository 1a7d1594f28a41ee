import Foundation
import InterviewSupport
import TestSupport
import Testing

@Suite struct `A new bank` {
  @Test(arguments: [("nl", "Een vragenbank om mee"), ("en", "A question bank to begin with")])
  func `passes the check with no word of warning`(language: String, comment: String) throws {
    let desk = try Desk()
    let made = try desk.verwonder(
      "bank", "new", "eigen-regie", "--banks", desk.folder.path, "--lang", language)
    #expect(made.status == 0, "\(made.complaints)")
    let bank = desk.folder.path + "/eigen-regie"
    #expect(made.output.contains("verwonder bank check \(bank)"))
    let checked = try desk.verwonder("bank", "check", bank, "--json")
    #expect(checked.status == 0)
    #expect(checked.output == "{\n  \"problems\": []\n}\n")
    let text = try desk.folder.read("eigen-regie/bank.yaml")
    #expect(text.contains("\nbank: eigen-regie\n"))
    #expect(text.contains("title: {nl: \"Eigen regie\", en: \"Eigen regie\"}"))
    #expect(text.contains("# " + comment))
    #expect(!text.contains("#nl ") && !text.contains("#en "))
    #expect(try desk.folder.read("eigen-regie/README.md").hasPrefix("# Eigen regie\n"))
  }

  @Test(arguments: ["eerste-gesprek", "first-interview"])
  func `comes with interviews that can be played`(name: String) throws {
    let desk = try Desk()
    _ = try desk.verwonder("bank", "new", "een", "--banks", desk.folder.path)
    let bank = desk.folder.path + "/een"
    let played = try desk.verwonder(
      "rehearse", "\(bank)/examples/\(name).yaml", "--bank", bank, "--matched")
    #expect(played.status == 0, "\(played.complaints)")
    #expect(played.output.contains("1. "))
  }

  @Test func `is called as somebody wants, whatever is in it`() throws {
    let desk = try Desk()
    let title = "Zeg \"ja\": {nee} # \\ @id@"
    let made = try desk.verwonder(
      ["bank", "new", "een", "--banks", desk.folder.path, "--title", title])
    #expect(made.status == 0)
    let shown = try desk.verwonder("bank", "list", "--banks", desk.folder.path)
    #expect(shown.output == "een  1  \(title)\n")
  }

  @Test func `comes in the current folder when no other is named`() throws {
    let folder = try TemporaryFolder()
    let made = try run(
      "/bin/sh",
      [
        "-c", "cd \"$1\" && \"$2\" bank new een --lang en", "sh", folder.path,
        product("verwonder"),
      ])
    #expect(made.status == 0, "\(made.complaints)")
    #expect(made.output.hasPrefix("The bank is in ./een.\n"))
    #expect(folder.names == ["een"])
  }

  @Test(arguments: ["", "-", "Een", "../een", "een/twee", "één", "1", "a b", "/tmp/x", "een.yaml"])
  func `has a name that can be used`(name: String) throws {
    let folder = try TemporaryFolder()
    let made = try run(
      product("verwonder"), ["bank", "new", "--lang", "nl", "--banks", folder.path, "--", name])
    #expect(made.status == 2)
    #expect(made.complaints.contains("kan geen naam van een bank zijn"))
    #expect(folder.names.isEmpty)
  }

  @Test func `never replaces what is there`() throws {
    let desk = try Desk()
    try desk.folder.write("van een ander", to: "een")
    for name in ["een", "twee"] {
      if name == "twee" {
        try FileManager.default.createDirectory(
          atPath: desk.folder.path + "/twee", withIntermediateDirectories: false)
      }
      let made = try desk.verwonder("bank", "new", name, "--banks", desk.folder.path)
      #expect(made.status == 1)
      #expect(made.complaints.contains("bestaat al"))
    }
    #expect(try desk.folder.read("een") == "van een ander")
    #expect(Project.names(in: desk.folder.path + "/twee").isEmpty)
  }

  @Test func `leaves nothing behind where it cannot be made`() throws {
    let made = try Desk().verwonder("bank", "new", "een", "--banks", "/bestaat/niet")
    #expect(made.status == 1)
    #expect(made.complaints.contains("Er is niets veranderd."))
  }

  @Test func `tells an editor where the schema is`() throws {
    let desk = try Desk()
    _ = try desk.verwonder("bank", "new", "een", "--banks", desk.folder.path)
    let line = try desk.folder.read("een/bank.yaml").prefix { $0 != "\n" }
    let path = try #require(line.split(separator: "=").last)
    #expect(path.hasSuffix("docs/schema/bank.schema.json"))
    #expect(FileManager.default.fileExists(atPath: String(path)))
  }
}

@Suite struct `The template of a bank` {
  @Test func `is a bank itself`() throws {
    let folder = Project.root + "/config/templates/bank"
    let checked = try Desk().verwonder("bank", "check", folder)
    #expect(checked.status == 0)
    #expect(checked.complaints.isEmpty)
  }
}
