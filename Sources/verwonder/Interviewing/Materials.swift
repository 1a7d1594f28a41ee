import BankFormat
import Hearing
import Inquiry
import Transcripts

/// What an interview is held with.
struct Materials: Sendable {
  var bank: Bank
  var chain: ChainCard
  var lexicon: Lexicon
  var kinds: [BarrierKind]

  func engine(replaying events: [TranscriptEvent]) -> Engine {
    Engine(bank: bank, chain: chain, lexicon: lexicon, replaying: events)
  }
}

extension KeptDocument {
  var asSource: SourceFile { SourceFile(name: name, bytes: bytes) }
}

/// The files of a lexicon as one document: a line with name and length, then the bytes.
enum LexiconBundle {
  static func bytes(of files: HearingFiles) -> [UInt8] {
    var bytes = entry("kinds", files.kinds)
    for language in Language.allCases {
      for file in files.languages[language] ?? [] { bytes += entry(language.rawValue, file) }
    }
    return bytes
  }

  private static func entry(_ part: String, _ file: SourceFile) -> [UInt8] {
    let name = file.name.split(separator: "/").suffix(2).joined(separator: "/")
    return Array("\(part) \(file.bytes.count) \(name)\n".utf8) + file.bytes
  }

  static func files(in bytes: [UInt8]) -> HearingFiles? {
    var rest = bytes[...]
    var kinds: SourceFile?
    var languages: [Language: [SourceFile]] = [:]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      guard let line = String(validating: rest[..<end], as: UTF8.self) else { return nil }
      let fields = line.split(separator: " ", maxSplits: 2)
      guard fields.count == 3, let count = Int(fields[1]), count >= 0, rest.endIndex - end > count
      else { return nil }
      let content = Array(rest[(end + 1)..<(end + 1 + count)])
      let file = SourceFile(name: String(fields[2]), bytes: content)
      if let language = Language(rawValue: String(fields[0])) {
        languages[language, default: []].append(file)
      } else {
        kinds = file
      }
      rest = rest[(end + 1 + count)...]
    }
    return kinds.map { HearingFiles(kinds: $0, languages: languages) }
  }
}

func readKeptHearing(_ document: KeptDocument) throws -> HearingConfiguration {
  guard let files = LexiconBundle.files(in: document.bytes) else {
    throw Failure.refused(.missingDocument(document.name))
  }
  let reading = readHearing(files, checkingExamples: false)
  guard let value = reading.value else { throw Failure.diagnostics(reading.problems) }
  return value
}
