import Foundation
import Hearing
import Inquiry
import InterviewSupport
import Testing

/// Sentences that others wrote, from which neither rules nor weights have learned. (Tests/Blind) The
/// floors are a little below what was last measured; docs/decisions/0009-weighing.md has the figures.
@Suite struct `A sentence of somebody else` {
  @Test(arguments: [
    (language: Language.dutch, f1: 0.72, silent: 0.94),
    (language: .english, f1: 0.65, silent: 0.95),
  ])
  func `is heard for what it voices, and mostly for no more`(
    language: Language, f1: Double, silent: Double
  ) throws {
    let score = try Score(in: language)
    print(language, score)
    #expect(score.f1 >= f1)
    #expect(score.silentShare >= silent, "of what voices nothing is heard in silence")
    #expect(score.inexact == 0, "spans whose words are not those of the sentence")
  }
}

private struct Score: CustomStringConvertible {
  private var right = 0
  private var wrong = 0
  private var missed = 0
  private var harmless = 0
  private var silent = 0
  private(set) var inexact = 0

  /// Micro-averaged over kinds.
  var f1: Double { Double(2 * right) / Double(max(1, 2 * right + wrong + missed)) }
  var silentShare: Double { Double(silent) / Double(max(1, harmless)) }
  var description: String {
    "\(right) right, \(wrong) wrong, \(missed) missed; F1 \(f1); silent \(silent)/\(harmless)"
  }

  init(in language: Language) throws {
    let lexicon = Project.lexicon(language)
    let folder = "Tests/Blind/unread"
    for name in Project.names(in: folder)
    where name.hasPrefix("utterances-\(language.rawValue)-") {
      for line in Project.text("\(folder)/\(name)").split(separator: "\n") {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        let heard = lexicon.hear(row.text)
        let kinds = Set(heard.barriers.map(\.subject.name))
        right += kinds.intersection(row.labels).count
        wrong += kinds.subtracting(row.labels).count
        missed += row.labels.subtracting(kinds).count
        if row.labels.isEmpty {
          harmless += 1
          if kinds.isEmpty { silent += 1 }
        }
        inexact += heard.cues.count { $0.place.isEmpty || $0.place.upperBound > row.length }
      }
    }
  }
}

private struct Row: Decodable {
  var text: String
  var labels: Set<String>

  var length: Int { text.unicodeScalars.count }
}
