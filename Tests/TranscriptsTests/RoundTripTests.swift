import Hearing
import Inquiry
import TestSupport
import Testing
import Transcripts

/// Two hundred made-up interviews, with corrections, strikes and quotes anywhere: what is read is
/// what was written, without the words that were taken back.
@Test(arguments: 0..<200 as Range<UInt64>)
func `a made-up interview reads as it was written`(seed: UInt64) async throws {
  var imagined = ImaginedInterview(seed: seed)
  for _ in 0..<40 { imagined.goOn() }
  for store in [StoreUnderTest.memory, .sqlite] {
    try await store.run { store in
      var written = 0
      for batch in imagined.batches {
        try await store.append(batch, to: "t", expecting: written, at: .noon)
        written += batch.count
      }
      let read = try await store.events(of: "t").events
      #expect(read == imagined.expected, "seed \(seed)")
      #expect(read.map(scalars) == imagined.expected.map(scalars), "seed \(seed)")
    }
  }
}

/// Strings are equal when they look the same; words have to be the same scalars.
private func scalars(_ event: TranscriptEvent) -> [Unicode.Scalar] {
  [Recorded(event, at: .noon, sequence: 0)].readableWords.flatMap(\.unicodeScalars)
}

/// Makes events that the engine could have made, and says how they must read.
private struct ImaginedInterview {
  private(set) var batches: [[TranscriptEvent]] = [[.opened(.sample)]]
  private(set) var expected: [TranscriptEvent] = [.opened(.sample)]
  private var answers: [Int: [Words]] = [:]
  private var asked = 0
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func goOn() {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3: ask()
    case 4...6: answer()
    case 7: strike()
    case 8: write(.noted(words()))
    default: write(.paused)
    }
  }

  private mutating func write(_ event: TranscriptEvent) {
    expected.append(event)
    if Bool.random(using: &random) {
      batches.append([event])
    } else {
      batches[batches.count - 1].append(event)
    }
  }

  private mutating func ask() {
    asked += 1
    if let quote = quote() {
      write(.asked(.quoting(quote, n: asked)))
    } else {
      write(.asked(.plain(asked)))
    }
  }

  private mutating func answer() {
    guard asked > 0 else { return }
    let n = Int.random(in: 1...asked, using: &random)
    let answer = Answer(n: n, words: .spoken(words()), minute: asked)
    write(answers[n] == nil ? .answered(answer) : .corrected(answer))
    answers[n, default: []].append(answer.words)
  }

  private mutating func strike() {
    guard let n = answers.keys.sorted().randomElement(using: &random) else { return }
    for index in expected.indices { expected[index] = expected[index].without(n) }
    answers[n] = answers[n]?.map { _ in .takenBack }
    write(.struck(n: n))
  }

  private mutating func quote() -> Quote? {
    guard let n = answers.keys.sorted().randomElement(using: &random),
      let versions = answers[n],
      let version = versions.indices.randomElement(using: &random)
    else { return nil }
    guard let text = versions[version].text else {
      return Quote(n: n, version: version, place: 0..<3, text: nil)
    }
    let count = text.unicodeScalars.count
    let start = Int.random(in: 0...count, using: &random)
    let end = Int.random(in: start...count, using: &random)
    return Quote(from: text, n: n, version: version, place: start..<end)
  }

  private mutating func words() -> String {
    let pieces = [
      "altijd", " zo ", "e\u{301}", "é", "\r\n", "\0", "🧑‍🤝‍🧑", "\"", "\\", "\u{202E}", "ĳ", "'; --",
    ]
    let count = Int.random(in: 0...6, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}

extension TranscriptEvent {
  /// The same event after the answers to question `n` so far were struck.
  fileprivate func without(_ n: Int) -> TranscriptEvent {
    switch self {
    case .answered(var answer) where answer.n == n:
      answer.words = .takenBack
      return .answered(answer)
    case .corrected(var answer) where answer.n == n:
      answer.words = .takenBack
      return .corrected(answer)
    case .asked(let question):
      guard var quote = question.reason.evidence.quote, quote.n == n else { return self }
      quote.text = nil
      return .asked(.quoting(quote, n: question.n))
    default: return self
    }
  }
}
