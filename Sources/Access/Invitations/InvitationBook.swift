// A link  ──exchange──▶  a session  ──caller──▶  a participant in their own interview
//
// A link may be used again to go on, until the interview closes; each use ends the session before
// it, so that there is one at most. Of links and sessions only hashes are kept. Whatever is wrong
// with a link (unknown, mistyped, expired, revoked, its interview closed), the answer is the same.

internal import Inquiry

/// All invitations, and who is in with one.
public struct InvitationBook: Sendable {
  /// In the order in which they were issued. What is kept; sessions are not.
  public private(set) var entries: [Invitation]
  private var sessions: [ParticipantSession] = []
  private let lifetime: SessionLifetime
  private let hash: @Sendable ([UInt8]) -> [UInt8]

  /// - Parameter hash: SHA-256.
  public init(
    entries: [Invitation] = [], lifetime: SessionLifetime = SessionLifetime(),
    hash: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.entries = entries
    self.lifetime = lifetime
    self.hash = hash
  }

  public subscript(id: String) -> Invitation? { entries.first { $0.id == id } }

  // MARK: Links

  /// Invites somebody. The token is given once, here, and cannot be given again.
  public mutating func issue(
    _ wish: InvitationWish, by uid: UInt32, now: Int64,
    using generator: inout some RandomNumberGenerator
  ) -> (invitation: Invitation, token: Token) {
    let token = Token(using: &generator)
    let invitation = Invitation(
      id: freshID(using: &generator), tokenHash: hash(token.bytes), chain: wish.chain,
      partner: wish.partner, participant: wish.participant, bank: wish.bank,
      language: wish.language, address: wish.address, round: wish.round, createdAt: now,
      expiresAt: wish.expiresAt,
      createdBy: uid)
    entries.append(invitation)
    return (invitation, token)
  }

