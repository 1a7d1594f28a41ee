/// Who asks for something.
public enum Caller: Sendable, Equatable {
  case staff(Person)
  case participant(ParticipantCaller)
  /// Nobody whom we know.
  case stranger
}

extension Caller {
  /// As they stand in the record of who read what: never with a token in it.
  public var name: String {
    switch self {
    case .staff(let person): "\(person.name) (\(person.uid))"
    case .participant(let caller): "deelnemer \(caller.invitation)"
    case .stranger: "onbekend"
    }
  }
}

/// Somebody who came in with the link of an invitation.
public struct ParticipantCaller: Sendable, Equatable {
  /// The id of the invitation.
  public var invitation: String
  public var chain: String
  public var partner: String
  /// The pseudonym.
  public var participant: String
  /// Theirs, once it has begun.
  public var interview: String?

  public init(
    invitation: String, chain: String, partner: String, participant: String,
    interview: String? = nil
  ) {
    self.invitation = invitation
    self.chain = chain
    self.partner = partner
    self.participant = participant
    self.interview = interview
  }
}
