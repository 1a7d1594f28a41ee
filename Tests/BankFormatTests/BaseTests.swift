import BankFormat
import Inquiry
import InterviewSupport
import Testing

/// The small bank is `small`; this one starts from it.
private func read(_ text: String) -> BankReading {
  readBank(SmallInquiry.source(text), vocabulary: SmallInquiry.vocabulary) { id in
    id == "small" ? SmallInquiry.source(SmallInquiry.bankText) : nil
  }
}

private let head = """
  bank: own
  base: small
  version: 2
  languages: [en]
  title: {en: My own}

  """

private let topics = """
  topics:
    - {id: work, each: once, opens: tell}

  """

private let moves = """
  moves:
    tell: {kind: descriptive, says: {en: ["Tell me.", "Go on."]}}
    echo: {kind: clarifying, says: {en: ["You said “{evidence}”?", "“{evidence}”, then?"]}}

  """

@Suite struct `A bank that starts from another` {
  @Test func `has its moves, rules, limits and lines, and its own before them`() throws {
    let own = """
      limits: {rungs: 3}
      probes:
        - {id: first, when: {words: {below: 9}}, ask: tell}

      """
    let bank = try #require(read(head + topics + moves + own).value)
    #expect(bank.id == "own")
    #expect(bank.topics.map(\.id) == ["work"])
    #expect(bank.probes.map(\.id) == ["first", "why"])
    #expect(bank.stops == SmallInquiry.bank.stops)
    #expect(bank.prefaces == SmallInquiry.bank.prefaces)
    #expect(bank.limits.rungs == 3)
    #expect(bank.limits.exploreAtMost == SmallInquiry.bank.limits.exploreAtMost)
    #expect(bank["echo"].wordings[.english]?.count == 2)
    #expect(bank["echo"] != SmallInquiry.bank["echo"])
    #expect(bank["why_up"] == SmallInquiry.bank["why_up"])
  }

  @Test func `replaces a rule of the same name where it stands, and leaves rules out`() throws {
    let own = """
      without: [enough]
      stops:
        - {id: boundary, when: {signal: boundary}, then: leave_topic, stops: boundary, anytime: true}

      """
    let bank = try #require(read(head + topics + moves + own).value)
    #expect(bank.stops.map(\.id) == ["wants-stop", "boundary", "irritation"])
    #expect(bank.stops[1].isForAnyTime)
  }

  @Test(arguments: [
    ("base: small", "base: smal", "QB031 2:7"),
    ("base: small", "base: own", "QB031 2:7"),
    ("[en]", "[fr]", "QB009 4:13"),
    ("opens: tell", "opens: tel", "QB009 7:35"),
    ("topics:", "without: [enuogh]\ntopics:", "QB009 6:11"),
    ("topics:", "without: [boundary]\ntopics:", "QB022 6:11"),
  ])
  func `is told what does not fit`(was: String, becomes: String, problem: String) {
    let text = (head + topics + moves).changing(was, to: becomes)
    #expect(read(text).reading.codes.contains(problem))
  }

  @Test func `is told of a base that is not there, with what was meant, and of nothing else`() {
    let text = (head + topics).changing("base: small", to: "base: samll")
    let reading = readBank(
      SmallInquiry.source(text), vocabulary: SmallInquiry.vocabulary, baseNames: ["small", "other"])
    #expect(
      reading.reading.lines(.english) == [
        "small.yaml:2:7: QB031: there is no bank 'samll' to start from; did you mean 'small'?"
      ])
    #expect(reading.wholeProblems.isEmpty)
  }

  @Test(arguments: ["", "without: boundary\n"])
  func `is told that its base seems forgotten, and of nothing else`(own: String) {
    let text = (head + topics + own).changing("base: small\n", to: "")
    #expect(read(text).reading.codes == ["QB065 1:1"])
    #expect(read(text).wholeProblems.isEmpty)
  }

  @Test func `cannot start from one that starts from another itself`() {
    let reading = readBank(
      SmallInquiry.source(head + topics + moves), vocabulary: SmallInquiry.vocabulary
    ) { _ in SmallInquiry.source(head + topics + moves, name: "base.yaml") }
    #expect(reading.reading.codes == ["QB032 2:7"])
  }
}

@Suite struct `A Dutch wording` {
  @Test(arguments: [
    ("[Je] zei het.", "Je zei het.", "U zei het."),
    (
      "Wat [wil je|wilt u] met [jouw] tijd?", "Wat wil je met jouw tijd?", "Wat wilt u met uw tijd?"
    ),
  ])
  func `says je or u`(text: String, informal: String, formal: String) throws {
    let bankText = SmallInquiry.bankText.changing("Dank.", to: "\"\(text)\"")
    let bank = try #require(readSmallBank(bankText).value)
    let line = try #require(bank.prefaces[.acknowledgement]?[.dutch]?.first)
    #expect(line.said(to: .informal) == informal)
    #expect(line.said(to: .formal) == formal)
  }

  @Test(arguments: ["[]", "[wil]", "[a|b|c]", "[{goal}|u]"])
  func `refuses what is no pair`(pair: String) {
    let text = SmallInquiry.bankText.changing("Dank.", to: "\"Dank \(pair)\"")
    #expect(readSmallBank(text).codes == ["QB030 6:31"])
  }

  @Test func `has no pairs in English`() {
    let text = SmallInquiry.bankText.changing("Thanks.", to: "\"Thanks [je]\"")
    #expect(readSmallBank(text).codes == ["QB030 6:46"])
  }
}

extension Wording {
  /// Its fixed text, without what is filled in.
  fileprivate func said(to address: Address) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .address(let informal, let formal): address == .formal ? formal : informal
      case .slot: ""
      }
    }.joined()
  }
}
