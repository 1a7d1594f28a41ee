internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import Interviews
internal import JSONText
internal import Transcripts

/// Asking the same people again.
enum RoundRoutes {
  static let all = [
    Route(.get, "/v1/rounds", .listRounds, query: ["chain"], handle: list),
    // In which programme stands in the body: that is judged after it was read.
    Route(.post, "/v1/rounds", .listRounds, body: .json, handle: begin),
  ]

  private static func list(_ call: Call, _ desk: Desk) async throws -> Reply {
    let chain = try call.name("chain")
    let seen = try await desk.store.rounds().filter { round in
      (chain.map { $0 == round.chain.id } ?? true)
        && desk.sight(.listRounds, by: call.caller, on: Object(chain: round.chain.id)) != nil
    }
    return .json(["rounds": .array(seen.map(RoundWire.json))])
  }

  private static func begin(_ call: Call, _ desk: Desk) async throws -> Reply {
    struct Wish { var bank, chain: BeginWire.Choice }
    let wish = try readBody(call.body) { body -> Wish? in
      let fields = body.fields(["bank", "chain"], required: ["bank", "chain"])
      guard let bank = fields["bank"].flatMap(BeginWire.choice),
        let chain = fields["chain"].flatMap(BeginWire.choice)
      else { return nil }
      return Wish(bank: bank, chain: chain)
    }
    try desk.require(.beginRound, by: call.caller, on: Object(chain: wish.chain.id))
    let shelf = await desk.shelf
    let bank = try await desk.source(
      wish.bank, .bank, among: shelf.banks.map(\.source), "/bank")
    let chain = try await desk.source(
      wish.chain, .chain, among: shelf.chains.map(\.source), "/chain")
    try await check(bank, chain, desk)
    guard let round = try await desk.roundBook.begin(bank, chain, desk, at: call.at) else {
      throw ProblemDetails(
        .conflict,
        detail: Bilingual(
          nl: "In deze keten is nog geen gesprek afgerond, of alles is gewist.",
          en: "No interview in this chain is closed yet, or all was erased."))
    }
    return .json(RoundWire.json(round), status: .created)
  }

  /// A bank that can come back to an earlier interview, and documents that are what they are called.
  private static func check(
    _ bank: Opening.Source, _ chain: Opening.Source, _ desk: Desk
  ) async throws {
    let materials = try await desk.materials(of: bank, chain)
    guard materials.bank.has(.thenAndNow), materials.bank.id.rawValue == bank.id else {
      throw ProblemDetails([FieldMistake(.unusable, at: "/bank")])
    }
    guard materials.chain.id.rawValue == chain.id else {
      throw ProblemDetails([FieldMistake(.unusable, at: "/chain")])
    }
  }
}

/// Begins rounds one after the other, so that no two have the same number.
actor RoundBook {
  private var last: Task<Round?, any Error>?

  func begin(
    _ bank: Opening.Source, _ chain: Opening.Source, _ desk: Desk, at now: Timestamp
  ) async throws -> Round? {
    let before = last
    let task = Task {
      _ = await before?.result
      return try await desk.store.begin((bank, chain), at: now) {
        hexadecimal(desk.house.sha256($0))
      }
    }
    last = task
    return try await task.value
  }
}

extension Desk {
  /// Whose interview a later one comes back to, and what of it may be quoted to whoever asks.
  ///
  /// - Throws: `not-found` for a round or a participant that is not there, `conflict` for one who was
  ///   asked already.
  func follows(
    _ number: Int, _ participant: String, at partner: Partner.ID, mode: Opening.Mode,
    by caller: Caller
  ) async throws -> (Round, Opening.Follows) {
    let rounds = try await store.rounds()
    guard let round = rounds.first(where: { $0.number == number }) else {
      throw ProblemDetails(
        .notFound,
        detail: Bilingual(nl: "Ronde \(number) is er niet.", en: "There is no round \(number)."))
    }
    let people = round.people(among: try await catalogue.all())
      .filter { Pseudonym.isSame($0.name, participant) }
    let card = try await materials(of: round.bank, round.chain).chain
    // Of the same name at another organisation is somebody else, unless that one is gone from the card.
    let person =
      people.first { $0.earlier.opening.partner == partner }
      ?? people.first { card.partner($0.earlier.opening.partner) == nil }
    guard let person else {
      throw ProblemDetails(
        .notFound,
        detail: Bilingual(
          nl: "Deze deelnemer zit niet in ronde \(number).",
          en: "This participant is not in round \(number)."))
    }
    guard person.state == .toAsk else {
      throw ProblemDetails(
        .conflict,
        detail: Bilingual(
          nl: "Het gesprek met deze deelnemer in ronde \(number) is al begonnen.",
          en: "The interview with this participant in round \(number) has begun already."))
    }
    let follows = Opening.Follows(
      interview: person.earlier.id.rawValue, round: number,
      least: least(of: person.earlier, mode, caller))
    return (round, follows)
  }

  /// Who led the earlier interview reads again what they might read then. Whoever comes in with a link
  /// is let see what those who asked may read: who made the link could use it too, so what is for the
  /// participant alone stays out. Everybody else sees what may be quoted.
  private func least(
    of earlier: InterviewSummary, _ mode: Opening.Mode, _ caller: Caller
  ) -> ConsentLevel {
    if case .participant = caller { return .inquirerMayRead }
    guard sight(.readTalk, by: caller, on: earlier.object) == .everything else {
      return .quotedUnderPseudonym
    }
    return mode == .own ? .onlyMe : .inquirerMayRead
  }

  /// A bank and a card with which an interview can be held.
  fileprivate func materials(
    of bank: Opening.Source, _ chain: Opening.Source
  ) async throws -> Materials {
    let lexicons = await shelf.lexicons.sorted { $0.key.rawValue < $1.key.rawValue }
    guard let (language, lexicon) = lexicons.first else { throw ProblemDetails(.notReady) }
    let opening = Opening(
      bank: bank, chain: chain, lexicon: lexicon, language: language, partner: "", participant: "",
      mode: .own)
    return try await materials(chosen: opening, at: ["/bank", "/chain"])
  }

  /// The daemon's own of that name, or what was kept before.
  func source(
    _ choice: BeginWire.Choice, _ kind: KeptDocument.Kind, among own: [Opening.Source],
    _ pointer: String
  ) async throws -> Opening.Source {
    switch choice {
    case .own(let name):
      guard let source = own.first(where: { $0.id == name }) else {
        let known = own.map(\.id)
        throw ProblemDetails([
          FieldMistake(
            .unknownWord(didYouMean: nearest(name, in: known), known: known), at: pointer)
        ])
      }
      return source
    case .kept(let source):
      let document = try await store.document(digest: source.digest)
      guard let document, document.kind == kind else {
        throw ProblemDetails([
          FieldMistake(.unknownWord(didYouMean: nil, known: []), at: pointer + "/digest")
        ])
      }
      return source
    }
  }
}

extension ProblemDetails {
  /// Everybody in a round is asked with the same bank, about the same card.
  static func ofAnotherRound(_ round: Round) -> ProblemDetails {
    ProblemDetails(
      .conflict,
      detail: Bilingual(
        nl:
          "Ronde \(round.number) is met de bank \(round.bank.id), over de keten \(round.chain.id).",
        en:
          "Round \(round.number) is with the bank \(round.bank.id), on the chain \(round.chain.id)."
      ))
  }
}

extension BeginWire.Choice {
  /// Under which name it goes.
  var id: String {
    switch self {
    case .own(let name): name
    case .kept(let source): source.id
    }
  }
}
