extension NeutralityRule {
  /// Every rule; a new one is a file beside this one and a line here.
  public static let all: [NeutralityRule] = [
    .summing, .diagnosis, .interpreting, .unsaidStatement,
    .haveYouTried, .whyNotJust, .whatIf, .elsewhere, .advice, .plannedAct, .whatIsNeeded,
    .pictureThis, .imperative, .benefit, .bareThing,
    .beginning, .change, .feeling, .trouble, .repair, .pressure, .standing, .fact, .superlative,
    .negation,
    .unsaidWhy,
    .unsaidPremise,
    .agreementSought, .tag, .norm, .praise, .degree,
    .judging, .accusingWhy, .dismay, .irony,
    .twoQuestions, .joined,
    .options, .closedForm, .onlyStatement,
  ]
}
