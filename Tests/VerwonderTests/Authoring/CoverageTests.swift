import Foundation
import TestSupport
import Testing

@Suite struct `The coverage of a bank, shown` {
  private struct Report: Decodable {
    struct Group: Decodable {
      struct Item: Decodable {
        var id: String
        var sentences: Int
        var examples: Int
        var recordings: Int
      }

      var group: String
      var language: String?
      var total: Int
      var exercised: Int
      var items: [Item]
    }

    var groups: [Group]

    func item(_ id: String, in group: String) -> Group.Item? {
      groups.first { $0.group == group }?.items.first { $0.id == id }
    }
  }

  private func report(_ desk: Desk, _ options: String...) throws -> Report {
    let shown = try desk.verwonder(
      ["bank", "coverage", "een", "--banks", desk.folder.path, "--json"] + options)
    #expect(shown.status == 0, "\(shown.complaints)")
    return try JSONDecoder().decode(Report.self, from: Data(shown.stdout))
  }

  @Test func `counts examples, and recordings when asked to`() throws {
    let desk = try Desk()
    _ = try desk.verwonder("bank", "new", "een", "--banks", desk.folder.path)
    _ = try desk.verwonder(
      ["interview", "--bank", "een", "--banks", desk.folder.path] + Desk.setUp,
      stdin: Array("Ik vertrouw ze niet.\nDaarom.\n".utf8))
    let without = try report(desk)
    #expect(without.item("habit-asks-its-origin", in: "rules")?.examples == 1)
    #expect(without.item("habit-asks-its-origin", in: "rules")?.sentences == 2)
    #expect(without.item("grand_tour", in: "moves")?.recordings == 0)
    for with in [try report(desk, "--recordings"), try report(desk, "last")] {
      #expect(with.item("grand_tour", in: "moves")?.recordings == 1)
      #expect(with.item("distrust-asks-for-contrast", in: "rules")?.recordings == 1)
    }
    for group in without.groups {
      #expect(group.total == group.items.count)
      let used = group.items.count { $0.sentences + $0.examples + $0.recordings > 0 }
      #expect(group.exercised == used)
    }
  }

  @Test func `has colour on a terminal only, and not when nobody wants it`() throws {
    let desk = try Desk()
    let arguments = ["bank", "coverage", "verwondering", "--lang", "en"]
    let printed = try desk.verwonder(arguments)
    #expect(printed.output.contains("Rules  "))
    #expect(!printed.output.contains("\u{1B}"))
    let coloured = try desk.terminal(arguments)
    try coloured.expect("\u{1B}[1mRules  ")
    let plain = try desk.terminal(arguments, environment: ["NO_COLOR": "1"])
    try plain.expect("sentences  examples  recordings")
    #expect(!plain.transcriptText.contains("\u{1B}"))
  }

  @Test func `of interviews that are not there says so`() throws {
    let desk = try Desk()
    let shown = try desk.verwonder("bank", "coverage", "verwondering", "--recordings")
    #expect(shown.status == 1)
    #expect(shown.complaints.contains("Er zijn nog geen gesprekken."))
  }
}
