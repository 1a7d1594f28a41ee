internal import Glibc
internal import Synchronization
internal import Transcripts

/// The folder in which a store lives, for its owner's eyes only, and the lock on it.
///
/// Modes are given when a file is made, and SQLite gives its side files the mode of the database.
/// So nothing is ever readable for others, and `umask`, which belongs to the whole process, is
/// left alone.
final class StoreFolder: Sendable {
  let path: String
  var database: String { path + "/verwonder.sqlite" }
  /// The lock, for as long as this lives and until ``release()``. It belongs to the opened file,
  /// so it also keeps out a second opening by this process, and a crash cannot leave it behind.
  private let lock: Mutex<Int32?>

  /// Makes what is missing, and takes the lock before anything else is touched.
  ///
  /// - Throws: ``StoreError/inUse(path:)`` when somebody has it.
  init(_ path: String) throws(StoreError) {
    self.path = path
    try makeFolder(path)
    lock = Mutex(try lockedFile(path + "/verwonder.lock", in: path))
    // From here on `deinit` gives the lock back.
    try makeFile(database, in: path)
  }

  /// Unlocks before it closes: a child that is just being started still has the file open.
  func release() {
    lock.withLock { descriptor in
      guard let held = descriptor else { return }
      flock(held, LOCK_UN)
      close(held)
      descriptor = nil
    }
  }

  deinit { release() }
}

private func lockedFile(_ file: String, in folder: String) throws(StoreError) -> Int32 {
  let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw .system(errno, folder) }
  guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
    let reason = errno
    close(descriptor)
    throw reason == EWOULDBLOCK ? .inUse(path: folder) : .system(reason, folder)
  }
  return descriptor
}

/// Makes the file before SQLite does, which would let others read it.
///
/// Only while nobody has it open: closing any descriptor of a file drops SQLite's own locks.
private func makeFile(_ file: String, in folder: String) throws(StoreError) {
  let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw .system(errno, folder) }
  close(descriptor)
  try synchronize(folder)
}

private func makeFolder(_ path: String) throws(StoreError) {
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
private func synchronize(_ folder: String) throws(StoreError) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  // A folder one may use but not list, such as another's home, is not ours to synchronise.
  if descriptor < 0 && errno == EACCES { return }
  guard descriptor >= 0 else { throw .system(errno, folder) }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
    throw .system(errno, folder)
  }
}

/// Works on bytes: as characters, a slash with an accent on it would be no slash.
private func parent(of path: String) -> String {
  let bytes = Array(path.utf8)
  guard let end = bytes.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return path }
  guard let slash = bytes[...end].lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
}
