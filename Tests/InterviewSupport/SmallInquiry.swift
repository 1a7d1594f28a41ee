public import BankFormat
public import Hearing
public import Inquiry

/// A bank, a lexicon and a chain card small enough to read, so that a test does not lean on
/// those that people really use.
public enum SmallInquiry {
  /// Every move that a talk needs, and nothing that interrupts its course.
  public static let bankText = """
    bank: small
    version: 1
    languages: [nl, en]
    title: {nl: Klein, en: Small}
    limits: {questions: 40, explore: {at_least: 1, at_most: 20}}
    acknowledgements: {nl: [Dank.], en: [Thanks.]}
    topics:
      - {id: handover, each: handover, opens: grand_tour}
    moves:
      grand_tour: {kind: descriptive, says: {nl: ["Hoe gaat “{handover}”?", "En “{handover}”?"], en: ["How does “{handover}” go?", "And “{handover}”?"]}, because: {nl: Eerst het werk., en: The work first.}}
      echo: {kind: clarifying, says: {nl: ["“{evidence}”?", "“{evidence}”, zei [je]."], en: ["“{evidence}”?", "You said “{evidence}”."]}}
      why_up: {kind: explanatory, says: {nl: ["Hoe komt dat?", "Wat zit daarachter?"], en: ["How come?", "What is behind that?"]}}
      recall_goal: {kind: process, says: {nl: ["Waar is het voor?", "Waarvoor?"], en: ["What is it for?", "For what?"]}}
      turn: {kind: process, says: {nl: ["Wat kan anders?", "Wat nog?"], en: ["What could be different?", "What else?"]}}
      own_idea: {kind: process, says: {nl: ["Wat zou [jij] doen?", "[Jouw] idee?"], en: ["What would you do?", "Your idea?"]}}
      condition: {kind: process, says: {nl: ["“{evidence}”: wat is daarvoor nodig?", "Wat is nodig?"], en: ["“{evidence}”: what does that need?", "What is needed?"]}}
      agreement: {kind: process, says: {nl: ["Wat [spreek je|spreekt u] af?", "Welke afspraak?"], en: ["What do you agree on?", "Which agreement?"]}}
      agreement_who: {kind: process, says: {nl: ["Met wie?", "Wie?"], en: ["With whom?", "Who?"]}}
      agreement_when: {kind: process, says: {nl: ["Wanneer?", "Welke dag?"], en: ["When?", "Which day?"]}}
      agreement_check: {kind: process, says: {nl: ["Waaraan [merk je|merkt u] het?", "Hoe [zie je|ziet u] het?"], en: ["How do you notice?", "How do you see it?"]}}
      naming: {kind: process, says: {nl: ["“{evidence}”: hoe [noem je|noemt u] dat?", "En “{evidence}”?"], en: ["“{evidence}”: what do you call that?", "And “{evidence}”?"]}}
      own_conclusion: {kind: process, says: {nl: ["Wat [neem je|neemt u] mee?", "Wat blijft?"], en: ["What do you take away?", "What stays?"]}}
      read_back: {kind: process, says: {nl: ["Wat staat er?", "Hoe staat het er?"], en: ["What stands there?", "How does it stand?"]}}
      pause_offer: {kind: process, says: {nl: ["Liever pauze, of verder?", "Doorgaan of pauze?"], en: ["A break, or go on?", "Go on, or pause?"]}}
      close: {kind: process, says: {nl: ["Nog iets?", "Wat nog?"], en: ["Anything else?", "What more?"]}}
    stops:
      - {id: wants-stop, when: {signal: wants_stop}, then: close, stops: wants_stop, anytime: true}
      - {id: boundary, when: {signal: boundary}, then: leave_topic, stops: boundary}
      - {id: irritation, when: {signal: irritation}, then: leave_ladder, stops: irritation}
      - {id: enough, when: {signal: irritation}, ask: pause_offer, once: interview, stops: irritation}
    follows:
      - id: habit-is-echoed
        when: {heard: habit, signal: question_back}
        ask: echo
        because: {nl: "[Je] zei “{evidence}”.", en: "You said “{evidence}”."}
        examples: [{nl: "Altijd zo, wat vind jij?"}, {nl: "Altijd zo.", not: true}]
    probes:
      - {id: why, when: {marker: step, words: {at_least: 3}}, ask: why_up}

    """

  /// The same bank, which can come back to an earlier interview.
  public static let roundBankText = bankText.replacing(
    "  recall_goal:", with: recallingMoves + "  recall_goal:", maxReplacements: 1)

  private static let recallingMoves = """
      then_and_now: {kind: descriptive, says: {nl: ["Toen: “{then}”. En nu?", "“{then}”, zei [je]. Hoe nu?", "“{then}”, met “{then_condition}”. Hoe nu?"], en: ["Then: “{then}”. And now?", "“{then}”, you said. How now?", "“{then}”, with “{then_condition}”. How now?"]}}
      reading_now: {kind: clarifying, says: {nl: ["“{then}”: hoe [lees je|leest u] dat?", "Wat staat daar, “{then}”?"], en: ["“{then}”: how do you read that?", "What does “{then}” say?"]}}

    """

