import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// What somebody may do to a daemon who wants nothing of it.
enum Attack: String, CaseIterable {
  /// Connections on which a request is begun and never ended, a byte a second.
  case loris
  /// Connections on which one request follows the other as fast as they are answered.
  case flood

  /// Comes in over TCP, as whoever is not staff.
  func run(port: Int, connections: Int, for length: Double) async {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let end = seconds() + length
    let tally = Tally()
    await withDiscardingTaskGroup { attackers in
      for _ in 0..<connections {
        attackers.addTask {
          while seconds() < end {
            do {
              switch self {
              case .loris: try await drip(into: port, group, tally, until: end)
              case .flood: try await ask(port, group, tally, until: end)
              }
            } catch {
              tally.cut()
              await pause(0.1)
            }
          }
        }
      }
    }
    print("  \(rawValue), \(connections) connections, \(Int(length)) s: \(tally.line)")
  }

  private func drip(
    into port: Int, _ group: any EventLoopGroup, _ tally: Tally, until end: Double
  ) async throws {
    let channel = try await ClientBootstrap(group: group)
      .connect(host: "127.0.0.1", port: port).get()
    try await channel.writeAndFlush(ByteBuffer(string: "GET /v1/health HTTP/1.1\r\nx: "))
    while seconds() < end, channel.isActive {
      tally.sent()
      try await channel.writeAndFlush(ByteBuffer(string: "y"))
      await pause(1)
    }
    if channel.isActive { try await channel.close() } else { tally.cut() }
  }

  private func ask(
    _ port: Int, _ group: any EventLoopGroup, _ tally: Tally, until end: Double
  ) async throws {
    try await Asking.over(.tcp(port), group) { asking in
      while seconds() < end {
        _ = try await asking.ask(.GET, "/v1/interviews")
        tally.sent()
      }
    }
  }
}

/// How often something was sent, and how often the daemon had enough of it.
private final class Tally: Sendable {
  private let counts = Mutex((sent: 0, cut: 0))

  func sent() { counts.withLock { $0.sent += 1 } }
  func cut() { counts.withLock { $0.cut += 1 } }

  var line: String {
    counts.withLock { "sent \($0.sent) times, cut off or not let in \($0.cut) times" }
  }
}

private func pause(_ length: Double) async {
  do { try await Task.sleep(for: .seconds(length)) } catch {}
}
