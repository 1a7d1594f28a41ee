internal import API
public import Access
public import Inquiry
public import Interviews
internal import Logging
internal import Synchronization
public import Transcripts

/// What every handler works with: the record, the interviews that are going on, and the house.
final class Desk: Sendable {
  let store: any KeptRecord
  let host: InterviewHost
  let catalogue: Catalogue
  let visitors: Visitors
  let quotas: Quotas
  let pace: Pace
  let streams: Streams
  let reruns = RerunJobs()
  let roundBook = RoundBook()
  let health: Health
  let metrics: Metrics
  let house: House
  let logger: Logger
  private let changing: Mutex<Changing>

  /// What a reload replaces. Running interviews keep what they began with.
  private struct Changing {
    var authority: Authority
    /// `nil` until it was read, which clients that do not need it do not wait for.
    var shelf: Shelf?
    var firstReading: Task<Void, Never>?
    var isLeaving = false
  }

  init(_ house: House, logger: Logger) {
    self.house = house
    self.logger = logger
    store = house.store
    host = InterviewHost(store: house.store, materials: house.materials)
    catalogue = Catalogue(house.store)
    visitors = Visitors(house)
    quotas = Quotas(house.settings)
    pace = Pace(house.settings)
    streams = Streams(most: house.settings.limits.streams)
    health = Health()
    metrics = Metrics()
    changing = Mutex(Changing(authority: house.authority))
  }

  var authority: Authority { changing.withLock { $0.authority } }

  var shelf: Shelf {
    get async {
      if let shelf = changing.withLock({ $0.shelf }) { return shelf }
      let reading = changing.withLock { changing in
        let reading = changing.firstReading ?? Task { await self.readShelf() }
        changing.firstReading = reading
        return reading
      }
      await reading.value
      return changing.withLock { $0.shelf } ?? .empty
    }
  }

  // MARK: Reading anew

  /// What is read anew is taken whole, or not at all.
  func readAnew() async {
    await taking(.people) {
      let authority = try house.readAuthority()
      changing.withLock { $0.authority = authority }
      // Whoever reads along comes in again, if they still may; and asks anew for what was found.
      await reruns.cancelAll()
      await host.endNews()
    }
    await readShelf()
  }

  private func readShelf() async {
    await taking(.banks) {
      let shelf = try await house.readShelf()
      changing.withLock { $0.shelf = shelf }
    }
  }

  private func taking(_ trouble: Health.Trouble, _ read: () async throws -> Void) async {
    do {
      try await read()
      _ = health.isOver(trouble)
    } catch {
      let text = (error as? ReloadError)?.text ?? Bilingual(same: visible("\(error)"))
      health.note(trouble, text, at: now)
      logger.error(
        "not read anew", metadata: ["what": "\(trouble.rawValue)", "reason": "\(text.en)"])
    }
  }

  /// Whether the daemon is stopping: what is under way is finished, nothing new is begun.
  var isLeaving: Bool { changing.withLock { $0.isLeaving } }

  func leave() { changing.withLock { $0.isLeaving = true } }

  var now: Timestamp { house.clock() }

  /// - Throws: what a caller hears who may not do this.
  @discardableResult
  func require(
    _ deed: Deed, by caller: Caller, on object: Object
  ) throws(ProblemDetails) -> Sight {
    let kind: ProblemDetails.Kind
    switch authority.verdict(deed, by: caller, on: object) {
    case .allowed(let sight): return sight
    case .hidden: kind = .notFound
    case .refused: kind = .forbidden
    case .unknown: kind = .unauthorised
    }
    metrics.denied()
    logger.notice(
      "denied",
      metadata: [
        "deed": "\(deed.rawValue)", "who": "\(caller.name)", "status": "\(kind.status)",
      ])
    throw ProblemDetails(kind)
  }

  /// The materials that somebody chose to begin with.
  ///
  /// - Parameter pointers: where in their request the choice stands.
  /// - Throws: `invalid-field` when no interview can be held with them.
  func materials(
    chosen opening: Opening, at pointers: [String]
  ) async throws -> Materials {
    do {
      return try await house.materials(opening)
    } catch is UnusableMaterials {
      throw ProblemDetails(pointers.map { FieldMistake(.unusable, at: $0) })
    }
  }

  /// What each of these interviews comes back to, for whoever calls.
  func earlierTalks(of openings: [Opening], _ call: Call) async throws -> [EarlierTalk?] {
    try await store.earlierTalks(
      of: openings, by: call.caller.name, at: call.at, materials: house.materials)
  }

  // MARK: Links