  /// Ends a link, and the session with it. Whoever never began with it leaves no name behind.
  /// - Returns: the invitation; `nil` when there is none of that id.
  @discardableResult
  public mutating func revoke(_ id: String) -> Invitation? {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return nil }
    if entries[index].interview == nil { entries[index].participant = Pseudonym.erased }
    return close(index)
  }

  private mutating func close(_ index: Int) -> Invitation {
    entries[index].isRevoked = true
    endSessions(of: entries[index].id)
    return entries[index]
  }

  /// Ends whatever a token opens, because it was seen where others can see it. Whose link it was stays,
  /// so that they can be given another.
  /// - Returns: whose it was.
  @discardableResult
  public mutating func revoke(tokenText: some StringProtocol) -> Invitation? {
    let hash = hash(tokenText)
    if let index = entries.place(of: hash, in: \.tokenHash) { return close(index) }
    guard let index = sessions.place(of: hash, in: \.tokenHash) else { return nil }
    return self[sessions.remove(at: index).invitation]
  }

  private func freshID(using generator: inout some RandomNumberGenerator) -> String {
    while true {
      let letters = (0..<8).compactMap { _ in idAlphabet.randomElement(using: &generator) }
      let id = String(String.UnicodeScalarView(letters))
      if self[id] == nil { return id }
    }
  }

  /// The hash of what a text stands for. What is no token has one as well, which is nobody's: it
  /// is looked for like any other.
  private func hash(_ tokenText: some StringProtocol) -> [UInt8] {
    hash(Token(tokenText)?.bytes ?? [])
  }

  // MARK: Sessions

  /// What somebody gets for a link.
  public struct Exchange: Sendable {
    public var session: Token
    public var invitation: Invitation
    /// The link was exchanged before. Whoever invited may want to know.
    public var wasUsedAgain: Bool
    /// Somebody was in with it, who is no longer.
    public var endedEarlier: Bool
  }

  /// Gives a session for a link, and ends the one before it.
  /// - Returns: `nil` for every link that opens nothing, whatever the cause.
  public mutating func exchange(
    _ tokenText: some StringProtocol, now: Int64,
    using generator: inout some RandomNumberGenerator
  ) -> Exchange? {
    guard let index = entries.place(of: hash(tokenText), in: \.tokenHash),
      entries[index].isOpen(at: now)
    else { return nil }
    let id = entries[index].id
    let endedEarlier = sessions.contains { $0.invitation == id && $0.isAlive(at: now, lifetime) }
    endSessions(of: id)
    let session = Token(using: &generator)
    sessions.append(
      ParticipantSession(
        invitation: id, tokenHash: hash(session.bytes), begunAt: now, lastUse: now))
    let wasUsedAgain = entries[index].usedAt != nil
    entries[index].usedAt = now
    return Exchange(
      session: session, invitation: entries[index], wasUsedAgain: wasUsedAgain,
      endedEarlier: endedEarlier)
  }

  /// Whose session this is; that they ask keeps it going.
  public mutating func caller(session tokenText: some StringProtocol, now: Int64)
    -> ParticipantCaller?
  {
    guard let index = sessions.place(of: hash(tokenText), in: \.tokenHash) else { return nil }
    guard let caller = caller(sessions[index], now) else {
      sessions.remove(at: index)
      return nil
    }
    sessions[index].lastUse = max(sessions[index].lastUse, now)
    return caller
  }

  /// The same, of somebody who does not ask anything now: whoever only reads along does not keep a
  /// session going.
  public func listener(session tokenText: some StringProtocol, now: Int64) -> ParticipantCaller? {
    sessions.place(of: hash(tokenText), in: \.tokenHash).flatMap { caller(sessions[$0], now) }
  }

  private func caller(_ session: ParticipantSession, _ now: Int64) -> ParticipantCaller? {
    guard session.isAlive(at: now, lifetime), let invitation = self[session.invitation] else {
      return nil
    }
    return ParticipantCaller(
      invitation: invitation.id, chain: invitation.chain, partner: invitation.partner,
      participant: invitation.participant, interview: invitation.interview)
  }

  /// Lets a participant go.
  /// - Returns: whether they were in.
  @discardableResult
  public mutating func endSession(_ tokenText: some StringProtocol) -> Bool {
    guard let index = sessions.place(of: hash(tokenText), in: \.tokenHash) else { return false }
    sessions.remove(at: index)
    return true
  }

  /// Forgets sessions that have ended by themselves.
  public mutating func forgetEnded(at now: Int64) {
    sessions.removeAll { !$0.isAlive(at: now, lifetime) }
  }

  public var sessionCount: Int { sessions.count }

  private mutating func endSessions(of id: String) {
    sessions.removeAll { $0.invitation == id }
  }

  // MARK: Interviews

  /// Says which interview was begun with an invitation. There is one at most.
  /// - Returns: `false` when there is another already, or no such invitation.
  @discardableResult
  public mutating func bind(_ id: String, to interview: String) -> Bool {
    guard let index = entries.firstIndex(where: { $0.id == id }), !entries[index].isRevoked,
      !entries[index].isSpent, (entries[index].interview ?? interview) == interview
    else { return false }
    entries[index].interview = interview
    return true
  }

  /// The interview was not begun after all: another may be.
  public mutating func unbind(_ id: String, from interview: String) {
    for index in entries.indices where entries[index].id == id {
      if entries[index].interview == interview { entries[index].interview = nil }
    }
  }

  /// Whoever is in stays so for a while, to take words back; nobody comes in any more.
  public mutating func interviewClosed(_ interview: String) {
    for index in entries.indices where entries[index].interview == interview {
      entries[index].isSpent = true
    }
  }

  /// Nobody comes in any more, whoever was in is out, and the pseudonym is gone.
  public mutating func erased(_ interview: String) {
    for index in entries.indices where entries[index].interview == interview {
      entries[index].isSpent = true
      entries[index].participant = Pseudonym.erased
      endSessions(of: entries[index].id)
    }
  }

  /// Links that were given to somebody and never used open nothing either, once they are erased.
  public mutating func erased(participant: String, chain: String) {
    for index in entries.indices
    where entries[index].chain == chain && entries[index].participant == participant {
      entries[index].isSpent = true
      entries[index].participant = Pseudonym.erased
      endSessions(of: entries[index].id)
    }
  }
}

/// Without those that are easily misread.
private let idAlphabet = Array("abcdefghjkmnpqrstuvwxyz23456789".unicodeScalars)
