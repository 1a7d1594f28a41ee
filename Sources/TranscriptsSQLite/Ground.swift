internal import Glibc
internal import Transcripts

/// What is under a store must keep what is put there, and from others' eyes. (SECURITY, goal 8)
///
/// Checked before anything is written. A folder that is new or empty is closed for others by us;
/// in one that is in use, somebody may have looked already: then a person must know.
func checkGround(_ folder: String) throws(StoreError) {
  try checkDisk(folder)
  let info = try status(folder)
  guard info.st_mode & S_IFMT == S_IFDIR else { throw .system(ENOTDIR, folder) }
  guard info.st_uid == geteuid() else { throw .unsafeGround(path: folder, .anothersFolder) }
  if info.st_mode & 0o077 != 0 {
    guard isEmpty(folder), chmod(folder, 0o700) == 0 else {
      throw .unsafeGround(path: folder, .othersMayLook)
    }
  }
  let above = try status(folder + "/..")
  let isShared =
    above.st_mode & 0o002 != 0 || (above.st_mode & 0o020 != 0 && above.st_gid != getegid())
  // In a folder such as /tmp others may make files, but not replace ours.
  guard !isShared || above.st_mode & S_ISVTX != 0 else {
    throw .unsafeGround(path: folder, .othersMayReplace)
  }
}

/// A file of the store, which must be one and ours alone. That it is not there is fine.
func checkFile(_ path: String) throws(StoreError) {
  var info = stat()
  guard lstat(path, &info) == 0 else { return }
  guard info.st_mode & S_IFMT == S_IFREG, info.st_nlink == 1 else {
    throw .unsafeGround(path: path, .link)
  }
  guard info.st_uid == geteuid() else { throw .unsafeGround(path: path, .anothersFolder) }
}

/// By the list of mounts, in which the disk of the folder has its number. (proc(5), mountinfo)
/// A disk that is not in the list is not judged.
private func checkDisk(_ folder: String) throws(StoreError) {
  let device = try status(folder).st_dev
  // As the C library's major() and minor() cut it, which Swift does not see.
  let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
  let minor = device & 0xFF | (device >> 12) & ~0xFF & 0xFFFF_FFFF
  let number = "\(major):\(minor)"
  guard let mounts = fopen("/proc/self/mountinfo", "re") else { return }
  defer { fclose(mounts) }
  var line: UnsafeMutablePointer<CChar>?
  var size = 0
  defer { free(line) }
  while getline(&line, &size, mounts) > 0, let text = line.map({ String(cString: $0) }) {
    let fields = text.split(separator: " ")
    guard fields.count > 2, fields[2] == number, let dash = fields.firstIndex(of: "-"),
      dash + 1 < fields.count
    else { continue }
    switch fields[dash + 1] {
    case "tmpfs", "ramfs": throw .unsafeGround(path: folder, .inMemory)
    case let kind where ["nfs", "nfs4", "cifs", "smb3", "afs", "ceph"].contains(kind):
      throw .unsafeGround(path: folder, .network(String(kind)))
    default: return
    }
  }
}

private func status(_ path: String) throws(StoreError) -> stat {
  var info = stat()
  guard stat(path, &info) == 0 else { throw .system(errno, path) }
  return info
}

private func isEmpty(_ folder: String) -> Bool {
  guard let entries = opendir(folder) else { return false }
  defer { closedir(entries) }
  while let entry = readdir(entries) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { return false }
  }
  return true
}
