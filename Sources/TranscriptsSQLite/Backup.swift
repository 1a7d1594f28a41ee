internal import FoundationEssentials
internal import GRDB
internal import Inquiry
internal import Sealing
public import Transcripts

// A backup is two files that may be kept apart:
//
//   verwonder.log    every event with its words, sealed: may be kept for long
//   verwonder.keys   the wrapped keys of those words: replaced by the next backup
//
// Neither opens without the store's key, which is in neither. Words that are erased later stay in
// an old log as bytes that nobody can open, once the keys beside it are replaced.

/// Where a backup is.
struct BackupFolder {
  let path: String
  var log: String { path + "/verwonder.log" }
  var keys: String { path + "/verwonder.keys" }
  /// The name under which the log holds what it must come to.
  static let checkpoint = "checkpoint"
}

/// The wrapped keys of all words, for one key of the store.
struct WrappedKeys {
  var heading: Journal.Heading
  var wrapped: [JournalRecord.WordsKey: [UInt8]] = [:]

  private static let name = "verwonder-keys"
  private static let entryLength = 16 + 72

  var bytes: [UInt8] {
    var bytes = Array("\(Self.name) 1 \(heading.store) \(heading.generation)\n".utf8)
    let order = wrapped.keys.sorted { ($0.position, $0.part) < ($1.position, $1.part) }
    for key in order {
      for number in [key.position, key.part] {
        for index in (0..<8).reversed() {
          bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index)))
        }
      }
      bytes += wrapped[key] ?? []
    }
    return bytes + Digest(of: bytes).bytes
  }

  init(heading: Journal.Heading) { self.heading = heading }

  /// `nil` when the file is damaged.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 32, let line = bytes.firstIndex(of: 0x0A),
      Digest(bytes: bytes.suffix(32)) == Digest(of: Array(bytes.dropLast(32)))
    else { return nil }
    let fields = String(decoding: bytes[..<line], as: UTF8.self).split(separator: " ")
    guard fields.count == 4, fields[0] == Self.name, fields[1] == "1",
      let generation = Int(fields[3])
    else { return nil }
    heading = Journal.Heading(store: String(fields[2]), generation: generation)
    let body = bytes[(line + 1)...].dropLast(32)
    guard body.count.isMultiple(of: Self.entryLength) else { return nil }
    for start in stride(from: body.startIndex, to: body.endIndex, by: Self.entryLength) {
      func number(_ offset: Int) -> Int {
        body[(start + offset)..<(start + offset + 8)].reduce(0) { $0 << 8 | Int($1) }
      }
      wrapped[JournalRecord.WordsKey(position: number(0), part: number(8))] =
        Array(body[(start + 16)..<(start + Self.entryLength)])
    }
  }
}

extension SQLiteTranscriptStore {
  /// Writes a backup into a folder, in place of the one that is there.
  public func backUp(to path: String, at: Timestamp) async throws {
    let folder = BackupFolder(path: path)
    try await perform(isLong: true) { db, ledger in
      let note = try ledger.sign(db, at: at.milliseconds)
      try Disk.makeFolder(path)
      let heading = ledger.journal.heading
      var log = try Journal(making: folder.log + ".new", heading)
      var keys = WrappedKeys(heading: heading)
      for document in try Documents(db, ledger.journal, path: ledger.path).good {
        try log.add(.document(document))
      }
      var comparison = Comparison(store: ledger.store, key: ledger.key, path: ledger.path)
      try comparison.run(db, ledger.journal) { verdict in
        guard var event = Recovery.kept(verdict)?.event else { return }
        for index in event.words.indices {
          guard let kept = event.words[index].kept else { continue }
          let part = event.words[index].part
          keys.wrapped[JournalRecord.WordsKey(position: event.position, part: part)] = kept.wrapped
          event.words[index].kept?.wrapped = [UInt8](repeating: 0, count: kept.wrapped.count)
        }
        try log.add(.events([event]))
      }
      guard comparison.tookBackWhatItShould else {
        throw StoreError.changedOnDisk(path: ledger.folder.path)
      }
      try log.add(
        .document(
          JournalRecord.Document(
            kind: BackupFolder.checkpoint, name: "", digest: BackupFolder.checkpoint,
            bytes: Array(note.written.utf8))))
      try log.trim()
      try log.synchronize()
      // The keys first: an older log with newer keys is a backup still.
      try Disk.replace(folder.keys, with: keys.bytes, wiping: true)
      try Disk.place(folder.log + ".new", at: folder.log)
    }
  }

