internal import Glibc

/// A new, empty folder that is gone, with what is in it, when nobody holds this any more.
public final class TemporaryFolder {
  public let path: String

  public init() throws {
    var template = Array("/tmp/verwonder-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CannotStart(program: "mkdtemp", reason: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { removeTree(path) }

  /// The names of all that is in it.
  public var names: [String] { entries(of: path).sorted() }

  /// Makes a file in it and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String, mode: UInt32 = 0o644) throws -> String {
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw CannotStart(program: file, reason: errno) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw CannotStart(program: file, reason: errno) }
      rest = rest.dropFirst(count)
    }
    return file
  }

  public func read(_ name: String) throws -> String {
    let file = path + "/" + name
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CannotStart(program: file, reason: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }
}

private func removeTree(_ path: String) {
  for name in entries(of: path) { removeTree(path + "/" + name) }
  remove(path)
}

/// Empty for what is no folder, and for a link: what that leads to is not ours.
private func entries(of path: String) -> [String] {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  guard folder >= 0, let stream = fdopendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}
