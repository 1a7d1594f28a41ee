import Foundation
import InterviewSupport
import TestSupport
import Testing

@Suite struct `On bad ground` {
  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a small disk takes root"))
  func `a disk that may not be written to is said to be so`() throws {
    let desk = try Desk()
    let disk = try LoopDisk(at: desk.store, megabytes: 64)
    #expect(try desk.verwonder("interviews", "list").status == 0)
    try disk.makeReadOnly()
    for (language, sentence) in [
      ("nl", "mag niet worden geschreven"), ("en", "may not be written to"),
    ] {
      let finished = try desk.verwonder("interviews", "list", "--lang", language)
      #expect(finished.status == 3)
      #expect(finished.output.isEmpty)
      #expect(finished.complaints.contains(sentence))
    }
  }

  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a small disk takes root"))
  func `all that was acknowledged stays when the disk is full`() throws {
    let desk = try Desk()
    let disk = try LoopDisk(at: desk.store, megabytes: 64)
    let ballast = disk.fill(leaving: 26 << 20)
    let long = String(repeating: "Wij bellen op vrijdag. ", count: 2_700)
    let finished = try desk.interview(answers: (1...60).map { "\($0) \(long)\n" }.joined())
    #expect(finished.status == 3)
    #expect(finished.complaints.contains("is vol. Dit laatste is niet bewaard"))
    let acknowledged = finished.output.count(of: "· bewaard")
    #expect(acknowledged > 3)
    try FileManager.default.removeItem(atPath: ballast)
    let kept = try desk.ownCopy().answers.compactMap { $0 }
    #expect(kept == (1...acknowledged).map { "\($0) \(long)" })
  }

  @Test(.enabled(if: LoopDisk.canBeMade, "mounting a small disk takes root"))
  func `a full disk costs nothing of what was typed`() throws {
    let desk = try Desk()
    let disk = try LoopDisk(at: desk.store, megabytes: 64)
    let terminal = try desk.talk()
    try terminal.types("Wij bellen.", seeing: "vraag 2 ")
    let ballast = disk.fill()
    // What was made ready ahead still takes some answers.
    let long = String(repeating: "Dit mag niet weg. ", count: 700)
    var kept = -1
    var said = ""
    repeat {
      try terminal.send(long + enter)
      said = try terminal.expect(prompt)
      kept += 1
    } while !said.contains("Nog niet bewaard.") && kept < 60
    #expect(kept < 60)
    try FileManager.default.removeItem(atPath: ballast)
    try terminal.types("", seeing: "vraag \(kept + 3) ")
    #expect(try terminal.pauses() == 0)
    let answers = try desk.ownCopy().answers.compactMap { $0 }
    #expect(answers.count == kept + 2)
    #expect(answers.dropFirst().allSatisfy { $0.hasPrefix("Dit mag niet weg.") })
  }

  @Test func `a store of a newer program is left alone`() throws {
    let desk = try Desk()
    #expect(try desk.interview(answers: "Een antwoord.\n").status == 0)
    let file = URL(fileURLWithPath: desk.store + "/verwonder.sqlite")
    var bytes = try Data(contentsOf: file)
    // PRAGMA user_version, big-endian. (SQLite file format, 1.3)
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try bytes.write(to: file)
    for (language, sentence) in [
      ("nl", "nieuwere Verwonder (vorm 99, deze kent 2). Er is niets veranderd."),
      ("en", "newer Verwonder (form 99, this one knows 2). Nothing was changed."),
    ] {
      let finished = try desk.verwonder("interview", "--resume", "last", "--lang", language)
      #expect(finished.status == 3)
      #expect(finished.output.isEmpty)
      #expect(finished.complaints.contains(sentence))
    }
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func `what is no store is left alone`() throws {
    let desk = try Desk()
    try desk.folder.write("gewone tekst", to: "store")
    let aFile = try desk.verwonder("interviews", "list")
    #expect(aFile.status == 3)
    #expect(aFile.complaints.contains("gaat niet open"))
    #expect(try desk.folder.read("store") == "gewone tekst")

    let another = try Desk()
    try FileManager.default.createDirectory(
      atPath: another.store, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let text = String(repeating: "gewone tekst ", count: 100)
    try another.folder.write(text, to: "store/verwonder.sqlite")
    let noDatabase = try another.verwonder("interviews", "list")
    #expect(noDatabase.status == 3)
    #expect(noDatabase.complaints.contains("is geen bestand van Verwonder."))
    #expect(try another.folder.read("store/verwonder.sqlite") == text)
  }

  @Test(arguments: [
    ("partners: []\n", ":5:11: QB012: er staat geen ketenpartner in"),
    ("", ":1:1: QB004: ‘partners’ ontbreekt"),
  ])
  func `a chain card without partners is refused`(partners: String, problem: String) throws {
    let desk = try Desk()
    let card = "chain: x\ntitle: X\nclient_question: Q\ncommon_goal: G\n" + partners
    let file = try desk.folder.write(card, to: "kaart.yaml")
    for command in [["interview", "--chain", file], ["chain", "check", file]] {
      let finished = try desk.verwonder(command)
      #expect(finished.status == 1)
      #expect(finished.output.isEmpty)
      #expect(finished.complaints.contains("kaart.yaml" + problem), "\(finished.complaints)")
    }
  }

  @Test func `all mistakes of a bank are listed, each at its place`() throws {
    let desk = try Desk()
    var bank = Project.text("QuestionBanks/verwondering/bank.yaml")
    let mistakes = [
      ("opens: newcomer", "newcommer"), ("heard: habit", "habbit"), ("  mini_tour:", "mini_toer"),
    ].map { right, wrong in
      let word = right.filter { $0 != ":" }.split(separator: " ").last ?? ""
      bank.replace(right, with: right.replacing(word, with: wrong), maxReplacements: 1)
      return wrong
    }
    try desk.folder.write(bank, to: "bank.yaml")
    let checked = try desk.verwonder("bank", "check", desk.folder.path)
    #expect(checked.status == 1)
    #expect(checked.output.isEmpty)
    for wrong in mistakes {
      let line = bank.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains(wrong) }.map { $0 + 1 }
      let place = "bank.yaml:\(line ?? 0):"
      let isListed = checked.complaints.split(separator: "\n").contains {
        $0.contains(place) && $0.contains("‘\(wrong)’")
      }
      #expect(isListed, "\(place) \(wrong) in \(checked.complaints)")
    }

    let begun = try desk.verwonder("interview", "--bank", desk.folder.path, stdin: "ja\n")
    #expect(begun.status == 1)
    for wrong in mistakes { #expect(begun.complaints.contains("‘\(wrong)’")) }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
