internal import Glibc
public import Inquiry

/// A socket on which the daemon waits for others: made here, or handed over by the machine's
/// service manager.
public struct ListeningSocket: Sendable {
  public enum Kind: Sendable, Equatable {
    /// With the file, where this process made it.
    case unix(path: String?)
    case tcp(port: Int)
  }

  public var descriptor: Int32
  public var kind: Kind
  /// Which file it was when it was made: another file in its place is not ours.
  fileprivate var file: FileMark?
  /// Who may connect, as it was when it was made.
  fileprivate var mode: UInt32 = 0o600
  fileprivate var group: UInt32?
}

/// Why it cannot wait there. Nothing was changed.
public enum ListeningError: Error, Sendable, Equatable {
  case pathTooLong(String)
  case isLink(String)
  case isNoSocket(String)
  case anothers(String)
  case folderMissing(String)
  case othersMayWrite(folder: String)
  case inUse(String)
  case portInUse(Int)
  case notLocal(String)
  case handedOverWrongly
  case refused(String, errno: Int32)
}

extension ListeningSocket {
  /// What fits in the address of a Unix socket. (unix(7))
  public static let longestPath = 107

  /// - Parameters:
  ///   - mode: who may connect: 0600, or 0660 for a group.
  ///   - group: the number of that group.
  public static func unix(
    path: String, mode: UInt32 = 0o600, group: UInt32? = nil
  ) throws(ListeningError) -> ListeningSocket {
    guard path.utf8.count <= longestPath else { throw .pathTooLong(path) }
    try checkFolder(of: path)
    try clear(path)
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | closeOnExec, 0)
    guard descriptor >= 0 else { throw .refused(path, errno: errno) }
    // Nobody else may connect before the mode is what it should be.
    let before = umask(0o177)
    defer { umask(before) }
    var address = sockaddr_un(path: path)
    guard named(&address, descriptor, Glibc.bind) == 0 else {
      throw failure(descriptor, errno == EADDRINUSE ? .inUse(path) : .refused(path, errno: errno))
    }
    guard group.map({ chown(path, uid_t.max, $0) == 0 }) ?? true, chmod(path, mode) == 0,
      listen(descriptor, backlog) == 0
    else {
      throw failure(descriptor, .refused(path, errno: errno))
    }
    return ListeningSocket(
      descriptor: descriptor, kind: .unix(path: path), file: FileMark(path), mode: mode,
      group: group)
  }

  /// The same, after its file was removed; `nil` for one that has no file of ours.
  func madeAnew() throws(ListeningError) -> ListeningSocket? {
    guard case .unix(let path?) = kind else { return nil }
    return try .unix(path: path, mode: mode, group: group)
  }

  /// On this machine only.
  ///
  /// - Parameters:
  ///   - host: `127.0.0.1` or another in 127.0.0.0/8, or `::1`.
  ///   - port: 0 for any that is free.
  public static func tcp(host: String, port: UInt16) throws(ListeningError) -> ListeningSocket {
    var version4 = sockaddr_in()
    version4.sin_family = sa_family_t(AF_INET)
    version4.sin_port = port.bigEndian
    var version6 = sockaddr_in6()
    version6.sin6_family = sa_family_t(AF_INET6)
    version6.sin6_port = port.bigEndian
    let is4 = inet_pton(AF_INET, host, &version4.sin_addr) == 1
    guard is4 || inet_pton(AF_INET6, host, &version6.sin6_addr) == 1 else { throw .notLocal(host) }
    let isLocal = is4 ? version4.sin_addr.s_addr.bigEndian >> 24 == 127 : host == "::1"
    guard isLocal else { throw .notLocal(host) }
    let descriptor = socket(
      is4 ? AF_INET : AF_INET6, Int32(SOCK_STREAM.rawValue) | closeOnExec, 0)
    guard descriptor >= 0 else { throw .refused(host, errno: errno) }
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let isBound =
      is4 ? named(&version4, descriptor, Glibc.bind) : named(&version6, descriptor, Glibc.bind)
    guard isBound == 0, listen(descriptor, backlog) == 0 else {
      throw failure(
        descriptor, errno == EADDRINUSE ? .portInUse(Int(port)) : .refused(host, errno: errno))
    }
    return ListeningSocket(
      descriptor: descriptor, kind: .tcp(port: boundPort(descriptor) ?? Int(port)), file: nil)
  }

  /// Makes room again for those who come at the same moment. NIO listens anew with 128 places when it
  /// takes a socket over, whatever it is told; where that stays so, some have to come back.
  func makeRoom() { _ = listen(descriptor, backlog) }

  /// One that the service manager made. (sd_listen_fds(3))
  public static func handedOver(_ descriptor: Int32) throws(ListeningError) -> ListeningSocket {
    var type: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    var isListening: Int32 = 0
    guard getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0,
      type == Int32(SOCK_STREAM.rawValue),
      getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size) == 0, isListening == 1
    else { throw .handedOverWrongly }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let found = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length)
      }
    }
    guard found == 0 else { throw .handedOverWrongly }
    switch Int32(address.ss_family) {
    case AF_UNIX:
      return ListeningSocket(descriptor: descriptor, kind: .unix(path: nil), file: nil)
    case AF_INET, AF_INET6:
      guard isLoopback(&address) else { throw .notLocal("LISTEN_FDS") }
      return ListeningSocket(
        descriptor: descriptor, kind: .tcp(port: boundPort(descriptor) ?? 0), file: nil)
    default: throw .handedOverWrongly
    }
  }

  /// Whether clients still find it: its file may have been removed or replaced meanwhile.
  public var isReachable: Bool {
    guard case .unix(let path?) = kind, let file else { return true }
    return FileMark(path) == file
  }

  /// Removes the file, when it is still ours. The descriptor is closed by whoever listens on it.
  public func removeFile() {
    guard case .unix(let path?) = kind, isReachable else { return }
    unlink(path)
  }
}

