internal import Glibc

/// The path of a daemon's socket, and how one connects to it safely.
///
/// Words of people go over it, so whoever listens must be somebody one may trust with them: this
/// user's own daemon, the machine's administrator, or the system's `verwonderd`. Another user of
/// the machine could have put a socket of their own there. Both are looked at: who owns what stands
/// at the path, and who really listens.
///
/// The path is opened first, without following a link, and the connection goes to what was opened:
/// what stood there when it was looked at is what is spoken to, and a path may be longer than the
/// 107 bytes that a socket address holds.
struct DaemonSocket: Sendable {
  let path: String

  /// The user that the system's daemon runs as.
  static let systemUser = "verwonderd"

  /// - Parameter milliseconds: how long sending, and waiting for a place in the queue, may take.
  func connect(withinMilliseconds milliseconds: Int) throws(DaemonError) -> SocketStream {
    let place = open(path, openWithoutUsing | O_NOFOLLOW | O_CLOEXEC)
    guard place >= 0 else { throw .unreachable(path: path, Unreachable.current()) }
    defer { close(place) }
    if let why = strangeness(of: place) { throw .unreachable(path: path, why) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw .unreachable(path: path, Unreachable.current()) }
    let stream = SocketStream(descriptor)
    limitSending(descriptor, milliseconds)
    guard reach(descriptor, "/proc/self/fd/\(place)") else {
      throw .unreachable(path: path, Unreachable.current())
    }
    guard let listener = user(listeningAt: descriptor), isTrusted(listener) else {
      throw .unreachable(path: path, .anothers)
    }
    return stream
  }

  /// What is wrong with what stands there.
  private func strangeness(of place: Int32) -> Unreachable? {
    var info = stat()
    guard fstat(place, &info) == 0 else { return Unreachable.current() }
    switch info.st_mode & S_IFMT {
    case S_IFSOCK: return isTrusted(info.st_uid) ? nil : .anothers
    case S_IFLNK: return .link
    default: return .noSocket
    }
  }

  private func isTrusted(_ user: uid_t) -> Bool {
    user == geteuid() || user == 0 || user == number(ofUser: DaemonSocket.systemUser)
  }
}

/// Opens a path to look at it. `O_PATH`, which the header hides behind `_GNU_SOURCE`.
private let openWithoutUsing: Int32 = 0o10_000_000

/// Also holds for waiting in the queue of a busy daemon. (unix(7), socket(7))
private func limitSending(_ descriptor: Int32, _ milliseconds: Int) {
  var limit = timeval(
    tv_sec: milliseconds / 1000, tv_usec: suseconds_t(milliseconds % 1000 * 1000))
  setsockopt(
    descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
}

private func reach(_ descriptor: Int32, _ path: String) -> Bool {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  let size = socklen_t(MemoryLayout<sockaddr_un>.size)
  while true {
    let result = withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, size)
      }
    }
    if result == 0 || errno == EISCONN { return true }
    if errno != EINTR { return false }
  }
}

/// Who called `listen`: process, user and group. (unix(7), SO_PEERCRED)
private func user(listeningAt descriptor: Int32) -> uid_t? {
  var credentials: (pid: pid_t, user: uid_t, group: gid_t) = (0, 0, 0)
  var size = socklen_t(MemoryLayout.size(ofValue: credentials))
  let result = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size)
  return result == 0 ? credentials.user : nil
}

/// `nil` where there is no such user.
private func number(ofUser name: String) -> uid_t? {
  var entry = passwd()
  var found: UnsafeMutablePointer<passwd>?
  var texts = [CChar](repeating: 0, count: 4096)
  guard getpwnam_r(name, &entry, &texts, texts.count, &found) == 0, found != nil else { return nil }
  return entry.pw_uid
}

extension Unreachable {
  /// After a call that failed.
  fileprivate static func current() -> Unreachable {
    switch errno {
    case ENOENT, ENOTDIR: .notThere
    case ECONNREFUSED: .nobodyListens
    case EACCES, EPERM: .mayNot
    case EAGAIN, ETIMEDOUT: .tooBusy
    case let number: .other(String(cString: strerror(number)))
    }
  }
}
