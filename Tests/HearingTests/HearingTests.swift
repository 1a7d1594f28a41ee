import Hearing
import Testing

/// A lexicon small enough to read, with one entry for each thing the matcher can do.
private let lexicon: Lexicon = {
  func pattern(_ text: String) -> WordPattern {
    guard let pattern = try? parsePattern(text, sets: ["they": .word(.literal("ze"))]) else {
      preconditionFailure("not a pattern: \(text)")
    }
    return pattern
  }
  func barrier(
    _ kind: String, _ patterns: String..., despite: Set<ContextRule.Effect> = []
  ) -> LexiconEntry {
    LexiconEntry(
      id: kind, subject: .barrier(kind), patterns: patterns.map(pattern), despite: despite)
  }
  return Lexicon(
    entries: [
      barrier("habit", "(al|reeds) [heel] (jaren|lang) ..2 zo", "van oudsher"),
      barrier("distrust", "vertrouw* <they> ..2 niet", "wantrouwen"),
      barrier("rules", "*regels", "mag niet van ..3 {de wet}"),
      barrier("roles", "zij zeggen ..2 . wij zeggen ..2"),
      barrier("time", "# cliënten per dag"),
      barrier("taboo", "durf* niet", despite: [.negated]),
      LexiconEntry(id: "stop", subject: .signal(.wantsStop), patterns: [pattern("^ klaar ?")]),
    ],
    context: [
      ContextRule(
        id: "not", effect: .negated, direction: .before, reach: 3, patterns: [pattern("geen|niet")]),
      ContextRule(
        id: "over", effect: .resolved, direction: .around, reach: 8, acrossClauses: true,
        patterns: [pattern("verleden tijd")]),
      ContextRule(
        id: "they-say", effect: .other, direction: .before, reach: 8,
        patterns: [pattern("volgens hen")]),
      ContextRule(
        id: "then", effect: .past, direction: .around, reach: 8, patterns: [pattern("vroeger")]),
    ],
    functionWords: ["dat", "doen", "we", "is", "het"])
}()

@Suite struct `What is heard` {
  @Test(arguments: [
    // Optional words, gaps, alternatives; the longest wins.
    ("Dat doen we ⟦al jaren zo⟧.", "habit"),
    ("Tja, ⟦reeds heel lang, eh, gewoon zo⟧.", "habit"),
    ("⟦Van oudsher⟧ gaat dat per post.", "habit"),
    // Sets and beginnings; capitals and diacritics do not matter.
    ("Ik ⟦vertróúw ZE daar niet⟧ mee.", "distrust"),
    // Endings, and a part that is the evidence.
    ("Al die ⟦privacyregels⟧ ook.", "rules"),
    ("Het mag niet van ons en van ⟦de wet⟧.", "rules"),
    // Across a sentence end only where the pattern says so.
    ("⟦Zij zeggen school. Wij zeggen zorg⟧.", "roles"),
    ("Ik heb ⟦40 cliënten per dag⟧.", "time"),
    // Places count scalars: an emoji of two scalars and a combining mark come before.
    ("👩‍⚕️ e\u{301}n ⟦van oudsher⟧", "habit"),
  ])
  func `is heard at the marked words`(marked: String, kind: String) {
    let (text, places) = unmark(marked)
    let heard = lexicon.hear(text)
    #expect(heard.barriers.map(\.place) == places)
    #expect(heard.barriers.map(\.subject.name) == places.map { _ in kind })
    for cue in heard.cues {
      #expect(text.words(at: cue.place).unicodeScalars.count == cue.place.count)
    }
  }

  @Test(arguments: [
    "Dat doen we al jaren. Zo is dat.",  // a gap never crosses a sentence end
    "Zo doen we dat al jaren",  // another order is another pattern
    "Wantrouw.",  // a word is a word, not a beginning
    "regelsgewijs",
    "per dag",
    "", " ", "\u{200B}\u{2060}\u{FEFF}", "…", "???",
  ])
  func `is silent`(text: String) {
    #expect(lexicon.hear(text).cues.isEmpty)
  }

