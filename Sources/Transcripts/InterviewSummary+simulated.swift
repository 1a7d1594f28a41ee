internal import Inquiry

extension InterviewSummary {
  /// Whether a program played the participant.
  public var isSimulated: Bool { opening.simulated != nil }
}

extension [InterviewSummary] {
  /// Those that are told of together. What nobody said stands beside what people said only when
  /// somebody asks for it; where nobody said anything there is nothing to mix.
  public func toldTogether(withSimulated: Bool) -> [InterviewSummary] {
    withSimulated || allSatisfy(\.isSimulated) ? self : filter { !$0.isSimulated }
  }
}
