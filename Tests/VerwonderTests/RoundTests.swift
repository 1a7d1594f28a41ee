import InterviewSupport
import TestSupport
import Testing

@Suite struct `A second round` {
  private func desk(_ options: String...) throws -> Desk {
    let desk = try Desk()
    _ = try desk.verwonder(
      ["interview"] + Desk.setUp.dropLast(2) + ["--consent", "2"] + options,
      stdin: Array(firstRound.utf8))
    return desk
  }

  @Test func `opens from somebody's own words, and the comparison shows both`() throws {
    let desk = try desk()
    let begun = try desk.verwonder("round", "new")
    #expect(begun.status == 0, "\(begun.complaints)")
    #expect(
      begun.output.contains("nog te spreken: verwonder interview --round 2 --participant Wilg"))
    let second = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "interviewer", "--consent",
      "2",
      stdin: "Dat doen we nog steeds.\n/stop\n")
    #expect(second.status == 0, "\(second.complaints)")
    #expect(
      second.unwrapped.contains("De vorige keer zei je: “Ik bel de planner elke maandag, vanaf"))
    let report = try desk.verwonder("export", "comparison").output
    #expect(report.contains("- “Ik bel de planner elke maandag, vanaf volgende week.”"))
    #expect(report.contains("  - nu: “Dat doen we nog steeds.”"))
    #expect(report.contains("  - gehoord: nagekomen: “Dat doen we nog steeds”"))
    #expect(
      try desk.verwonder("round", "list").output.contains("verwondering 1  1 van 1 gesproken"))
    let again = try desk.verwonder("interview", "--round", "2", "--participant", "Wilg")
    #expect(again.status == 1)
    #expect(again.complaints.contains("is in ronde 2 al gevoerd"))
  }

  /// Its questions quote words that its own record does not hold.
  @Test func `is the same again through the bank that it was held with`() throws {
    let desk = try desk()
    _ = try desk.verwonder("round", "new")
    _ = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "interviewer", "--consent",
      "2", stdin: "Dat doen we nog steeds.\nEen belofte.\n/stop\n")
    let rerun = try desk.verwonder(
      "rerun", "verwondering", "--fail-on", "reworded,other,other-rule,explained")
    #expect(rerun.status == 0, "\(rerun.complaints)\(rerun.output)")
  }

  @Test func `keeps nobody's words or name beside the store in the clear`() throws {
    let desk = try desk()
    _ = try desk.verwonder("round", "new")
    _ = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "self", "--consent", "2",
      stdin: "Ja.\n")
    #expect(desk.files(holding: "Wilg") == [])
    #expect(desk.files(holding: "eerder kunnen bellen") == [])
    #expect(desk.files(holding: "elke maandag, vanaf") == [])
  }

  @Test func `quotes nothing that was taken back, in any report`() throws {
    let desk = try desk()
    _ = try desk.verwonder("round", "new")
    _ = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "self", "--consent", "2",
      stdin: "Ja.\n")
    let first = String(
      try desk.verwonder("interviews", "list").output.prefix { !$0.isWhitespace })
    func reports() throws -> String {
      try desk.everyReport() + desk.verwonder("export", "comparison").output
        + desk.verwonder("rerun", "verwondering").output
    }
    #expect(try reports().contains("Ik bel de planner"))
    #expect(try desk.verwonder("participants", "erase", "Wilg", "--yes").status == 0)
    #expect(try !reports().contains("planner"))
    #expect(try desk.verwonder("round", "show", "2").output.contains("liet alle woorden wissen"))
    #expect(first.count == 8)
  }

  @Test func `asks something else when the words were taken back in the middle`() throws {
    let desk = try desk()
    _ = try desk.verwonder("round", "new")
    _ = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "self", "--consent", "2")
    let first = String(
      try desk.verwonder("interviews", "list").output.prefix { !$0.isWhitespace })
    #expect(try desk.verwonder("interviews", "take-back", first, "7").status == 0)
    let resumed = try desk.verwonder("interview", "--resume", "last")
    #expect(!resumed.output.contains("planner"))
    #expect(resumed.unwrapped.contains("We zouden eerder kunnen bellen, nog voor"))
  }

  @Test func `begins as any other when nothing may be quoted`() throws {
    let desk = try Desk()
    _ = try desk.verwonder(
      ["interview"] + Desk.setUp.dropLast(2) + ["--consent", "0"], stdin: Array(firstRound.utf8))
    _ = try desk.verwonder("round", "new")
    let second = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "interviewer", "--consent",
      "2")
    #expect(second.unwrapped.contains("Van het vorige gesprek is hier niets aan te halen"))
    #expect(!second.output.contains("planner"))
    // Who types themselves sees their own words.
    let own = try Desk()
    _ = try own.verwonder(
      ["interview"] + Desk.setUp.dropLast(2) + ["--consent", "0"], stdin: Array(firstRound.utf8))
    _ = try own.verwonder("round", "new")
    let typing = try own.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "self", "--consent", "2")
    #expect(typing.unwrapped.contains("Ik bel de planner"))
    // And nobody else does.
    #expect(try !own.verwonder("export", "transcript").output.contains("planner"))
    #expect(try !own.verwonder("interviews", "show", "last").output.contains("planner"))
  }

  @Test func `asks in another language, and quotes as it was said`() throws {
    let desk = try desk()
    _ = try desk.verwonder("round", "new")
    let second = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "self", "--consent", "2",
      "--lang", "en")
    #expect(second.unwrapped.contains("Last time you said: “Ik bel de planner elke maandag"))
    #expect(second.unwrapped.contains("The earlier interview was in Dutch"))
  }

  @Test func `tells where somebody works now when their partner is not on the card any more`()
    throws
  {
    let desk = try desk()
    let card = try desk.folder.write(
      """
      chain: ontslag-naar-huis
      title: Van het ziekenhuis naar huis
      client_question: Kan ik veilig naar huis?
      common_goal: Alles is geregeld.
      partners: [{id: kliniek, name: Kliniek Zuid}, {id: thuis, name: Zorg Thuis}]

      """, to: "kaart.yaml")
    #expect(try desk.verwonder("round", "new", "--chain", card).status == 0)
    let arguments = [
      "interview", "--round", "2", "--participant", "Wilg", "--mode", "self", "--consent", "2",
    ]
    let refused = try desk.verwonder(arguments)
    #expect(refused.status == 1)
    #expect(
      refused.complaints.contains("Kies met --partner waar deze persoon nu werkt: kliniek, thuis"))
    let moved = try desk.verwonder(arguments + ["--partner", "kliniek"])
    #expect(moved.unwrapped.contains("Ik bel de planner"))
  }

  static let refused: [(arguments: [String], status: Int32, says: String)] = [
    (["round", "show", "7"], 1, "Ronde 7 is er niet: er is nog geen ronde."),
    (["interview", "--round", "9"], 1, "Ronde 9 is er niet"),
    (["round", "new", "--chain", "nergens"], 1, "nog geen gesprek afgerond"),
    (["round", "new", "--invite"], 2, "Links zijn er alleen als verwonderd draait."),
    (["interview", "--round", "2", "--chain", "x.yaml"], 2, "--round en --chain gaan niet samen"),
    (["interview", "--round", "2", "--resume", "last"], 2, "--round en --resume gaan niet samen"),
  ]

  @Test(arguments: refused.indices)
  func `that cannot be is told what to do`(index: Int) throws {
    let (arguments, status, says) = Self.refused[index]
    let finished = try desk().verwonder(arguments)
    #expect(finished.status == status)
    #expect(finished.complaints.contains(says), "\(finished.complaints)")
  }

  @Test func `needs a closed interview, and somebody who is in it`() throws {
    let empty = try Desk()
    #expect(try empty.verwonder("round", "new").complaints.contains("nog geen gesprekken"))
    let open = try Desk()
    _ = try open.interview(answers: "Ja.\n")
    #expect(try open.verwonder("round", "new").complaints.contains("nog geen gesprek afgerond"))
    let desk = try desk()
    _ = try desk.verwonder("round", "new")
    let other = try desk.verwonder("interview", "--round", "2", "--participant", "Berk")
    #expect(other.complaints.contains("‘Berk’ doet niet mee in ronde 2"))
    let namesake = try desk.verwonder(
      "interview", "--round", "2", "--participant", "Wilg", "--partner", "apotheek", "--mode",
      "self",
      "--consent", "2")
    #expect(namesake.complaints.contains("‘Wilg (apotheek)’ doet niet mee in ronde 2"))
  }

  @Test func `is refused with a bank that cannot come back`() throws {
    let desk = try desk()
    #expect(
      try desk.verwonder("bank", "new", "eigen", "--banks", desk.folder.path).status == 0)
    let finished = try desk.verwonder("round", "new", "--bank", desk.folder.path + "/eigen")
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("‘eigen’ heeft geen vraag ‘then_and_now’"))
    #expect(finished.complaints.contains("Kies cocreatie, mgspi"))
  }
}

extension Finished {
  /// What was said, without the breaks that the window brings.
  fileprivate var unwrapped: String {
    output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
