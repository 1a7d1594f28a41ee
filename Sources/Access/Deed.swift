/// Everything that can be asked of the daemon. A new one is a new case, and does not compile before
/// ``rights`` says who may do it.
public enum Deed: String, CaseIterable, Sendable {
  // The daemon itself.
  case health
  case ready
  case metrics
  /// The description of the API.
  case describe
  /// Who am I, and what may I do.
  case me

  // What interviews are held with.
  case listBanks
  case readDocument
  case keepDocument
  case listChains

  // Interviews.
  case listInterviews
  case beginInterview
  /// Putting away a talk that was held elsewhere.
  case importTalk
  /// How it stands, in numbers.
  case readInterview
  /// What was said, event by event.
  case readTalk
  /// The same, while it is being said.
  case follow
  /// Answering, skipping and all else that is done in an interview.
  case act
  case takeBack
  case lowerConsent
  case ownCopy
  case receipt
  /// What barriers were named, in whose words.
  case readNames
  case readConclusions

  // People.
  case listParticipants
  case erase
  case invite
  case listInvitations
  case revokeInvitation
  /// A link for a session.
  case exchangeLink
  case endSession

  // Many interviews at once.
  case export
  case exportTranscript
  case listRounds
  /// Asking the same people again.
  case beginRound
  case rerun

  // The record.
  case verify
  case checkpoint
  case recordInfo
  case backUp
  /// Who read what.
  case audit
  /// Who read my words.
  case auditOfOwn
}
