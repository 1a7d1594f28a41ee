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

  public func engine(replaying events: [TranscriptEvent] = []) -> Engine {
    Engine(bank: bank, chain: chain, lexicon: lexicon, replaying: events)
  }
}
