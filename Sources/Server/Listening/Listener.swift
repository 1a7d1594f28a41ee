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

  /// When the file of a socket is removed, nobody can find it any more: then it is made anew.
  private func keepListening(on first: ListeningSocket) async throws {
    var socket = first
    while true {
      guard try await listen(on: socket) == .gone else { return }
      await onEvent(.socketGone)
      while true {
        do {
          guard let made = try socket.madeAnew() else { return }
          socket = made
          await onEvent(.socketBack)
          break
        } catch {
          await onEvent(.cannotListen(error))
        }
        try await Task.sleep(for: .seconds(2))
        if Task.isShuttingDownGracefully { return }
      }
    }
  }

  private enum End { case stopped, gone }

  private enum Watch {
    case answering
    case socket(isGone: Bool)
  }

  private func listen(on socket: ListeningSocket) async throws -> End {
    let (connection, logger) = (connection, logger)
    let server = try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 512)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .bind(socket.descriptor) { channel in connection.setup(channel: channel, logger: logger) }
    let isGone = await withTaskGroup(of: Watch.self) { watchers in
      watchers.addTask {
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
        return .answering
      }
      watchers.addTask {
        .socket(isGone: await watch(socket, closing: server.channel))
      }
      var isGone = false
      for await result in watchers {
        switch result {
        // Everybody has been answered.
        case .answering: watchers.cancelAll()
        case .socket(let gone): isGone = gone
        }
      }
      return isGone
    }
    socket.removeFile()
    return isGone ? .gone : .stopped
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
    for await _ in ticks.cancelOnGracefulShutdown() where !socket.isReachable {
      channel.close(promise: nil)
      return true
    }
    socket.removeFile()
    channel.close(promise: nil)
    return false
  }
}
