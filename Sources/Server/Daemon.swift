internal import Access
internal import HummingbirdCore
public import Inquiry
internal import Interviews
public import Logging
internal import NIOCore
internal import NIOPosix
public import ServiceLifecycle
internal import Synchronization
internal import Transcripts

/// The daemon as one service: it listens, answers, keeps the house, and stops when it is told to.
public struct Daemon: Service {
  private let desk: Desk
  private let sockets: [ListeningSocket]
  private let connections: Connections
  private let logger: Logger
  private let hooks: Hooks

  /// What the program that starts it does at certain moments.
  public struct Hooks: Sendable {
    /// It listens: clients can come.
    public var isListening: @Sendable () -> Void
    /// Every few seconds while it can keep answers.
    public var isAlive: @Sendable () -> Void
    public var isStopping: @Sendable () -> Void

    public init(
      isListening: @escaping @Sendable () -> Void, isAlive: @escaping @Sendable () -> Void,
      isStopping: @escaping @Sendable () -> Void
    ) {
      self.isListening = isListening
      self.isAlive = isAlive
      self.isStopping = isStopping
    }
  }

  /// How long what is under way may take to finish, once the daemon is stopping.
  private static let lastSeconds = 4

  public init(
    _ house: House, sockets: [ListeningSocket], connections most: Int, logger: Logger,
    hooks: Hooks
  ) {
    desk = Desk(house, logger: logger)
    self.sockets = sockets
    self.logger = logger
    self.hooks = hooks
    connections = Connections(
      most: most, mostOfOne: house.settings.limits.connectionsPerSource)
  }

  public func run() async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    let front = Front(desk: desk, routes: .all, connections: connections)
    let settings = desk.house.settings.limits
    var limits = ConnectionLimits()
    limits.headerBytes = settings.headerBytes
    limits.headerCount = settings.headerCount
    limits.bodyBytes = settings.bodyBytes
    limits.headSeconds = settings.headSeconds
    limits.bodySeconds = settings.bodySeconds
    limits.idleSeconds = settings.idleSeconds
    let connection = HTTPConnection(
      limits: limits, language: desk.house.language, connections: connections,
      responder: { request, writer, channel in
        try await front.respond(to: request, writer, channel)
      })
    let listener = Listener(
      sockets: sockets, connection: connection, group: group, logger: logger, onEvent: heard)
    try await noteFindings()
    try await desk.settleLinks()
    let housekeeping = Task { await keepHouse() }
    defer { housekeeping.cancel() }
    // Nobody waits for the banks who does not need them: the first time it takes seconds.
    let preparing = Task { _ = await desk.shelf }
    defer { preparing.cancel() }
    try await withGracefulShutdownHandler {
      // Done when everybody has left.
      try await listener.run()
    } onGracefulShutdown: {
      Task { await self.leave() }
    }
    try await group.shutdownGracefully()
  }

  // MARK: Beginning

  @Sendable private func heard(_ event: Listener.Event) async {
    switch event {
    case .listening: hooks.isListening()
    case .socketGone:
      desk.health.note(
        .socket,
        Bilingual(
          nl: "De socket is weggehaald; hij wordt opnieuw gemaakt.",
          en: "The socket was removed; it is being made anew."), at: desk.now)
      logger.error("the socket was removed; making it anew")
    case .socketBack:
      _ = desk.health.isOver(.socket)
      logger.notice("the socket is there again")
    case .cannotListen(let error):
      desk.health.note(.socket, error.text, at: desk.now)
      logger.error("cannot listen", metadata: ["reason": "\(error.text.en)"])
    }
  }

  private func noteFindings() async throws {
    let found = try await desk.store.foundAtOpening().filter { !$0.isMended }
    guard !found.isEmpty else { return }
    desk.health.note(
      .findings,
      Bilingual(
        nl: "In het verslag klopt iets niet. Kijk met ‘verwonder interviews verify’ wat het is.",
        en: "Something in the record is not right. See with 'verwonder interviews verify' what."),
      at: desk.now)
  }

  // MARK: While it runs

  /// A clock that went back this far is told of: order is by sequence, so nothing is lost by it.
  private static let clockSlack: Int64 = 60_000

  private func keepHouse() async {
    var last = desk.now
    while true {
      do { try await Task.sleep(for: .seconds(5)) } catch { return }
      let now = desk.now
      if now.milliseconds + Daemon.clockSlack < last.milliseconds {
        desk.health.note(
          .clock,
          Bilingual(
            nl: "De klok van deze computer is teruggezet. De volgorde van het verslag klopt nog; "
              + "de tijden niet.",
            en: "The clock of this computer was set back. The order of the record is still right; "
              + "the times are not."), at: now)
        logger.error("the clock was set back")
      } else if now > last, desk.health.isOver(.clock) {
        logger.notice("the clock goes forward again")
      }
      last = max(last, now)
      let idle = Int64(desk.house.settings.memory.interviewIdleMinutes) * 60_000
      await desk.host.forget(idleSince: Timestamp(milliseconds: now.milliseconds - idle))
      await desk.visitors.forgetEnded(at: now)
      await desk.quotas.forget()
      hooks.isAlive()
    }
  }

  // MARK: Stopping

  /// Nothing new is begun; who is being answered is answered, who reads along hears goodbye.
  private func leave() async {
    hooks.isStopping()
    logger.notice("stopping")
    desk.leave()
    await desk.reruns.cancelAll()
    await desk.host.endNews()
    connections.close(busyToo: false)
    for _ in 0..<(Daemon.lastSeconds * 20) where connections.count > 0 {
      do { try await Task.sleep(for: .milliseconds(50)) } catch { break }
      connections.close(busyToo: false)
    }
    connections.close(busyToo: true)
  }

  /// Why it stopped by itself: the record must be opened anew before anything more is kept.
  public var failure: Bilingual? { desk.health.text(of: .store) }

  /// Reads people and banks anew; what is wrong is told at `/v1/health`, and the old stays.
  public func reload() async {
    await desk.readAnew()
    logger.notice("read anew")
  }
}

/// Why something could not be read anew; what was read before stays.
public struct ReloadError: Error, Sendable {
  public var text: Bilingual

  public init(_ text: Bilingual) { self.text = text }
}

extension RouteTable {
  static let all = RouteTable(
    routes: HouseRoutes.all + DocumentRoutes.all + InterviewRoutes.all + TalkRoutes.all
      + PeopleRoutes.all + RecordRoutes.all + ReportRoutes.all + RoundRoutes.all)
}