  /// What happened to interviews when the links to them could not be told: the daemon was ended in
  /// between.
  func settleLinks() async throws {
    for invitation in await visitors.invitations {
      guard let interview = invitation.interview.map({ Transcript.ID($0) }) else { continue }
      let summary = try await catalogue.summary(interview)
      if summary == nil {
        try await visitors.unbind(invitation.id, from: interview)
      } else if summary?.isErased == true {
        try await visitors.erased(interview)
      } else if summary?.closing != nil {
        try await visitors.interviewClosed(interview)
      }
    }
  }

  // MARK: How the record is

  /// A store that is failing does nothing more until it is opened again, so that all is read back
  /// first: whoever looks after the daemon starts it anew.
  func note(_ error: StoreError) {
    metrics.refusedByStore()
    switch error {
    case .full: tell(.diskFull, error)
    case .failing, .changedOnDisk, .corrupt:
      tell(.store, error)
      house.onFailure()
    case .notYetErased: tell(.findings, error)
    default: break
    }
  }

  private func tell(_ trouble: Health.Trouble, _ error: StoreError) {
    guard health.note(trouble, error.text, at: now) else { return }
    logger.critical("the record", metadata: ["trouble": "\(trouble)", "reason": "\(error)"])
  }

  func noteKept() {
    metrics.keptAct()
    if health.isOver(.diskFull) { logger.notice("there is room on the disk again") }
  }

  func sight(_ deed: Deed, by caller: Caller, on object: Object) -> Sight? {
    authority.verdict(deed, by: caller, on: object).sight
  }
}

/// What the daemon is given by the program that starts it.
public struct House: Sendable {
  public var store: any KeptRecord
  /// Throws ``UnusableMaterials`` where no interview can be held with what is named.
  public var materials: @Sendable (Opening) async throws -> Materials
  public var authority: Authority
  /// - Throws: ``ReloadError``.
  public var readAuthority: @Sendable () throws -> Authority
  /// - Throws: ``ReloadError``.
  public var readShelf: @Sendable () async throws -> Shelf
  public var settings: ServerSettings
  public var language: Language
  public var version: String
  /// The description of the API, as it is served.
  public var description: String
  /// Links that were given out before, and where they are kept.
  public var invitations: [Invitation]
  public var keepInvitations: @Sendable ([Invitation]) throws -> Void
  public var clock: @Sendable () -> Timestamp
  /// Nanoseconds that only go forward.
  public var stopwatch: @Sendable () -> UInt64
  public var sha256: @Sendable ([UInt8]) -> [UInt8]
  /// Called when the record cannot be trusted until it is opened again.
  public var onFailure: @Sendable () -> Void

  public init(
    store: any KeptRecord, materials: @escaping @Sendable (Opening) async throws -> Materials,
    authority: Authority, readAuthority: @escaping @Sendable () throws -> Authority,
    readShelf: @escaping @Sendable () async throws -> Shelf, settings: ServerSettings,
    language: Language,
    version: String, description: String, invitations: [Invitation],
    keepInvitations: @escaping @Sendable ([Invitation]) throws -> Void,
    clock: @escaping @Sendable () -> Timestamp, stopwatch: @escaping @Sendable () -> UInt64,
    sha256: @escaping @Sendable ([UInt8]) -> [UInt8], onFailure: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.materials = materials
    self.authority = authority
    self.readAuthority = readAuthority
    self.readShelf = readShelf
    self.settings = settings
    self.language = language
    self.version = version
    self.description = description
    self.invitations = invitations
    self.keepInvitations = keepInvitations
    self.clock = clock
    self.stopwatch = stopwatch
    self.sha256 = sha256
    self.onFailure = onFailure
  }
}

/// A bank, a chain card or a word list is not one, or they do not belong together.
public struct UnusableMaterials: Error, Sendable {
  public var text: Bilingual

  public init(_ text: Bilingual) { self.text = text }
}

/// The daemon's own banks, chain cards and word lists, as they are now. Their documents are in the
/// store.
public struct Shelf: Sendable {
  public var banks: [(bank: Bank, source: Opening.Source)]
  public var chains: [(card: ChainCard, source: Opening.Source)]
  public var lexicons: [Language: Opening.Source]

  public init(
    banks: [(bank: Bank, source: Opening.Source)],
    chains: [(card: ChainCard, source: Opening.Source)], lexicons: [Language: Opening.Source]
  ) {
    self.banks = banks
    self.chains = chains
    self.lexicons = lexicons
  }

  static let empty = Shelf(banks: [], chains: [], lexicons: [:])
}
