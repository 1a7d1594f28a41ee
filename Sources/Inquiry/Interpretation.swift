internal import Hearing

/// What an answer was given for: the participant's own goal, idea, condition, agreement or
/// conclusion, and what became of the things that were put back.
///
/// The question that was asked says what to expect; what was heard in the answer may say
/// otherwise, since people tell their idea when they have it and not when they are asked.
struct Interpretation {
  private(set) var events: [TranscriptEvent] = []

  private let memory: Memory
  private let turn: Turn

  /// - Parameter isUnasked: what the question was about is gone, so that only what is plainly an
  ///   idea or a conclusion counts.
  init(of turn: Turn, in memory: Memory, isUnasked: Bool = false) {
    self.turn = turn
    self.memory = memory
    limitReaders()
    takeDenialsSeriously()
    letGoOfAnIdea()
    switch turn.move {
    case _ where isUnasked: voiceUnasked()
    case .naming: settleNaming()
    case .readBack, .close, .pauseOffer: voiceUnasked()
    case .recallGoal: voiceGoal(.goal)
    case .ownGoal: voiceGoal(.ownGoal)
    default: voice()
    }
  }

  // MARK: Whose eyes

  /// "Niet citeren" holds for the answer in which it is said; "dit blijft onder ons" also for what
  /// follows, until they say that it may be told again.
  private mutating func limitReaders() {
    if turn.hears(.offTheRecord) {
      events.append(.restricted(n: turn.n, .onlyMe))
    } else if memory.isBetweenUs, turn.marks("may_share") {
      events.append(.sharesAgain)
    } else if memory.isBetweenUs {
      events.append(.restricted(n: turn.n, .onlyMe))
    } else if turn.hears(.dontQuote) {
      events.append(.restricted(n: turn.n, .inquirerMayRead))
    }
  }

  /// Whoever denies a thing takes back what was heard of it before.
  private mutating func takeDenialsSeriously() {
    let denied = turn.dismissed.filter { $0.because == .denied }.map { BarrierKind.ID($0.kind) }
    for barrier in memory.barriers
    where denied.contains(barrier.key.kind) && barrier.key.n != turn.n
      && barrier.standing == .heard && barrier.voice == .own
    {
      events.append(.putBack(PutBack(barrier: barrier.key, outcome: .rejected(n: turn.n))))
    }
  }

  /// "Nee, wacht, dat van die boete moet je maar vergeten": said right after an idea, and with no
  /// new one in its place, it takes the idea back.
  private mutating func letGoOfAnIdea() {
    guard ProbeMove.ID.settling.contains(turn.move), let idea = memory.voiced(.idea).last,
      takesBack
    else { return }
    events.append(.withdrew(n: idea.n))
  }

  // MARK: What is voiced

  private mutating func voiceGoal(_ goal: Voiced.What) {
    if turn.hears(.ownIdea) { return record(.idea) }
    // "Prima" is no goal, and neither is a complaint.
    if declines || isBareYes || (turn.answer?.wordCount ?? 0) < 3 || !ownBarriers.isEmpty { return }
    record(goal)
  }

  /// Nothing was asked for here, but people may still bring it.
  private mutating func voiceUnasked() {
    if hasIdea, turn.hears(.agreement), turn.hears(.condition), !turn.hears(.ownIdea) {
      record(.agreement)
      record(.condition)
    } else if hasIdea, turn.hears(.condition), !turn.hears(.ownIdea) {
      record(.condition)
    } else if turn.hears(.ownIdea) {
      recordIdea()
    } else if turn.hears(.conclusion) {
      record(.conclusion)
    } else if hasIdea, turn.hears(.agreement) {
      record(.agreement)
    }
  }

  private mutating func voice() {
    let signalled = signalledOutcome
    switch turn.move {
    case .ownIdea:
      if signalled == nil, turn.hears(.condition), let earlier = ideaToldBefore {
        record(.idea, in: earlier)
        record(.condition, about: earlier.n)
      } else if signalled == .condition, conditionComesSecond {
        recordIdea()
      } else if let signalled {
        record(signalled)
      } else if soundsLikeAnIdea {
        recordIdea()
      }
    case .turn, .push:
      if let signalled { record(signalled) } else if namesWhatCouldBe { recordIdea() }
    case .condition, .conditionMore:
      if turn.hears(.agreement) {
        if turn.hears(.condition) { record(.condition) }
        record(.agreement)
      } else if let signalled, signalled != .condition, replacesTheIdea || signalled != .idea {
        record(signalled)
      } else if !declines, !isBareYes, !answersSomethingElse, !addsNothing {
        record(.condition)
      }
    case .agreement:
      if signalled == .condition, !turn.hears(.agreement), !commits {
        record(.condition)
      } else if turn.hears(.agreement) || commits {
        record(.agreement)
        if turn.hears(.condition) { record(.condition) }
      } else if let signalled {
        record(signalled)
      } else if !declines, !turn.beginsWithNo, saysWhoOrWhat {
        record(.agreement)
      }
    case .agreementWho, .agreementWhen, .agreementCheck:
      if let signalled, signalled == .conclusion || signalled == .idea {
        record(signalled)
      } else if !declines, let what = detailToldInstead ?? Voiced.What(rawValue: turn.move.rawValue)
      {
        record(what)
      }
    case .ownConclusion:
      if turn.hears(.agreement), !turn.hears(.conclusion), hasIdea {
        record(.agreement)
      } else if turn.hears(.ownIdea), !turn.hears(.conclusion) {
        recordIdea()
      } else if turn.hears(.conclusion)
        || !declines && !turn.hears(.condition) && !tellsOfThePast
      {
        record(.conclusion)
      }
    case .absence where signalled == .idea: break  // "If I did not ring? They would ring me."
    default:
      if let signalled { record(signalled) }
    }
  }

