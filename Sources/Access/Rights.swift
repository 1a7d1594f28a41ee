// Who may do what, and which words they then see. This is the whole table, and there is no other:
// what does not stand here may not be done.

/// One line of the table.
struct Right: Sendable, Equatable {
  var standing: Standing
  var sight: Sight

  init(_ standing: Standing, _ sight: Sight = .counts) {
    self.standing = standing
    self.sight = sight
  }
}

/// How somebody stands to what is touched. For staff it counts within their programmes.
enum Standing: Sendable, CaseIterable {
  case anybody
  /// Has a role, whichever.
  case staff
  case manager
  case interviewer
  case auditor
  /// The interviewer who leads the interview.
  case leader
  /// An interviewer where no one interview is touched: who begins one, or asks for many. Each of
  /// those is judged by itself after that.
  case interviewerAtLarge
  /// A participant, with nothing but their own session.
  case guest
  /// A participant in their own interview.
  case speaker
  /// A participant whose interview has not begun.
  case newcomer
}

extension Deed {
  var rights: [Right] {
    switch self {
    case .health, .ready, .describe, .exchangeLink: [Right(.anybody)]
    case .me: [Right(.staff), Right(.guest)]
    case .endSession: [Right(.guest)]
    case .metrics, .recordInfo, .listBanks, .listChains, .readDocument: [Right(.staff)]

    // A document stands under the digest of its bytes: one more changes nothing for others.
    case .keepDocument: [Right(.manager), Right(.interviewer)]

    case .listInterviews: [Right(.staff)]
    case .beginInterview: [Right(.interviewerAtLarge, .everything), Right(.newcomer, .everything)]
    case .importTalk: [Right(.interviewerAtLarge)]
    case .readTalk, .follow, .act, .takeBack, .lowerConsent, .ownCopy, .receipt:
      [Right(.leader, .everything), Right(.speaker, .everything)]
    case .readInterview, .readNames, .readConclusions:
      [
        Right(.leader, .everything), Right(.speaker, .everything), Right(.interviewer, .released),
        Right(.manager, .released),
      ]
    case .auditOfOwn: [Right(.speaker)]

    case .listParticipants: [Right(.manager), Right(.interviewer)]
    case .erase: [Right(.manager), Right(.leader), Right(.speaker)]
    case .invite, .listInvitations, .revokeInvitation: [Right(.manager), Right(.interviewer)]

    // What leaves the house holds released words only, whoever takes it out.
    case .export: [Right(.manager, .released), Right(.interviewer, .released), Right(.auditor)]
    case .exportTranscript:
      [Right(.leader, .everything), Right(.interviewer, .released), Right(.manager, .released)]
    case .listRounds: [Right(.staff)]
    case .beginRound: [Right(.manager), Right(.interviewer)]
    // Questions that are asked anew quote what was said.
    case .rerun: [Right(.leader, .everything), Right(.interviewerAtLarge)]

    case .verify, .checkpoint: [Right(.manager), Right(.auditor)]
    case .backUp: [Right(.manager)]
    case .audit: [Right(.auditor)]
    }
  }

  /// Whether it touches one interview, and is nothing without it.
  var needsInterview: Bool {
    switch self {
    case .readInterview, .readTalk, .follow, .act, .takeBack, .lowerConsent, .ownCopy, .receipt,
      .readNames, .readConclusions, .exportTranscript, .auditOfOwn:
      true
    default: false
    }
  }

  /// Whether somebody who is there for some programmes must say which one this is for.
  ///
  /// The others show no words and touch nobody, or give a list that is judged one by one.
  var mustNameProgramme: Bool {
    switch self {
    case .beginInterview, .beginRound, .importTalk, .invite, .erase, .audit, .backUp: true
    default: false
    }
  }
}
