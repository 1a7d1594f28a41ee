import BankFormat
import Inquiry
import Neutrality
import Sealing
import Transcripts
import TranscriptsSQLite

/// What was read, and the digest that the record keeps of it.
struct LoadedHearing {
  var configuration: HearingConfiguration
  fileprivate var files: HearingFiles
  fileprivate var languages: [Language]

  /// As an interview keeps it; the digest of so many words takes longer than reading them back.
  func kept() -> (origin: Opening.Source, document: KeptDocument) {
    let bundle = LexiconBundle.bytes(of: files)
    let digest = Digest(of: bundle).hexadecimal
    let name = "hearing-" + languages.map(\.rawValue).joined(separator: "-")
    return (
      Opening.Source(id: name, version: 1, digest: digest),
      KeptDocument(kind: .lexicon, name: name, digest: digest, bytes: bundle)
    )
  }
}

struct LoadedBank {
  var bank: Bank
  var origin: Opening.Source
  var document: KeptDocument
}

struct LoadedChain {
  var card: ChainCard
  var origin: Opening.Source
  var document: KeptDocument
}

extension CommonOptions {
  func loadHearing(
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
  private func configuration(
    of files: HearingFiles, checkingExamples: Bool, cached: Bool
  ) throws -> HearingConfiguration {
    var caches: [Language: LexiconCache] = [:]
    if cached {
      for language in files.languages.keys {
        caches[language] = LexiconCache(of: files, in: language)
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
  func loadNeutrality(_ language: Language) throws -> Neutrality {
    let folder = try Installation.found().neutrality + "/" + language.rawValue
    let reading = try SourceFile.weights(in: folder).map(readWeights)
    if let reading, reading.value == nil { throw Failure.diagnostics(reading.problems) }
    return Neutrality(language, weights: reading?.value)
  }

  func hearingFolder() throws -> String { try lexicon ?? Installation.found().hearing }

  func banksFolder() throws -> String { try banks ?? Installation.found().banks }

  func bankNames() throws -> [String] {
    let folder = try banksFolder()
    return try Files.names(in: folder).filter { Files.exists("\(folder)/\($0)/bank.yaml") }
  }

  /// The folder that `--store` names, else the one among the person's own data.
  func storeFolder() throws -> String {
    guard let folder = store ?? Surroundings.dataHome.map({ $0 + "/verwonder" }) else {
      throw Failure.wrongUse(.noDataHome)
    }
    return folder
  }

  /// - Parameter reading: whether it is only read; then none is made where there is none.
  func openArchive(reading: Bool = false) async throws -> Archive {
    let folder = try storeFolder()
    if reading, !Files.exists(folder) { throw Failure.problems(.noInterviews) }
    let store = try await openStore()
    return Archive(store: store) { try store.close() }
  }

  /// The store on disk, confirmed by the checkpoint that `--checkpoint` names. What was wrong in it
  /// is told, with what became of it.
  func openStore() async throws -> SQLiteTranscriptStore {
    let known = try checkpoint.map(keptCheckpoint)
    let store = try SQLiteTranscriptStore.open(
      folder: try storeFolder(), key: key, at: Timestamp(milliseconds: Surroundings.now))
    for finding in store.findings.prefix(20) { complain(visible(finding.text.forReader)) }
    if let known { try await store.confirm(known) }
    return store
  }

  /// A store that must be there.
  func openExistingStore() async throws -> SQLiteTranscriptStore {
    guard Files.exists(try storeFolder()) else { throw Failure.problems(.noInterviews) }
    return try await openStore()
  }

  private func keptCheckpoint(_ path: String) throws -> Checkpoint {
    let bytes = try Files.bytes(path, largest: 1 << 16)
    guard let text = String(validating: bytes, as: UTF8.self), let note = SignedNote(reading: text),
      let checkpoint = Checkpoint(note.text)
    else { throw Failure.wrongUse(.noCheckpoint(path)) }
    return checkpoint
  }

  /// Every interview there is, none where there is no store yet.
  func allInterviews() async throws -> [InterviewSummary] {
    guard Files.exists(try storeFolder()) else { return [] }
    let store = try await openStore()
    for error in try await store.unreadable() { complain(visible(error.text.forReader)) }
    return try await store.transcripts()
  }

  /// A bank by its id among the included ones, or by its folder.
  func loadBank(_ name: String, hearing: LoadedHearing, checkingExamples: Bool = false) throws
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
  func baseFiles() throws -> (String) -> SourceFile? {
    let folder = try banksFolder()
    return { id in
      let path = "\(folder)/\(id)/bank.yaml"
      return Files.exists(path) ? try? Files.source(path) : nil
    }
  }

  func bankFile(_ name: String) throws -> String {
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

  func loadChain(_ path: String) throws -> LoadedChain {
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
