import Hearing
import Inquiry
import Transcripts

extension Opening {
  static let sample = Opening(
    bank: Source(id: "verwondering", version: 3, digest: "b0"),
    chain: Source(id: "schuldhulp", version: 1, digest: "c0"),
    lexicon: Source(id: "nl", version: 2, digest: "10"), language: .dutch, partner: "gemeente",
    participant: "P7", mode: .own)
}

extension Timestamp {
  static let noon = Timestamp(milliseconds: 1_774_000_000_000)
  static func minutesAfterNoon(_ minutes: Int) -> Timestamp {
    Timestamp(milliseconds: noon.milliseconds + Int64(minutes) * 60_000)
  }
}

extension Question {
  /// A question that quotes answer `n`, in what it says and in why it is asked.
  static func quoting(_ quote: Quote, n: Int) -> Question {
    Question(
      n: n, move: "origin", parts: [.bank("U zei “"), .quote(quote), .bank("”. Hoe komt dat?")],
      reason: Reason(
        source: .rule("habit-asks-its-origin"),
        evidence: Evidence(words: [.init(quote: quote, subject: .barrier("habit"))]),
        because: [.quote(quote)]),
      wording: 1, topic: nil, ladder: 0)
  }

  static func plain(_ n: Int) -> Question {
    Question(
      n: n, move: "tour", parts: [.bank("Vertel eens.")], reason: Reason(source: .course),
      wording: 0, topic: nil, ladder: nil)
  }
}

extension Quote {
  /// All but the first word of the corrected answer to question 1.
  static func corrected(_ canary: String) -> Quote {
    let text = "Nee, dat doen ze \(canary) zo."
    return Quote(from: text, n: 1, version: 1, place: 5..<text.unicodeScalars.count)
  }
}

extension Array where Element == TranscriptEvent {
  static let begun: Self = [.opened(.sample), .consented(.inquirerMayRead), .asked(.plain(1))]

  /// Question 1 answered and corrected, and quoted in question 2. Words to take back: `canary`.
  static func answered(_ canary: String) -> Self {
    [
      .answered(Answer(n: 1, words: .spoken("Dat doen we \(canary) zo."), minute: 2)),
      .corrected(Answer(n: 1, words: .spoken("Nee, dat doen ze \(canary) zo."), minute: 3)),
      .asked(.quoting(.corrected(canary), n: 2)),
      .answered(Answer(n: 2, words: .spoken("Al jaren."), minute: 4)),
    ]
  }
}

extension Array where Element == Recorded {
  var events: [TranscriptEvent] { map(\.event) }

  /// All words of people that can still be read, quotes included.
  var readableWords: [String] {
    events.flatMap { event -> [String] in
      switch event {
      case .opened(let opening): [opening.participant]
      case .answered(let answer), .corrected(let answer): answer.words.text.map { [$0] } ?? []
      case .asked(let question):
        [question.text, question.reason.text]
          + question.reason.evidence.words.compactMap(\.quote.text)
      case .noted(let note): [note]
      default: []
      }
    }
  }
}