  /// An idea, and the condition that may come in the same breath: "samen inkopen, mits ieder zijn
  /// eigen rekening krijgt".
  private mutating func recordIdea() {
    record(.idea)
    if conditionComesSecond { record(.condition, about: turn.n) }
  }

  private var conditionComesSecond: Bool {
    guard let start = turn.wholePlace?.lowerBound, let cue = turn.first(.condition) else {
      return false
    }
    return turn.quote(start..<max(start, cue.place.lowerBound)).wordCount >= 2
  }

  /// The most telling of what was heard. A condition or an agreement needs an idea to belong to.
  private var signalledOutcome: Voiced.What? {
    if takesBack || turn.hears(.irritation) || turn.hears(.wantsStop)
      || turn.hears(.boundary) && turn.move != .condition && turn.move != .conditionMore
    {
      return nil
    }
    if turn.hears(.ownIdea), isMoreThanATurnOfPhrase { return .idea }
    if turn.hears(.conclusion) { return .conclusion }
    guard hasIdea else { return nil }
    if turn.hears(.agreement) { return .agreement }
    if turn.hears(.condition) { return .condition }
    return nil
  }

  /// "I'd say so", "you could set your watch by it": while people tell about the work, what sounds
  /// like an idea in a few words is none. Where an idea is asked for, a few words will do.
  private var isMoreThanATurnOfPhrase: Bool {
    guard turn.question.ladder != nil else { return true }
    return turn.cues.contains { cue in
      cue.subject == .signal(.ownIdea) && turn.quote(cue.place).wordCount >= 6
    }
  }

  /// "Zo bedoel ik het niet", and no other idea behind it. Not to be quoted is something else than
  /// not said.
  private var takesBack: Bool {
    guard
      let last = turn.cues.last(where: {
        [.signal(.takesBack), .signal(.retraction)].contains($0.subject)
      }),
      turn.hears(.takesBack) || !turn.hears(.dontQuote)
    else { return false }
    return !turn.cues.contains {
      [.signal(.ownIdea), .signal(.agreement)].contains($0.subject)
        && $0.place.lowerBound >= last.place.upperBound
    }
  }

  /// "Laat maar, ik weet wat beters": an idea where a condition was asked for. What is only named
  /// belongs to the idea that was asked about.
  private var replacesTheIdea: Bool { turn.hears(.retraction) || turn.hears(.takesBack) }

  /// "Vroeger zat daar een luik": a story about what was, where something new was asked for.
  private var tellsOfThePast: Bool {
    turn.marks("tells_past") && !turn.marks("first_person_will")
      && ![.ownIdea, .agreement, .conclusion].contains(where: turn.hears)
  }

  private var hasIdea: Bool { !memory.voiced(.idea).isEmpty }

  private var ownBarriers: [Cue] {
    turn.cues.filter { cue in
      if case .barrier = cue.subject { cue.voice == .own } else { false }
    }
  }

  /// Asked for an idea, most of what people say is one; a refusal or a complaint is not.
  private var soundsLikeAnIdea: Bool {
    if declines || turn.beginsWithNo || tellsOfThePast { return false }
    if !ownBarriers.isEmpty { return saysWhatCouldBe }
    // "Mwah. Niet zolang ieder zijn eigen formulier heeft": a no, and what it hangs on.
    if turn.hears(.refusing), turn.hears(.condition) { return saysWhatCouldBe }
    // "Ja, misschien wel, we willen allebei hetzelfde" agrees, and names nothing yet; two words in
    // a dialect may say that somebody does not know.
    let words = turn.answer?.contentWords.count ?? 0
    return words >= (turn.hears(.accepting) ? 8 : 2) || saysWhatCouldBe
  }

  private var saysWhatCouldBe: Bool { turn.marks("possibility") }

  /// A denial, a story about what is over or a question back names no condition.
  private var answersSomethingElse: Bool {
    !turn.hears(.condition)
      && (!turn.dismissed.isEmpty || turn.hears(.questionBack) || tellsOfThePast)
  }

  /// "Volgende vrijdag", asked with whom: that is when.
  private var detailToldInstead: Voiced.What? {
    turn.move == .agreementWho && turn.marks("says_when") && !turn.marks("says_who")
      ? .agreementWhen : nil
  }

