/// What a deed touches. With nothing in it: the programmes as a whole.
public struct Object: Sendable, Equatable {
  /// The programme it belongs to, by the id of its chain.
  public var chain: String?
  /// Who leads the interview, by the number that the machine gives them.
  public var leader: UInt32?
  public var interview: String?
  public var invitation: String?
  public var isClosed: Bool
  public var isErased: Bool

  public init(
    chain: String? = nil, leader: UInt32? = nil, interview: String? = nil,
    invitation: String? = nil, isClosed: Bool = false, isErased: Bool = false
  ) {
    self.chain = chain
    self.leader = leader
    self.interview = interview
    self.invitation = invitation
    self.isClosed = isClosed
    self.isErased = isErased
  }

  public static let whole = Object()

  var isWhole: Bool { chain == nil && interview == nil && invitation == nil }
}
