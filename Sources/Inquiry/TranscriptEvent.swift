public import Hearing

/// Something that happened in an interview. State is a fold over these, and the store keeps
/// nothing else.
public enum TranscriptEvent: Sendable, Equatable {
  case opened(Opening)
  case consented(ConsentLevel)
  /// From here on the questions speak to the participant in this way.
  case addressed(Address)
  case asked(Question)
  case answered(Answer)
  /// What the rules heard in the answer to question `n`.
  case heard(n: Int, cues: [Cue], dismissed: [Dismissal])
  case ladderLeft(ladder: Int, StopReason, rule: Rule.ID?)
  /// A boundary was drawn: nothing under this topic is asked again.
  case topicClosed(TopicKey, rule: Rule.ID)
  /// The participant's own words, as what they were given for.
  case voiced(Voiced)
  /// An idea that its owner let go of again. The words stay in the record; the idea does not.
  case withdrew(n: Int)
  /// What became of something heard when it was put back.
  case putBack(PutBack)
  /// The answer replaces an earlier one, which stays in the record as corrected.
  case corrected(Answer)
  /// The words of this answer are gone.
  case struck(n: Int)
  case skipped(n: Int)
  /// This answer is for fewer eyes than the rest. When it is for the participant alone, so is
  /// what follows, until they say otherwise.
  case restricted(n: Int, ConsentLevel)
  /// From here on the consent of the interview holds again.
  case sharesAgain
  case wentOffRecord
  case cameBackOnRecord
  /// The interviewer's own note: apart, and in no summary.
  case noted(String)
  /// What mattered most, by the number of the question: the participant's order.
  case ranked([Int])
  case paused
  case resumed
  case closed(Closing)
  /// All words of the participant and of those who asked are gone, and the name with them.
  case erased
}

/// The first event: with what an interview was begun, so that an old one is never explained
/// with new rules.
public struct Opening: Sendable, Equatable {
  /// Who types: the interviewer what is said, or the participant.
  public enum Mode: String, Sendable, CaseIterable, Codable {
    case interviewer
    case own = "self"
  }

  /// The talk was held elsewhere and read from a file: its questions were not asked by this program.
  public struct Imported: Sendable, Equatable {
    /// What kind of file: "vtt", "srt", "txt" or "qdpx". Its name may be a person's.
    public var from: String
    /// SHA-256 of the file in hexadecimal.
    public var digest: String

    public init(from: String, digest: String) {
      self.from = from
      self.digest = digest
    }
  }

  /// Nobody said any of it: a program played the participant, from scripts and a seed.
  public struct Simulated: Sendable, Equatable {
    public var seed: Int
    /// Which of the interviews of that seed it is, from 1.
    public var number: Int

    public init(seed: Int, number: Int) {
      self.seed = seed
      self.number = number
    }
  }

  /// What was read, by its SHA-256 in hexadecimal.
  public struct Source: Sendable, Equatable, Codable {
    public var id: String
    public var version: Int
    public var digest: String

    public init(id: String, version: Int, digest: String) {
      self.id = id
      self.version = version
      self.digest = digest
    }
  }

  /// The interview that this one comes back to, in a later round.
  public struct Follows: Sendable, Equatable {
    public var interview: String
    public var round: Int
    /// What of it may be quoted here: words with this consent, or more.
    public var least: ConsentLevel

    public init(interview: String, round: Int, least: ConsentLevel) {
      self.interview = interview
      self.round = round
      self.least = least
    }
  }

  public var bank: Source
  public var chain: Source
  public var lexicon: Source
  public var language: Language
  public var partner: Partner.ID
  /// A pseudonym, or a name when the participant wants that.
  public var participant: String
  public var mode: Mode
  public var address: Address
  /// Who leads it at a daemon, by the number that the machine gives people.
  public var interviewer: UInt32?
  /// The link with which the participant came in, where there was one.
  public var invitation: String?
  public var imported: Imported?
  public var follows: Follows?
  public var simulated: Simulated?

  public init(
    bank: Source, chain: Source, lexicon: Source, language: Language, partner: Partner.ID,
    participant: String, mode: Mode, address: Address = .informal, interviewer: UInt32? = nil,
    invitation: String? = nil, imported: Imported? = nil, follows: Follows? = nil,
    simulated: Simulated? = nil
  ) {
    self.bank = bank
    self.chain = chain
    self.lexicon = lexicon
    self.language = language
    self.partner = partner
    self.participant = participant
    self.mode = mode
    self.address = address
    self.interviewer = interviewer
    self.invitation = invitation
    self.imported = imported
    self.follows = follows
    self.simulated = simulated
  }
}

/// Who may do what with the words. The number is what people choose and what is stored.
public enum ConsentLevel: Int, Sendable, CaseIterable, Comparable, Codable {
  case onlyMe = 0
  case inquirerMayRead = 1
  case quotedUnderPseudonym = 2
  case quotedByName = 3

  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// Words that can be taken back.
public enum Words: Sendable, Equatable {
  case spoken(String)
  case takenBack

  public var text: String? { if case .spoken(let text) = self { text } else { nil } }
}

/// An answer to question `n`.
public struct Answer: Sendable, Equatable {
  public var n: Int
  public var words: Words
  /// Whole minutes since the interview began, brought by the driver.
  public var minute: Int
  /// Folded words with content. Like the count it is not stored, but made again from the words.
  public var contentWords: [String]
  public var wordCount: Int

  public init(
    n: Int, words: Words, minute: Int, contentWords: [String] = [], wordCount: Int = 0
  ) {
    self.n = n
    self.words = words
    self.minute = minute
    self.contentWords = contentWords
    self.wordCount = wordCount
  }
}

/// A participant's own goal, idea, condition, agreement or conclusion: a place in an answer.
public struct Voiced: Sendable, Equatable {
  public enum What: String, Sendable, CaseIterable, Codable {
    case goal
    /// What their own organisation does it for, beside the common goal.
    case ownGoal = "own_goal"
    case idea
    case condition
    case agreement
    case agreementWho = "agreement_who"
    case agreementWhen = "agreement_when"
    case agreementCheck = "agreement_check"
    case conclusion
  }

  public var what: What
  public var n: Int
  public var place: Range<Int>
  /// The question number of the idea or agreement it belongs to.
  public var about: Int?

  public init(what: What, n: Int, place: Range<Int>, about: Int? = nil) {
    self.what = what
    self.n = n
    self.place = place
    self.about = about
  }
}

/// What a participant made of something heard.
public struct PutBack: Sendable, Equatable {
  public enum Outcome: Sendable, Equatable {
    /// In own words, at a place in answer `n`.
    case named(n: Int, place: Range<Int>)
    case rejected(n: Int)
    case leftOpen
  }

  public var barrier: HeardBarrier.Key
  public var outcome: Outcome

  public init(barrier: HeardBarrier.Key, outcome: Outcome) {
    self.barrier = barrier
    self.outcome = outcome
  }
}

/// How a talk ended.
public enum Closing: String, Sendable, CaseIterable, Codable {
  case completed
  case wantsStop = "wants_stop"
  case noIdea = "no_idea"
  case timeBox = "time_box"
  /// A script or the input ended before the talk did.
  case inputEnded = "input_ended"
}
