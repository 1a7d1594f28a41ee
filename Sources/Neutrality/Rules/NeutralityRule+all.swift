extension NeutralityRule {
  /// Every rule; a new one is a file beside this one and a line here.
  public static let all: [NeutralityRule] = [
    .summing, .diagnosis, .unsaidStatement,
    .haveYouTried, .whyNotJust, .whatIf, .elsewhere, .advice, .plannedAct, .whatIsNeeded,
    .beginning, .change, .feeling, .trouble, .repair, .superlative, .negation, .unsaidWhy,
    .unsaidPremise,
    .agreementSought, .tag, .norm, .degree,
    .judging, .accusingWhy,
    .twoQuestions, .joined,
    .options, .closedForm, .onlyStatement,
  ]
}
