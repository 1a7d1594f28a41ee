import Access
import Glibc
import Inquiry
import Logging
import Sealing
import Server
import ServiceLifecycle
import Shelves
import Transcripts
import TranscriptsSQLite
import UnixSignals

/// Puts the daemon together and runs it until it is told to stop.
struct Starting {
  let settings: ServerSettings
  let files: HouseFiles
  let logger: Logger

  init(settings: ServerSettings) {
    self.settings = settings
    files = HouseFiles(settings: settings)
    logger = Logger(label: "verwonderd") { _ in LogOutput(settings.log) }
  }

  func run() async throws {
    let folder = try storeFolder()
    let authority = try files.authority()
    let store = try SQLiteTranscriptStore.open(
      folder: folder, key: settings.keyFile, at: Surroundings.now())
    for finding in store.findings {
      logger.warning("found in the record", metadata: ["what": "\(finding.text.en)"])
    }
    let sockets = try sockets(folder)
    do {
      try await serve(store, folder, authority, sockets)
    } catch {
      for socket in sockets { socket.removeFile() }
      throw error
    }
    for socket in sockets { socket.removeFile() }
    try store.close()
    logger.notice("stopped")
  }

  private func serve(
    _ store: SQLiteTranscriptStore, _ folder: String, _ authority: Authority,
    _ sockets: [ListeningSocket]
  ) async throws {
    let materials = KeptMaterials(in: store, shelves: files.shelves)
    let house = House(
      store: store,
      materials: { opening in
        do {
          return try await materials.materials(of: opening)
        } catch let failure as Failure {
          throw UnusableMaterials(failure.bilingual)
        }
      }, authority: authority,
      readAuthority: { [files] in
        do {
          return try files.authority()
        } catch let failure as Failure {
          throw ReloadError(failure.bilingual)
        }
      },
      readShelf: { [files] in
        do {
          return try await files.shelf { try await store.keep($0) }
        } catch let failure as Failure {
          throw ReloadError(failure.bilingual)
        }
      }, settings: settings, language: settings.language,
      version: Verwonderd.version, description: try files.description(),
      invitations: try files.invitations(folder),
      keepInvitations: { [files] in try files.keep($0, folder) }, clock: Surroundings.now,
      stopwatch: Surroundings.ticks, sha256: { Digest(of: $0).bytes },
      // The service manager starts it anew, and then all is read back before anything is kept.
      onFailure: { kill(getpid(), SIGTERM) })
    let daemon = Daemon(
      house, sockets: sockets, connections: roomForConnections(), logger: logger,
      hooks: Daemon.Hooks(
        isListening: { [logger] in
          Supervisor.tell("READY=1")
          logger.notice(
            "listening", metadata: ["on": "\(sockets.map(\.name).joined(separator: ", "))"])
        }, isAlive: { Supervisor.tell("WATCHDOG=1") },
        isStopping: { Supervisor.tell("STOPPING=1") }))
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          .init(service: daemon, successTerminationBehavior: .gracefullyShutdownGroup),
          .init(
            service: Reloading(daemon: daemon),
            successTerminationBehavior: .ignore),
        ], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet))
    try await group.run()
    if let failure = daemon.failure { throw Failure.refused(Complaint(failure)) }
  }

  /// What the library itself has to say is for whoever looks for a mistake in it.
  private var quiet: Logger {
    var logger = logger
    logger.logLevel = .error
    return logger
  }

  private func storeFolder() throws -> String {
    guard let folder = settings.store ?? Surroundings.dataHome.map({ $0 + "/verwonder" }) else {
      throw Failure.refused(
        Complaint(
          nl: "Er is geen map voor de gesprekken. Noem er een met --store of in de instellingen.",
          en: "There is no folder for the interviews. Name one with --store or in the settings."))
    }
    return folder
  }

  private func sockets(_ folder: String) throws -> [ListeningSocket] {
    var sockets = try Supervisor.sockets()
    if sockets.isEmpty {
      let path = settings.socket ?? folder + "/verwonderd.sock"
      let group = try settings.socketGroup.map(groupNumber)
      sockets.append(try .unix(path: path, mode: settings.socketMode, group: group))
    }
    guard let tcp = settings.tcp else { return sockets }
    do {
      sockets.append(try .tcp(host: tcp.address.numeric, port: tcp.port))
    } catch {
      for socket in sockets { socket.removeFile() }
      throw error
    }
    return sockets
  }

  private func groupNumber(_ name: String) throws -> UInt32 {
    guard let entry = getgrnam(name) else {
      throw Failure.refused(
        Complaint(
          nl: "De groep ‘\(name)’ uit de instellingen bestaat niet op deze computer.",
          en: "The group '\(name)' of the settings does not exist on this computer."))
    }
    return entry.pointee.gr_gid
  }

  /// As many as the settings say, as far as the machine gives us descriptors: the store and the
  /// banks need some as well.
  private func roomForConnections() -> Int {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(resource, &limit) == 0 else { return settings.limits.connections }
    limit.rlim_cur = limit.rlim_max
    setrlimit(resource, &limit)
    getrlimit(resource, &limit)
    let descriptors = Int(clamping: limit.rlim_cur)
    return max(4, min(settings.limits.connections, descriptors - Starting.ownDescriptors))
  }

  /// The store takes some, and so does whoever makes room for another and is not gone yet.
  private static let ownDescriptors = 48
}

/// Reads people and banks anew when the machine's supervisor, or anybody who may, says so.
private struct Reloading: Service {
  let daemon: Daemon

  func run() async throws {
    for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
      Supervisor.tellReloading()
      await daemon.reload()
      Supervisor.tell("READY=1")
    }
  }
}

extension Failure {
  /// In words that `/v1/health` can give.
  fileprivate var bilingual: Bilingual { Bilingual(nl: text(in: .dutch), en: text(in: .english)) }
}

extension ListeningSocket {
  fileprivate var name: String {
    switch kind {
    case .unix(let path): path ?? "LISTEN_FDS"
    case .tcp(let port): "port \(port)"
    }
  }
}
