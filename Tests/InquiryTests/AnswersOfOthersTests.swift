import Foundation
import Hearing
import Inquiry
import InterviewSupport
import Testing

/// Answers that others wrote, with the question they were given to and what a fair judge calls
/// them: an idea, a condition, an agreement, a conclusion, or none of these. (Tests/Blind)
///
/// With VERWONDER_SHOW_MISSES set, the misses of the sets that may be read are printed.
@Suite struct `An answer of somebody else` {
  @Test(arguments: [
    (set: "read/answers-nl", kept: 85, false: 8, stops: 90),
    (set: "read/answers-en", kept: 85, false: 8, stops: 90),
    (set: "unread/answers-nl", kept: 65, false: 15, stops: 55),
    (set: "unread/answers-en", kept: 62, false: 25, stops: 30),
  ])
  func `is taken for what it is`(
    set: String, kept: Int, false extra: Int, stops: Int
  ) throws {
    let score = try Score(of: set)
    print(set, score)
    #expect(score.keptPercent >= kept, "of what was voiced is kept")
    #expect(score.falsePercent <= extra, "of what voices nothing is taken for something")
    #expect(score.stopsPercent >= stops, "of the signals that end a ladder are heard")
  }
}

private struct Score: CustomStringConvertible {
  private var voiced = 0
  private var kept = 0
  private var silent = 0
  private var taken = 0
  private var stops = 0
  private var stopsHeard = 0

  var keptPercent: Int { 100 * kept / max(voiced, 1) }
  var falsePercent: Int { 100 * taken / max(silent, 1) }
  var stopsPercent: Int { 100 * stopsHeard / max(stops, 1) }
  var description: String {
    "kept \(kept)/\(voiced), taken for something \(taken)/\(silent), stops \(stopsHeard)/\(stops)"
  }

  init(of set: String) throws {
    let shows =
      ProcessInfo.processInfo.environment["VERWONDER_SHOW_MISSES"] != nil
      && set.hasPrefix("read")
    for line in Project.text("Tests/Blind/\(set).jsonl").split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let (found, heard) = try row.interpreted()
      let wanted = Set(row.is).subtracting(["goal"])
      voiced += wanted.count
      kept += wanted.intersection(found).count
      if row.is.isEmpty {
        silent += 1
        if !found.isEmpty { taken += 1 }
      }
      let ends = row.signals.filter(Row.ends.contains)
      stops += ends.count
      let unheard = ends.filter { !heard.contains($0) }
      stopsHeard += ends.count - unheard.count
      let isRight = wanted.isSubset(of: found) && (!row.is.isEmpty || found.isEmpty)
      if shows, !isRight || !unheard.isEmpty {
        print(
          row.move, "is", row.is, "taken for", found, "missed", unheard, "heard", heard, "|",
          row.text)
      }
    }
  }
}

private struct Row: Decodable {
  /// Signals after which the ladder is left.
  static let ends = ["irritation", "boundary", "wants_stop", "dont_know", "value"]

  var lang: String
  var move: String
  var text: String
  var `is`: [String]
  var signals: [String]

  /// What the answer is recorded as when the question is asked in the middle of a talk: after an
  /// idea, where a condition, an agreement or a conclusion may be expected.
  func interpreted() throws -> (voiced: Set<String>, signals: [String]) {
    let language = try #require(Language(rawValue: lang))
    let scenario = try #require(Project.scenarios.first { $0.language == language })
    let opening = Question(
      n: 1, move: .grandTour, parts: [.bank("?")], reason: Reason(source: .course), wording: 0,
      topic: nil, ladder: 0)
    let idea = language == .dutch ? "Als we nou eens samen keken." : "What if we looked together."
    var before: [TranscriptEvent] = [
      .opened(Project.opening(of: scenario)), .consented(.quotedUnderPseudonym), .asked(opening),
      .answered(Answer(n: 1, words: .spoken(idea), minute: 0)),
    ]
    let leansOnIdea = ["condition", "agreement", "own_conclusion", "close"].contains(move)
    if leansOnIdea || self.is.contains("condition") || self.is.contains("agreement") {
      before.append(
        .voiced(Voiced(what: .idea, n: 1, place: 0..<idea.unicodeScalars.count, about: nil)))
    }
    let isOfTheCourse = ProbeMove.ID(move).isOfTheCourse
    if isOfTheCourse { before.append(.ladderLeft(ladder: 0, .exhausted, rule: nil)) }
    before.append(
      .asked(
        Question(
          n: 2, move: ProbeMove.ID(move), parts: [.bank("?")], reason: Reason(source: .course),
          wording: 0, topic: nil, ladder: isOfTheCourse ? nil : 0)))
    var engine = Engine(
      bank: Project.wonder, chain: scenario.chain, lexicon: Project.lexicon(language),
      replaying: before)
    _ = engine.receive(text)
    let voiced = engine.memory.voiced.filter { $0.n == 2 }.map(\.what.rawValue)
    let heard = engine.memory.turn(2)?.cues.compactMap { cue in
      if case .signal(let signal) = cue.subject { signal.rawValue } else { nil as String? }
    }
    return (Set(voiced).subtracting(["goal"]), heard ?? [])
  }
}
