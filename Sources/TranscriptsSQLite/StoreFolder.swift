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
  var journal: String { path + "/verwonder.journal" }
  /// Room that is given up when the disk is full, so that erasing and closing stay possible.
  var ballast: String { path + "/verwonder.ballast" }
  /// The lock, for as long as this lives and until ``release()``. It belongs to the opened file,
  /// so it also keeps out a second opening by this process, and a crash cannot leave it behind.
  private let lock: Mutex<Int32?>

  static let ballastSize = 512 * 1024

  /// Makes what is missing, and takes the lock before anything else is touched.
  ///
  /// - Throws: ``StoreError/inUse(path:)`` when somebody has it.
  init(_ path: String) throws(StoreError) {
    self.path = path
    try Disk.makeFolder(path)
    try checkGround(path)
    lock = Mutex(try lockedFile(path + "/verwonder.lock", in: path))
    // From here on `deinit` gives the lock back.
    for file in [database, database + "-wal", journal, ballast] { try checkFile(file) }
  }

  /// Whether nothing was ever kept here: a journal that was begun and no more is what a crash
  /// leaves of the very first opening.
  var isNew: Bool {
    !Disk.exists(database) && !Disk.exists(Migration.aside(self))
      && Disk.size(of: journal) <= Journal.Heading.length
  }

  /// - Returns: whether there was room to give up.
  func dropBallast() -> Bool { unlink(ballast) == 0 }

  /// Keeps room for later. Where there is none, that is no reason not to begin.
  func takeBallast() {
    guard !Disk.exists(ballast) else { return }
    do {
      let file = try OpenFile(ballast, O_WRONLY | O_CREAT)
      try file.write([UInt8](repeating: 0, count: Self.ballastSize), at: 0)
      try file.synchronize()
    } catch {
      unlink(ballast)
    }
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
  let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
  guard descriptor >= 0 else {
    throw errno == ELOOP ? .unsafeGround(path: file, .link) : .system(errno, folder)
  }
  guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
    let reason = errno
    close(descriptor)
    throw reason == EWOULDBLOCK ? .inUse(path: folder) : .system(reason, folder)
  }
  return descriptor
}
