import Foundation
import Glibc
import InterviewSupport
import TestSupport
import Testing

/// The record as somebody at the keyboard knows it.
@Suite struct `The record` {
  private func desk() throws -> Desk {
    let desk = try Desk()
    let answers =
      "Omdat we het al jaren zo doen.\nKANARIE zei dat vorig jaar al.\nDat weet ik niet.\n"
    #expect(try desk.interview(answers: answers).status == 0)
    return desk
  }

  @Test func `is checked, and says that all is right`() throws {
    let desk = try desk()
    let checked = try desk.verwonder("interviews", "verify")
    #expect(checked.status == 0)
    #expect(checked.output.hasPrefix("Alles klopt: "))
    #expect(checked.output.contains("in 1 gesprek, in beide kopieën gelijk"))
    let english = try desk.verwonder("interviews", "verify", "last", "--lang", "en")
    #expect(english.output.hasPrefix("All is right: "))
  }

  @Test func `that was damaged is mended when it is opened, and says so`() throws {
    let desk = try desk()
    let journal = URL(fileURLWithPath: desk.store + "/verwonder.journal")
    var bytes = try Data(contentsOf: journal)
    bytes[bytes.count - 60] ^= 4
    try bytes.write(to: journal)
    chmod(journal.path, 0o600)
    let listed = try desk.verwonder("interviews", "list")
    #expect(listed.status == 0)
    #expect(listed.complaints.contains("klopte niet in het logboek; het is hersteld."))
    #expect(try desk.verwonder("interviews", "verify").complaints == "")
  }

  @Test func `lets one answer go, also afterwards`() throws {
    let desk = try desk()
    let taken = try desk.verwonder("interviews", "take-back", "last", "2")
    #expect(taken.status == 0)
    #expect(taken.output.hasPrefix("Antwoord 2 is teruggenomen en gewist."))
    #expect(try !desk.everyReport().contains("KANARIE"))
    #expect(try desk.verwonder("interviews", "verify").status == 0)
    // Twice, or what never was, is said to be so.
    for n in ["2", "99"] {
      let again = try desk.verwonder("interviews", "take-back", "last", n)
      #expect(again.status == 1)
      #expect(again.complaints.contains("Er staat geen antwoord \(n) meer in dat gesprek."))
    }
  }

  @Test func `lets a person go`() throws {
    let desk = try desk()
    #expect(try desk.verwonder("participants", "list").output.hasPrefix("Wilg  "))
    let refused = try desk.verwonder("participants", "erase", "Wilg")
    #expect(refused.status == 2)
    #expect(refused.complaints.contains("alleen met --yes"))
    let unknown = try desk.verwonder("participants", "erase", "Es", "--yes")
    #expect(unknown.status == 1)
    let erased = try desk.verwonder("participants", "erase", "Wilg", "--yes")
    #expect(erased.status == 0)
    #expect(erased.output.contains("De woorden van 1 gesprek zijn gewist"))
    #expect(try desk.verwonder("participants", "list").output.contains("nog geen deelnemers"))
    let reports = try desk.everyReport()
    #expect(!reports.contains("KANARIE") && !reports.contains("Wilg"))
    #expect(try desk.verwonder("interview", "--resume", "last").status == 1)
    #expect(try desk.verwonder("interviews", "verify").status == 0)
    #expect(try desk.verwonder("store", "info").output.contains("nummer van de sleutel: 2"))
  }

  @Test func `knows a person however the name is typed, and warns of a look-alike`() throws {
    let desk = try Desk()
    func begin(as name: String) throws -> Finished {
      var setUp = Desk.setUp
      setUp[5] = name
      return try desk.verwonder(
        ["interview"] + setUp, stdin: Array("Omdat we het al jaren zo doen.\n".utf8))
    }
    #expect(try begin(as: " Ren\u{E9}").status == 0)
    let again = try begin(as: "Rene\u{301}")
    #expect(!(again.output + again.complaints).contains("Let op"))
    let other = try begin(as: "Re\u{200B}n\u{E9}")
    #expect((other.output + other.complaints).contains("lijkt op de schuilnaam ‘Ren\u{E9}’"))
    for bad in ["\u{200B}", "Jan\nAUDIT", "\u{202E}naJ"] {
      #expect(try begin(as: bad).status == 2, "\(visibleName(bad))")
    }
    let listed = try desk.verwonder("participants", "list").output.split(separator: "\n")
    #expect(listed.count == 2)
    let erased = try desk.verwonder("participants", "erase", "Rene\u{301}", "--yes")
    #expect(erased.output.contains("De woorden van 2 gesprekken zijn gewist"))
  }