  public static let kindsText = """
    kinds:
      - id: habit
        name: {nl: gewoonte, en: habit}
        definition: {nl: Het ging altijd zo., en: It always went so.}
      - id: distrust
        name: {nl: wantrouwen, en: distrust}
        definition: {nl: De een gelooft de ander niet., en: One does not believe the other.}

    """

  /// Dutch, in which the examples beside rules are tried.
  public static let dutchText = """
    function_words: "dat is zo"
    cues:
      - {id: habit, barrier: habit, hears: "altijd zo", examples: {hears: Dat gaat altijd zo., not: Zo gaat dat.}}
      - {id: stop, signal: wants_stop, hears: stoppen}
      - {id: back, signal: question_back, hears: wat vind jij}
      - {id: step, marker: step, hears: dan}

    """

  public static let englishText = """
    function_words: "the is so"
    cues:
      - {id: habit, barrier: habit, hears: "always done"}
      - {id: distrust, barrier: distrust, hears: "{do not trust} ..2"}
      - {id: stop, signal: wants_stop, hears: enough now}
      - {id: back, signal: question_back, hears: what about you}
      - {id: step, marker: step, hears: and then}
      - {id: idea, signal: own_idea, hears: my idea}
      - {id: condition, signal: condition, hears: only if}
      - {id: agreement, signal: agreement, hears: i will}
      - {id: conclusion, signal: conclusion, hears: so really}
      - {id: no, signal: refusing, hears: "^ no"}
      - {id: reject, signal: rejecting, hears: not so}
      - {id: open, signal: leaves_open, hears: leave it}
      - {id: quote, signal: dont_quote, hears: do not quote}
      - {id: between, signal: off_the_record, hears: between us}
      - {id: strike, signal: takes_back, hears: strike that}
      - {id: kept, marker: agreement_kept, hears: still do}
      - {id: lapsed, marker: agreement_lapsed, hears: fizzled out}
      - {id: otherwise, marker: agreement_read_otherwise, hears: read it otherwise}
    context:
      - {id: they, effect: other, direction: before, reach: 4, hears: they say}

    """

  public static let card = ChainCard(
    id: "home", title: "Home again", clientQuestion: "I want to go home.",
    commonGoal: "Everything is ready.",
    partners: [
      Partner(id: "ward", name: "The Ward", role: "nurses"),
      Partner(id: "care", name: "Care at home", role: ""),
      Partner(id: "shop", name: "The Shop", role: ""),
    ],
    handOvers: [HandOver(from: "ward", to: "care", what: "the letter")])

  public static let hearing = reading(
    readHearing(
      HearingFiles(
        kinds: source(kindsText),
        languages: [.dutch: [source(dutchText)], .english: [source(englishText)]]),
      checkingExamples: true))

  public static let vocabulary = BankVocabulary(hearing, checkingExamples: true)

  public static let bank = reading(readBank(source(bankText), vocabulary: vocabulary).reading)

  public static let roundBank = reading(
    readBank(source(roundBankText), vocabulary: vocabulary).reading)

  public static var kinds: [BarrierKind] { hearing.kinds }

  public static func source(_ text: String, name: String = "small.yaml") -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  public static func engine(
    bank: Bank = bank, chain: ChainCard = card, following earlier: EarlierTalk? = nil
  ) -> Engine {
    Engine(bank: bank, chain: chain, lexicon: englishLexicon, following: earlier)
  }

  public static func opening(partner: Partner.ID = "ward") -> Opening {
    let origin = Opening.Source(id: "small", version: 1, digest: "d1")
    return Opening(
      bank: origin, chain: Opening.Source(id: "home", version: 1, digest: "d2"),
      lexicon: Opening.Source(id: "hearing", version: 1, digest: "d3"), language: .english,
      partner: partner, participant: "Willow", mode: .own)
  }

  private static func reading<Value>(_ reading: Reading<Value>) -> Value {
    guard let value = reading.value else {
      preconditionFailure("\(reading.problems.map { $0.line(in: .english) })")
    }
    return value
  }
}

extension SmallInquiry {
  public static var lexicons: [Language: Lexicon] { hearing.lexicons }

  /// Another English word list, with the same kinds.
  public static func lexicon(_ english: String) -> Lexicon? {
    let reading = readHearing(
      HearingFiles(kinds: source(kindsText), languages: [.english: [source(english)]]),
      checkingExamples: false)
    return reading.value?.lexicons[.english]
  }

  /// What can be heard in English, the language in which the small bank is tried.
  public static var englishLexicon: Lexicon {
    guard let lexicon = hearing.lexicons[.english] else { preconditionFailure("no English") }
    return lexicon
  }
}
