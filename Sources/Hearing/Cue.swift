/// What may be heard beside barriers. A new signal is a new case, and the compiler lists every
/// place that must take a position. (Barrier kinds are data, because an organisation may add
/// its own.)
public enum Signal: String, CaseIterable, Sendable, Codable {
  case wantsStop = "wants_stop"
  case boundary
  case irritation
  case ownIdea = "own_idea"
  case condition
  case agreement
  case conclusion
  case dontKnow = "dont_know"
  case evasion
  case topicShift = "topic_shift"
  case repetition
  case value
  case externalLimit = "external_limit"
  case questionBack = "question_back"
  case retraction
  case contradiction
  case dontQuote = "dont_quote"
  case offTheRecord = "off_the_record"
  case accepting
  case refusing
  /// "Nee, dat klopt niet": what was put back is not so.
  case rejecting
  /// "Laat maar open": it need not be called anything.
  case leavesOpen = "leaves_open"
  /// "Schrap dat maar": the words are to go.
  case takesBack = "takes_back"
  case short
  case thirdParty = "third_party"
  case past
}

/// What a lexicon entry is about.
public enum CueSubject: Hashable, Sendable {
  /// The id of a barrier kind, as `config/hearing/barriers.yaml` names it.
  case barrier(String)
  case signal(Signal)
  /// A turn of speech that a probe may hook on to, such as "altijd" or "er wordt": named in the
  /// lexicon, used by the rules of a bank, never reported to anybody.
  case marker(String)

  public var name: String {
    switch self {
    case .barrier(let kind): kind
    case .signal(let signal): signal.rawValue
    case .marker(let name): name
    }
  }
}

/// Whose view is voiced: the speaker's own, or one that the speaker ascribes to others.
public enum Voice: String, Sendable, CaseIterable, Codable {
  case own = "self"
  case other
}

public enum Tense: String, Sendable, Codable { case now, past }

/// What a rule heard, and the exact words it heard it in.
public struct Cue: Sendable, Equatable {
  public var subject: CueSubject
  /// The id of the lexicon entry that heard it.
  public var rule: String
  /// Unicode scalars of the answer, first is 0, end exclusive.
  public var place: Range<Int>
  public var voice: Voice
  public var tense: Tense

  public init(
    _ subject: CueSubject, rule: String, place: Range<Int>, voice: Voice = .own,
    tense: Tense = .now
  ) {
    self.subject = subject
    self.rule = rule
    self.place = place
    self.voice = voice
    self.tense = tense
  }
}

/// A barrier that the words touch but do not voice, and why it does not count.
public struct Dismissal: Sendable, Equatable {
  public enum Reason: String, Sendable, Codable, CaseIterable {
    case negated
    case denied
    case resolved
    case hypothetical
    case guess
    /// A rule fired, and all other words around it speak against it.
    case outweighed
  }
  public var kind: String
  public var rule: String
  public var place: Range<Int>
  public var because: Reason

  public init(kind: String, rule: String, place: Range<Int>, because: Reason) {
    self.kind = kind
    self.rule = rule
    self.place = place
    self.because = because
  }
}

/// Everything heard in one text, in the order in which it was said.
public struct Heard: Sendable, Equatable {
  public var cues: [Cue]
  public var dismissed: [Dismissal]
  /// Folded words that carry content, in order: what repetition and brevity are measured by.
  public var contentWords: [String]
  /// All words, content or not.
  public var wordCount: Int

  public init(
    cues: [Cue] = [], dismissed: [Dismissal] = [], contentWords: [String] = [], wordCount: Int = 0
  ) {
    self.cues = cues
    self.dismissed = dismissed
    self.contentWords = contentWords
    self.wordCount = wordCount
  }

  public var barriers: [Cue] {
    cues.filter { if case .barrier = $0.subject { true } else { false } }
  }

  public var withoutBarriers: Heard {
    var rest = self
    rest.cues.removeAll { if case .barrier = $0.subject { true } else { false } }
    rest.dismissed = []
    return rest
  }

  /// What two languages heard in one text; the same at the same words counts once.
  public func joined(with other: Heard) -> Heard {
    var all = self
    all.cues += other.cues.filter { cue in
      !cues.contains { $0.subject == cue.subject && $0.place.overlaps(cue.place) }
    }
    all.cues.sort { $0.place.lowerBound < $1.place.lowerBound }
    all.dismissed = (dismissed + other.dismissed).sorted {
      $0.place.lowerBound < $1.place.lowerBound
    }
    return all
  }

  public var signals: [Cue] {
    cues.filter { if case .signal = $0.subject { true } else { false } }
  }

  public func first(_ signal: Signal) -> Cue? { cues.first { $0.subject == .signal(signal) } }

  public func firstMarker(_ name: String) -> Cue? { cues.first { $0.subject == .marker(name) } }
}
