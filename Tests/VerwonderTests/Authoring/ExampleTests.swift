import Foundation
import TestSupport
import Testing

/// A new bank whose Dutch example is changed in one place.
private struct ChangedExample {
  let desk: Desk
  let bank: String

  init(_ was: String, _ becomes: String) throws {
    desk = try Desk()
    bank = desk.folder.path + "/een"
    _ = try desk.verwonder("bank", "new", "een", "--banks", desk.folder.path)
    let path = "een/examples/eerste-gesprek.yaml"
    let text = try desk.folder.read(path)
    try #require(text.contains(was))
    try desk.folder.write(text.replacing(was, with: becomes), to: path)
  }

  func check(_ options: String...) throws -> Finished {
    try desk.verwonder(["bank", "check", bank] + options)
  }
}

@Suite struct `The examples of a bank, checked` {
  @Test func `are told at their line when they go otherwise`() throws {
    let changed = try ChangedExample("asked: origin", "asked: example")
    let checked = try changed.check("--lang", "nl")
    #expect(checked.status == 1)
    #expect(
      checked.complaints.contains(
        "/een/examples/eerste-gesprek.yaml:24:12: QB050: verwacht: example; het werd: origin\n"))
    #expect(checked.complaints.contains("‘verwonder bank explain QB050’"))
    let english = try changed.check("--lang", "en", "--json")
    #expect(english.status == 1)
    #expect(english.output.contains("\"code\": \"QB050\""))
    #expect(english.output.contains("\"line\": 24"))
    #expect(english.output.contains("expected: example; it became: origin"))
  }

  @Test func `may hold words that are never said, which is a pity`() throws {
    let changed = try ChangedExample("expect:\n", "  - {n: 99, text: Nog iets.}\nexpect:\n")
    let checked = try changed.check()
    #expect(checked.status == 0)
    #expect(checked.complaints.contains("QB051: antwoord 99 is nooit gegeven"))
  }

  @Test func `with a mistake are not played`() throws {
    let changed = try ChangedExample("ideas: [10]", "ideas: [77]")
    let checked = try changed.check()
    #expect(checked.status == 1)
    #expect(checked.complaints.contains("QB009: er is geen antwoord ‘77’"))
    #expect(!checked.complaints.contains("QB050"))
  }

  @Test func `are not needed`() throws {
    let changed = try ChangedExample("ideas: [10]", "ideas: [77]")
    try FileManager.default.removeItem(atPath: changed.bank + "/examples")
    #expect(try changed.check().status == 0)
  }
}

@Suite struct `An interview shown as an example` {
  @Test func `passes in the folder of its bank`() throws {
    let desk = try Desk()
    _ = try desk.verwonder("bank", "new", "een", "--banks", desk.folder.path)
    let answers = [
      "Ziekenhuis De Linden vult het in en stuurt het op. Dat doen we al jaren zo.",
      "Ooit begonnen toen de post nog snel was, zegt Wilg.", "Niet citeren, maar dat werkt niet.",
      "Daar wil ik het niet over hebben.", "Dat mensen veilig thuiskomen.", "Nee.", "Nee, niks.",
    ]
    let held = try desk.verwonder(
      ["interview", "--bank", "een", "--banks", desk.folder.path] + Desk.setUp,
      stdin: Array((answers.joined(separator: "\n") + "\n").utf8))
    #expect(held.status == 0, "\(held.complaints)")
    let out = "een/examples/eigen.yaml"
    let shown = try desk.verwonder(
      "interviews", "show", "last", "--as-example", "--banks", desk.folder.path, "--out",
      desk.folder.path + "/" + out)
    #expect(shown.status == 0)
    #expect(shown.output.isEmpty)
    #expect(shown.complaints.contains("Lees dit voordat je het deelt"))
    let text = try desk.folder.read(out)
    #expect(text.contains("Partner A vult het in"))
    #expect(!text.contains("Linden") && !text.contains("Wilg") && !text.contains("werkt niet"))
    let checked = try desk.verwonder("bank", "check", desk.folder.path + "/een")
    #expect(checked.status == 0, "\(checked.complaints)")
    #expect(checked.complaints.isEmpty, "\(checked.complaints)")
  }

  @Test func `needs an answer`() throws {
    let desk = try Desk()
    _ = try desk.interview(answers: "")
    let shown = try desk.verwonder("interviews", "show", "last", "--as-example")
    #expect(shown.status == 1)
    #expect(shown.complaints.contains("nog niets gezegd"))
  }

  @Test func `is one thing or the other`() throws {
    let shown = try Desk().verwonder("interviews", "show", "last", "--as-example", "--json")
    #expect(shown.status == 2)
    #expect(shown.complaints.contains("--as-example"))
  }
}
