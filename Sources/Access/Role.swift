/// What somebody is to a programme. Nobody is anything by default.
public enum Role: String, Sendable, CaseIterable {
  case programmeManager = "programme_manager"
  case interviewer
  /// Director or auditor: counts and who read what, and no words.
  case auditor
  case participant
}

extension Role {
  /// What people on the machine can be. A participant comes in with a link.
  public static let staff: Set<Role> = [.programmeManager, .interviewer, .auditor]
}
