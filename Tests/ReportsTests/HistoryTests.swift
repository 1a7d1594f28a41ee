import Inquiry
import InterviewSupport
import Interviews
import JSONText
import Reports
import TestSupport
import Testing
import Transcripts

/// Random histories of consent, taking back and erasing, against every report: what nobody may see
/// is in none of them.
@Suite struct `Whatever was allowed and taken back` {
  @Test func `no report shows what it may not`() async throws {
    let count = Torture.rounds(300, long: 100_000)
    // Two at a time, for as many cores as a small machine has.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for half in 0..<2 {
        group.addTask {
          for round in stride(from: half, to: count, by: 2) {
            try await examine(seed: Torture.seed &+ UInt64(round))
          }
        }
      }
      try await group.waitForAll()
    }
    Torture.report("histories: \(count), 0 forbidden quotes")
  }

  private func examine(seed: UInt64) async throws {
    let history = History(seed: seed)
    for (name, needs, text) in try await history.reports() {
      for marker in markers(in: text) where !history.mayShow(marker, to: needs) {
        Issue.record("seed \(seed): \(name) shows \(marker)")
      }
      for kind in kindsOfHeard where text.contains(kind) && !history.mayShowHeard(kind) {
        Issue.record("seed \(seed): \(name) tells of \(kind), which was taken back")
      }
      if needs != .onlyMe, text.contains("KANARIE") {
        Issue.record("seed \(seed): \(name) names the participant")
      }
    }
  }

  /// The reports do show something, or the test above shows nothing.
  @Test func `what may be shown is shown`() async throws {
    var shown: [String: Int] = [:]
    for seed in 0..<60 {
      for (name, _, text) in try await History(seed: UInt64(seed)).reports() {
        shown[name, default: 0] += markers(in: text).count
      }
    }
    for name in ["own copy", "transcript", "barriers", "review", "example"] {
      #expect(shown[name, default: 0] > 20, "\(shown)")
    }
  }
}

/// `Q12V3Q`: version 3 of the answer to question 12.
private struct Marker: Hashable, CustomStringConvertible {
  var n: Int
  var version: Int
  var description: String { "Q\(n)V\(version)Q" }
}

private func markers(in text: String) -> Set<Marker> {
  var found: Set<Marker> = []
  for match in text.split(separator: "Q") {
    let numbers = match.split(separator: "V", omittingEmptySubsequences: false)
    guard numbers.count == 2, let n = Int(numbers[0]), let version = Int(numbers[1]) else {
      continue
    }
    found.insert(Marker(n: n, version: version))
  }
  return found
}

/// What is heard in one sentence only, as reports name it: the kind, and the rule that asked about it.
private let kindsOfHeard = ["distrust", "habit-is-echoed"]

