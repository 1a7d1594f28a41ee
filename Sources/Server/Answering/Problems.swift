internal import API
internal import Inquiry
internal import Interviews
internal import JSONText
internal import Transcripts

/// What a caller hears of what went wrong. What is not theirs to know is in the log alone.
func problem(from error: any Error) -> ProblemDetails {
  switch error {
  case let problem as ProblemDetails: problem
  case let conflict as VersionConflict:
    ProblemDetails(
      .conflict,
      members: [
        JSON.Member(key: "expected", value: .number(conflict.expected)),
        JSON.Member(key: "found", value: .number(conflict.found)),
      ])
  case let refusal as ActRefusal: problem(from: refusal)
  case StoreError.damaged(let transcript, _, _):
    ProblemDetails(
      .storeRefused,
      detail: Bilingual(
        nl: "Gesprek \(transcript.rawValue) is beschadigd. Kijk met ‘verwonder interviews verify’ "
          + "wat er is, en haal het terug uit een reservekopie.",
        en: "Interview \(transcript.rawValue) is damaged. See with 'verwonder interviews verify' "
          + "what it is, and bring it back from a backup."))
  case let error as StoreError: ProblemDetails(.storeRefused, detail: error.text)
  case is NotKept: ProblemDetails(.storeRefused)
  default: ProblemDetails(.internal)
  }
}

private func problem(from refusal: ActRefusal) -> ProblemDetails {
  let kind: ProblemDetails.Kind =
    switch refusal {
    case .closed: .interviewClosed
    case .tooLong: .tooLarge
    case .empty, .containsNUL: .invalidField
    case .offRecord, .onRecord, .nothingAsked, .nothingBetweenUs, .noSuchAnswer, .noRanking,
      .consentOnlyDown:
      .conflict
    }
  var members = [JSON.Member(key: "refusal", value: .string(refusal.name))]
  if case .noSuchAnswer(let n) = refusal {
    members.append(JSON.Member(key: "n", value: .number(n)))
  }
  return ProblemDetails(kind, detail: refusal.text, members: members)
}
