import BankFormat
import Inquiry
import Proof
import Reports

/// What was shown of a bank, with every problem at the place where its author must look.
struct BankProof: Sendable {
  let bank: Bank
  let proof: Proof
  private let places: BankPlaces
  private let words: ProofInWords

  init(of bank: Bank, kinds: [BarrierKind], places: BankPlaces) {
    self.bank = bank
    self.places = places
    proof = prove(bank)
    words = ProofInWords(of: bank, kinds: kinds)
  }

  /// A bank that was read, ready to be proven.
  struct Task: Sendable {
    var bank: Bank
    var kinds: [BarrierKind]
    var places: BankPlaces
  }

  /// The proofs of several banks, in their order; each is work for one core.
  static func all(of tasks: [Task]) async -> [BankProof] {
    await withTaskGroup(of: (Int, BankProof).self) { group in
      for (place, task) in tasks.enumerated() {
        group.addTask {
          (place, BankProof(of: task.bank, kinds: task.kinds, places: task.places))
        }
      }
      var proofs: [(Int, BankProof)] = []
      for await proof in group { proofs.append(proof) }
      return proofs.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// What was looked at, and whether all of it was shown.
  var summary: Bilingual {
    let shown = proof.isComplete
    return Bilingual(
      nl: "\(bank.id): \(shown ? "bewezen" : "niet bewezen") voor \(proof.states) situaties en "
        + "\(proof.transitions) stappen.",
      en: "\(bank.id): \(shown ? "proven" : "unproven") over \(proof.states) situations and "
        + "\(proof.transitions) steps.")
  }

  /// - Parameter known: what simpler checks found, which need not be said twice.
  func problems(besides known: [Diagnostic]) -> [Diagnostic] {
    all.filter { diagnostic in
      switch diagnostic.problem {
      case .ruleNeverFires, .unproven: break
      default: return true
      }
      return !known.contains { $0.place == diagnostic.place && $0.problem.isAboutADeadRule }
    }
  }

  private var all: [Diagnostic] {
    proof.verdicts.flatMap { problems(with: $0.promise, $0.verdict) }
      + proof.deadRules.map { dead in
        let rule = dead.rule
        return Diagnostic(
          .ruleNeverFires(rule.rawValue, because: words.cause(of: dead)),
          at: places.rules[rule] ?? places.top)
      }
      + proof.deadTopics.map { topic in
        Diagnostic(
          .topicNeverOpens(topic.rawValue), at: places.topics[topic] ?? places.top)
      }
  }

  private func problems(with promise: Promise, _ verdict: Proof.Verdict) -> [Diagnostic] {
    switch verdict {
    case .proven: []
    case .violated(let example):
      [
        Diagnostic(
          Problem(promise, example: self.example(example)),
          at: promise == .ends ? places.limits ?? places.top : place(of: example))
      ]
    case .unproven(let doubt):
      parts(of: doubt).map { part, place in
        Diagnostic(
          .unproven(
            promise.inWords, because: words.cause(of: part), mend: words.mending(of: part)),
          at: place)
      }
    }
  }

  /// A doubt about several rules and topics is one about each, told where it stands.
  private func parts(of doubt: Proof.Doubt) -> [(Proof.Doubt, Diagnostic.Place)] {
    guard case .notReached(let rules, let topics) = doubt else { return [(doubt, places.top)] }
    return rules.map { (.notReached(rules: [$0], topics: []), places.rules[$0] ?? places.top) }
      + topics.map { (.notReached(rules: [], topics: [$0]), places.topics[$0] ?? places.top) }
  }

  /// Where the author must look: at what asked the last question of the example.
  private func place(of example: Example) -> Diagnostic.Place {
    guard let last = example.steps.last else { return places.top }
    if let rule = last.rule, bank.rules.contains(where: { $0.id == rule && $0.asks == last.move }) {
      return places.rules[rule] ?? places.top
    }
    let topic = bank.topics.first { $0.series.contains(last.move) }
    return topic.flatMap { places.topics[$0.id] } ?? places.top
  }

  private func example(_ example: Example) -> Bilingual {
    func text(_ language: Language) -> String {
      words.lines(of: example, in: language).map { "      " + $0 }.joined(separator: "\n")
    }
    return Bilingual(nl: text(.dutch), en: text(.english))
  }
}

extension Problem {
  fileprivate var isAboutADeadRule: Bool {
    switch self {
    case .impossibleRule, .preemptedRule, .stopRule(.standsOutsideStops, rule: _): true
    default: false
    }
  }

  fileprivate init(_ promise: Promise, example: Bilingual) {
    switch promise {
    case .ends: self = .endsBadly(example: example)
    case .givesBack: self = .losesBarrier(example: example)
    case .stopsAreKept: self = .asksOnAfterStop(example: example)
    case .allIsReached:
      self = .unproven(promise.inWords, because: example, mend: Bilingual(same: ""))
    }
  }
}
