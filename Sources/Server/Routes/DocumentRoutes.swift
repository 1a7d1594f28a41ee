internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import JSONText
internal import Transcripts

/// With what interviews are held: the daemon's own banks and chain cards, and what a client keeps
/// here for an interview of its own.
enum DocumentRoutes {
  static let all = [
    Route(.get, "/v1/banks", .listBanks, handle: banks),
    Route(.get, "/v1/chains", .listChains, handle: chains),
    Route(
      .get, "/v1/documents/{digest}", .readDocument, gives: ["application/octet-stream"],
      handle: read),
    Route(
      .put, "/v1/documents/{digest}", .keepDocument, body: .bytes, query: ["kind", "name"],
      gives: [], handle: keep),
  ]

  private static func banks(_ call: Call, _ desk: Desk) async throws -> Reply {
    let banks = await desk.shelf.banks.map { bank, source -> JSON in
      [
        "id": .string(bank.id.rawValue), "version": .number(bank.version),
        "digest": .string(source.digest), "title": json(bank.title),
        "languages": .array(bank.languages.map { .string($0.rawValue) }),
      ]
    }
    return .json(["banks": .array(banks)])
  }

  private static func chains(_ call: Call, _ desk: Desk) async throws -> Reply {
    let seen = await desk.shelf.chains.filter { card, _ in
      let object = Object(chain: card.id.rawValue)
      return desk.sight(.listChains, by: call.caller, on: object) != nil
    }
    let chains = seen.map { card, source -> JSON in
      [
        "id": .string(card.id.rawValue), "title": .string(card.title),
        "digest": .string(source.digest),
        "partners": .array(
          card.partners.map { partner in
            [
              "id": .string(partner.id.rawValue), "name": .string(partner.name),
              "role": .string(partner.role),
            ]
          }),
      ]
    }
    return .json(["chains": .array(chains)])
  }

  private static func json(_ text: Bilingual) -> JSON {
    ["nl": .string(text.nl), "en": .string(text.en)]
  }

  /// What a client may keep. A round is begun, and not brought.
  private enum Kind: String, CaseIterable {
    case bank
    case chain
    case lexicon

    var kept: KeptDocument.Kind {
      switch self {
      case .bank: .bank
      case .chain: .chain
      case .lexicon: .lexicon
      }
    }
  }

  private static func read(_ call: Call, _ desk: Desk) async throws -> Reply {
    guard let document = try await desk.store.document(digest: call.part("digest")) else {
      throw ProblemDetails(.notFound)
    }
    var reply = Reply(
      status: .ok, body: .bytes(document.bytes, type: "application/octet-stream"))
    reply.headers = [(.documentKind, document.kind.rawValue), (.documentName, document.name)]
    return reply
  }

  private static func keep(_ call: Call, _ desk: Desk) async throws -> Reply {
    let digest = try call.part("digest")
    for name in ["kind", "name"] where call.query[name] == nil {
      throw ProblemDetails(inQuery: name, .missing)
    }
    let kind = try call.choice("kind", else: Kind.bank).kept
    let name = try call.name("name") ?? ""
    guard hexadecimal(desk.house.sha256(call.body)) == digest else {
      throw ProblemDetails([FieldMistake(.notItsDigest, at: "{digest}")])
    }
    let isKnown = try await desk.store.document(digest: digest) != nil
    try await desk.store.keep(
      KeptDocument(kind: kind, name: name, digest: digest, bytes: call.body))
    return isKnown ? .nothing : Reply(status: .created, body: .none)
  }
}

extension HTTPField.Name {
  fileprivate static let documentKind = HTTPField.Name("X-Verwonder-Kind")!
  fileprivate static let documentName = HTTPField.Name("X-Verwonder-Name")!
}
