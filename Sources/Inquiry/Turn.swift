public import Hearing

/// A question and what came of it.
///
/// A talk is looked at and copied far more often than a turn of it changes. So a turn is one
/// reference, and what changes is made anew.
public struct Turn: Sendable, Equatable {
  private var held: Held

  public init(_ question: Question) { held = Held(Parts(question: question)) }

  public var question: Question {
    get { held.parts.question }
    set { change { $0.question = newValue } }
  }
  public var answer: Answer? {
    get { held.parts.answer }
    set { change { $0.answer = newValue } }
  }
  /// Earlier versions of the answer, oldest first: corrected, not forgotten.
  public var earlier: [Words] {
    get { held.parts.earlier }
    set { change { $0.earlier = newValue } }
  }
  public var cues: [Cue] {
    get { held.parts.cues }
    set { change { $0.cues = newValue } }
  }
  public var dismissed: [Dismissal] {
    get { held.parts.dismissed }
    set { change { $0.dismissed = newValue } }
  }
  /// Asked after an answer that was then corrected, or set aside for the interviewer's own.
  public var isWithdrawn: Bool {
    get { held.parts.isWithdrawn }
    set { change { $0.isWithdrawn = newValue } }
  }
  public var isSkipped: Bool {
    get { held.parts.isSkipped }
    set { change { $0.isSkipped = newValue } }
  }
  public var restriction: ConsentLevel? {
    get { held.parts.restriction }
    set { change { $0.restriction = newValue } }
  }

  public static func == (one: Turn, other: Turn) -> Bool {
    one.held === other.held || one.held.parts == other.held.parts
  }

  private mutating func change(_ work: (inout Parts) -> Void) {
    var parts = held.parts
    work(&parts)
    held = Held(parts)
  }

  private struct Parts: Sendable, Equatable {
    var question: Question
    var answer: Answer?
    var earlier: [Words] = []
    var cues: [Cue] = []
    var dismissed: [Dismissal] = []
    var isWithdrawn = false
    var isSkipped = false
    var restriction: ConsentLevel?
  }

  private final class Held: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }
}

extension Turn {
  public var n: Int { question.n }
  public var move: ProbeMove.ID { question.move }
  /// Which version of the answer stands: 0 as first given.
  public var version: Int { earlier.count }

  public func first(_ signal: Signal) -> Cue? { cues.first { $0.subject == .signal(signal) } }

  public func hears(_ signal: Signal) -> Bool { cues.contains { $0.subject == .signal(signal) } }

  func marks(_ name: String) -> Bool { cues.contains { $0.subject == .marker(name) } }

  /// "Nee", "nee hoor, niks": a no with hardly anything behind it. "Nee, ik denk dat we vaker
  /// moeten bellen" is an answer.
  var isPlainNo: Bool { hears(.refusing) && (answer?.contentWords.count ?? 0) < 5 }

  /// "Nee." "Nee hoor, niks." "No, not really."
  var isBareNo: Bool { hears(.refusing) && (answer?.contentWords.isEmpty ?? false) }

  /// "Nee, ik heb daar geen antwoord op": whatever comes behind it, it is not what was asked for.
  /// "No idea" does not begin with a no.
  var beginsWithNo: Bool { begins(with: .marker("begins_no")) && !begins(with: .signal(.dontKnow)) }

  private func begins(with subject: CueSubject) -> Bool {
    cues.contains { $0.subject == subject && $0.place.lowerBound == wholePlace?.lowerBound }
  }

  /// Words of this answer, or a note that they are gone.
  public func quote(_ place: Range<Int>) -> Quote {
    guard let text = answer?.words.text else {
      return Quote(n: n, version: version, place: place, text: nil)
    }
    return Quote(from: text, n: n, version: version, place: place)
  }

  /// The whole answer without the space around it; `nil` when there are no words.
  public var wholePlace: Range<Int>? {
    guard let text = answer?.words.text else { return nil }
    var (first, end) = (-1, 0)
    for (position, scalar) in text.unicodeScalars.enumerated() where !scalar.isSpace {
      if first < 0 { first = position }
      end = position + 1
    }
    return first < 0 ? nil : first..<end
  }
}

/// Answers tied by why: the questions under one statement.
public struct Ladder: Sendable, Equatable {
  public var topic: TopicKey?
  /// Numbers of the questions asked on it, in order.
  public var rungs: [Int]
  /// How many of them were why-type questions.
  public var whys: Int
  public var stop: StopReason?

  public init(topic: TopicKey?) {
    self.topic = topic
    rungs = []
    whys = 0
    stop = nil
  }
}
