package import BankFormat
import Glibc
package import Inquiry

/// Reading files and folders, with errors that name them.
package enum Files {
  /// The largest file that is read whole; talk and banks are far smaller.
  package static let largestBytes = 16 * 1024 * 1024

  /// Why a file could not be read.
  package struct Unreadable: Error {
    package var reason: Bilingual
  }

  /// - Parameter most: reading ends soon after so many bytes, when whoever reads them refuses
  ///   more anyway.
  /// - Parameter largest: more than this is refused; only what the program wrote itself may be large.
  package static func bytes(
    _ path: String, most: Int = .max, largest: Int = largestBytes
  ) throws -> [UInt8] {
    do {
      return try read(path, most: most, largest: largest)
    } catch {
      throw Failure.problems(.cannotRead(path, error.reason))
    }
  }

  /// The bytes of a file where the system keeps them, not copied; `nil` when it cannot be read.
  ///
  /// Only for files that are replaced and never written in place: they may not change meanwhile.
  static func mapped<Result>(
    _ path: String, _ read: (UnsafeRawBufferPointer) -> Result?
  ) -> Result? {
    let descriptor = opened(path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let size = try? sizeOfFile(descriptor), size > 0,
      let start = mmap(nil, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0),
      start != MAP_FAILED
    else { return nil }
    defer { munmap(start, size) }
    return read(UnsafeRawBufferPointer(start: start, count: size))
  }

  package static func source(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: try bytes(path, most: SourceFile.largestKiB * 1024))
  }

  /// A file among others, of which the rest is to be looked at as well.
  package static func sourceIfReadable(_ path: String) -> Result<SourceFile, Unreadable> {
    Result { () throws(Unreadable) in
      SourceFile(name: path, bytes: try read(path, most: SourceFile.largestKiB * 1024))
    }
  }

  /// So that pipes and devices cannot keep anybody waiting: a bank that comes from elsewhere may hold
  /// a link to one. `sizeOfFile` refuses them.
  private static func opened(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
  }

  private static func read(
    _ path: String, most: Int, largest: Int = largestBytes
  ) throws(Unreadable) -> [UInt8] {
    let descriptor = opened(path)
    guard descriptor >= 0 else { throw Unreadable(reason: Bilingual(same: reason())) }
    defer { close(descriptor) }
    let size = try sizeOfFile(descriptor)
    // What is there now at once, and what is added meanwhile after it.
    var result = [UInt8](unsafeUninitializedCapacity: min(size, most, largest) + 1) {
      bytes, count in
      count = max(Glibc.read(descriptor, bytes.baseAddress, bytes.count), 0)
    }
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      guard result.count <= largest else {
        throw Unreadable(reason: Bilingual(same: "> \(largest / 1024 / 1024) MiB"))
      }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Unreadable(reason: Bilingual(same: reason())) }
      if count == 0 || result.count > most { return result }
      result += chunk[..<count]
    }
  }

  /// As it was when it was opened; anything but a file is refused.
  private static func sizeOfFile(_ descriptor: Int32) throws(Unreadable) -> Int {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw Unreadable(reason: Bilingual(same: reason())) }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return Int(info.st_size)
    case S_IFDIR: throw Unreadable(reason: Bilingual(nl: "het is een map", en: "it is a folder"))
    default:
      throw Unreadable(
        reason: Bilingual(
          nl: "het is geen gewoon bestand, maar een pijp of een apparaat",
          en: "it is no ordinary file, but a pipe or a device"))
    }
  }

  package static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The path itself, with every link followed; `nil` when it leads nowhere.
  package static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The names in a folder, sorted by their bytes.
  package static func names(in folder: String) throws -> [String] {
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

  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
      ?? path
  }

  package static func programPath() throws -> String {
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

  /// Which build of the program this is: its size and when it was made.
  package static var programStamp: String {
    var info = stat()
    guard stat("/proc/self/exe", &info) == 0 else { return "0" }
    return "\(info.st_size)-\(info.st_mtim.tv_sec)"
  }

  package static func reason() -> String { String(cString: strerror(errno)) }
}
