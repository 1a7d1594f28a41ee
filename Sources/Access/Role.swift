/// What somebody is to a programme. Nobody is anything by default.
public enum Role: String, Sendable, CaseIterable {
  case programmeManager = "programme_manager"
  case interviewer
  /// Director or auditor: counts and who read what, and no words.
  case auditor
  case participant
}