/// Which file something is.
private struct FileMark: Equatable, Sendable {
  var device: UInt
  var number: UInt

  init?(_ path: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    device = UInt(info.st_dev)
    number = UInt(info.st_ino)
  }
}

private let backlog: Int32 = 512
private let closeOnExec = Int32(SOCK_CLOEXEC.rawValue)

private func failure(_ descriptor: Int32, _ error: ListeningError) -> ListeningError {
  close(descriptor)
  return error
}

/// A folder in which others may write is one in which they may put their own socket in its place.
private func checkFolder(of path: String) throws(ListeningError) {
  let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  var info = stat()
  guard stat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
    throw .folderMissing(folder)
  }
  let isOurs = info.st_uid == geteuid() || info.st_uid == 0
  guard isOurs, info.st_mode & (S_IWOTH | S_IWGRP) == 0 else {
    throw .othersMayWrite(folder: folder)
  }
  try checkWayTo(folder)
}

/// Nor may anybody put another folder in the place of one on the way to it.
private func checkWayTo(_ folder: String) throws(ListeningError) {
  guard let real = realpath(folder, nil) else { throw .folderMissing(folder) }
  defer { free(real) }
  var path = String(cString: real)
  while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex {
    path = String(path[..<slash])
    var info = stat()
    guard stat(path, &info) == 0 else { throw .folderMissing(path) }
    // In a folder like /tmp nobody moves what is another's. (S_ISVTX)
    let isOpen = info.st_mode & S_IWOTH != 0 && info.st_mode & S_ISVTX == 0
    if isOpen { throw .othersMayWrite(folder: path) }
  }
}

/// Removes what an earlier daemon left there, and nothing else.
private func clear(_ path: String) throws(ListeningError) {
  var info = stat()
  guard lstat(path, &info) == 0 else { return }
  switch info.st_mode & S_IFMT {
  case S_IFLNK: throw .isLink(path)
  case S_IFSOCK: break
  default: throw .isNoSocket(path)
  }
  guard info.st_uid == geteuid() else { throw .anothers(path) }
  let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | closeOnExec, 0)
  guard probe >= 0 else { throw .refused(path, errno: errno) }
  defer { close(probe) }
  var address = sockaddr_un(path: path)
  guard named(&address, probe, Glibc.connect) != 0 else { throw .inUse(path) }
  guard errno == ECONNREFUSED else { throw .inUse(path) }
  guard unlink(path) == 0 else { throw .refused(path, errno: errno) }
}

