import Foundation
import InterviewSupport
import TestSupport
import Testing

/// A store of interviews that were played, and a copy of a bank to change.
private struct Author {
  let desk: Desk
  let bank: String

  init() throws {
    desk = try Desk()
    bank = desk.folder.path + "/banks/verwondering"
    try FileManager.default.createDirectory(
      atPath: desk.folder.path + "/banks", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Project.root + "/QuestionBanks/verwondering", toPath: bank)
    #expect(try simulate(seed: 5, interviews: 12).status == 0)
  }

  func simulate(seed: Int, interviews: Int) throws -> Finished {
    try desk.verwonder(
      "simulate", "--seed", "\(seed)", "--interviews", "\(interviews)", "--chain", Desk.dutchChain,
      "--lang", "nl")
  }

  func change(_ old: String, to new: String) throws {
    let path = bank + "/bank.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  func rerun(_ more: String...) throws -> Finished {
    try desk.verwonder(["rerun", bank, "--lang", "en"] + more)
  }
}

@Suite struct `A bank that is kept in git` {
  @Test func `passes while nothing changes, whatever is forbidden`() throws {
    let author = try Author()
    let finished = try author.rerun("--fail-on", "any,other,less=0,horizon")
    #expect(finished.status == 0, "\(finished.complaints)")
    #expect(finished.output.contains("Nothing changes."))
  }

  /// What is forbidden, whether it is met by another wording of the first question, and what is told.
  @Test(arguments: [
    ("reworded", 1, "--fail-on reworded: said differently "),
    ("any", 1, "--fail-on any: something changes in "),
    ("reworded=10000", 0, ""), ("other", 0, ""), ("less", 0, ""), ("more", 0, ""),
    ("closed,goes-on,other-rule,explained,horizon", 0, ""),
    ("other,reworded=2", 1, "--fail-on reworded=2: said differently "),
  ])
  func `is held to what is forbidden`(conditions: String, status: Int32, told: String) throws {
    let author = try Author()
    try author.change("hoe loopt dat, van begin tot eind", to: "hoe gaat dat, van begin tot eind")
    let finished = try author.rerun("--fail-on", conditions)
    #expect(finished.status == status, "\(finished.complaints)")
    #expect(finished.complaints.hasPrefix(told), "\(finished.complaints)")
    if status == 1 {
      #expect(finished.complaints.contains("; first at question "))
      // The report is there all the same.
      #expect(finished.output.hasPrefix("# Asked again with verwondering"))
    }
  }

  @Test(arguments: [
    ("oter", "I do not know --fail-on oter. Did you mean other?"),
    ("less=x", "after = comes a number"), ("", "I do not know --fail-on ."),
  ])
  func `is told what is no condition`(condition: String, told: String) throws {
    let desk = try Desk()
    let finished = try desk.verwonder(
      "rerun", "verwondering", "--fail-on", condition, "--lang", "en")
    #expect(finished.status == 2)
    #expect(finished.complaints.contains(told), "\(finished.complaints)")
  }

  @Test func `is told in the form that is asked for`() throws {
    let author = try Author()
    let out = author.desk.folder.path + "/rerun"
    for (format, begins) in [("md", "# "), ("html", "<!DOCTYPE html>"), ("json", "{\n")] {
      let printed = try author.rerun("--format", format)
      #expect(printed.output.hasPrefix(begins), "\(format)")
      let written = try author.rerun("--format", format, "--out", "\(out).\(format)")
      #expect(written.output.isEmpty)
      #expect(try author.desk.folder.read("rerun.\(format)") == printed.output)
      #expect(try author.rerun("--format", format, "--out", "\(out).\(format)").status == 1)
    }
    #expect(try author.rerun("--json").output == author.rerun("--format", "json").output)
    let few = try author.rerun("--json", "--details", "none").output
    #expect(few.contains(#""interviews": [],"#))
    #expect(try author.rerun("--json", "--format", "md").status == 2)
  }
}

@Suite struct `Interviews that are played` {
  @Test func `are the same for the same seed, and marked`() throws {
    let (first, second) = (try Author(), try Author())
    let list = try first.desk.verwonder("interviews", "list", "--lang", "en").output
    #expect(list == (try second.desk.verwonder("interviews", "list", "--lang", "en").output))
    let lines = list.split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines.allSatisfy { $0.hasSuffix("(simulated)") })
    for id in lines.prefix(4).compactMap({ $0.split(separator: " ").first.map(String.init) }) {
      let show = ["export", "transcript", id, "--own-copy", "--format", "json"]
      let text = try first.desk.verwonder(show).output
      #expect(text == (try second.desk.verwonder(show).output))
      #expect(text.contains(#""simulated": 1"#))
    }
  }

  @Test func `are not played twice into one store`() throws {
    let author = try Author()
    let again = try author.simulate(seed: 5, interviews: 3)
    #expect(again.status == 1)
    #expect(again.complaints.contains("staan hier al"))
    #expect(try author.simulate(seed: 6, interviews: 3).status == 0)
  }

  /// What people said is never told together with what nobody said.
  @Test func `are left out beside real ones until somebody asks for them`() throws {
    let author = try Author()
    let mixed = ["export", "barriers", "--lang", "en"]
    #expect(
      try author.desk.verwonder(mixed).output.contains(
        "**Simulated: these interviews were played by a program. Nobody said this.**"))
    #expect(try author.desk.interview(answers: "Omdat we het al jaren zo doen.\n").status == 0)
    let real = try author.desk.verwonder(mixed).output
    #expect(!real.lowercased().contains("simulated"))
    let both = try author.desk.verwonder(mixed + ["--simulated"]).output
    #expect(both.contains("**12 of these 13 interviews are simulated"))
    #expect(try author.rerun().output.contains("\n1 interview, "))
    #expect(try author.rerun("--simulated").output.contains("13 interviews, "))
  }

  @Test func `are not put among real ones in somebody's own store`() throws {
    let desk = try Desk()
    let home = ["XDG_DATA_HOME": desk.folder.path + "/data"]
    let store = desk.folder.path + "/data/verwonder"
    let talk = ["interview"] + Desk.setUp + ["--store", store]
    let answers = Array("Omdat we het al jaren zo doen.\n".utf8)
    #expect(
      try run(product("verwonder"), talk, stdin: answers, environment: home).status == 0)
    let simulate = ["simulate", "--seed", "1", "--interviews", "1", "--chain", Desk.dutchChain]
    let refused = try run(
      product("verwonder"), simulate + ["--lang", "en"], environment: home)
    #expect(refused.status == 3)
    #expect(refused.complaints.contains("Interviews with people are kept here"))
  }

  @Test(arguments: [
    (["--seed=-1"], "--seed is a number of 0 or more"),
    (["--seed", "1", "--interviews", "0"], "from 1 to 1000000"),
    (["/bestaat/niet", "--seed", "1"], "cannot be read"),
  ])
  func `need a seed, a number and scripts`(options: [String], told: String) throws {
    let desk = try Desk()
    let finished = try desk.verwonder(
      ["simulate", "--chain", Desk.dutchChain, "--lang", "en"] + options)
    #expect(finished.status != 0)
    #expect(finished.complaints.contains(told), "\(finished.complaints)")
  }
}
