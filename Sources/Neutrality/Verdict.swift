/// What is the matter with a question (METHOD, "What spoils a question").
///
/// In the order of their weight: when several hold, the first one counts.
public enum Verdict: String, CaseIterable, Sendable, Codable {
  /// The interviewer states a cause, a summary in own words, a diagnosis.
  case concluding
  /// Holds an act, a tool, a person or an agreement that the participant has not named.
  case solution
  /// True only if something unsaid is true.
  case presupposing
  /// The wording shows which answer is wanted or normal.
  case leading
  /// Judges or blames, in a word or in the tone.
  case loaded
  /// More than one thing to answer.
  case double
  /// Yes or no, or given options, without a licence.
  case closed
  /// None of these.
  case ok
}

extension Verdict: Comparable {
  private var weight: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }

  /// The heavier one comes first.
  public static func < (left: Verdict, right: Verdict) -> Bool { left.weight < right.weight }
}
