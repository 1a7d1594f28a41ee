public import Inquiry

/// That somebody may be interviewed by themselves, with a link. The link itself is not in it: only
/// its hash is kept.
public struct Invitation: Sendable, Equatable {
  /// Eight letters and digits that are not easily misread.
  public var id: String
  /// SHA-256 of the token.
  public var tokenHash: [UInt8]
  public var chain: String
  public var partner: String
  /// The pseudonym.
  public var participant: String
  public var bank: String
  public var language: Language
  /// `nil` where the participant chooses.
  public var address: Address?
  public var mode: Opening.Mode
  /// The round in which they are asked again.
  public var round: Int?
  /// The interview that was begun with it.
  public var interview: String?
  /// Times are milliseconds since 1970-01-01T00:00:00Z.
  public var createdAt: Int64
  /// From this moment on the link opens nothing.
  public var expiresAt: Int64
  /// When the link was last exchanged.
  public var usedAt: Int64?
  public var isRevoked: Bool
  /// The interview is closed or erased: the link opens nothing any more.
  public var isSpent: Bool
  /// The number that the machine gives whoever invited.
  public var createdBy: UInt32

  public init(
    id: String, tokenHash: [UInt8], chain: String, partner: String, participant: String,
    bank: String, language: Language, address: Address? = nil, mode: Opening.Mode = .own,
    round: Int? = nil, interview: String? = nil, createdAt: Int64, expiresAt: Int64,
    usedAt: Int64? = nil,
    isRevoked: Bool = false, isSpent: Bool = false, createdBy: UInt32
  ) {
    self.id = id
    self.tokenHash = tokenHash
    self.chain = chain
    self.partner = partner
    self.participant = participant
    self.bank = bank
    self.language = language
    self.address = address
    self.mode = mode
    self.round = round
    self.interview = interview
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.usedAt = usedAt
    self.isRevoked = isRevoked
    self.isSpent = isSpent
    self.createdBy = createdBy
  }

  /// Whether the link opens anything.
  public func isOpen(at now: Int64) -> Bool { !isRevoked && !isSpent && now < expiresAt }
}

/// Whom to invite to what.
public struct InvitationWish: Sendable, Equatable {
  public var chain: String
  public var partner: String
  public var participant: String
  public var bank: String
  public var language: Language
  public var address: Address?
  public var round: Int?
  public var expiresAt: Int64

  public init(
    chain: String, partner: String, participant: String, bank: String, language: Language,
    address: Address? = nil, round: Int? = nil, expiresAt: Int64
  ) {
    self.chain = chain
    self.partner = partner
    self.participant = participant
    self.bank = bank
    self.language = language
    self.address = address
    self.round = round
    self.expiresAt = expiresAt
  }
}
