public import Interviews

extension ActRefusal {
  /// How it is called on the line.
  public var name: String {
    switch self {
    case .closed: "closed"
    case .offRecord: "off_record"
    case .onRecord: "on_record"
    case .nothingAsked: "nothing_asked"
    case .nothingBetweenUs: "nothing_between_us"
    case .noSuchAnswer: "no_such_answer"
    case .noRanking: "no_ranking"
    case .consentOnlyDown: "consent_only_down"
    case .empty: "empty"
    case .tooLong: "too_long"
    case .containsNUL: "contains_nul"
    }
  }
}
