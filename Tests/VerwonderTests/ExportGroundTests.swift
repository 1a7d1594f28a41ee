import Foundation
import TestSupport
import Testing

/// Whatever is exported, and wherever to: a whole file, or the old one and a sentence.
@Suite struct `An export of any kind` {
  /// Each form that leaves the program by a way of its own.
  static let kinds = [
    "barriers --format html", "barriers --format csv --bom", "barriers --format json",
    "barriers --format svg", "barriers --format xlsx", "ladders --format svg",
    "ladders --format html --plain-layout", "transcript --format xlsx",
    "transcript --own-copy --format csv", "conclusions --format md", "coreq --format xlsx",
    "workbook", "project", "project --format qdc",
  ]

  private func export(_ kind: String, at desk: Desk, _ more: String...) throws -> Finished {
    try desk.verwonder(["export"] + kind.split(separator: " ").map(String.init) + more)
  }

  private func desk(_ setUp: [String] = Desk.setUp, answers: String) throws -> Desk {
    let desk = try Desk()
    let talk = try desk.verwonder(["interview"] + setUp, stdin: Array(answers.utf8))
    #expect(talk.status == 0)
    return desk
  }

  private func desk() throws -> Desk { try desk(answers: "Omdat we het al jaren zo doen.\n") }

  @Test(arguments: kinds)
  func `is the same on paper as through a pipe, each time`(kind: String) throws {
    let desk = try desk()
    let out = desk.folder.path + "/uit"
    let piped = try export(kind, at: desk)
    #expect(piped.status == 0)
    #expect(!piped.stdout.isEmpty)
    #expect(try export(kind, at: desk, "--out", out).status == 0)
    #expect(FileManager.default.contents(atPath: out) == Data(piped.stdout))
  }

  @Test(arguments: kinds)
  func `leaves alone what is there`(kind: String) throws {
    let desk = try desk()
    let old = try desk.folder.write("van een ander", to: "oud")
    let link = desk.folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: old)
    for target in [old, link] {
      let refused = try export(kind, at: desk, "--out", target)
      #expect(refused.status == 1)
      #expect(refused.complaints.contains("bestaat al"), "\(refused.complaints)")
    }
    #expect(try export(kind, at: desk, "--out", link, "--force").status == 0)
    let folder = try export(kind, at: desk, "--out", desk.folder.path, "--force")
    #expect(folder.status == 1)
    #expect(folder.complaints.contains("is een map"))
    #expect(try desk.folder.read("oud") == "van een ander")
    #expect(desk.folder.names == ["link", "oud", "store"])
  }

  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a small disk takes root"), arguments: kinds)
  func `costs nothing when the disk is full`(kind: String) throws {
    let desk = try desk()
    let disk = try LoopDisk(at: desk.folder.path + "/schijf")
    let old = try desk.folder.write("van een ander", to: "schijf/oud")
    _ = disk.fill()
    let finished = try export(kind, at: desk, "--out", old, "--force")
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("Er is niets veranderd."), "\(finished.complaints)")
    #expect(try desk.folder.read("schijf/oud") == "van een ander")
    let names = try FileManager.default.contentsOfDirectory(atPath: disk.path)
    #expect(Set(names) == ["ballast", "lost+found", "oud"])
  }

  @Test(arguments: kinds)
  func `of nothing says that there is nothing`(kind: String) throws {
    let desk = try Desk()
    let finished = try export(kind, at: desk, "--out", desk.folder.path + "/uit")
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("Er zijn nog geen gesprekken."), "\(finished.complaints)")
    #expect(!desk.folder.names.contains("uit"))
  }

  /// What is kept to oneself, and what was taken back, is in no form of it.
  @Test(arguments: kinds.filter { !$0.contains("--own-copy") }, [false, true])
  func `holds no word that is not for others`(kind: String, isTakenBack: Bool) throws {
    var setUp = Desk.setUp
    if !isTakenBack { setUp[setUp.count - 1] = "0" }
    let desk = try desk(
      setUp, answers: "Kanarie, dat doen we al jaren zo.\n" + (isTakenBack ? "/schrap 1\n" : ""))
    let finished = try export(kind, at: desk)
    #expect(finished.status == 0, "\(finished.complaints)")
    // A workbook and a project are packed; what is in them ExchangeTests and SheetsTests see.
    #expect(!finished.output.contains("Kanarie") && !finished.output.contains("jaren zo"))
    #expect(!finished.complaints.contains("Kanarie"))
  }

  @Test(arguments: ["workbook", "barriers --format xlsx", "project"])
  func `that is no text stays off the screen`(kind: String) throws {
    let desk = try desk()
    let terminal = try desk.terminal(["export"] + kind.split(separator: " ").map(String.init))
    try terminal.expect("Geef met --out de naam van een bestand.")
    #expect(try terminal.wait() == 2)
  }

  @Test func `in a form that it has not names those that it has`() throws {
    let desk = try desk()
    for (kind, forms) in [
      ("workbook --format csv", "Kies --format uit: xlsx."),
      ("project --format xlsx", "Kies --format uit: qdpx, qdc."),
      ("mirror --format svg", "Kies --format uit: md, html, csv, json, xlsx."),
    ] {
      let finished = try export(kind, at: desk)
      #expect(finished.status == 2)
      #expect(finished.complaints.contains(forms), "\(finished.complaints)")
    }
  }
}
