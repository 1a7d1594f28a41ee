internal import Glibc

/// A new folder that only its owner may enter, for files that must not stay.
struct PrivateFolder {
  let path: String

  /// In `home` if that can be written, else in `/tmp`. `nil` when neither can.
  init?(in home: String?) {
    let homes = [home, "/tmp"].compactMap { $0 }.filter { $0.utf8.first == UInt8(ascii: "/") }
    for home in homes {
      var template = Array((home + "/verwonder-XXXXXX").utf8CString)
      // mkdtemp makes it with mode 0700.
      if mkdtemp(&template) != nil {
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        return
      }
    }
    return nil
  }

  /// Removes the folder and everything an editor left in it. Files are overwritten first: of no
  /// use on a disk that copies on write, but this may be another one.
  func remove() {
    if let stream = opendir(path) {
      let folder = dirfd(stream)
      while let entry = readdir(stream) {
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { overwrite($0, in: folder) }
        }
      }
      closedir(stream)
    }
    rmdir(path)
  }

  private func overwrite(_ name: UnsafePointer<CChar>, in folder: Int32) {
    // Not through a link, which may lead out of the folder, and not waiting for a pipe's reader.
    let file = openat(folder, name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file >= 0 {
      var info = stat()
      if fstat(file, &info) == 0 && info.st_mode & S_IFMT == S_IFREG {
        _ = writeAll([UInt8](repeating: 0, count: Int(info.st_size)), to: file)
        fdatasync(file)
      }
      close(file)
    }
    unlinkat(folder, name, 0)
  }
}

func writeNew(_ path: String, _ bytes: [UInt8]) -> Bool {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard file >= 0 else { return false }
  let isWritten = writeAll(bytes, to: file)
  return close(file) == 0 && isWritten
}

/// The first `limit` bytes of a file, or all of it when it is smaller.
func readFile(_ path: String, upTo limit: Int) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65536)
  while bytes.count < limit {
    let count = read(file, &piece, min(piece.count, limit - bytes.count))
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { break }
    bytes += piece[..<count]
  }
  return bytes
}
