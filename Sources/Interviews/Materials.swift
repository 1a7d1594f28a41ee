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

  /// What happened, folded, with nothing counted in the answers: for whoever does not ask on.
  public func memory(
    of events: [TranscriptEvent], following earlier: EarlierTalk? = nil
  ) -> Memory {
    var memory = engine().memory
    for event in events { memory.apply(earlier?.recalling(event) ?? event) }
    return memory
  }
}
