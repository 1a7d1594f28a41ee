import Foundation
import Glibc
import InterviewSupport
import TestSupport
import Testing

/// A new bank in a folder of its own, to be spoilt.
private struct OwnBank {
  let desk: Desk
  var folder: String { desk.folder.path + "/een" }

  init() throws {
    desk = try Desk()
    _ = try desk.verwonder("bank", "new", "een", "--banks", desk.folder.path)
  }

  func check(_ more: String...) throws -> Finished {
    try desk.verwonder(["bank", "check", folder] + more)
  }

  func replace(_ name: String, with make: (String) -> Int32) throws {
    let path = folder + "/" + name
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(make(path) == 0)
  }

  /// The codes that `--json` gives; it must be JSON whatever happens.
  func codes() throws -> [String] {
    let checked = try check("--json")
    let object = try JSONSerialization.jsonObject(with: Data(checked.stdout))
    let problems = (object as? [String: Any])?["problems"] as? [[String: Any]]
    return try #require(problems).compactMap { $0["code"] as? String }
  }
}

@Suite struct `bank check` {
  @Test func `takes the file as well as its folder`() throws {
    let bank = try OwnBank()
    let checked = try bank.desk.verwonder("bank", "check", bank.folder + "/bank.yaml")
    let folder = try bank.check()
    #expect(folder.output.contains("een: bewezen"))
    #expect((checked.status, checked.output) == (folder.status, folder.output))
  }

  @Test func `waits for no pipe and reads no device`() throws {
    let bank = try OwnBank()
    try bank.replace("examples/eerste-gesprek.yaml") { mkfifo($0, 0o600) }
    try bank.replace("examples/tweede.yaml") { symlink("/dev/zero", $0) }
    let checked = try bank.check()
    #expect(checked.status == 1)
    let told = checked.complaints.split(separator: "\n").filter { $0.contains(": QB026: ") }
    #expect(told.count == 2, "\(checked.complaints)")
    #expect(told.allSatisfy { $0.contains("geen gewoon bestand") })

    try bank.replace("bank.yaml") { mkfifo($0, 0o600) }
    #expect(try bank.codes() == ["QB026"])
    let pipe = bank.folder + "/bank.yaml"
    for command in [["chain", "check", pipe], ["rehearse", pipe], ["bank", "show", bank.folder]] {
      let finished = try bank.desk.verwonder(command)
      #expect(finished.status == 1)
      #expect(finished.complaints.contains("geen gewoon bestand"), "\(finished.complaints)")
    }
  }

  @Test func `tells of other mistakes beside an example that cannot be read`() throws {
    let bank = try OwnBank()
    try bank.replace("examples/eerste-gesprek.yaml") { symlink("nergens", $0) }
    try bank.replace("examples/tweede.yaml") { mkdir($0, 0o700) }
    try bank.desk.folder.write("id: kort\n", to: "een/examples/zonder.yaml")
    let codes = try bank.codes()
    #expect(codes.filter { $0 == "QB026" }.count == 2)
    #expect(codes.contains("QB004"))
  }

  @Test func `tells when examples is no folder of its own`() throws {
    let bank = try OwnBank()
    try bank.replace("examples") { symlink(".", $0) }
    #expect(try bank.codes() == ["QB068"])
    try bank.replace("examples") { close(creat($0, 0o600)) }
    #expect(try bank.codes() == ["QB068"])
  }

  @Test func `tells when the bank is called otherwise than its folder`() throws {
    let bank = try OwnBank()
    let text = try bank.desk.folder.read("een/bank.yaml")
    try bank.desk.folder.write(text.replacing("bank: een", with: "bank: twee"), to: "een/bank.yaml")
    #expect(try bank.codes().contains("QB067"))
  }

  @Test func `shows a hundred problems, and tells how many more there are`() throws {
    let bank = try OwnBank()
    let text = try bank.desk.folder.read("een/bank.yaml")
    let keys = (1...5000).map { "k\($0): 1\n" }.joined()
    try bank.desk.folder.write(text + keys, to: "een/bank.yaml")
    let checked = try bank.check()
    #expect(checked.complaints.split(separator: "\n").count < 220)
    #expect(checked.complaints.contains("En nog 4900 andere."))
    #expect(try bank.codes().count == 100)
  }

  @Test func `gives JSON also of a bank that is not there`() throws {
    let checked = try Desk().verwonder("bank", "check", "geenbank", "--json")
    #expect(checked.status == 2)
    let object = try JSONSerialization.jsonObject(with: Data(checked.stdout)) as? [String: Any]
    #expect((object?["failure"] as? String)?.contains("geenbank") == true)
  }
}

@Suite struct `A full device` {
  @Test(arguments: [
    ["list"], ["show", "mgspi"], ["graph", "mgspi"], ["explain"], ["explain", "QB014"],
    ["coverage", "mgspi"],
  ])
  func `is told of`(command: [String]) throws {
    let program = product("verwonder")
    let finished = try run(
      "/bin/sh", ["-c", "exec \"$0\" bank \"$@\" --lang nl >/dev/full", program] + command,
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("niet te schrijven"), "\(finished.complaints)")
  }
}