/// An interview with marked answers, and a plain account of what became of each.
private struct History {
  private var held: HeldInterview
  private var general: ConsentLevel
  private var levels: [Int: ConsentLevel] = [:]
  private var gone: Set<Int> = []
  private var versions: [Int: Int] = [:]
  private var heard: [(n: Int, kind: String)] = []
  private var isBetweenUs = false
  private var isErased = false
  private var random: SplitMix

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    general = ConsentLevel.allCases.randomElement(using: &random) ?? .onlyMe
    held = HeldInterview("i1", participant: "KANARIE", consent: general)
    for _ in 0..<Int.random(in: 3...25, using: &random) where held.engine.memory.closing == nil {
      goOn()
    }
    // Now and then all of it goes.
    if Int.random(in: 0..<12, using: &random) == 0 {
      held.take(held.engine.note(.erased))
      isErased = true
    }
  }

  func mayShow(_ marker: Marker, to needs: ConsentLevel) -> Bool {
    if isErased || gone.contains(marker.n) { return false }
    return min(general, levels[marker.n] ?? general) >= needs
  }

  /// Whether an answer still stands in which this was heard.
  func mayShowHeard(_ kind: String) -> Bool {
    !isErased && heard.contains { $0.kind == kind && !gone.contains($0.n) }
  }

  private mutating func goOn() {
    switch Int.random(in: 0..<14, using: &random) {
    case 0: strike()
    case 1: lower()
    case 2: correct()
    case 3 where isBetweenUs:
      held.take(held.engine.note(.sharesAgain))
      isBetweenUs = false
    default: answer()
    }
  }

  private mutating func answer() {
    guard let n = held.engine.memory.openQuestion?.n else { return }
    let said = sentences.randomElement(using: &random) ?? sentences[0]
    held.take(held.engine.receive("\(said.text) \(mark(n))"))
    if said.text == "I do not trust them." { heard.append((n, "distrust")) }
    if said.text == "It was always done, what about you?" { heard.append((n, "habit-is-echoed")) }
    restrict(n, said.limit)
  }

  private mutating func restrict(_ n: Int, _ limit: ConsentLevel?) {
    if limit == .onlyMe { isBetweenUs = true }
    if isBetweenUs {
      levels[n] = .onlyMe
    } else if let limit {
      levels[n] = min(levels[n] ?? limit, limit)
    }
  }

  private mutating func strike() {
    guard let n = answered.randomElement(using: &random) else { return }
    held.take(held.engine.strike(n))
    gone.insert(n)
  }

  private mutating func lower() {
    guard general > .onlyMe,
      let level = ConsentLevel(rawValue: Int.random(in: 0..<general.rawValue, using: &random))
    else { return }
    held.take(held.engine.note(.consented(level)))
    general = level
  }

  private mutating func correct() {
    guard let n = answered.last, held.engine.memory.lastAnswered?.n == n else { return }
    held.take(held.engine.correct("It was always done. \(mark(n))"))
    if isBetweenUs { levels[n] = .onlyMe }
  }

  private var answered: [Int] {
    held.engine.memory.standing.filter { $0.answer?.words.text != nil }.map(\.n)
  }

  private mutating func mark(_ n: Int) -> Marker {
    versions[n, default: 0] += 1
    return Marker(n: n, version: versions[n] ?? 0)
  }

  /// Every report, with the level of consent that its readers need.
  /// They are made of what a store gives back, as the program's are.
  func reports() async throws -> [(name: String, needs: ConsentLevel, text: String)] {
    let store = InMemoryTranscriptStore()
    let at = Timestamp(milliseconds: 1_763_769_600_000)
    try await store.append(held.events, to: "i1", expecting: 0, at: at)
    let access = Access(by: "test", purpose: .export)
    let events = try await store.events(of: "i1", for: access, at: at).map(\.event)
    var held = held
    held.engine = Engine(
      bank: held.engine.bank, chain: held.engine.chain, lexicon: held.engine.lexicon,
      replaying: events)
    let record = held.record
    let own = TranscriptReport(of: record, isOwnCopy: true)
    let transcript = TranscriptReport(of: record, isOwnCopy: false)
    let barriers = summary(held)
    let conduct = ConductReport([ConductReport.Entry(record, conduct: record.conduct)])
    var rerun = RerunReport(
      of: held.engine.bank, Opening.Source(id: "small", version: 2, digest: "d9"), details: .all)
    rerun.add(
      RerunDetail(
        RerunReport.Item(
          record: record,
          rerun: Rerun(
            of: events, standing: held.engine.memory, through: SmallInquiry.engine()))))
    let example = ExampleExport(
      of: record, bank: held.engine.bank, lexicon: held.engine.lexicon)
    return [
      ("own copy", .onlyMe, own.markdown(in: .english) + own.json.document),
      ("transcript", .inquirerMayRead, transcript.markdown(in: .english)),
      ("transcript as JSON", .inquirerMayRead, transcript.json.document),
      (
        "review", .inquirerMayRead,
        interviewReview(record.memory, language: .english, showing: .inquirerMayRead)
      ),
      ("barriers", .quotedUnderPseudonym, barriers.markdown(in: .english)),
      ("barriers as JSON", .quotedUnderPseudonym, barriers.json.document),
      ("conduct", .quotedByName, conduct.markdown(in: .english) + conduct.json.document),
      ("rerun", .inquirerMayRead, rerun.markdown(in: .english).withoutIdleRules),
      ("rerun as JSON", .inquirerMayRead, rerun.json.withoutIdleRules.document),
      (
        "example", .quotedUnderPseudonym,
        example.scenario.answers.map(\.text).joined(separator: " ")
      ),
    ]
  }
}

extension String {
  /// Without the list of rules that led to nothing: their names are the bank's, and tell of nobody.
  fileprivate var withoutIdleRules: String {
    split(separator: "\n").filter { !$0.hasPrefix("`") }.joined(separator: "\n")
  }
}

extension JSON {
  fileprivate var withoutIdleRules: JSON {
    guard case .object(let members) = self else { return self }
    return .object(
      members.filter { $0.key != "never_fired" }.map { member in
        var member = member
        switch (member.key, member.value) {
        case ("rules", .array(let rules)):
          member.value = .array(rules.filter { $0["then"]?.int != 0 || $0["now"]?.int != 0 })
        case ("summary", let summary): member.value = summary.withoutIdleRules
        default: break
        }
        return member
      })
  }
}

/// Sentences that voice barriers and ideas, and some that say who may read them.
private let sentences: [(text: String, limit: ConsentLevel?)] = [
  ("It was always done.", nil), ("They never told us.", nil), ("For her to be home.", nil),
  ("My idea is to ring.", nil), ("Only if they answer.", nil), ("No.", nil), ("I don't know.", nil),
  ("It was always done, between us.", .onlyMe), ("Nobody rings.", nil),
  ("I do not trust them.", nil), ("It was always done, what about you?", nil),
]
