import BankFormat
import Glibc
import Hearing
import Inquiry
import Sealing

/// What one language can be heard to say, kept ready between runs: reading the word lists takes
/// most of a second, reading what was made of them a few milliseconds.
///
/// A file is named by the digest of all that it was made from and by the program that made it, so
/// that after an edit or an update the lists are read anew by themselves. A cache that cannot be
/// read or written is as good as none: nothing depends on it.
struct LexiconCache {
  /// Far more than any lexicon takes; the limit on files that people write is none for ours.
  private static let largestBytes = 512 * 1024 * 1024

  private let folder: String
  private let stem: String
  private let name: String

  init?(of files: HearingFiles, in language: Language, home: String?) {
    guard let home else { return nil }
    folder = home + "/verwonder"
    stem = "hearing-\(language.rawValue)-"
    let part = HearingFiles(
      kinds: files.kinds, languages: files.languages.filter { $0.key == language })
    let digest = Hexadecimal.text(blake2b(LexiconBundle.bytes(of: part)))
    name = "\(stem)\(Files.programStamp)-\(digest)"
  }

  private var path: String { "\(folder)/\(name)" }

  func lexicon() -> Lexicon? {
    guard var bytes = try? Files.bytes(path, largest: Self.largestBytes), bytes.count > sealSize
    else { return nil }
    let seal = Array(bytes.suffix(sealSize))
    bytes.removeLast(sealSize)
    // The bytes are taken as they lie, so they must be the ones that were written.
    return seal == blake2b(bytes) ? Lexicon(packed: bytes) : nil
  }

  func keep(_ lexicon: Lexicon) {
    let packed = lexicon.packed()
    guard Files.isFolder(folder) || makeFolder() else { return }
    removeOlder()
    try? OutputFile.write(packed + blake2b(packed), to: path, force: true)
  }

  private func makeFolder() -> Bool {
    _ = mkdir(Files.folder(of: folder), 0o700)
    return mkdir(folder, 0o700) == 0
  }

  /// What was made of earlier versions of these lists. A few are left: two checkouts in use at once
  /// must not throw out each other's.
  private func removeOlder() {
    let older = (try? Files.names(in: folder))?.filter { $0.hasPrefix(stem) && $0 != name }
    for name in (older ?? []).dropLast(3) { unlink("\(folder)/\(name)") }
  }
}

private let sealSize = 32