  @Test(arguments: [
    ("Er is hier geen wantrouwen.", Dismissal.Reason.negated),
    ("Wantrouwen, dat is verleden tijd.", .resolved),
    ("Wantrouwen?", .guess),
  ])
  func `what does not count is dismissed with the reason`(
    text: String, reason: Dismissal.Reason
  ) {
    let heard = lexicon.hear(text)
    #expect(heard.barriers.isEmpty)
    #expect(heard.dismissed.map(\.because) == [reason])
  }

  @Test func `a negation in another clause does not reach`() {
    #expect(lexicon.hear("Er is geen tijd, wantrouwen wel.").barriers.count == 1)
  }

  @Test func `a cue that holds its own negation is not negated by another`() {
    #expect(lexicon.hear("Ik zeg niet, ik durf niet.").barriers.count == 1)
    #expect(lexicon.hear("Ik durf niet.").barriers.count == 1)
  }

  @Test func `another's voice and the past are marked, not dismissed`() {
    let cue = lexicon.hear("Volgens hen was er vroeger wantrouwen.").barriers.first
    #expect(cue?.voice == .other)
    #expect(cue?.tense == .past)
  }

  @Test func `a start and a question mark are part of a pattern when it says so`() {
    #expect(lexicon.hear("Klaar?").first(.wantsStop)?.place == 0..<5)
    #expect(lexicon.hear("Ben je klaar?").first(.wantsStop) == nil)
    #expect(lexicon.hear("Klaar.").first(.wantsStop) == nil)
  }

  @Test(arguments: [
    "Dat doen we al jaren zo.", "Ik vertróúw ze daar niet mee.", "Al die privacyregels ook.",
    "Zij zeggen school. Wij zeggen zorg.", "Ik heb 40 cliënten per dag.", "Klaar?",
    "Er is hier geen wantrouwen.", "Volgens hen was er vroeger wantrouwen.", "van oudhser", "",
  ])
  func `is the same from a lexicon that was packed`(text: String) throws {
    let unpacked = try #require(lexicon.packed().withUnsafeBytes { Lexicon(packed: $0) })
    #expect(unpacked.hear(text) == lexicon.hear(text))
    #expect(unpacked.cueIDs == lexicon.cueIDs)
  }

  @Test func `bytes that end early are no lexicon`() {
    let packed = lexicon.packed()
    for length in stride(from: 0, to: packed.count, by: 97) {
      let isWhole = packed.prefix(length).withUnsafeBytes { Lexicon(packed: $0) != nil }
      #expect(!isWhole)
    }
  }

  @Test func `content words leave out the words that carry nothing`() {
    #expect(lexicon.hear("Dat doen we, het is de map.").contentWords == ["de", "map"])
    #expect(lexicon.measure("Dat doen we, het is de map.").wordCount == 7)
  }
}

@Suite struct `A pattern that cannot be read` {
  @Test(arguments: [
    ("(al|reeds", PatternError.Problem.unclosed("("), 0),
    ("al [jaren", .unclosed("["), 3),
    ("<nobody> niet", .unknownSet("nobody"), 0),
    ("al ..12 zo", .gapTooWide(12), 3),
    ("(al|) zo", .emptyChoice, 4),
    ("[al] [zo]", .canBeEmpty, 0),
    ("..3 zo", .startsWithGap, 0),
    ("al ; zo", .unexpected(";"), 3),
    ("ab*", .wordTooShortForStar("ab*"), 0),
    ("*abc*", .wordTooShortForTwoStars("*abc*"), 0),
    ("al !(zo nog)", .notSingleWords, 3),
    ("a & b & c & d", .tooManyInAnyOrder, 0),
    ("al &9 zo", .gapTooWide(9), 0),
    (String(repeating: "al ", count: 33), .tooLong, 0),
    ("!zo al", .startsWithGap, 0),
  ])
  func `is reported where it goes wrong`(
    text: String, problem: PatternError.Problem, offset: Int
  ) {
    #expect(throws: PatternError(problem: problem, offset: offset)) { try parsePattern(text) }
  }
}

/// Takes ⟦ and ⟧ out of a text; the places between them, in Unicode scalars.
func unmark(_ marked: String) -> (text: String, places: [Range<Int>]) {
  var text = String.UnicodeScalarView()
  var places: [Range<Int>] = []
  var start = 0
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "⟦": start = text.count
    case "⟧": places.append(start..<text.count)
    default: text.append(scalar)
    }
  }
  return (String(text), places)
}
