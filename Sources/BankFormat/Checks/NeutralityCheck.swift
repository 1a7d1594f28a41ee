internal import Inquiry
internal import Neutrality

/// A question whose wording is not neutral, whatever was said before it. (METHOD, "Neutrality")
struct NeutralityCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.bank.languages.flatMap { language in
      let neutrality = Neutrality(language)
      return checked.questions.compactMap { _, text -> Diagnostic? in
        guard text.language == language,
          let finding = neutrality.judge(text.wording.template).findings.first
        else { return nil }
        return Diagnostic(problem(of: finding), at: text.place)
      }
    }
  }

  private func problem(of finding: Finding) -> Problem {
    finding.verdict == .double
      ? .twoPoints(finding.marker, finding.because)
      : .notNeutral(finding.verdict.rawValue, finding.marker, finding.because)
  }
}
