package import BankFormat
package import Inquiry
package import Neutrality
internal import Sealing
package import Transcripts

/// What was read, and the digest that the record keeps of it.
package struct LoadedHearing: Sendable {
  package var configuration: HearingConfiguration
  fileprivate var files: HearingFiles
  fileprivate var languages: [Language]

  /// What can be heard in the languages of both.
  package func with(_ other: LoadedHearing) -> LoadedHearing {
    var both = self
    both.configuration.lexicons.merge(other.configuration.lexicons) { first, _ in first }
    both.files.languages.merge(other.files.languages) { first, _ in first }
    both.languages += other.languages
    return both
  }

  /// As an interview keeps it; the digest of so many words takes longer than reading them back.
  package func kept() -> (origin: Opening.Source, document: KeptDocument) {
    let bundle = LexiconBundle.bytes(of: files)
    let digest = Digest(of: bundle).hexadecimal
    let name = "hearing-" + languages.map(\.rawValue).joined(separator: "-")
    return (
      Opening.Source(id: name, version: 1, digest: digest),
      KeptDocument(kind: .lexicon, name: name, digest: digest, bytes: bundle)
    )
  }
}

package struct LoadedBank: Sendable {
  package var bank: Bank
  package var origin: Opening.Source
  package var document: KeptDocument
}

package struct LoadedChain: Sendable {
  package var card: ChainCard
  package var origin: Opening.Source
  package var document: KeptDocument
}

/// The folders in which banks, word lists and weights stand: those that somebody names, else those
/// that came with the program.
package struct Shelves: Sendable {
  private let namedBanks: String?
  private let namedHearing: String?
  private let cacheHome: String?

  /// - Parameters:
  ///   - hearing: the folder of what can be heard.
  ///   - cacheHome: where this person's programs keep what they can make again.
  package init(banks: String?, hearing: String?, cacheHome: String?) {
    namedBanks = banks
    namedHearing = hearing
    self.cacheHome = cacheHome
  }
}

extension Shelves {
  package func loadHearing(
    in languages: [Language] = Language.allCases, checkingExamples: Bool = false,
    cached: Bool = true
  ) throws -> LoadedHearing {
    let files = try HearingFiles(folder: hearingFolder(), languages: languages)
    return LoadedHearing(
      configuration: try configuration(
        of: files, checkingExamples: checkingExamples, cached: cached && !checkingExamples),
      files: files, languages: languages)
  }

  /// From the cache what is there, the rest from the lists; an author's tools always read those.
  func configuration(
    of files: HearingFiles, checkingExamples: Bool, cached: Bool
  ) throws -> HearingConfiguration {
    var caches: [Language: LexiconCache] = [:]
    if cached {
      for language in files.languages.keys {
        caches[language] = LexiconCache(of: files, in: language, home: cacheHome)
      }
    }
    let ready = caches.compactMapValues { $0.lexicon() }
    let rest = HearingFiles(
      kinds: files.kinds, languages: files.languages.filter { ready[$0.key] == nil })
    let reading = readHearing(rest, checkingExamples: checkingExamples)
    guard var value = reading.value else { throw Failure.diagnostics(reading.problems) }
    for (language, lexicon) in value.lexicons { caches[language]?.keep(lexicon) }
    value.lexicons.merge(ready) { $1 }
    return value
  }

  /// Rules and weights that judge questions.
  package func loadNeutrality(_ language: Language) throws -> Neutrality {
    let folder = try Installation.found().neutrality + "/" + language.rawValue
    let reading = try SourceFile.weights(in: folder).map(readWeights)
    if let reading, reading.value == nil { throw Failure.diagnostics(reading.problems) }
    return Neutrality(language, weights: reading?.value)
  }

  package func hearingFolder() throws -> String { try namedHearing ?? Installation.found().hearing }

  package func banksFolder() throws -> String { try namedBanks ?? Installation.found().banks }

  package func bankNames() throws -> [String] {
    let folder = try banksFolder()
    return try Files.names(in: folder).filter { Files.exists("\(folder)/\($0)/bank.yaml") }
  }

  /// A bank by its id among the included ones, or by its folder.
  package func loadBank(_ name: String, hearing: LoadedHearing, checkingExamples: Bool = false)
    throws
    -> LoadedBank
  {
    let source = try Files.source(try bankFile(name))
    let vocabulary = BankVocabulary(hearing.configuration, checkingExamples: checkingExamples)
    let reading = readBank(
      source, vocabulary: vocabulary, baseNames: try bankNames(), base: try baseFiles())
    guard let bank = reading.value else { throw Failure.diagnostics(reading.problems) }
    let bytes = BankBundle.bytes(of: source, base: reading.base)
    let digest = Digest(of: bytes).hexadecimal
    return LoadedBank(
      bank: bank,
      origin: Opening.Source(id: bank.id.rawValue, version: bank.version, digest: digest),
      document: KeptDocument(
        kind: .bank, name: bank.id.rawValue, digest: digest, bytes: bytes))
  }

  /// The banks that another may start from: those in the banks folder, by their id.
  package func baseFiles() throws -> (String) -> SourceFile? {
    let folder = try banksFolder()
    return { id in
      let path = "\(folder)/\(id)/bank.yaml"
      return Files.exists(path) ? try? Files.source(path) : nil
    }
  }

  package func bankFile(_ name: String) throws -> String {
    if Files.isFolder(name) { return name + "/bank.yaml" }
    if name.hasSuffix(".yaml"), Files.exists(name) { return name }
    let folder = try banksFolder()
    let isPlainName = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    let file = "\(folder)/\(name)/bank.yaml"
    guard isPlainName, !name.isEmpty, Files.exists(file) else {
      throw Failure.wrongUse(.unknownBank(name, known: try bankNames()))
    }
    return file
  }

  package func loadChain(_ path: String) throws -> LoadedChain {
    let source = try Files.source(path)
    let reading = readChain(source)
    guard let card = reading.value else { throw Failure.diagnostics(reading.problems) }
    let digest = Digest(of: source.bytes).hexadecimal
    return LoadedChain(
      card: card, origin: Opening.Source(id: card.id.rawValue, version: 1, digest: digest),
      document: KeptDocument(
        kind: .chain, name: card.id.rawValue, digest: digest, bytes: source.bytes))
  }
}
