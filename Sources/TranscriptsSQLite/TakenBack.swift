internal import Sealing
internal import Transcripts

/// Which words were taken back, and where in the log; and which are known to be lost.
struct TakenBack: Sendable, Equatable {
  /// Of the events that take back.
  private(set) var positions: Set<Int> = []
  private var answers: [String: [Int: Int]] = [:]
  private var interviews: [String: Int] = [:]

  /// What is lost, and known to be.
  private(set) var accepted = AcceptedLosses()

  /// Remembers what an event takes back, or accepts as lost.
  mutating func note(_ event: SealedEvent, in store: String, _ key: VerifierKey) {
    if let gone = try? WordsGone(kind: event.kind, body: JSONBody(event.body)) {
      add(gone, of: event.interview, at: event.position)
    } else if event.kind == StoreEvent.lossesAcceptedV1.rawValue {
      positions.insert(event.position)
      if let losses = event.acceptedLosses(in: store, signedBy: key) { accepted.add(losses) }
    }
  }

  mutating func add(_ gone: WordsGone, of interview: String, at position: Int) {
    positions.insert(position)
    switch gone {
    case .answer(let n):
      answers[interview, default: [:]][n] = max(position, answers[interview]?[n] ?? -1)
    case .all: interviews[interview] = max(position, interviews[interview] ?? -1)
    }
  }

  func holds(_ words: SealedEvent.Words, of event: SealedEvent) -> Bool {
    let answer = words.answerTo.flatMap { answers[event.interview]?[$0] } ?? -1
    return max(answer, interviews[event.interview] ?? -1) > event.position
  }
}
