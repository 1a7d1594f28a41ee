internal import Glibc

/// A small ext4 disk of its own, in a file that is mounted as a disk. Only root can make one.
public final class LoopDisk {
  public let path: String
  private let image: String

  public static let canBeMade: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    return (try? LoopDisk(at: folder.path + "/disk")) != nil
  }()

  /// - Parameters:
  ///   - path: where it is mounted; made when it is not there.
  ///   - megabytes: in all; what ext4 keeps for itself goes off it.
  public init(at path: String, megabytes: Int = 2, withJournal: Bool = false) throws {
    self.path = path
    image = path + ".image"
    mkdir(path, 0o700)
    try command("truncate", "-s", "\(megabytes)M", image)
    let journal = withJournal ? "has_journal" : "^has_journal"
    try command("mkfs.ext4", "-q", "-m", "0", "-N", "64", "-O", journal, image)
    try mount()
    chmod(path, 0o700)
  }

  public func mount() throws { try command("mount", "-o", "loop", image, path) }

  public func unmount() throws { try command("umount", path) }

  public func makeReadOnly() throws { try command("mount", "-o", "remount,ro", path) }

  /// As when the plug is pulled: nothing that was not synced gets to the disk any more.
  /// (ext4, `EXT4_IOC_SHUTDOWN` with "no log flush")
  public func cutPower() throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(descriptor) }
    var flags: UInt32 = 2
    // _IOR('X', 125, __u32)
    guard ioctl(descriptor, 0x8004_587D, &flags) == 0 else {
      throw CommandFailed(command: ["ioctl", path], complaints: String(cString: strerror(errno)))
    }
  }

  /// Fills the disk with a file of zeros, and gives its path.
  public func fill(leaving bytes: Int = 0) -> String {
    let ballast = path + "/ballast"
    let descriptor = open(ballast, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 4096)
    var size = 0
    while write(descriptor, block, block.count) == block.count { size += block.count }
    if bytes > 0 { ftruncate(descriptor, off_t(size - bytes)) }
    fsync(descriptor)
    return ballast
  }

  deinit {
    _ = try? command("umount", "--lazy", path)
    unlink(image)
    rmdir(path)
  }
}

public struct CommandFailed: Error {
  public var command: [String]
  public var complaints: String
}

private func command(_ words: String...) throws {
  let finished = try run(
    "/usr/bin/env", words, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
  guard finished.status == 0 else {
    throw CommandFailed(command: words, complaints: finished.complaints)
  }
}
