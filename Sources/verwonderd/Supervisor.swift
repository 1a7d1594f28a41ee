import Glibc
import Server

/// The machine's service manager, where one started this. (sd_notify(3), sd_listen_fds(3))
enum Supervisor {
  /// Tells it how this process is; without one nothing happens.
  @Sendable static func tell(_ state: String) {
    guard let path = Surroundings.variable("NOTIFY_SOCKET") else { return }
    var bytes = Array(path.utf8)
    switch bytes.first {
    // A name that begins with @ stands in the kernel, not in a folder.
    case UInt8(ascii: "@"): bytes[0] = 0
    case UInt8(ascii: "/"): break
    default: return
    }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let descriptor = socket(
      AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = Array(state.utf8).withUnsafeBytes {
          sendto(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL), address, length)
        }
      }
    }
  }

  /// Since when it reloads, for a manager that waits for the end of it.
  @Sendable static func tellReloading() {
    tell("RELOADING=1\nMONOTONIC_USEC=\(Surroundings.ticks() / 1000)")
  }

  /// The sockets that it made for us.
  static func sockets() throws(ListeningError) -> [ListeningSocket] {
    guard let owner = Surroundings.variable("LISTEN_PID"), owner == "\(getpid())",
      let count = Surroundings.variable("LISTEN_FDS").flatMap({ Int32($0) })
    else { return [] }
    // They are ours, and not those of whatever we start.
    for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { Surroundings.forget(name) }
    guard (1...16).contains(count) else { throw .handedOverWrongly }
    var sockets: [ListeningSocket] = []
    for descriptor in firstHandedOver..<(firstHandedOver + count) {
      sockets.append(try ListeningSocket.handedOver(descriptor))
    }
    return sockets
  }

  /// SD_LISTEN_FDS_START.
  private static let firstHandedOver: Int32 = 3
}
