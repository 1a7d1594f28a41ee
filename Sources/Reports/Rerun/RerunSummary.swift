internal import Hearing
internal import Inquiry
internal import Interviews

/// What the reruns of many interviews add up to. It does not grow with their number.
public struct RerunSummary: Sendable {
  /// A question of an interview.
  public struct Place: Sendable, Equatable {
    public var interview: String
    public var n: Int
  }

  /// How often, and the first few places.
  public struct Count: Sendable, Equatable {
    static let mostPlaces = 10

    public private(set) var count = 0
    public private(set) var places: [Place] = []

    mutating func add(_ place: Place) {
      count += 1
      if places.count < Self.mostPlaces { places.append(place) }
    }
  }

  /// What became of one rule.
  struct RuleCount: Sendable {
    var rule: String
    /// Whether the bank has it; else it stood in the bank that was held with.
    var isInBank: Bool
    /// How often it led to a question or an end: then, and now.
    var then = 0
    var now = 0
    var gained = Count()
    var lost = Count()
  }

  private(set) var interviews = 0
  private(set) var changed = 0
  private(set) var simulated = 0
  private(set) var turns = 0
  private(set) var horizons = Count()
  private(set) var changes: [Rerun.Change: Count] = [:]
  private(set) var more: [String: Count] = [:]
  private(set) var less: [String: Count] = [:]
  private var counts: [String: RuleCount] = [:]
  private let order: [String]

  init(of bank: Bank) {
    order = bank.rules.map(\.id.rawValue)
    for rule in order { counts[rule] = RuleCount(rule: rule, isInBank: true) }
  }

  /// In the order of the bank, and then those that it no longer has.
  var rules: [RuleCount] {
    let gone = counts.keys.filter { counts[$0]?.isInBank == false }.sorted()
    return (order + gone).compactMap { counts[$0] }
  }

  /// Rules of the bank that led to nothing in all of these interviews.
  var neverFired: [String] { rules.filter { $0.isInBank && $0.now == 0 }.map(\.rule) }

  mutating func add(_ detail: RerunDetail) {
    interviews += 1
    if detail.isChanged { changed += 1 }
    if detail.isSimulated { simulated += 1 }
    if let n = detail.horizon { horizons.add(Place(interview: detail.interview, n: n)) }
    for turn in detail.turns { add(turn, of: detail.interview) }
    for heard in detail.more { more[heard.kind, default: Count()].add(heard.place) }
    for heard in detail.less { less[heard.kind, default: Count()].add(heard.place) }
  }

  private mutating func add(_ turn: RerunDetail.Turn, of interview: String) {
    let place = Place(interview: interview, n: turn.n)
    if turn.old != nil { turns += 1 }
    if turn.change != .same { changes[turn.change, default: Count()].add(place) }
    if turn.change == .unknown { return }
    if let rule = turn.oldRule {
      count(rule) { $0.then += 1 }
      if turn.newRule != rule { count(rule) { $0.lost.add(place) } }
    }
    if let rule = turn.newRule {
      count(rule) { $0.now += 1 }
      if turn.oldRule != rule { count(rule) { $0.gained.add(place) } }
    }
  }

  private mutating func count(_ rule: String, _ change: (inout RuleCount) -> Void) {
    change(&counts[rule, default: RuleCount(rule: rule, isInBank: false)])
  }
}

extension RerunDetail.Heard {
  fileprivate var place: RerunSummary.Place {
    RerunSummary.Place(interview: quote.interview, n: quote.n)
  }
}