  private func visibleName(_ name: String) -> String {
    name.unicodeScalars.map { "U+" + String($0.value, radix: 16) }.joined(separator: " ")
  }

  @Test func `that lost a text in both copies goes on when that is put on record`() throws {
    let desk = try desk()
    let (journal, database) = (desk.store + "/verwonder.journal", desk.store + "/verwonder.sqlite")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: database))
    let piece = try sealedPiece(of: Data(contentsOf: URL(fileURLWithPath: journal)), in: bytes)
    for path in [journal, database] {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      while let place = bytes.range(of: piece) { bytes[place.lowerBound] ^= 1 }
      try bytes.write(to: URL(fileURLWithPath: path))
      chmod(path, 0o600)
    }
    #expect(try desk.verwonder("interviews", "verify").status == 1)
    let mended = try desk.verwonder("store", "mend")
    #expect(mended.status == 1)
    #expect(mended.output.contains("is in beide kopieën weg of veranderd."))
    #expect(mended.output.contains("store mend --accept-loss"))
    let accepted = try desk.verwonder("store", "mend", "--accept-loss")
    #expect(accepted.status == 0, "\(accepted.complaints)")
    #expect(accepted.output.contains("; dat het verloren is, is vastgelegd."))
    let checked = try desk.verwonder("interviews", "verify")
    #expect(checked.status == 0)
    #expect(checked.output.contains("; dat het verloren is, is vastgelegd."))
    #expect(try desk.verwonder("store", "backup", desk.folder.path + "/kopie").status == 0)
    #expect(try desk.verwonder("store", "mend").status == 0)
  }

  /// Longer than any hash, and no text: a piece of sealed words, as it stands in both.
  private func sealedPiece(of journal: Data, in database: Data) throws -> Data {
    try #require(
      stride(from: journal.count - 64, to: 0, by: -16).lazy.map { journal[$0..<($0 + 64)] }.first {
        $0.count { $0 > 0x7F } > 20 && database.range(of: $0) != nil
      })
  }

  @Test func `asks before it lets a person go`() throws {
    let desk = try desk()
    let terminal = try desk.terminal(["participants", "erase", "Wilg"])
    try terminal.expect("Typ ja of nee.")
    try terminal.send("nee\r")
    try terminal.expect("Er is niets gewist.")
    #expect(try terminal.wait() == 0)
    #expect(try desk.verwonder("participants", "list").output.hasPrefix("Wilg  "))
  }

  @Test func `lets interviews go whose time is over`() throws {
    let desk = try desk()
    // The card says twelve months.
    let now = try desk.verwonder("store", "expire")
    #expect(now.output == "Geen gesprek is zijn bewaartijd voorbij.\n")
    let preview = try desk.verwonder("store", "expire", "--months", "0")
    #expect(preview.output.contains("1 gesprek is zijn bewaartijd voorbij. Er is nog niets gewist"))
    #expect(try desk.everyReport().contains("KANARIE"))
    let erased = try desk.verwonder("store", "expire", "--months", "0", "--yes")
    #expect(erased.output.contains("De woorden van 1 gesprek zijn gewist"))
    #expect(try !desk.everyReport().contains("KANARIE"))
    #expect(try desk.verwonder("store", "expire", "--months", "-1").status == 2)
  }

  @Test func `gives a receipt that is checked elsewhere`() throws {
    let desk = try desk()
    let (plain, withWords) = (desk.folder.path + "/bewijs", desk.folder.path + "/woorden")
    #expect(try desk.verwonder("receipt", "make", "last", "--out", plain).status == 0)
    #expect(
      try desk.verwonder("receipt", "make", "last", "--words", "--out", withWords).status == 0)
    #expect(try !desk.folder.read("bewijs").contains("KANARIE"))
    let key = try desk.verwonder("checkpoint").complaints.split(separator: "\n").first ?? ""
    let elsewhere = try Desk()
    for (file, shows) in [(plain, false), (withWords, true)] {
      let checked = try run(
        product("verwonder"), ["receipt", "verify", file, "--key", String(key), "--lang", "nl"],
        environment: ["PATH": "/usr/bin:/bin", "HOME": elsewhere.folder.path])
      #expect(checked.status == 0, "\(checked.complaints)")
      #expect(checked.output.contains("Dit bewijs klopt: de eerste "))
      #expect(checked.output.contains("KANARIE zei dat vorig jaar al.") == shows)
    }
    #expect(elsewhere.folder.names == [])

    let forged = try desk.folder.read("bewijs").replacing("answered.1", with: "answered.2")
    let file = try desk.folder.write(forged, to: "vals")
    let refused = try desk.verwonderAlone("receipt", "verify", file)
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("Dit bewijs klopt niet, bij gebeurtenis "))
    let nothing = try desk.verwonderAlone("receipt", "verify", desk.store + "/verwonder.key")
    #expect(nothing.status == 1)
    #expect(nothing.complaints.contains("is geen bewijs van Verwonder"))
  }

  @Test func `is refused when it is older than a checkpoint that was kept`() throws {
    let desk = try desk()
    let copy = desk.folder.path + "/gisteren"
    try FileManager.default.copyItem(atPath: desk.store, toPath: copy)
    try desk.folder.write("", to: "x")
    #expect(try desk.interview(answers: "Nog een gesprek.\n").status == 0)
    let kept = desk.folder.path + "/controlepunt"
    #expect(try desk.verwonder("checkpoint", "--out", kept).status == 0)
    #expect(try desk.verwonder("interviews", "list", "--checkpoint", kept).status == 0)

    try FileManager.default.removeItem(atPath: desk.store)
    try FileManager.default.moveItem(atPath: copy, toPath: desk.store)
    let refused = try desk.verwonder("interviews", "list", "--checkpoint", kept)
    #expect(refused.status == 3)
    #expect(refused.complaints.contains("is teruggezet: er zijn "))
    let none = try desk.verwonder("interviews", "list", "--checkpoint", desk.folder.path + "/x")
    #expect(none.status == 2)
  }

  @Test func `is copied and put back`() throws {
    let desk = try desk()
    let backup = desk.folder.path + "/kopie"
    #expect(try desk.verwonder("store", "backup", backup).status == 0)
    let key = desk.folder.path + "/sleutel"
    try FileManager.default.copyItem(atPath: desk.store + "/verwonder.key", toPath: key)
    try FileManager.default.removeItem(atPath: desk.store)
    #expect(try desk.verwonder("store", "restore", backup).status == 2)
    let restored = try desk.verwonder("store", "restore", backup, "--key", key)
    #expect(restored.status == 0, "\(restored.complaints)")
    #expect(restored.output == "Alles is teruggezet.\n")
    let report = try desk.verwonder("export", "transcript", "--key", key)
    #expect(report.output.contains("KANARIE zei dat vorig jaar al."))
    // Without the key nothing opens, and no other key is made.
    let refused = try desk.verwonder("export", "transcript")
    #expect(refused.status == 3)
    #expect(refused.complaints.contains("Zonder sleutel gaan de gesprekken niet open."))
  }

  @Test func `tells who read what`() throws {
    let desk = try desk()
    #expect(try desk.verwonder("audit", "list").output == "Er is nog niets gelezen.\n")
    _ = try desk.verwonder("export", "barriers")
    _ = try desk.verwonder("interviews", "show", "last")
    let lines = try desk.verwonder("audit", "list").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(": samengevat of uitgevoerd, "))
    #expect(lines[1].contains(": bekeken, "))
    let json = try desk.verwonder("audit", "list", "--json")
    #expect(json.output.contains("\"purpose\": \"show\""))
    #expect(try desk.verwonder("audit", "list", "--interview", "nope").output.contains("nog niets"))
  }

  @Test func `keeps what is said between us from everybody else`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    try terminal.types("Dit blijft onder ons: KANARIE luistert niet.", seeing: "van jou alleen")
    try terminal.types("KANARIE zegt altijd ja.", seeing: "vraag 3 ")
    try terminal.types("/delen", seeing: "mag weer gelezen worden")
    try terminal.types("Dat mag iedereen lezen.", seeing: "vraag 4 ")
    #expect(try terminal.pauses() == 0)
    let transcript = try desk.verwonder("export", "transcript").output
    #expect(!transcript.contains("KANARIE"))
    #expect(transcript.contains("Dat mag iedereen lezen."))
    #expect(try desk.ownCopy().answers.compactMap { $0 }.count { $0.contains("KANARIE") } == 2)
  }

  @Test func `is for its owner only, and the process lets nobody look in`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    let status = try String(
      contentsOfFile: "/proc/\(terminal.processID)/limits", encoding: .utf8)
    let core = status.split(separator: "\n").first { $0.hasPrefix("Max core file size") } ?? ""
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    // What may not be dumped belongs to root, whoever runs it.
    let owner = try FileManager.default.attributesOfItem(atPath: "/proc/\(terminal.processID)/mem")
    #expect(owner[.ownerAccountID] as? Int == 0)
    #expect(try terminal.pauses() == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.store) {
      let attributes = try FileManager.default.attributesOfItem(atPath: desk.store + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }
}

extension Desk {
  /// A command that takes no store.
  func verwonderAlone(_ arguments: String...) throws -> Finished {
    try run(
      product("verwonder"), arguments + ["--lang", "nl"],
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path])
  }
}
