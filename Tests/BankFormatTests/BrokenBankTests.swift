import BankFormat
import Inquiry
import InterviewSupport
import Testing

@Suite struct `A bank with one mistake` {
  static let mistakes: [Mistake] = [
    // Keys and shapes
    Mistake("QB003", "version: 1", "⟦versoin: 2\nversion: 1"),
    Mistake("QB003", "opens: grand_tour}", "opens: grand_tour, ⟦close: echo}"),
    Mistake("QB004", "bank: small", "# no id"),
    Mistake("QB004", "{id: why, when:", "⟦{when:"),
    Mistake("QB004", "ask: why_up}", "once: topic}"),
    Mistake("QB005", "version: 1", "version: ⟦first"),
    Mistake("QB005", "version: 1", "version: ⟦99999999999999999999"),
    Mistake("QB005", "anytime: true", "anytime: ⟦ja"),
    Mistake("QB005", "[nl, en]", "⟦nl"),
    Mistake("QB005", "words: {at_least: 3}", "words: ⟦3"),
    Mistake("QB006", "version: 1", "version: 1\n⟦version: 2"),
    Mistake("QB005", "version: 1", "version: ⟦'1'"),
    Mistake("QB005", "anytime: true", #"anytime: ⟦"true""#),
    Mistake("QB007", "bank: small", "bank: ⟦Small Bank"),
    Mistake("QB007", "{id: why,", "{id: ⟦\(String(repeating: "w", count: 65)),"),
    Mistake("QB028", "ask: why_up}", "ask: why_up, then: ⟦close}"),
    // Names
    Mistake("QB008", "{id: why,", "⟦{id: boundary,"),
    Mistake("QB008", "topics:", "topics:\n  - {id: handover, each: once, opens: close}"),
    Mistake("QB008", "[nl, en]", "[nl, en, ⟦nl]"),
    Mistake("QB009", "ask: why_up}", "ask: ⟦why_upp}"),
    Mistake("QB009", "opens: grand_tour", "opens: ⟦grand-tour"),
    Mistake("QB009", "kind: explanatory", "kind: ⟦explaining"),
    Mistake("QB009", "each: handover", "each: ⟦hand_over"),
    Mistake("QB009", "{heard: habit,", "{heard: ⟦habits,"),
    Mistake("QB009", "{heard: habit,", "{heard: habit, voice: ⟦mine,"),
    Mistake("QB009", "signal: question_back", "signal: ⟦question"),
    Mistake("QB009", "marker: step", "marker: [step, ⟦stpe]"),
    Mistake("QB009", "marker: step", "answering: ⟦stpe"),
    Mistake("QB009", "marker: step", "asked: ⟦ecko"),
    Mistake("QB009", "marker: step", "after_kind: ⟦why"),
    Mistake("QB009", "then: leave_topic", "then: ⟦leave"),
    Mistake("QB009", "once: interview", "once: ⟦talk"),
    Mistake("QB009", "stops: boundary", "stops: ⟦border"),
    Mistake("QB009", "[nl, en]", "[nl, ⟦fr]"),
    // Texts
    Mistake("QB010", "{nl: Klein, en: Small}", "⟦{nl: Klein}"),
    Mistake("QB010", #"{nl: ["Hoe komt dat?", "Wat zit daarachter?"], en"#, "⟦{en"),
    Mistake("QB011", "en: Small}", #"en: ⟦" "}"#),
    Mistake("QB012", "marker: step, words: {at_least: 3}", ""),
    Mistake("QB012", "marker: step", "marker: ⟦[]"),
    Mistake("QB012", "{heard: habit,", "{heard: ⟦[],"),
    Mistake("QB012", "[nl, en]", "⟦[]"),
    Mistake("QB012", #"["Hoe komt dat?", "Wat zit daarachter?"]"#, "⟦[]"),
    Mistake("QB018", "“{handover}”?", "“⟦{handovr}”?"),
    Mistake("QB018", "“{handover}”?", "“⟦{}”?"),
    Mistake("QB027", "“{handover}”?", "“⟦{handover”?"),
    Mistake("QB027", "“{handover}”?", "“handover⟦}”?"),
    Mistake("QB030", "[merk je|merkt u]", "⟦[merk je|]"),
    Mistake("QB030", "[merk je|merkt u]", "⟦[merkt u|merk je]"),
    Mistake("QB030", "[merk je|merkt u]", "⟦[merk je|merk je]"),
    Mistake("QB010", "{nl: [Dank.], en: [Thanks.]}", "⟦{nl: [Dank.]}"),
    Mistake("QB063", "Hoe komt dat?", "Hoe ⟦\u{202E}komt dat?"),
    // Rules that cannot do what they say
    Mistake("QB016", #""Altijd zo, wat vind jij?""#, #"⟦"Altijd zo.""#),
    Mistake("QB017", #""Altijd zo.", not"#, #"⟦"Altijd zo, wat vind jij?", not"#),
    Mistake(
      "QB019", "{marker: step, words: {at_least: 3}}, ask: why_up",
      "{rungs: {below: 3}}, ask: ⟦echo"),
    Mistake("QB004", "{heard: habit, signal", "{voice: ⟦self, signal"),
    Mistake("QB004", "words: {at_least: 3}", "words: ⟦{}"),
    Mistake("QB020", "questions: 40", "questions: ⟦9"),
    Mistake("QB020", "questions: 40", "why_in_a_row: ⟦3"),
    Mistake("QB020", "at_most: 20", "at_most: ⟦0"),
    Mistake("QB020", "{at_least: 3}", "{at_least: ⟦-1}"),
    Mistake("QB020", "{at_least: 3}", "{below: ⟦-9223372036854775808}"),
    Mistake("QB020", "{at_least: 3}", "{at_least: 3, below: ⟦3}"),
    Mistake("QB020", "version: 1", "version: ⟦0"),
    Mistake("QB022", "{signal: boundary}", "{signal: short}"),
    Mistake("QB023", "  read_back: {kind", "  read_bakc: {kind"),
  ]

  @Test(arguments: mistakes)
  func `is refused at the mark`(mistake: Mistake) {
    let (text, places) = unmark(mistake.bankText)
    let reading = readSmallBank(text)
    #expect(reading.value == nil)
    let errors = reading.problems.filter { $0.severity == .error }
    #expect(errors.map(\.problem.code) == [mistake.code], "\(reading.lines(.english))")
    if !places.isEmpty { #expect(errors.map(\.place) == places) }
  }

  @Test(arguments: [
    Mistake("QB058", "{nl: Klein, en: Small}", #"{nl: "Klein ⟦{partner}", en: Small}"#),
    Mistake("QB058", "{nl: Klein, en: Small}", #"{nl: "Hoe vind ⟦[je] dat", en: Small}"#),
  ])
  func `with a slot in its title is told so, and read all the same`(mistake: Mistake) {
    let (text, places) = unmark(mistake.bankText)
    let reading = readSmallBank(text)
    #expect(reading.value != nil)
    #expect(reading.problems.map(\.problem.code) == [mistake.code])
    #expect(reading.problems.map(\.place) == places)
  }

  @Test func `of more than people can review is told where there are too many`() {
    func many(_ count: Int, _ item: (Int) -> String) -> String { (1...count).map(item).joined() }
    let banks = [
      SmallInquiry.bankText.changing(
        "topics:\n",
        to: "topics:\n" + many(1000) { "  - {id: t\($0), each: once, opens: grand_tour}\n" }),
      SmallInquiry.bankText.changing(
        "probes:\n",
        to: "probes:\n"
          + many(500) { "  - {id: p\($0), when: {words: {below: \($0)}}, ask: why_up}\n" }),
      SmallInquiry.bankText.changing(
        "moves:\n", to: "moves:\n" + many(7000) { "  m\($0): {kind: process, says: {}}\n" }),
    ]
    for (bank, line) in zip(banks, [208, 238, 510]) {
      let reading = readSmallBank(bank)
      #expect(reading.value == nil)
      #expect(reading.codes.contains { $0.hasPrefix("QB066 \(line):") }, "\(line)")
    }
  }

  @Test func `without a mistake is a bank`() {
    #expect(readSmallBank(SmallInquiry.bankText).problems.isEmpty)
  }

  @Test func `says what is wrong and what was meant, in both languages`() {
    func lines(_ was: String, _ becomes: String) -> [String] {
      let reading = readSmallBank(SmallInquiry.bankText.changing(was, to: becomes))
      return reading.lines(.dutch) + reading.lines(.english)
    }
    #expect(
      lines("ask: why_up}", "ask: why_upp}") == [
        "small.yaml:12:3: QB024: geen enkele regel stelt ‘why_up’",
        "small.yaml:38:64: QB009: er is geen vraagvorm ‘why_upp’; bedoel je ‘why_up’?",
        "small.yaml:12:3: QB024: no rule ever asks 'why_up'",
        "small.yaml:38:64: QB009: there is no move 'why_upp'; did you mean 'why_up'?",
      ])
    #expect(
      lines("{heard: habit,", "{heard: habbit,") == [
        "small.yaml:33:19: QB009: er is geen soort belemmering ‘habbit’; bedoel je ‘habit’?",
        "small.yaml:33:19: QB009: there is no barrier kind 'habbit'; did you mean 'habit'?",
      ])
    #expect(
      lines("version: 1", "versoin: 1\nversion: 1") == [
        "small.yaml:2:1: QB003: ‘versoin’ is hier onbekend; bedoel je ‘version’?",
        "small.yaml:2:1: QB003: 'versoin' is not known here; did you mean 'version'?",
      ])
    #expect(
      lines("questions: 40", "questions: 9") == [
        "small.yaml:5:21: QB020: questions: 9 ligt buiten 10–200",
        "small.yaml:5:21: QB020: questions: 9 is outside 10–200",
      ])
    #expect(
      lines("ask: why_up}", "ask: why_up, then: close}") == [
        "small.yaml:38:78: QB028: ‘ask’ en ‘then’ kunnen niet samen",
        "small.yaml:38:78: QB028: 'ask' and 'then' cannot stand together",
      ])
  }

  @Test(arguments: [
    (#"["Hoe komt dat?", "Wat zit daarachter?"]"#, #"⟦["Hoe komt dat?"]"#, "QB021"),
    ("ask: why_up}", "ask: close}", "QB024"),
    (
      "{nl: [Dank.], en: [Thanks.]}", "\n  nl:\n    - ⟦Dank voor punt #2 dan\n  en: [Thanks.]",
      "QB064"
    ),
  ])
  func `that is only a pity may still be used`(was: String, becomes: String, code: String) {
    let (text, places) = unmark(SmallInquiry.bankText.changing(was, to: becomes))
    let reading = readSmallBank(text)
    #expect(reading.value != nil)
    #expect(reading.problems.map(\.problem.code) == [code])
    if !places.isEmpty { #expect(reading.problems.map(\.place) == places) }
  }
}

@Suite struct `A bank with many mistakes` {
  @Test func `lists all of them in the order of the file`() {
    let changes = [
      ("bank: small", "bank: ⟦Small"),
      ("version: 1", "version: ⟦one"),
      ("title: {nl: Klein, en: Small}", "title: ⟦{nl: Klein}"),
      ("questions: 40", "questions: ⟦1000"),
      ("each: handover", "each: ⟦handovers"),
      ("“{handover}”?", "“⟦{hand}”?"),
      ("kind: explanatory", "kind: ⟦why"),
      ("then: leave_topic", "then: ⟦leave_topics"),
      ("{heard: habit,", "{heard: ⟦habits,"),
      ("ask: why_up}", "ask: ⟦why}"),
    ]
    let marked = changes.reduce(SmallInquiry.bankText) { $0.changing($1.0, to: $1.1) }
    let (text, places) = unmark(marked)
    let errors = readSmallBank(text).problems.filter { $0.severity == .error }
    #expect(errors.map(\.place) == places)
    let codes = ["07", "05", "10", "20", "09", "18", "09", "09", "09", "09"].map { "QB0" + $0 }
    #expect(errors.map(\.problem.code) == codes)
  }

  @Test func `tells of a key that stands twice and of everything else`() {
    let marked = SmallInquiry.bankText
      .changing("version: 1", to: "version: ⟦one")
      .changing("en: Small}", to: "en: Small, ⟦nl: Smal}")
      .changing("  close: {kind", to: "  ⟦echo: {kind: process}\n  close: {kind")
      .changing("ask: why_up}", to: "ask: ⟦why}")
    let (text, places) = unmark(marked)
    let errors = readSmallBank(text).problems.filter { $0.severity == .error }
    #expect(errors.map(\.place).filter(places.contains) == places)
    #expect(errors.filter { $0.problem == .duplicateKey("nl") }.map(\.place) == [places[1]])
    #expect(errors.filter { $0.problem == .duplicateKey("echo") }.map(\.place) == [places[2]])
  }
}
