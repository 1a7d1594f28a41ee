internal import Hearing
internal import Inquiry

/// One thing on which a decision may turn, true or false of an answer.
enum Atom: Hashable {
  /// Heard in it; `nil` is any kind that no rule of the bank names.
  case barrier(String?, Voice)
  case signal(Signal)
  /// `nil` is any marker that no rule of the bank names.
  case marker(String?)
  /// It has at least so many words.
  case words(Int)
  /// The signal was heard so often before that the count falls in this range. Chosen freely: the
  /// abstract state does not count.
  case often(Signal, ClosedRange<Int>, inWholeTalk: Bool)
  /// The move was asked on this ladder before. Chosen freely.
  case asked(ProbeMove.ID)
}

/// The atoms of a bank, numbered, and what holds between them.
final class Atoms {
  let all: [Atom]
  private let numbers: [Atom: Int]
  let diagrams: Diagrams
  /// Lengths in words at which some rule of the bank changes its mind, from short to long.
  let lengths: [Int]
  /// What no answer shows: it depends on a past that is forgotten.
  let free: Set<Int>
  /// The answers in which any barrier is heard, and any marker.
  let anyBarrier: Diagram
  let anyMarker: Diagram
  /// Those that say it is enough. (METHOD, R0, R2, R4, R6, R8)
  let enough: Diagram
  /// Those that are a few words long and say only that somebody wants to stop.
  let wantsOnlyToStop: Diagram
  /// Those that can be: ten words are also five.
  let possible: Diagram

  /// The length of a plain wish to stop: "kunnen we hier stoppen, ik moet zo weg".
  static let fewWords = 8
  static let enoughSignals: [Signal] = [.boundary, .irritation, .wantsStop, .ownIdea, .value]

  init(_ bank: Bank) {
    var found = AtomList()
    for signal in Signal.allCases { found.add(.signal(signal)) }
    for voice in Voice.allCases { found.add(.barrier(nil, voice)) }
    found.add(.marker(nil))
    for rule in bank.rules { found.add(of: rule.when) }
    found.add(length: Self.fewWords)
    let all = found.atoms + found.lengths.sorted().map(Atom.words)
    let lengths = found.lengths.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    let diagrams = Diagrams()
    (self.all, self.lengths, self.numbers, self.diagrams) = (all, lengths, numbers, diagrams)
    func either(_ isMeant: (Atom) -> Bool) -> Diagram {
      diagrams.any(all.indices.filter { isMeant(all[$0]) }.map(diagrams.variable))
    }
    anyBarrier = either { if case .barrier = $0 { true } else { false } }
    anyMarker = either { if case .marker = $0 { true } else { false } }
    enough = either { Self.enoughSignals.map(Atom.signal).contains($0) }
    free = Set(
      all.indices.filter {
        switch all[$0] {
        case .often, .asked: true
        default: false
        }
      })
    let others = either { $0.subject != nil && $0 != .signal(.wantsStop) }
    wantsOnlyToStop = diagrams.minus(
      either { $0 == .signal(.wantsStop) },
      diagrams.or(others, either { $0 == .words(Self.fewWords) }))
    func atLeast(_ length: Int) -> Diagram {
      numbers[.words(length)].map(diagrams.variable) ?? .none
    }
    possible = diagrams.all(
      zip(lengths, lengths.dropFirst()).map { short, long in
        diagrams.or(atLeast(short), diagrams.not(atLeast(long)))
      })
  }

  /// The lengths at which some rule changes its mind, without anything else.
  static func lengths(in bank: Bank) -> Set<Int> {
    var found = AtomList()
    for rule in bank.rules { found.add(of: rule.when) }
    return found.lengths
  }

  func number(_ atom: Atom) -> Int? { numbers[atom] }

  func diagram(_ atom: Atom) -> Diagram { numbers[atom].map(diagrams.variable) ?? .none }

  func hears(_ signals: Signal...) -> Diagram {
    diagrams.any(signals.map { diagram(.signal($0)) })
  }

  /// The answers to this question that say it is enough. (METHOD, R3)
  func enough(after move: ProbeMove) -> Diagram {
    guard move.kind == .explanatory || move.id == .origin else { return enough }
    return diagrams.or(enough, hears(.dontKnow))
  }

  /// At least so many words.
  func isAtLeast(_ words: Int) -> Diagram { words <= 0 ? .all : diagram(.words(words)) }
}

private struct AtomList {
  private(set) var atoms: [Atom] = []
  private(set) var lengths: Set<Int> = []
  private var seen: Set<Atom> = []

  mutating func add(_ atom: Atom) {
    if seen.insert(atom).inserted { atoms.append(atom) }
  }

  mutating func add(length: Int) { lengths.insert(length) }

  mutating func add(of condition: Condition) {
    switch condition {
    case .heard(let kinds, voice: _):
      for kind in kinds {
        for voice in Voice.allCases { add(.barrier(kind.rawValue, voice)) }
      }
    case .signal: break
    case .marker(let names): for name in names { add(.marker(name)) }
    case .words(let range):
      for length in [range.lowerBound, range.upperBound.saturatingSuccessor]
      where length > 0 && length < .max {
        add(length: length)
      }
    case .times(let signal, let range, let inWholeTalk):
      add(.often(signal, range, inWholeTalk: inWholeTalk))
    case .asked(let move): add(.asked(move))
    case .answering, .answeringKind, .rungs, .hasIdea: break
    case .not(let inner): add(of: inner)
    case .all(let parts), .any(let parts): for part in parts { add(of: part) }
    }
  }
}

extension Int {
  var saturatingSuccessor: Int { self == .max ? .max : self + 1 }
}