private func named<Address>(
  _ address: inout Address, _ descriptor: Int32,
  _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
) -> Int32 {
  withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      call(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
    }
  }
}

private func boundPort(_ descriptor: Int32) -> Int? {
  var address = sockaddr_in6()
  var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
  let found = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      getsockname(descriptor, $0, &length)
    }
  }
  // The port stands at the same place in both versions.
  return found == 0 ? Int(UInt16(bigEndian: address.sin6_port)) : nil
}

private func isLoopback(_ address: inout sockaddr_storage) -> Bool {
  withUnsafePointer(to: &address) { pointer in
    if Int32(pointer.pointee.ss_family) == AF_INET {
      return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        $0.pointee.sin_addr.s_addr.bigEndian >> 24 == 127
      }
    }
    return pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
      withUnsafeBytes(of: pointer.pointee.sin6_addr) { bytes in
        bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
      }
    }
  }
}

extension sockaddr_un {
  /// - Precondition: the path fits.
  fileprivate init(path: String) {
    self.init()
    sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &sun_path) { bytes in
      for (index, byte) in path.utf8.enumerated() where index < bytes.count - 1 {
        bytes[index] = byte
      }
    }
  }
}

extension ListeningError {
  public var text: Bilingual {
    switch self {
    case .pathTooLong(let path):
      Bilingual(
        nl:
          "\(path) is te lang voor een socket: er passen \(ListeningSocket.longestPath) bytes in. "
          + "Kies een kortere plaats met --socket.",
        en: "\(path) is too long for a socket: it holds \(ListeningSocket.longestPath) bytes. "
          + "Choose a shorter place with --socket.")
    case .isLink(let path):
      Bilingual(
        nl: "\(path) is een verwijzing naar iets anders. Haal die weg, of kies een andere plaats "
          + "met --socket.",
        en: "\(path) is a link to something else. Remove it, or choose another place with --socket."
      )
    case .isNoSocket(let path):
      Bilingual(
        nl: "Op \(path) staat iets anders dan een socket. Er is niets veranderd; kies een andere "
          + "plaats met --socket.",
        en: "\(path) is something else than a socket. Nothing was changed; choose another place "
          + "with --socket.")
    case .anothers(let path):
      Bilingual(
        nl: "\(path) is van een andere gebruiker. Kies een andere plaats met --socket.",
        en: "\(path) belongs to another user. Choose another place with --socket.")
    case .folderMissing(let folder):
      Bilingual(
        nl: "De map \(folder) voor de socket is er niet. Maak hem, of kies een andere plaats met "
          + "--socket.",
        en: "The folder \(folder) for the socket is not there. Make it, or choose another place "
          + "with --socket.")
    case .othersMayWrite(let folder):
      Bilingual(
        nl: "In de map \(folder) mogen ook anderen schrijven: zij kunnen de socket verwisselen. "
          + "Sluit hem af met ‘chmod go-w’, of kies een andere plaats met --socket.",
        en: "Others may write in the folder \(folder): they could replace the socket. Close it "
          + "with 'chmod go-w', or choose another place with --socket.")
    case .inUse(let path):
      Bilingual(
        nl: "Op \(path) luistert al een verwonderd. Stop die eerst, of kies een andere plaats met "
          + "--socket.",
        en: "A verwonderd is listening on \(path) already. Stop it first, or choose another place "
          + "with --socket.")
    case .portInUse(let port):
      Bilingual(
        nl: "Poort \(port) is al in gebruik. Kies een andere poort in de instellingen.",
        en: "Port \(port) is in use already. Choose another port in the settings.")
    case .notLocal(let host):
      Bilingual(
        nl: "\(host) is geen adres van deze computer zelf. Gebruik 127.0.0.1 of ::1.",
        en: "\(host) is no address of this computer alone. Use 127.0.0.1 or ::1.")
    case .handedOverWrongly:
      Bilingual(
        nl: "Wat er is doorgegeven in LISTEN_FDS is geen luisterende socket. Kijk het bestand "
          + "verwonderd.socket na.",
        en: "What was handed over in LISTEN_FDS is no listening socket. Check the file "
          + "verwonderd.socket.")
    case .refused(let place, let number):
      Bilingual(
        same: "\(place): \(String(cString: strerror(number)))")
    }
  }
}
