import BankFormat
import Inquiry
import InterviewSupport
import Testing

private func check(_ text: String) -> BankReading {
  readBank(SmallInquiry.source(text), vocabulary: SmallInquiry.vocabulary)
}

private let eighteen = String(repeating: "en dan ", count: 9)

@Suite struct `A bank that can be read` {
  @Test func `may have nothing wrong with it as a whole`() {
    #expect(check(SmallInquiry.bankText).wholeProblems.isEmpty)
  }

  static let pities: [Mistake] = [
    Mistake(
      "QB033", #"["Hoe komt dat?","#, #"[⟦"Hoe komt dat nou \#(eighteen)en toen nog eens?","#),
    Mistake("QB037", "limits: {questions: 40, explore: {at_least: 1, at_most: 20}}\n", ""),
    Mistake("QB038", "limits: {questions: 40,", "limits: ⟦{questions: 34,"),
    Mistake("QB039", #""Hoe komt dat?","#, #"⟦"Hoe komt dat volgens jou?","#),
    Mistake("QB039", "nl: Eerst het werk.", #"nl: ⟦"Eerst uw werk.""#),
    Mistake("QB039", "nl: [Dank.]", #"nl: [⟦"Dank je.", Dank.]"#),
    Mistake(
      "QB046", "{id: boundary, when: {signal: boundary}",
      "⟦{id: boundary, when: {signal: boundary, words: {below: 9}}"),
    Mistake(
      "QB046", "{id: boundary, when: {signal: boundary}",
      "⟦{id: boundary, when: {signal: boundary, not: {answering: [close, why_up]}}"),
    Mistake(
      "QB047", "{marker: step, words: {at_least: 3}}",
      "{words: {at_least: 9}, any: [{words: {below: 4}}]}"),
    Mistake(
      "QB047", "{id: why, when: {marker: step,",
      "⟦{id: why, when: {marker: step, rungs: {at_least: 8},"),
    Mistake(
      "QB047", "{id: why, when: {marker: step,",
      "⟦{id: why, when: {marker: step, not: {marker: step},"),
    Mistake(
      "QB048", "  - {id: why,",
      "  - {id: all, when: {marker: step}, ask: pause_offer, once: always}\n  - ⟦{id: why,"),
    Mistake(
      "QB048", "  - {id: why,",
      (1...7).map { "  - {id: p\($0), when: {marker: step}, ask: pause_offer}\n" }.joined()
        + "  - {id: last, when: {marker: step, words: {below: 9}}, ask: pause_offer}\n"
        + "  - {id: why,"),
    Mistake(
      "QB036", "{id: why, when: {marker: step, words: {at_least: 3}}, ask: why_up}",
      "⟦{id: why, when: {marker: step}, ask: why_up, quote: true}"),
    // Rules that stop
    Mistake("QB053", "then: leave_topic, stops: boundary}", "ask: why_up, stops: boundary}")
      .at("{id: boundary,"),
    Mistake("QB054", "then: leave_topic, stops: boundary}", "then: close, stops: boundary}")
      .at("{id: boundary,"),
    Mistake(
      "QB055", "  - {id: why,",
      "  - ⟦{id: left, when: {marker: step, words: {below: 3}}, then: leave_ladder}\n  - {id: why,"),
    Mistake("QB056", "then: leave_topic, stops: boundary}", "then: leave_topic}")
      .at("{id: boundary,"),
    Mistake("QB056", "leave_topic, stops: boundary}", "leave_topic, stops: evasion}")
      .at("{id: boundary,"),
    // Slots
    Mistake("QB057", #""En “{handover}”?"]"#, #""Dan “{handover}”?", ⟦"“{evidence}” en dan?"]"#),
    Mistake("QB057", #""En “{handover}”?"]"#, #""Dan “{handover}”?", ⟦"“{indicator}” en dan?"]"#),
    Mistake("QB057", #""En “{handover}”?"]"#, #""Dan “{handover}”?", ⟦"“{opening}” en dan?"]"#),
    Mistake("QB057", #""Wat zit daarachter?"]"#, #""Wat zit daarachter?", ⟦"“{goal}”, hoe dat?"]"#),
    Mistake("QB057", #""Wat kan anders?","#, #""Wat kan anders?", ⟦"“{own_goal}”: wat kan dan?","#),
    Mistake("QB057", "nl: Eerst het werk.", #"nl: ⟦"Eerst “{evidence}”.""#),
    Mistake(
      "QB057", "ask: why_up}",
      #"ask: why_up, because: {nl: "Hoe dat komt.", en: ⟦"“{indicator}”"}}"#),
    Mistake("QB058", "nl: [Dank.]", #"nl: [⟦"“{evidence}” laten we rusten."]"#),
    // Je and u
    Mistake("QB059", #""Hoe komt dat?","#, #"⟦"Hoe vind [je] dat?","#),
    Mistake("QB059", #""Hoe komt dat?","#, #"⟦"Hoe ziet [je] dat?","#),
    Mistake("QB059", #""Hoe komt dat?","#, #"⟦"Wat wil [jij] daarmee?","#),
    // Lines and languages
    Mistake("QB060", "ask: why_up}", "ask: why_up, answer_back: opinion}").at("{id: why,"),
    Mistake("QB061", "en: The work first.", #"en: ⟦"Eerst het werk en dan de rest.""#),
    Mistake("QB061", "nl: Eerst het werk.", #"nl: ⟦"First what you do.""#),
    Mistake(
      "QB061", #"en: "You said “{evidence}”.""#, #"en: ⟦"Je noemde een stap: “{evidence}”.""#),
    Mistake("QB062", #""Wat zit daarachter?"]"#, #""Wat zit daarachter?", ⟦"Hoe komt dat?"]"#),
  ]

  @Test(arguments: pities)
  func `is told where and what`(pity: Mistake) {
    let (text, places) = unmark(pity.bankText)
    let reading = check(text)
    #expect(reading.problems.isEmpty)
    #expect(reading.wholeProblems.map(\.problem.code) == [pity.code])
    if !places.isEmpty { #expect(reading.wholeProblems.map(\.place) == places) }
  }

  @Test func `is fine when two rules hear a boundary between them`() {
    let text = SmallInquiry.bankText.changing(
      "  - {id: boundary, when: {signal: boundary}, then: leave_topic, stops: boundary}",
      to: """
          - {id: b1, when: {signal: boundary, answering: close}, then: leave_ladder, stops: boundary}
          - {id: b2, when: {signal: boundary, not: {answering: close}}, then: leave_topic, stops: boundary}
        """)
    #expect(check(text).wholeProblems.isEmpty)
  }

  @Test(arguments: Project.names(in: Project.root + "/QuestionBanks"))
  func `that comes with the program has nothing wrong with it`(id: String) {
    let reading = readBank(
      Project.source("QuestionBanks/\(id)/bank.yaml"),
      vocabulary: BankVocabulary(Project.hearing, checkingExamples: true),
      base: { Project.source("QuestionBanks/\($0)/bank.yaml") })
    #expect(reading.problems + reading.wholeProblems == [])
  }
}
