import Foundation
import TestSupport
import Testing

@Suite struct `An export to a file` {
  static let reports = ["transcript", "barriers"]

  private func desk() throws -> Desk {
    let desk = try Desk()
    #expect(try desk.interview(answers: "Omdat we het al jaren zo doen.\n").status == 0)
    return desk
  }

  @Test(arguments: reports, ["md", "json"])
  func `is what else is printed`(report: String, format: String) throws {
    let desk = try desk()
    let out = desk.folder.path + "/verslag"
    let printed = try desk.verwonder("export", report, "--format", format)
    let written = try desk.verwonder("export", report, "--format", format, "--out", out)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(printed.output.contains("al jaren zo doen"))
    #expect(try desk.folder.read("verslag") == printed.output)
    let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(arguments: reports)
  func `replaces another only when told to`(report: String) throws {
    let desk = try desk()
    let out = try desk.folder.write("van een ander", to: "verslag")
    let refused = try desk.verwonder("export", report, "--out", out)
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("bestaat al. Kies een andere naam, of gebruik --force."))
    #expect(try desk.folder.read("verslag") == "van een ander")

    #expect(try desk.verwonder("export", report, "--out", out, "--force").status == 0)
    #expect(try desk.folder.read("verslag").contains("al jaren zo doen"))
    #expect(desk.folder.names == ["store", "verslag"])
  }

  @Test(arguments: reports, [[], ["--force"]])
  func `never goes into a folder's place`(report: String, force: [String]) throws {
    let desk = try desk()
    let finished = try desk.verwonder(
      ["export", report, "--out", desk.folder.path] + force)
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("is een map. Geef de naam van een bestand."))
    #expect(desk.folder.names == ["store"])
  }

  @Test(arguments: reports)
  func `never follows a link`(report: String) throws {
    let desk = try desk()
    let target = try desk.folder.write("van een ander", to: "doel")
    let link = desk.folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(try desk.verwonder("export", report, "--out", link).status == 1)
    #expect(try desk.folder.read("doel") == "van een ander")

    // The link itself makes room for the report; what it led to stays.
    #expect(try desk.verwonder("export", report, "--out", link, "--force").status == 0)
    #expect(try desk.folder.read("doel") == "van een ander")
    #expect(try desk.folder.read("link").contains("al jaren zo doen"))

    let nowhere = desk.folder.path + "/nergens"
    try FileManager.default.createSymbolicLink(
      atPath: nowhere, withDestinationPath: desk.folder.path + "/nieuw")
    #expect(try desk.verwonder("export", report, "--out", nowhere).status == 1)
    #expect(!desk.folder.names.contains("nieuw"))
  }

  @Test func `that cannot be written leaves nothing behind`() throws {
    let desk = try desk()
    let finished = try desk.verwonder("export", "transcript", "--out", "/bestaat/niet/verslag")
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("Er is niets veranderd."))
  }
}
