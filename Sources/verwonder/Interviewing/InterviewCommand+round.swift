import BankFormat
import Console
import Inquiry
import Interviews
import Shelves
import Terminal
import Transcripts

extension InterviewCommand {
  /// Begins the interview of somebody who was asked before: with the bank and the card of the round,
  /// and in the language and the tone of last time unless told otherwise.
  func begin(
    inRound number: Int, _ screen: Screen, _ archive: Archive
  ) async throws -> (any LiveInterview)? {
    let desk = RoundDesk(common: common, archive: archive)
    let round = try await desk.find(number)
    let earlier = try await desk.choose(
      participant, partner: partner, in: round, Setup(screen: screen))
    let language = common.lang == nil ? earlier.opening.language : common.language
    let screen = screen.speaking(language)
    let hearing = try common.shelves.loadHearing(in: [language])
    let kept = hearing.kept()
    try await archive.keeper.keep(kept.document)
    var opening = earlier.opening.again(in: round, language: language)
    opening.lexicon = kept.origin
    let materials = try await archive.materials(of: opening)
    guard materials.bank.languages.contains(language) else {
      throw Failure.problems(
        .bankSpeaksNot(language, known: materials.bank.languages.map(\.rawValue)))
    }
    let setup = Setup(screen: screen)
    opening.partner = try partnerNow(of: opening.partner, on: materials.chain, setup)
    opening.mode = try chosenMode(setup)
    if let address = address.flatMap(Address.init(rawValue:)) { opening.address = address }
    opening.follows = Opening.Follows(
      interview: earlier.id.rawValue, round: number,
      least: opening.mode == .own ? .onlyMe : .inquirerMayRead)
    if earlier.opening.language != language {
      screen.say(RoundTexts.otherLanguage(earlier.opening.language), as: .quiet)
    }
    if consent == nil { screen.say(RoundTexts.comesBack) }
    guard
      let level = try askedConsent(
        setup, materials.chain, materials.bank.limits, opening.partner)
    else { return nil }
    let session = try await begin(
      Beginning(opening: opening, consent: level, materials: materials, documents: []), screen,
      archive)
    if await session.memory.openQuestion?.isRecalling != true {
      screen.say(RoundTexts.nothingLeft, as: .quiet)
    }
    return session
  }

  /// The partner of last time, or another when that one is not on the card any more.
  private func partnerNow(
    of partner: Partner.ID, on card: ChainCard, _ setup: Setup
  ) throws -> Partner.ID {
    if card.partner(partner) != nil {
      // Somebody of the same name elsewhere is somebody else.
      if let named = self.partner, named != partner.rawValue {
        throw Failure.problems(.notInRound("\(participant ?? "…") (\(named))", round: round ?? 0))
      }
      return partner
    }
    if let named = self.partner { return try known(named, in: card) }
    guard setup.screen.console.isKeyboard else {
      throw Failure.problems(
        .partnerGone(partner.rawValue, known: card.partners.map(\.id.rawValue)))
    }
    return try setup.choosePartner(card)
  }
}

extension Opening {
  /// How the same person is asked again: nothing of how the earlier interview came about.
  fileprivate func again(in round: Round, language: Language) -> Opening {
    Opening(
      bank: round.bank, chain: round.chain, lexicon: lexicon, language: language,
      partner: partner, participant: participant, mode: mode, address: address)
  }
}