  /// Makes a store from a backup, where there is none yet, and takes back what was taken back
  /// since the log was written.
  ///
  /// - Parameters:
  ///   - folder: where the store comes.
  ///   - key: the file of the store's key, of the same generation as the backup's keys.
  /// - Returns: how many words had been taken back since.
  public static func restore(
    from backup: String, folder path: String, key: String, at: Timestamp
  ) async throws -> Int {
    let gone = try placeBackup(BackupFolder(path: backup), path, key)
    let store = try open(folder: path, key: key, forgettingHead: true)
    try await store.takeBack(gone, at: at)
    try await store.perform { db, ledger in
      try ledger.note(
        .restoredV1, GenerationV1(generation: ledger.key.generation), at: at.milliseconds, db)
      _ = try ledger.sign(db, at: at.milliseconds)
    }
    try store.close()
    return gone.count
  }

  private static func placeBackup(
    _ backup: BackupFolder, _ path: String, _ keyPath: String
  ) throws -> [GoneWords] {
    let folder = try StoreFolder(path)
    defer { folder.release() }
    guard folder.isNew else { throw StoreError.notEmpty(path: path) }
    guard let keys = WrappedKeys(try Disk.read(backup.keys)),
      let log = try Journal(opening: backup.log, toRead: true)
    else { throw StoreError.brokenBackup(path: backup.path) }
    let key = try KeyFiles(path: keyPath, folder: path).read().key
    guard key.store == keys.heading.store, key.store == log.heading.store else {
      throw StoreError.key(path: keyPath, .ofAnotherStore)
    }
    guard key.generation == keys.heading.generation else {
      throw StoreError.key(
        path: keyPath, .ofGeneration(key.generation, needed: keys.heading.generation))
    }
    return try Restoring(key: key, keys: keys, path: backup.path).run(log, into: folder)
  }

  private func takeBack(_ gone: [GoneWords], at: Timestamp) async throws {
    let counts = Dictionary(
      try await transcripts().map { ($0.id, $0.eventCount) },
      uniquingKeysWith: { first, _ in first })
    for (interview, words) in Dictionary(grouping: gone, by: \.interview) {
      let transcript = Transcript.ID(interview)
      let answers = Set(words.compactMap(\.answerTo))
      // Words that are no answer go only with all the others.
      let all = words.contains { $0.answerTo == nil }
      let events = all ? [.erased] : answers.sorted().map { TranscriptEvent.struck(n: $0) }
      guard let count = counts[transcript] else {
        try await erase([transcript], at: at)
        continue
      }
      try await append(events, to: transcript, expecting: count, at: at)
    }
  }
}

/// Words in a backup that have no key any more.
struct GoneWords: Sendable {
  var interview: String
  var answerTo: Int?
}

/// Writes the pair of a store from a log and its keys.
private struct Restoring {
  let key: StoreKey
  let keys: WrappedKeys
  let path: String

  func run(_ log: Journal, into folder: StoreFolder) throws -> [GoneWords] {
    var journal = try Journal(
      making: folder.journal + ".new",
      Journal.Heading(store: key.store, generation: key.generation))
    var gone: [GoneWords] = []
    var taken = TakenBack()
    var offset = Journal.Heading.length
    var missing: [(SealedEvent, SealedEvent.Words)] = []
    var edge = MerkleEdge()
    var signed: Checkpoint?
    while let item = try log.item(at: offset) {
      guard case .record(let read, _) = item else {
        throw StoreError.brokenBackup(path: path)
      }
      offset += read.length
      guard case .events(var events) = read.record else {
        if case .document(let document) = read.record, document.kind == BackupFolder.checkpoint {
          signed = String(validating: document.bytes, as: UTF8.self)
            .flatMap(SignedNote.init(reading:))
            .flatMap { Checkpoint($0, signedBy: key.signing.verifier) }
        } else {
          try journal.add(read.record)
        }
        continue
      }
      for index in events.indices {
        edge.append(events[index].keptLeaf(in: key.store))
        try give(keysTo: &events[index], &missing)
        if let words = try WordsGone(kind: events[index].kind, body: JSONBody(events[index].body)) {
          taken.add(words, of: events[index].interview, at: events[index].position)
        }
      }
      try journal.add(.events(events))
    }
    guard let signed, edge.size == signed.size, edge.root == signed.root else {
      throw StoreError.brokenBackup(path: path)
    }
    for (event, words) in missing where !taken.holds(words, of: event) {
      gone.append(GoneWords(interview: event.interview, answerTo: words.answerTo))
    }
    try journal.trim()
    try journal.synchronize()
    try Disk.rename(folder.journal + ".new", to: folder.journal)
    return gone
  }

  private func give(
    keysTo event: inout SealedEvent, _ missing: inout [(SealedEvent, SealedEvent.Words)]
  ) throws {
    for index in event.words.indices {
      let part = event.words[index].part
      let place = JournalRecord.WordsKey(position: event.position, part: part)
      // What the log itself has no more was gone, or lost, when it was written.
      if event.words[index].kept == nil { continue }
      if let wrapped = keys.wrapped[place] {
        event.words[index].kept?.wrapped = wrapped
      } else {
        event.words[index].kept = nil
        missing.append((event, event.words[index]))
      }
    }
  }
}
