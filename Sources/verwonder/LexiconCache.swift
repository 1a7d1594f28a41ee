import BankFormat
import CSodium
import Glibc
import Hearing
import Inquiry

/// What can be heard, kept ready between runs: reading the word lists takes most of a second,
/// reading what was made of them a few milliseconds.
///
/// A file is named by the digest of all that it was made from and by the program that made it, so
/// that after an edit or an update the lists are read anew by themselves. A cache that cannot be read or written is as good as none: nothing depends on it.
struct LexiconCache {
  private let folder: String
  private let name: String
  private let languages: [Language]

  /// - Parameter digest: SHA-256 of the word lists, in hexadecimal.
  init?(digest: String, languages: [Language]) {
    guard let home = Surroundings.cacheHome else { return nil }
    folder = home + "/verwonder"
    self.languages = languages
    let which = languages.map(\.rawValue).joined(separator: "-")
    name = "hearing-\(which)-\(Files.programStamp)-\(digest.prefix(32))"
  }

  func lexicons() -> [Language: Lexicon]? {
    guard let bytes = try? Files.bytes("\(folder)/\(name)"),
      bytes.count > Self.sealSize,
      Array(bytes.prefix(Self.sealSize)) == seal(bytes.dropFirst(Self.sealSize))
    else { return nil }
    var rest = bytes.dropFirst(Self.sealSize)
    var lexicons: [Language: Lexicon] = [:]
    for language in languages {
      guard let size = number(rest.prefix(8)), rest.count >= 8 + size,
        let lexicon = Lexicon(packed: Array(rest.dropFirst(8).prefix(size)))
      else { return nil }
      lexicons[language] = lexicon
      rest = rest.dropFirst(8 + size)
    }
    return lexicons
  }

  /// Written beside its name first, so that nobody ever reads half of it.
  func keep(_ lexicons: [Language: Lexicon]) {
    var body: [UInt8] = []
    for language in languages {
      guard let packed = lexicons[language]?.packed() else { return }
      withUnsafeBytes(of: Int64(packed.count).littleEndian) { body += $0 }
      body += packed
    }
    guard Files.isFolder(folder) || makeFolder() else { return }
    let unfinished = "\(folder)/.\(name).\(getpid())"
    guard write(seal(body[...]) + body, to: unfinished) else {
      unlink(unfinished)
      return
    }
    removeOlder()
    if rename(unfinished, "\(folder)/\(name)") != 0 { unlink(unfinished) }
  }

  private func makeFolder() -> Bool {
    _ = mkdir(Files.folder(of: folder), 0o700)
    return mkdir(folder, 0o700) == 0
  }

  /// What was made of earlier versions of these lists.
  private func removeOlder() {
    let stem = "hearing-" + languages.map(\.rawValue).joined(separator: "-") + "-"
    let older = (try? Files.names(in: folder))?.filter {
      $0.hasPrefix(stem) && $0 != name
    }
    // A few are left: two checkouts in use at once must not throw out each other's.
    for name in (older ?? []).dropLast(3) { unlink("\(folder)/\(name)") }
  }

  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  // MARK: Whole or not

  private static let sealSize = 32

  /// BLAKE2b: the bytes are taken as they lie, so they must be the ones that were written.
  private func seal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Self.sealSize)
    bytes.withUnsafeBufferPointer { buffer in
      _ = crypto_generichash(
        &digest, digest.count, buffer.baseAddress, UInt64(buffer.count), nil, 0)
    }
    return digest
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 8 else { return nil }
    return Int(bytes.reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) })
  }
}
