internal import Inquiry
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import ServiceLifecycle

/// Waits on the sockets for others, until it is told to stop.
struct Listener: Service {
  let sockets: [ListeningSocket]
  let connection: HTTPConnection
  let group: MultiThreadedEventLoopGroup
  let logger: Logger
  /// Called with what is heard from the listening itself: that it began, that a socket was gone.
  let onEvent: @Sendable (Event) async -> Void

  enum Event: Sendable {
    case listening
    case socketGone
    case socketBack
    case cannotListen(ListeningError)
  }

  func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for socket in sockets { tasks.addTask { try await keepListening(on: socket) } }
      await onEvent(.listening)
      try await tasks.waitForAll()
    }
  }

  /// When the file of a socket is removed, nobody can find it any more: then it is made anew. Who
  /// came in before is answered still, while others come in by the new one.
  private func keepListening(on socket: ListeningSocket) async throws {
    let (connection, logger) = (connection, logger)
    let server = try await ServerBootstrap(group: group)
      .serverChannelOption(.maxMessagesPerRead, value: 4)
      .serverChannelInitializer { [connections = connection.connections] channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AcceptGate(connections))
        }
      }
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .bind(socket.descriptor) { channel in connection.setup(channel: channel, logger: logger) }
    socket.makeRoom()
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { await answer(server) }
      tasks.addTask {
        guard await watch(socket, closing: server.channel) else { return }
        await onEvent(.socketGone)
        guard let anew = try await madeAnew(socket) else { return }
        try await keepListening(on: anew)
      }
      try await tasks.waitForAll()
    }
    socket.removeFile()
  }

  private typealias Server = NIOAsyncChannel<HTTPConnection.Value, Never>

  /// Until nobody comes in any more, and everybody who came has been answered.
  private func answer(_ server: Server) async {
    await withDiscardingTaskGroup { talks in
      do {
        try await server.executeThenClose { inbound in
          for try await value in inbound {
            talks.addTask { await connection.handle(value: value, logger: logger) }
          }
        }
      } catch {
        logger.error("listening ended", metadata: ["reason": "\(error)"])
      }
    }
  }

  /// - Returns: `nil` when the daemon stops before it could be made.
  private func madeAnew(_ socket: ListeningSocket) async throws -> ListeningSocket? {
    while !Task.isShuttingDownGracefully {
      do {
        let made = try socket.madeAnew()
        await onEvent(.socketBack)
        return made
      } catch {
        await onEvent(.cannotListen(error))
      }
      try await Task.sleep(for: .seconds(2))
    }
    return nil
  }

  /// Looks every second whether clients still find the socket, until the daemon stops.
  ///
  /// Then nobody new comes in; who is in is answered still.
  private func watch(_ socket: ListeningSocket, closing channel: any Channel) async -> Bool {
    let ticks = AsyncStream<Void> { continuation in
      let task = Task {
        while !Task.isCancelled {
          do { try await Task.sleep(for: .seconds(1)) } catch { break }
          continuation.yield()
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
    for await _ in ticks.cancelOnGracefulShutdown() where !socket.isReachable || !channel.isActive {
      let isGone = channel.isActive
      channel.close(promise: nil)
      return isGone
    }
    socket.removeFile()
    channel.close(promise: nil)
    return false
  }
}
