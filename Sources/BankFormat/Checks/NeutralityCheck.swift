internal import Inquiry
internal import Neutrality

/// A question whose wording is not neutral, whatever was said before it. (METHOD, "Neutrality")
struct NeutralityCheck: BankCheck {
  /// Moves that may be answered with yes or no: a check of what was written down, a permission, an
  /// offer to pause or stop, the balanced turn and the push. (METHOD, "Licensed closed forms")
  private static let mayBeClosed: Set<ProbeMove.ID> = [
    "reflect_verbatim", .permission, .pauseOffer, .readBack, .close, .turn, .push,
  ]

  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.bank.languages.flatMap { language in
      let neutrality = Neutrality(language)
      return checked.questions.filter { $0.text.language == language }.compactMap { move, text in
        let findings = neutrality.judge(text.wording.template).findings
        let isLicensed = NeutralityCheck.mayBeClosed.contains(move)
        return findings.first { !isLicensed || $0.verdict != .closed }
          .map { Diagnostic(problem(of: $0), at: text.place) }
      }
    }
  }

  private func problem(of finding: Finding) -> Problem {
    finding.verdict == .double
      ? .twoPoints(finding.marker, finding.because)
      : .notNeutral(finding.verdict.inWords, finding.marker, finding.because)
  }
}

extension Verdict {
  /// What it is called on the screen. (GLOSSARY of the banks' authors; English names stand in JSON)
  fileprivate var inWords: Bilingual {
    let dutch =
      switch self {
      case .concluding: "trekt een conclusie"
      case .solution: "bevat een oplossing"
      case .presupposing: "gaat ergens van uit"
      case .leading: "stuurt"
      case .loaded: "oordeelt"
      case .double: "dubbel"
      case .closed: "gesloten"
      case .ok: "neutraal"
      }
    return Bilingual(nl: dutch, en: rawValue)
  }
}
