// What may be asked, and when:
//
//   Bank
//    ├─ topics   where a stretch of talk opens: once per hand-over, or once
//    ├─ moves    the forms of question, each with wordings in every language
//    ├─ stops    rules that end a ladder or the talk; tried first, in METHOD's order
//    ├─ follows  rules that take up what was heard
//    ├─ probes   rules that go on when nothing particular was heard
//    └─ limits   how much of it one person should bear
//
// The order in the file is the order of trying; there are no weights.

public struct Bank: Sendable, Equatable {
  public typealias ID = Identifier<Bank>

  public var id: ID
  public var version: Int
  public var languages: [Language]
  public var title: Bilingual
  public var limits: Limits
  public var topics: [Topic]
  public var moves: [ProbeMove]
  public var stops: [Rule]
  public var follows: [Rule]
  public var probes: [Rule]
  public var probing: Probing
  /// Whether somebody who sees nothing that could be different may be asked once more, with a
  /// push: "Zou het in deze situatie anders kunnen?" It is counted. (METHOD, evidence 12)
  public var mayPush: Bool
  /// Lines that may stand before a question.
  public var prefaces: [Preface: [Language: [Wording]]]

  public init(
    id: ID, version: Int, languages: [Language], title: Bilingual, limits: Limits,
    topics: [Topic], moves: [ProbeMove], stops: [Rule], follows: [Rule], probes: [Rule],
    probing: Probing = .atOnce, mayPush: Bool = false,
    prefaces: [Preface: [Language: [Wording]]] = [:]
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.title = title
    self.limits = limits
    self.topics = topics
    self.moves = moves
    self.stops = stops
    self.follows = follows
    self.probes = probes
    self.probing = probing
    self.mayPush = mayPush
    self.prefaces = prefaces
  }

  /// The reader has refused every bank that lacks a move the engine asks by itself.
  public subscript(id: ProbeMove.ID) -> ProbeMove {
    guard let move = moves.first(where: { $0.id == id }) else {
      preconditionFailure("Bank without move '\(id)' got past readBank")
    }
    return move
  }

  public func has(_ id: ProbeMove.ID) -> Bool { moves.contains { $0.id == id } }

  public var rules: [Rule] { stops + follows + probes }
}

/// When what somebody tells is gone into.
public enum Probing: String, Sendable, CaseIterable {
  /// Each answer is followed up before the next topic opens.
  case atOnce = "at_once"
  /// All topics are opened first; then the talk goes back to what deserves depth.
  case openingsFirst = "openings_first"
}

/// A line before a question that asks nothing.
public enum Preface: String, Sendable, CaseIterable {
  /// Somebody has had enough of the last question: "Goed, daar laten we het bij."
  case acknowledgement
  /// A question back about the talk itself is answered in one line.
  case process
  /// A question back for an opinion is parked.
  case opinion
}

/// How much one person should bear. Figures of METHOD R9 and R10; ours, so that they can be
/// calibrated.
public struct Limits: Sendable, Equatable {
  /// Questions in the whole interview.
  public var questions = 40
  /// Answers before the talk turns to the goal, at least and at most.
  public var exploreAtLeast = 8
  public var exploreAtMost = 14
  public var minutes = 30
  public var whyInARow = 2
  public var whyPerLadder = 5
  /// Ladders in which a why was asked.
  public var ladders = 3
  public var rungs = 7
  /// How many things heard are put back to be named.
  public var namings = 3
  /// How many things of an earlier interview are come back to.
  public var recalled = 4

  public init() {}

  /// Goal, turn and its confirmation, idea, condition, agreement and its three details,
  /// conclusion, reading back, the last word.
  static let courseQuestions = 12

  /// How many questions a talk may take that comes back to nothing.
  public var needed: Int { exploreAtMost + Limits.courseQuestions + namings }
}

/// A form of question, with its wordings.
public struct ProbeMove: Sendable, Equatable {
  public typealias ID = Identifier<ProbeMove>

  /// After arXiv 2503.08582; `explanatory` moves are the why-type questions that R9 counts.
  public enum Kind: String, Sendable, CaseIterable {
    case descriptive
    case idiographic
    case clarifying
    case explanatory
    case process
  }

  public var id: ID
  public var kind: Kind
  public var wordings: [Language: [Wording]]
  /// Why this move is asked when no rule but the order of the talk asks it.
  public var because: [Language: Wording]

  public init(
    id: ID, kind: Kind, wordings: [Language: [Wording]], because: [Language: Wording] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.wordings = wordings
    self.because = because
  }
}
