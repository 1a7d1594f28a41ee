import Hearing
import Testing

/// Sentences from which little is to be learned, and all of it can be seen.
private let sentences: [ReadSentence] = [
  read("er is geen budget voor dat overleg", money: "geen budget"),
  read("zonder budget komt niemand naar het overleg", money: "zonder budget"),
  read("het budget is op en dus gaat het niet door", money: "het budget is op"),
  read("wie betaalt de uren van de planner eigenlijk", money: "wie betaalt de uren"),
  read("niemand betaalt de uren die het overleg kost", money: "niemand betaalt de uren"),
  read("op vrijdag is er overleg met de planner"),
  read("de planner belt ons en wij komen op vrijdag"),
  read("het overleg is op vrijdag en de planner zit voor"),
  read("wij komen graag naar het overleg van de planner"),
]

private func read(_ text: String, money evidence: String? = nil) -> ReadSentence {
  ReadSentence(
    text: text, barriers: evidence.map { [ReadSentence.Barrier(kind: "money", evidence: $0)] } ?? []
  )
}

private let weights = WordWeights(
  learningFrom: sentences.flatMap(\.lessons), cost: .ofTalk)

private func lexicon(
  _ patterns: [String] = [], sure: Bool = false, with weights: WordWeights? = weights
) -> Lexicon {
  let entries = patterns.compactMap { try? parsePattern($0, sets: [:]) }.map {
    LexiconEntry(id: "rule", subject: .barrier("money"), patterns: [$0], isSure: sure)
  }
  var lexicon = Lexicon(entries: entries, context: [], functionWords: [])
  lexicon.weights = weights
  return lexicon
}

@Suite struct `What words add up to` {
  /// Long enough that few words are no reason to keep silent.
  private let unheard =
    "kijk, zo gaat dat, er is geen budget, het budget is op, en niemand betaalt de uren van ons"

  @Test func `is heard where no rule fires, in the words that carry it`() throws {
    let heard = lexicon().hear(unheard)
    let cue = try #require(heard.barriers.first)
    #expect(cue.rule == "weighed-money")
    let words = Array(unheard.unicodeScalars)[cue.place].map(String.init).joined()
    #expect(words.contains("budget") || words.contains("betaalt de uren"))
    #expect(lexicon(with: nil).hear(unheard).barriers.isEmpty)
  }

  @Test func `is silence where people only tell`() {
    #expect(lexicon().hear("op vrijdag is er overleg, en de planner belt ons").barriers.isEmpty)
  }

  @Test func `outweighs a rule that all other words speak against`() {
    let ruled = lexicon(["overleg"])
    let plain = ruled.hear("op vrijdag is er overleg met de planner en wij komen op vrijdag")
    #expect(plain.barriers.isEmpty)
    #expect(plain.dismissed.map(\.because) == [.outweighed])
    #expect(ruled.hear("er is geen budget voor dat overleg").barriers.map(\.rule) == ["rule"])
  }

  @Test func `never outweighs a rule that is sure, also through bytes`() throws {
    let text = "op vrijdag is er overleg met de planner en wij komen op vrijdag"
    let sure = lexicon(["overleg"], sure: true)
    #expect(sure.hear(text).barriers.map(\.rule) == ["rule"])
    #expect(sure.hear(text).dismissed.isEmpty)
    let packed = try #require(sure.packed().withUnsafeBytes { Lexicon(packed: $0) })
    #expect(packed.hear(text) == sure.hear(text))
  }

  @Test func `is the same every time, also through its text and through bytes`() throws {
    #expect(
      WordWeights(
        learningFrom: sentences.flatMap(\.lessons), cost: .ofTalk) == weights)
    let again = try WordWeights(text: weights.text)
    #expect(again.text == weights.text)
    #expect(lexicon(with: again).hear(unheard) == lexicon().hear(unheard))
    let packed = try #require(
      lexicon(["overleg"]).packed().withUnsafeBytes { Lexicon(packed: $0) })
    #expect(packed.hear(unheard) == lexicon(["overleg"]).hear(unheard))
  }

  @Test(arguments: [
    (text: "", line: 1), (text: "kinds: a\nstarts: 0.1 0.2\n", line: 1),
    (text: "kinds: a\nstarts: 0.100 0.200\nx\n", line: 3),
    (text: "kinds: a\nstarts: 0.100 0.200\nx\t1.000\tb:0.100\n", line: 3),
    (text: "kinds: a\nstarts: 0.100 0.200\n# a remark\nx\t1.0\ta:0.100\n", line: 4),
    (text: "kinds: a\nstarts: 0.100 0.200\nx\t1.000\ta:9999999.999\n", line: 3),
  ])
  func `is refused at the line that cannot be read`(text: String, line: Int) {
    #expect(throws: WordWeights.Misread(line: line)) { try WordWeights(text: text) }
  }
}
