import Glibc

/// Writes a report to a file: whole or not at all, and never over another without being told.
package enum OutputFile {
  /// - Parameter mode: who may read it; reports hold people's words and are for their owner.
  package static func write(_ text: String, to path: String, force: Bool, mode: UInt32 = 0o600)
    throws
  {
    try write(Array(text.utf8), to: path, force: force, mode: mode)
  }

  package static func write(
    _ bytes: [UInt8], to path: String, force: Bool, mode: UInt32 = 0o600
  ) throws {
    try write(to: path, force: force, mode: mode) { descriptor in writeAll(bytes, to: descriptor) }
  }

  /// The same, piece by piece.
  ///
  /// - Parameter give: hands over a piece; throws when there is no room for it.
  package static func write(
    to path: String, force: Bool,
    inPieces body: (_ give: (String) throws -> Void) async throws ->
      Void
  ) async throws {
    let begun = try begin(path, force: force, mode: 0o600)
    do {
      try await body { piece in
        guard writeAll(Array(piece.utf8), to: begun.descriptor) else {
          throw Failure.problems(.cannotWrite(path, Files.reason()))
        }
      }
    } catch {
      close(begun.descriptor)
      unlink(begun.temporary)
      throw error
    }
    try finish(begun, force: force, isWritten: true)
  }

  private static func write(
    to path: String, force: Bool, mode: UInt32, _ body: (Int32) -> Bool
  ) throws {
    let begun = try begin(path, force: force, mode: mode)
    try finish(begun, force: force, isWritten: body(begun.descriptor))
  }

  /// A file that is not in its place yet.
  private struct Begun {
    var path: String
    var temporary: String
    var descriptor: Int32
  }

  private static func begin(_ path: String, force: Bool, mode: UInt32) throws -> Begun {
    let folder = Files.folder(of: path)
    if Files.isFolder(path) { throw Failure.problems(.isFolder(path)) }
    if Files.exists(folder + "/verwonder.lock"), Files.name(of: path).hasPrefix("verwonder.") {
      throw Failure.wrongUse(.isOfStore(path))
    }
    if !force, isThere(path) { throw Failure.problems(.exists(path)) }
    // A new file beside the old one, moved into its place when all of it is on disk.
    let temporary = folder + "/.verwonder-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    let descriptor = open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure.problems(.cannotWrite(path, Files.reason())) }
    return Begun(path: path, temporary: temporary, descriptor: descriptor)
  }

  private static func finish(_ begun: Begun, force: Bool, isWritten: Bool) throws {
    let (path, temporary) = (begun.path, begun.temporary)
    let isOnDisk = isWritten && fsync(begun.descriptor) == 0
    let reason = Files.reason()
    close(begun.descriptor)
    guard isOnDisk else {
      unlink(temporary)
      throw Failure.problems(.cannotWrite(path, reason))
    }
    // `link` refuses an existing name in one step; `rename` replaces it in one step.
    let isMoved = force ? rename(temporary, path) == 0 : link(temporary, path) == 0
    let moveReason = Files.reason()
    if !force || !isMoved { unlink(temporary) }
    guard isMoved else { throw Failure.problems(.cannotWrite(path, moveReason)) }
    synchroniseFolder(Files.folder(of: path))
  }

  private static func isThere(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The name is durable only when the folder is. (SECURITY: rename alone does not do it.)
  private static func synchroniseFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
