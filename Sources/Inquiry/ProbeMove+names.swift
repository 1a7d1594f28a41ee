extension ProbeMove.ID {
  /// The moves that the course of a talk asks by itself; a bank must have them all.
  public static let grandTour: Self = "grand_tour"
  public static let recallGoal: Self = "recall_goal"
  public static let turn: Self = "turn"
  public static let ownIdea: Self = "own_idea"
  public static let condition: Self = "condition"
  public static let agreement: Self = "agreement"
  public static let agreementWho: Self = "agreement_who"
  public static let agreementWhen: Self = "agreement_when"
  public static let agreementCheck: Self = "agreement_check"
  public static let naming: Self = "naming"
  public static let ownConclusion: Self = "own_conclusion"
  public static let readBack: Self = "read_back"
  public static let pauseOffer: Self = "pause_offer"
  public static let close: Self = "close"

  /// Moves that a bank may have, and that mean something to the course when it does.
  public static let ownGoal: Self = "own_goal"
  public static let conditionMore: Self = "condition_more"
  public static let push: Self = "push"
  public static let origin: Self = "origin"
  public static let absence: Self = "absence"
  public static let permission: Self = "permission"
  public static let elsewhere: Self = "elsewhere"
  /// Puts words of an earlier interview before somebody again.
  public static let thenAndNow: Self = "then_and_now"
  /// Asks how an agreement of that time is read now.
  public static let readingNow: Self = "reading_now"

  /// The interviewer's own question: no bank has it.
  public static let interviewers: Self = "interviewer"

  public static let required: [Self] = [
    grandTour, recallGoal, turn, ownIdea, condition, agreement, agreementWho, agreementWhen,
    agreementCheck, naming, ownConclusion, readBack, pauseOffer, close,
  ]

  /// Those that the course asks about an idea that is on the table, until it is let go of.
  public static let settling: [Self] = [condition, conditionMore, agreement]
  /// Those that come back to an earlier interview.
  public static let recalling: [Self] = [thenAndNow, readingNow]
  public static let agreementDetails: [Self] = [agreementWho, agreementWhen, agreementCheck]

  /// Asked by the course of the talk, outside the ladders, where the bank has it.
  public var isOfTheCourse: Bool {
    self == .conditionMore || Self.required.contains(self) && self != .grandTour
  }
}
