import Foundation
import TestSupport
import Testing

@Suite struct `The screen` {
  /// Letters that turn the direction of writing, a window's title, and a colour.
  private static let nasty =
    "We melden \u{202E}dat, dan gaat er een brief\u{1B}]0;x\u{7}\u{9B}31m, dan wachten."

  @Test func `never obeys what stands in an answer`() throws {
    let desk = try Desk()
    let piped = try desk.interview(
      answers: "\(Self.nasty)\nDat doen we al \u{1B}\u{7}jaren zo.\n/waarom\n/schrap\n")
    #expect(piped.status == 0)
    #expect(hasNothingRaw(piped.output), "\(piped.output.debugDescription)")
    // Question and reason give the words back.
    #expect(piped.output.contains("Je zei “We melden ⟦U+202E⟧dat”."))
    #expect(piped.output.contains("Je zei “Dat doen we al ␛⟦U+0007⟧jaren zo”."))
    #expect(try desk.ownCopy().answers.first == Self.nasty)

    let terminal = try desk.terminal(["interview", "--resume"])
    try terminal.expect("We gaan verder")
    try terminal.expect(prompt)
    try terminal.types("/waarom", seeing: "")
    try terminal.types("/schrap 1", seeing: "brief␛]0;x⟦U+0007⟧⟦U+009B⟧31m")
    try terminal.types("nee", seeing: "Het blijft zo staan.")
    #expect(try terminal.pauses() == 0)
    #expect(hasNothingRaw(terminal.transcriptText, ownSequences: true))
  }

  @Test func `never obeys what stands in an answer that is edited`() throws {
    let desk = try Desk()
    _ = try desk.interview(answers: Self.nasty + "\n")
    let terminal = try desk.terminal(["interview", "--resume"])
    try terminal.expect("We gaan verder")
    try terminal.expect(prompt)
    try terminal.send("/terug" + enter)
    try terminal.expect("Verbeter het")
    try terminal.expect(prompt)
    try terminal.types("", seeing: "Het blijft zo staan.")
    #expect(try terminal.pauses() == 0)
    #expect(
      hasNothingRaw(terminal.transcriptText, ownSequences: true),
      "\(terminal.transcriptText.debugDescription)")
    #expect(try desk.ownCopy().answers.first == Self.nasty)
  }

  @Test func `of twenty columns is wide enough`() throws {
    let desk = try Desk()
    let terminal = try desk.terminal(
      ["interview", "--chain", Desk.dutchChain], columns: 20)
    try terminal.expect(prompt)
    for answer in ["1", "Wilg", "2", "2"] { try terminal.types(answer, seeing: "") }
    try terminal.types("Wij bellen.", seeing: "· bewaard")
    for command in ["/waarom", "/help", "/kanarie", "/notitie", "/buiten", "/buiten"] {
      try terminal.types(command, seeing: "")
    }
    try terminal.types("/schrap", seeing: "wissen?")
    try terminal.types("ja", seeing: "gewist.")
    try terminal.types("/sla", seeing: "bewaard")
    #expect(try terminal.pauses() == 0)
    for line in shownLines(terminal.transcriptText) {
      #expect(line.count <= 20, "\(line.debugDescription)")
    }
  }

  @Test func `has no colour where none is wanted`() throws {
    let desk = try Desk()
    let terminal = try desk.talk(environment: ["NO_COLOR": "1"])
    try terminal.types("Wij bellen altijd.", seeing: "vraag 2 ")
    try terminal.types("/waarom", seeing: "regel: ")
    try terminal.types("/kanarie", seeing: "ken ik niet")
    #expect(try terminal.pauses() == 0)
    let left = withoutPasteModes(terminal.transcriptText)
    #expect(!left.unicodeScalars.contains("\u{1B}"), "\(left.debugDescription)")
  }

  @Test func `has colour where it may`() throws {
    let desk = try Desk()
    let terminal = try desk.talk()
    #expect(terminal.transcriptText.contains("\u{1B}[1mHet gaat nu over"))
  }
}

private func hasNothingRaw(_ text: String, ownSequences: Bool = false) -> Bool {
  let shown = ownSequences ? withoutColours(withoutPasteModes(text)) : text
  return shown.unicodeScalars.allSatisfy { scalar in
    scalar == "\n" || (ownSequences && scalar == "\r")
      || ![.control, .format].contains(scalar.properties.generalCategory)
  }
}

/// What readline says itself: pastes are taken from here, and up to here.
private func withoutPasteModes(_ text: String) -> String {
  text.replacing("\u{1B}[?2004h", with: "").replacing("\u{1B}[?2004l", with: "")
}

/// The renditions that the program uses, and no others.
private func withoutColours(_ text: String) -> String {
  ["0", "1", "2", "33", "36"].reduce(text) { $0.replacing("\u{1B}[\($1)m", with: "") }
}

/// The lines of a transcript as they stand on the screen; a return begins the line anew.
private func shownLines(_ transcript: String) -> [String] {
  withoutColours(withoutPasteModes(transcript)).unicodeScalars
    .split { $0 == "\n" || $0 == "\r" }.map(String.init)
}
