/// A talk as it stands when something is decided: what it is held with, and what has happened.
///
/// One reference, since every step of a decision looks at it.
final class Moment: Sendable {
  let bank: Bank
  let chain: ChainCard
  let earlier: EarlierTalk?
  let memory: Memory

  init(bank: Bank, chain: ChainCard, earlier: EarlierTalk?, memory: Memory) {
    self.bank = bank
    self.chain = chain
    self.earlier = earlier
    self.memory = memory
  }

  /// The same talk when more has happened.
  func with(_ memory: Memory) -> Moment {
    Moment(bank: bank, chain: chain, earlier: earlier, memory: memory)
  }
}
