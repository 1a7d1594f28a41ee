public import Inquiry

/// What one rule found in a question.
public struct Finding: Sendable, Equatable {
  public var verdict: Verdict
  public var rule: NeutralityRule.ID
  /// The exact words of the question.
  public var marker: String
  /// Where they stand: Unicode scalars of the question, first is 0, end exclusive.
  public var place: Range<Int>
  /// What is the matter, in one sentence for an interviewer.
  public var because: Bilingual
}

/// What all rules together make of a question.
public struct Judgement: Sendable, Equatable {
  /// The heaviest verdict first; empty when the question is fine.
  public var findings: [Finding]

  /// The verdict that counts.
  public var verdict: Verdict { findings.first?.verdict ?? .ok }

  /// Other verdicts that hold as well, the heaviest first.
  public var also: [Verdict] {
    var others: [Verdict] = []
    for finding in findings where finding.verdict != verdict && !others.contains(finding.verdict) {
      others.append(finding.verdict)
    }
    return others
  }
}
