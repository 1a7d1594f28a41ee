internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import JSONText
internal import Reports
internal import Transcripts

/// What the record can show about itself, and who read what.
enum RecordRoutes {
  static let all = [
    Route(.get, "/v1/verification", .verify, handle: verify),
    Route(.post, "/v1/checkpoints", .checkpoint, body: .json, handle: checkpoint),
    Route(.get, "/v1/store", .recordInfo, handle: info),
    Route(.post, "/v1/backups", .backUp, body: .json, handle: backUp),
    Route(.get, "/v1/audit", .audit, handle: audit),
    Route(.get, "/v1/interviews/{id}/audit", .auditOfOwn, handle: auditOfOwn),
    Route(
      .get, "/v1/interviews/{id}/receipt", .receipt, query: ["words", "about_nl", "about_en"],
      handle: receipt),
  ]

  private static func verify(_ call: Call, _ desk: Desk) async throws -> Reply {
    .json(RecordWire.json(try await desk.store.verify()))
  }

  private static func checkpoint(_ call: Call, _ desk: Desk) async throws -> Reply {
    // There is nothing to say about it; something that is said all the same was meant otherwise.
    _ = try readBody(call.body) { $0.fields([]) }
    return .json(RecordWire.json(try await desk.store.signedHead(at: call.at)))
  }

  private static func info(_ call: Call, _ desk: Desk) async throws -> Reply {
    let found = try await desk.store.foundAtOpening()
    guard case .object(let members) = RecordWire.json(try await desk.store.recordInfo()) else {
      throw ProblemDetails(.internal)
    }
    let findings = JSON.array(found.map(RecordWire.json))
    return .json(.object(members + [JSON.Member(key: "found_at_opening", value: findings)]))
  }

  /// On this machine, into a folder that the daemon may write.
  private static func backUp(_ call: Call, _ desk: Desk) async throws -> Reply {
    let folder = try readBody(call.body) { body in
      body.fields(["folder"], required: ["folder"])["folder"]?.filledText(most: 4096)
    }
    guard folder.utf8.first == UInt8(ascii: "/"), folder.utf8.allSatisfy({ $0 >= 0x20 }) else {
      throw ProblemDetails([FieldMistake(.badName, at: "/folder")])
    }
    try checkBackupPlace(
      folder, of: call.caller, besides: try await desk.store.recordInfo().folder)
    do {
      try await desk.store.backUp(to: folder, at: call.at)
    } catch let error as StoreError where error.isOfTheFolder {
      throw ProblemDetails(
        .invalidField, detail: error.text, mistakes: [FieldMistake(.notWritable, at: "/folder")])
    }
    return .json(["folder": .string(folder)], status: .created)
  }

  private static func audit(_ call: Call, _ desk: Desk) async throws -> Reply {
    .json(["accesses": .array(try await desk.store.accesses().map(RecordWire.json))])
  }

  /// Who read my words: without what else they read at the same time.
  private static func auditOfOwn(_ call: Call, _ desk: Desk) async throws -> Reply {
    let id = try call.theInterview().id
    let own = try await desk.store.accesses().filter { $0.interviews.contains(id) }
    return .json([
      "accesses": .array(
        own.map { record in
          var record = record
          record.interviews = [id]
          return RecordWire.json(record)
        })
    ])
  }

  private enum Words: String, CaseIterable { case `true`, `false` }

  private static let longestAbout = 4096

  private static func receipt(_ call: Call, _ desk: Desk) async throws -> Reply {
    let words = try call.choice("words", else: Words.false)
    let about = [
      "nl": try call.text("about_nl", most: longestAbout) ?? ReceiptTexts.about.nl,
      "en": try call.text("about_en", most: longestAbout) ?? ReceiptTexts.about.en,
    ]
    let bytes = try await desk.store.receiptFile(
      of: call.theInterview().id, withWords: words == .true, about: about,
      for: call.access(.ownCopy), at: call.at)
    guard let bytes else { throw ProblemDetails(.notFound) }
    return Reply(status: .ok, body: .bytes(bytes, type: "application/json"))
  }
}

extension StoreError {
  /// Whether another folder would do.
  fileprivate var isOfTheFolder: Bool {
    switch self {
    case .cannotOpen, .readOnly, .notEmpty, .unsafeGround: true
    default: false
    }
  }
}
