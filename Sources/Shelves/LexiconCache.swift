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
  private let folder: String
  private let stem: String
  private let name: String

  init?(of files: HearingFiles, in language: Language, home: String?) {
    guard let home else { return nil }
    folder = home + "/verwonder"
    stem = "hearing-\(language.rawValue)-"
    let read = [files.kinds] + (files.languages[language] ?? [])
    let digests = read.flatMap { blake2b($0.shortName.utf8) + blake2b($0.bytes) }
    name = "\(stem)\(Files.programStamp)-\(Hexadecimal.text(blake2b(digests)))"
  }

  private var path: String { "\(folder)/\(name)" }

  func lexicon() -> Lexicon? {
    Files.mapped(path) { bytes in
      let packed = UnsafeRawBufferPointer(rebasing: bytes.dropLast(sealSize))
      // The bytes are taken as they lie, so they must be the ones that were written.
      guard checksum(packed).elementsEqual(bytes.suffix(sealSize)) else { return nil }
      return Lexicon(packed: packed)
    }
  }

  func keep(_ lexicon: Lexicon) {
    let packed = lexicon.packed()
    guard Files.isFolder(folder) || makeFolder() else { return }
    removeOlder()
    let seal = packed.withUnsafeBytes(checksum)
    try? OutputFile.write(packed + seal, to: path, force: true)
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

private let sealSize = 16

/// Against what happens by accident, not against anybody: in a tenth of the time of a digest.
/// (Fletcher 1982, over words of eight bytes.)
private func checksum(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var (sum, sumOfSums) = (UInt64(bytes.count), UInt64(0))
  let whole = bytes.count & ~7
  for place in stride(from: 0, to: whole, by: 8) {
    sum &+= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    sumOfSums &+= sum
  }
  for place in whole..<bytes.count {
    sum &+= UInt64(bytes[place])
    sumOfSums &+= sum
  }
  return withUnsafeBytes(of: (sum, sumOfSums)) { Array($0) }
}
