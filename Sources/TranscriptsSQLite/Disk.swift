internal import Glibc
internal import Transcripts

// Files as the store uses them. Everything is finished or an error, and an interrupted call is
// made again.

/// An open file that is closed with the value.
final class OpenFile: Sendable {
  let descriptor: Int32
  private let path: String

  /// - Throws: ``StoreError``; also when the last part of the path is a symbolic link.
  init(_ path: String, _ flags: Int32) throws(StoreError) {
    self.path = path
    descriptor = retried { open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    guard descriptor >= 0 else {
      throw errno == ELOOP ? .unsafeGround(path: path, .link) : .system(errno, path)
    }
  }

  deinit { close(descriptor) }

  func length() throws(StoreError) -> Int {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw .disk(errno, path) }
    return Int(info.st_size)
  }

  /// The bytes from `offset`, fewer where the file ends.
  func read(_ count: Int, at offset: Int) throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        retried {
          pread(
            descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
        }
      }
      guard got >= 0 else { throw .disk(errno, path) }
      if got == 0 { break }
      done += got
    }
    bytes.removeLast(count - done)
    return bytes
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(StoreError) {
    var done = 0
    while done < bytes.count {
      let put = bytes.withUnsafeBytes { buffer in
        retried {
          pwrite(
            descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done,
            off_t(offset + done))
        }
      }
      guard put > 0 else { throw .disk(put == 0 ? EIO : errno, path) }
      done += put
    }
  }

  /// What was written is on the disk when this returns.
  func synchronize() throws(StoreError) {
    // Whatever the reason: what was written may be lost, and a second try would say "fine".
    guard retried({ fdatasync(descriptor) }) == 0 else { throw .failed(errno, path) }
  }

  /// Overwrites bytes where they stand.
  func zero(_ range: Range<Int>) throws(StoreError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let count = min(range.upperBound - start, 1 << 20)
      try write([UInt8](repeating: 0, count: count), at: start)
      start += count
    }
    try synchronize()
  }

  /// Cuts off the end, so that none of it lingers where the disk is free.
  func wipe(from length: Int) throws(StoreError) {
    let end = try self.length()
    if end > length { try zero(length..<end) }
    try truncate(to: length)
  }

  func truncate(to length: Int) throws(StoreError) {
    guard retried({ ftruncate(descriptor, off_t(length)) }) == 0 else { throw .disk(errno, path) }
  }
}

enum Disk {
  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// 0 for a file that is not there.
  static func size(of path: String) -> Int {
    var info = stat()
    return lstat(path, &info) == 0 ? Int(info.st_size) : 0
  }

  static func read(_ path: String) throws(StoreError) -> [UInt8] {
    let file = try OpenFile(path, O_RDONLY)
    return try file.read(file.length(), at: 0)
  }

  /// A file that is there whole or not at all, whatever happens.
  ///
  /// - Parameter wiping: whether the bytes of the file that it replaces are overwritten.
  static func replace(
    _ path: String, with bytes: [UInt8], wiping: Bool = false
  ) throws(StoreError) {
    let new = path + ".new"
    let old = wiping && exists(path) ? try OpenFile(path, O_WRONLY) : nil
    do {
      let file = try OpenFile(new, O_WRONLY | O_CREAT | O_TRUNC)
      try file.write(bytes, at: 0)
      try file.synchronize()
    }
    try rename(new, to: path)
    if let old { try old.zero(0..<old.length()) }
  }

  /// Puts a file in the place of another in one step, and wipes the other, which stays open for
  /// that: its bytes are not to linger where the disk is free.
  static func place(_ new: String, at path: String) throws(StoreError) {
    let old = exists(path) ? try OpenFile(path, O_WRONLY) : nil
    try rename(new, to: path)
    if let old { try old.zero(0..<old.length()) }
  }

  static func rename(_ old: String, to new: String) throws(StoreError) {
    guard retried({ Glibc.rename(old, new) }) == 0 else { throw .disk(errno, new) }
    try synchronizeFolder(of: new)
  }

  /// Removes a file, when it is there.
  static func remove(_ path: String) throws(StoreError) {
    guard retried({ unlink(path) }) == 0 || errno == ENOENT else { throw .disk(errno, path) }
    try synchronizeFolder(of: path)
  }

  /// Overwrites a file before it is removed. Where the disk writes elsewhere than it is told,
  /// what is left there is sealed.
  static func wipe(_ path: String) throws(StoreError) {
    guard exists(path) else { return }
    do {
      let file = try OpenFile(path, O_WRONLY)
      try file.zero(0..<file.length())
    }
    try remove(path)
  }

  static func synchronizeFolder(of path: String) throws(StoreError) {
    try synchronize(parent(of: path))
  }

  /// Makes a folder, with those above it that are missing, for its owner alone.
  static func makeFolder(_ path: String) throws(StoreError) {
    if mkdir(path, 0o700) == 0 { return try synchronize(parent(of: path)) }
    switch errno {
    case EEXIST: return
    case ENOENT where parent(of: path) != path:
      try makeFolder(parent(of: path))
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system(errno, path) }
      try synchronize(parent(of: path))
    case let reason: throw .system(reason, path)
    }
  }

  /// Makes the names in a folder survive a power cut.
  static func synchronize(_ folder: String) throws(StoreError) {
    let descriptor = retried { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    // A folder one may use but not list, such as another's home, is not ours to synchronise.
    if descriptor < 0 && errno == EACCES { return }
    guard descriptor >= 0 else { throw .system(errno, folder) }
    defer { close(descriptor) }
    guard retried({ fsync(descriptor) }) == 0 || errno == EINVAL || errno == EROFS else {
      throw .disk(errno, folder)
    }
  }
}

extension StoreError {
  static func failed(_ code: Int32, _ path: String) -> StoreError {
    .failing(path: parent(of: path), reason: String(cString: strerror(code)))
  }

  /// What a failed read or write of an open file means: a full disk can be mended, all else may
  /// have lost something.
  static func disk(_ code: Int32, _ path: String) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT: .full(path: parent(of: path))
    case EROFS: .readOnly(path: parent(of: path))
    default: .failed(code, path)
    }
  }
}

/// Makes a call to the system again when a signal came between.
private func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    guard result == -1, errno == EINTR else { return result }
  }
}

/// Works on bytes: as characters, a slash with an accent on it would be no slash.
func parent(of path: String) -> String {
  let bytes = Array(path.utf8)
  guard let end = bytes.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return path }
  guard let slash = bytes[...end].lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
}