  /// "Nee hoor, dat is het enige": asked what else it depends on.
  private var addsNothing: Bool {
    turn.move == .conditionMore && turn.beginsWithNo && !turn.hears(.condition)
  }

  /// "Ik wil het best eens opperen, als hij niet moeilijk kijkt": a promise with a hedge is one.
  private var commits: Bool {
    !declines && !turn.beginsWithNo && turn.marks("first_person_will") && !tellsOfThePast
  }

  /// Who answers the question for an idea with a condition has told the idea just before, where it
  /// was not recognised as one: in a complaint, say.
  private var ideaToldBefore: Turn? {
    guard !hasIdea, let before = memory.standing.last(where: { $0.n < turn.n }),
      [.turn, .recallGoal, .ownIdea].contains(before.move),
      (before.answer?.contentWords.count ?? 0) >= 5, !before.isPlainNo, !before.beginsWithNo,
      !memory.voiced.contains(where: { $0.n == before.n })
    else { return nil }
    let others: [Signal] = [.dontKnow, .refusing, .boundary, .irritation, .retraction, .takesBack]
    return others.contains(where: before.hears) ? nil : before
  }

  /// An agreement has somebody, a time or a deed in it, or is as short as "samen een lijst maken".
  private var saysWhoOrWhat: Bool {
    if tellsOfThePast { return false }
    return ["first_person_will", "says_who", "says_when", "says_check"]
      .contains(where: turn.marks) || (turn.answer?.contentWords.count ?? 0) <= 4
  }

  /// Asked what could be different, people name it without saying that it is an idea.
  private var namesWhatCouldBe: Bool {
    soundsLikeAnIdea && saysWhatCouldBe
      && ![.value, .condition, .refusing].contains(where: turn.hears)
      && (turn.answer?.contentWords.count ?? 0) >= (turn.hears(.accepting) ? 8 : 3)
  }

  /// "Ja, moet kunnen": a yes with hardly anything beside it.
  private var isBareYes: Bool {
    turn.hears(.accepting) && (turn.answer?.contentWords.count ?? 0) < 3
  }

  /// Nothing was given: "nee", "geen idee", "daar praat ik niet over", "dat zei ik al".
  private var declines: Bool {
    let no: [Signal] = [
      .dontKnow, .leavesOpen, .boundary, .irritation, .questionBack, .wantsStop, .topicShift,
      .repetition, .evasion,
    ]
    guard turn.wholePlace != nil else { return true }
    if turn.hears(.condition) || turn.hears(.agreement) || turn.hears(.conclusion) { return false }
    return turn.isPlainNo || takesBack || no.contains(where: turn.hears) && !goesOnAllTheSame
  }

  /// "Weet ik niet. Nou ja, we tellen gewoon niet vanaf dezelfde dag."
  private var goesOnAllTheSame: Bool {
    let others: [Signal] = [.boundary, .irritation, .wantsStop, .topicShift, .evasion, .repetition]
    guard let cue = turn.first(.dontKnow), let whole = turn.wholePlace,
      !others.contains(where: turn.hears), cue.place.lowerBound < whole.lowerBound + 12
    else { return false }
    return turn.quote(cue.place.upperBound..<whole.upperBound).wordCount >= 8
  }

  private mutating func record(
    _ what: Voiced.What, in told: Turn? = nil, about idea: Int? = nil
  ) {
    let turn = told ?? turn
    guard let place = turn.wholePlace else { return }
    let about: Int? =
      switch what {
      case .condition, .agreement: idea ?? memory.voiced(.idea).last?.n
      case .agreementWho, .agreementWhen, .agreementCheck: memory.voiced(.agreement).last?.n
      case .goal, .ownGoal, .idea, .conclusion: nil
      }
    events.append(.voiced(Voiced(what: what, n: turn.n, place: place, about: about)))
  }

  // MARK: Naming

  private mutating func settleNaming() {
    guard let words = turn.question.reason.evidence.words.first else { return }
    let outcome = namingOutcome
    // One stretch of words may voice two kinds; it is put back once and named once.
    for barrier in memory.barriers
    where barrier.key.n == words.quote.n && barrier.key.place.overlaps(words.quote.place) {
      events.append(.putBack(PutBack(barrier: barrier.key, outcome: outcome)))
    }
  }

  private var namingOutcome: PutBack.Outcome {
    guard let place = turn.wholePlace else { return .leftOpen }
    if turn.hears(.dontKnow) || turn.hears(.leavesOpen) { return .leftOpen }
    if turn.hears(.retraction) || turn.hears(.takesBack) { return .rejected(n: turn.n) }
    if turn.hears(.refusing) {
      // "Nee, dat klopt niet" rejects; "niets" and "laat maar" leave it open.
      return turn.hears(.rejecting) ? .rejected(n: turn.n) : .leftOpen
    }
    if turn.hears(.rejecting) { return .rejected(n: turn.n) }
    if turn.hears(.boundary) || turn.hears(.wantsStop) { return .leftOpen }
    return .named(n: turn.n, place: place)
  }
}
