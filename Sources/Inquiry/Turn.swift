public import Hearing

/// A question and what came of it.
public struct Turn: Sendable, Equatable {
  public var question: Question
  public var answer: Answer?
  /// Earlier versions of the answer, oldest first: corrected, not forgotten.
  public var earlier: [Words]
  public var cues: [Cue]
  public var dismissed: [Dismissal]
  /// Asked after an answer that was then corrected, or set aside for the interviewer's own.
  public var isWithdrawn: Bool
  public var isSkipped: Bool
  public var restriction: ConsentLevel?

  public init(_ question: Question) {
    self.question = question
    answer = nil
    earlier = []
    cues = []
    dismissed = []
    isWithdrawn = false
    isSkipped = false
    restriction = nil
  }

  public var n: Int { question.n }
  public var move: ProbeMove.ID { question.move }
  /// Which version of the answer stands: 0 as first given.
  public var version: Int { earlier.count }

  public func first(_ signal: Signal) -> Cue? { cues.first { $0.subject == .signal(signal) } }

  public func hears(_ signal: Signal) -> Bool { first(signal) != nil }

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
