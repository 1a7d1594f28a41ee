import BankFormat
import Glibc

/// Reading files and folders, with errors that name them.
enum Files {
  /// The largest file that is read whole; talk and banks are far smaller.
  static let largestBytes = 16 * 1024 * 1024

  /// - Parameter most: reading ends soon after so many bytes, when whoever reads them refuses
  ///   more anyway.
  static func bytes(_ path: String, most: Int = .max) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure.problems(.cannotRead(path, reason())) }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure.problems(.cannotRead(path, reason())) }
      if count == 0 || result.count > most { return result }
      result += chunk[..<count]
      guard result.count <= largestBytes else {
        throw Failure.problems(.cannotRead(path, "> \(largestBytes / 1024 / 1024) MiB"))
      }
    }
  }

  static func source(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: try bytes(path, most: SourceFile.largestKiB * 1024))
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The names in a folder, sorted by their bytes.
  static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else {
      throw Failure.problems(.cannotRead(folder, reason()))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func programPath() throws -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { readlink("/proc/self/exe", $0, path.count) } ?? -1
      }
    }
    guard count > 0, let path = String(validating: buffer[..<count], as: UTF8.self) else {
      throw Failure.wrongUse(.noInstallation)
    }
    return path
  }

  static func reason() -> String { String(cString: strerror(errno)) }
}
