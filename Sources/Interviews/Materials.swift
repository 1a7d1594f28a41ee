public import Hearing
public import Inquiry

/// What an interview is held with.
public struct Materials: Sendable {
  public var bank: Bank
  public var chain: ChainCard
  public var lexicon: Lexicon
  public var kinds: [BarrierKind]

  public init(bank: Bank, chain: ChainCard, lexicon: Lexicon, kinds: [BarrierKind]) {
    self.bank = bank
    self.chain = chain
    self.lexicon = lexicon
    self.kinds = kinds
  }

  /// - Parameter earlier: the talk that the interview comes back to.
  public func engine(
    following earlier: EarlierTalk? = nil, replaying events: [TranscriptEvent] = []
  ) -> Engine {
    Engine(bank: bank, chain: chain, lexicon: lexicon, following: earlier, replaying: events)
  }
}
