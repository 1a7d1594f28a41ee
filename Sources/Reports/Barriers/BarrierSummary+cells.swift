public import Inquiry

// Partner × kind, and the same for each hand-over: people are counted, each once in a cell.

extension BarrierSummary {
  /// What was heard of one kind among some people.
  public struct Cell: Sendable, Equatable {
    public var kind: BarrierKind.ID
    public var name: Bilingual
    /// Those who did not reject it.
    public var people: Int
    /// `nil` when it would show what one of few people made of it.
    public var split: Split?
  }

  /// People by what became of it, each once: named before heard, before left open, before rejected.
  public struct Split: Sendable, Equatable {
    public var heard = 0
    public var named = 0
    public var leftOpen = 0
    public var rejected = 0

    public init(heard: Int = 0, named: Int = 0, leftOpen: Int = 0, rejected: Int = 0) {
      self.heard = heard
      self.named = named
      self.leftOpen = leftOpen
      self.rejected = rejected
    }
  }

  public struct HandOverPart: Sendable, Equatable {
    public var from: String
    public var to: String
    public var what: String
    /// Who gives, and then who receives.
    public var sides: [SidePart]
  }

  /// One of the two partners of a hand-over.
  public struct SidePart: Sendable, Equatable {
    public var partner: Partner.ID
    public var name: String
    /// How many of them were interviewed; `nil` where so few may not be told.
    public var people: Int?
    /// To how many of those a question about this hand-over was put. To nobody: then nothing that
    /// was not heard says anything.
    public var asked: Int?
    public var cells: [Cell]
  }
}

extension BarrierSummary.Cell {
  init(_ kind: BarrierKind, _ entries: [BarrierSummary.Entry]) {
    self.kind = kind.id
    name = kind.name
    var standings: [String: BarrierSummary.Entry.Standing] = [:]
    for entry in entries {
      standings[entry.person] = max(entry.standing, standings[entry.person] ?? .rejected)
    }
    people = standings.values.count { $0 != .rejected }
    if standings.count >= BarrierSummary.fewestPeople || entries.allSatisfy(\.mayBeQuoted) {
      split = BarrierSummary.Split(standings.values)
    }
  }
}

extension BarrierSummary.Split {
  fileprivate init(_ standings: some Sequence<BarrierSummary.Entry.Standing>) {
    self.init()
    for standing in standings { self[standing] += 1 }
  }

  subscript(standing: BarrierSummary.Entry.Standing) -> Int {
    get {
      switch standing {
      case .heard: heard
      case .named: named
      case .leftOpen: leftOpen
      case .rejected: rejected
      }
    }
    set {
      switch standing {
      case .heard: heard = newValue
      case .named: named = newValue
      case .leftOpen: leftOpen = newValue
      case .rejected: rejected = newValue
      }
    }
  }
}

extension BarrierSummary.Entry {
  fileprivate var mayBeQuoted: Bool {
    quote.consent >= .quotedUnderPseudonym && (name?.consent ?? .quotedByName) > .inquirerMayRead
  }
}

extension BarrierSummary.Entry.Standing: Comparable {
  private var weight: Int {
    switch self {
    case .named: 3
    case .heard: 2
    case .leftOpen: 1
    case .rejected: 0
    }
  }

  public static func < (first: Self, second: Self) -> Bool { first.weight < second.weight }
}
