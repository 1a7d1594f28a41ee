public import Hearing
public import Inquiry

extension Rehearsal {
  /// A script played through a bank, as the script itself says unless told otherwise.
  public init(_ scenario: Scenario, bank: Bank, lexicon: Lexicon, play: Play? = nil) {
    // Nothing is stored, so nothing has to be found again by its digest.
    func source(_ id: String, _ version: Int = 1) -> Opening.Source {
      Opening.Source(id: id, version: version, digest: "")
    }
    let opening = Opening(
      bank: source(bank.id.rawValue, bank.version), chain: source(scenario.chain.id.rawValue),
      lexicon: source("hearing"), language: scenario.language, partner: scenario.partner,
      participant: scenario.id, mode: .own, address: scenario.address)
    self.init(
      scenario, engine: Engine(bank: bank, chain: scenario.chain, lexicon: lexicon),
      opening: opening, play: play ?? scenario.play)
  }
}
