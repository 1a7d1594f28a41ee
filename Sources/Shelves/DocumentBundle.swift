import BankFormat
import Inquiry

/// Several files as one document: for each a line with its part, length and name, then its bytes.
enum DocumentBundle {
  struct Entry {
    var part: String
    var file: SourceFile
  }

  static func bytes(of entries: [Entry]) -> [UInt8] {
    entries.flatMap { entry in
      Array("\(entry.part) \(entry.file.bytes.count) \(entry.file.shortName)\n".utf8)
        + entry.file.bytes
    }
  }

  /// `nil` for bytes that are no bundle.
  static func entries(in bytes: [UInt8]) -> [Entry]? {
    var rest = bytes[...]
    var entries: [Entry] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      guard let line = String(validating: rest[..<end], as: UTF8.self) else { return nil }
      let fields = line.split(separator: " ", maxSplits: 2)
      guard fields.count == 3, let count = Int(fields[1]), count >= 0, rest.endIndex - end > count
      else { return nil }
      let content = Array(rest[(end + 1)..<(end + 1 + count)])
      let file = SourceFile(name: String(fields[2]), bytes: content)
      entries.append(Entry(part: String(fields[0]), file: file))
      rest = rest[(end + 1 + count)...]
    }
    return entries
  }
}

extension SourceFile {
  /// Its name in its folder, wherever that is.
  var shortName: String { name.split(separator: "/").suffix(2).joined(separator: "/") }
}

/// A bank as it is kept: the file itself, or with the file of the bank it starts from.
enum BankBundle {
  static func bytes(of file: SourceFile, base: SourceFile?) -> [UInt8] {
    guard let base else { return file.bytes }
    return DocumentBundle.bytes(of: [
      DocumentBundle.Entry(part: "bank", file: file),
      DocumentBundle.Entry(part: "base", file: base),
    ])
  }

  static func read(_ kept: SourceFile, vocabulary: BankVocabulary) -> BankReading {
    let entries = DocumentBundle.entries(in: kept.bytes) ?? []
    guard let bank = entries.first(where: { $0.part == "bank" })?.file,
      let base = entries.first(where: { $0.part == "base" })?.file
    else { return readBank(kept, vocabulary: vocabulary) }
    return readBank(bank, vocabulary: vocabulary) { _ in base }
  }
}

/// A lexicon as it is kept: the kinds, and the files of each language.
enum LexiconBundle {
  static func bytes(of files: HearingFiles) -> [UInt8] {
    var entries = [DocumentBundle.Entry(part: "kinds", file: files.kinds)]
    for language in Language.allCases {
      for file in files.languages[language] ?? [] {
        entries.append(DocumentBundle.Entry(part: language.rawValue, file: file))
      }
    }
    return DocumentBundle.bytes(of: entries)
  }

  static func files(in bytes: [UInt8]) -> HearingFiles? {
    guard let entries = DocumentBundle.entries(in: bytes) else { return nil }
    var languages: [Language: [SourceFile]] = [:]
    for entry in entries {
      guard let language = Language(rawValue: entry.part) else { continue }
      languages[language, default: []].append(entry.file)
    }
    let kinds = entries.last { Language(rawValue: $0.part) == nil }
    return kinds.map { HearingFiles(kinds: $0.file, languages: languages) }
  }
}
