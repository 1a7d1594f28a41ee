import Foundation
import Inquiry
import TestSupport
import Testing
import Transcripts
import TranscriptsSQLite

/// What a `StoreProbe` was told was kept, and what it had under way when it ended.
struct Promises {
  private(set) var kept: [String: Set<Int>] = [:]
  private var gone: [String: Set<Int>] = [:]
  private var mayBeGone: [String: Set<Int>] = [:]
  private var erased: Set<String> = []
  private var mayBeErased: Set<String> = []
  private(set) var ended = false

  var count: Int { kept.values.reduce(0) { $0 + $1.count } }

  mutating func take(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    let interview = words.count > 1 ? words[1] : ""
    let n = words.count > 2 ? Int(words[2]) ?? -1 : -1
    switch words.first {
    case "kept": kept[interview, default: []].insert(n)
    case "striking": mayBeGone[interview, default: []].insert(n)
    case "gone": gone[interview, default: []].insert(n)
    case "erasing": mayBeErased.insert(interview)
    case "erased": erased.insert(interview)
    case "done": ended = true
    default: break
    }
  }

  /// What was said after the count was taken promises nothing, but may have been done.
  mutating func takeLater(_ line: String) {
    if line.hasPrefix("striking ") || line.hasPrefix("erasing ") { take(line) }
  }

  /// Compares what the store holds with what was acknowledged.
  func check(_ store: SQLiteTranscriptStore, _ round: String) async throws {
    for (interview, numbers) in kept {
      let events = try await store.events(of: Transcript.ID(interview)).events
      let answers = events.compactMap { event in
        if case .answered(let answer) = event { answer } else { nil }
      }
      let byNumber = Dictionary(answers.map { ($0.n, $0.words) }) { first, _ in
        Issue.record("\(round): \(interview) has an answer twice")
        return first
      }
      for n in numbers.sorted() {
        guard let words = byNumber[n] else {
          Issue.record("\(round): answer \(n) of \(interview) was kept and is lost")
          continue
        }
        let mustBeGone = gone[interview]?.contains(n) == true || erased.contains(interview)
        let mayBeGone =
          mustBeGone || self.mayBeGone[interview]?.contains(n) == true
          || mayBeErased.contains(interview)
        switch words {
        case .takenBack: #expect(mayBeGone, "\(round): \(n) of \(interview) is gone")
        case .spoken(let text):
          #expect(!mustBeGone, "\(round): \(n) of \(interview) is still there")
          #expect(text.utf8.starts(with: "Antwoord \(n) van \(interview): ".utf8), "\(round)")
        }
      }
    }
  }
}
