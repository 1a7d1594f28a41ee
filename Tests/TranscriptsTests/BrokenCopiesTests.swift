import Foundation
import GRDB
import Glibc
import Inquiry
import Sealing
import TestSupport
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// One flipped bit or a cut tail, anywhere: noticed, named, and nothing that was kept is lost.
@Suite struct `A store with a broken file` {
  @Test func `has all of its answers, and says what was wrong`() async throws {
    var random = SplitMix(seed: Torture.seed ^ 0xB17)
    let rounds = Torture.rounds(120, long: 2_000)
    let (closed, open) = (
      try await StoreFiles.made(closing: true), try await StoreFiles.made(closing: false)
    )
    var (noticed, harmless): (Int, [String]) = (0, [])
    for round in 0..<rounds {
      let files = round.isMultiple(of: 2) ? closed : open
      let folder = try FolderOfStore()
      let name = files.names.randomElement(using: &random) ?? ""
      let damage = Damaging(size: files.size(of: name), &random)
      try files.copy(to: folder.path) { file, bytes in if file == name { damage.apply(to: &bytes) }
      }
      let context = "round \(round): \(damage) in \(name)"
      do {
        let isNoticed = try await examine(folder, files, context)
        if isNoticed { noticed += 1 } else { harmless.append(context) }
      } catch {
        Issue.record("\(context): \(error)")
      }
    }
    // Only the database has bytes that mean nothing: free space, and counters that are made anew.
    #expect(harmless.allSatisfy { $0.contains("sqlite") }, "\(harmless)")
    Torture.report(
      "broken files: \(rounds), \(noticed) named, \(harmless.count) without meaning, 0 lost")
    #expect(noticed > rounds / 2)
  }

  /// A letter of it that changes is no damage to SQLite: the statement just means something else.
  @Test func `has all of its answers when what it says of its tables is broken`() async throws {
    let files = try await StoreFiles.made(closing: true)
    let text = try #require(files.places(of: "CREATE ", in: "verwonder.sqlite"))
    var random = SplitMix(seed: Torture.seed ^ 0x5C4E)
    let rounds = Torture.rounds(24, long: 1_000)
    var noticed = 0
    for round in 0..<rounds {
      let place = Int.random(in: text, using: &random)
      let folder = try FolderOfStore()
      try files.copy(to: folder.path) { name, bytes in
        if name == "verwonder.sqlite" { bytes[place] ^= 1 << (round % 8) }
      }
      if try await examine(folder, files, "round \(round): byte \(place)") { noticed += 1 }
    }
    // Between the statements there is free space, and what SQLite left behind in it.
    #expect(noticed > rounds / 2)
    Torture.report("broken tables: \(rounds), \(noticed) named, 0 lost")
  }

  /// - Returns: whether anything was found to be wrong.
  private func examine(
    _ folder: FolderOfStore, _ files: StoreFiles, _ context: String
  ) async throws -> Bool {
    let store = try folder.open()
    var isNoticed = !store.findings.isEmpty
    #expect(store.findings.allSatisfy { $0.isMended }, "\(context): \(store.findings)")
    for (id, events) in files.events {
      #expect(try await store.events(of: id).events == events, "\(context): \(id)")
    }
    let check = try await store.check()
    isNoticed = isNoticed || !check.findings.isEmpty
    #expect(check.findings.allSatisfy { $0.canBeMended }, "\(context): \(check.findings)")
    try store.close()
    if !check.findings.isEmpty { _ = try SQLiteTranscriptStore.mend(folder: folder.path) }
    let again = try folder.open()
    #expect(again.findings == [], "\(context)")
    #expect(try await again.check().findings == [], "\(context)")
    for document in files.documents {
      #expect(try await again.document(digest: document.digest) == document, "\(context)")
    }
    try again.close()
    return isNoticed
  }

  @Test(arguments: ["verwonder.sqlite", "verwonder.journal", "verwonder.key", "verwonder.key.copy"])
  func `goes on when a whole file is gone`(name: String) async throws {
    let files = try await StoreFiles.made(closing: true)
    let folder = try FolderOfStore()
    try files.copy(to: folder.path)
    try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    #expect(try await examine(folder, files, name))
  }

  @Test func `keeps the other interviews when both copies of one are broken`() async throws {
    let files = try await StoreFiles.made(closing: true)
    let folder = try FolderOfStore()
    try files.copy(to: folder.path)
    try await folder.raw().write { db in
      try db.execute(
        sql: "DROP TRIGGER no_update; UPDATE event SET body = '{}' WHERE position = 12")
    }
    let record = try #require(try files.journalOffset(of: 12))
    var journal = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/verwonder.journal"))
    journal[record + 40] ^= 1
    try journal.write(to: URL(fileURLWithPath: folder.path + "/verwonder.journal"))

    do {
      let store = try folder.open()
      let lost = store.findings.filter { !$0.canBeMended }
      #expect(lost.map(\.what).contains(.eventLost))
      #expect(lost.compactMap(\.interview).contains("i0"))
      #expect(try await store.transcripts().map(\.id) == ["i0", "i1", "i2"])
      await #expect(throws: StoreError.self) { try await store.events(of: "i0") }
      for id in ["i1", "i2"] as [Transcript.ID] {
        #expect(try await store.events(of: id).events == files.events[id])
      }
      try await store.append(
        [.noted("gaat door")], to: "i1", expecting: files.count("i1"), at: .noon)
      try store.close()
    }
    // It is said each time, and changes nothing for the others.
    let again = try folder.open()
    let named = again.findings.filter { $0.what == .eventLost }
    #expect(named.map(\.sequence) == [4], "\(named)")
    #expect(try await again.events(of: "i2").events == files.events["i2"])
    try again.close()
  }
}

/// One way to break a file.
private struct Damaging: CustomStringConvertible {
  private var bit: Int?
  private var length: Int?

  init(size: Int, _ random: inout SplitMix) {
    if Bool.random(using: &random) {
      bit = Int.random(in: 0..<max(1, 8 * size), using: &random)
    } else {
      length = Int.random(in: 0..<max(1, size), using: &random)
    }
  }

  func apply(to bytes: inout [UInt8]) {
    if let bit, bit / 8 < bytes.count { bytes[bit / 8] ^= 1 << (bit % 8) }
    if let length { bytes.removeLast(bytes.count - min(length, bytes.count)) }
  }

  var description: String {
    bit.map { "bit \($0)" } ?? "cut to \(length ?? 0)"
  }
}

/// The files of a store with some talk in it, and what was said.
struct StoreFiles {
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var events: [Transcript.ID: [TranscriptEvent]] = [:]
  let documents = [
    KeptDocument(
      kind: .bank, name: "b", digest: "b0", bytes: (0..<9000).map { UInt8($0 & 255) }),
    KeptDocument(kind: .lexicon, name: "l", digest: "10", bytes: [1, 2, 3]),
  ]

  var names: [String] { files.keys.sorted() }
  func size(of name: String) -> Int { files[name]?.count ?? 0 }
  func count(_ id: Transcript.ID) -> Int { events[id]?.count ?? 0 }

  /// - Parameter closing: whether the store was closed; otherwise its write-ahead log is there.
  static func made(closing: Bool) async throws -> StoreFiles {
    var made = StoreFiles()
    let folder = try FolderOfStore()
    let store = try folder.open()
    for document in made.documents { try await store.keep(document) }
    for n in 0..<12 {
      for index in 0..<3 {
        let id = Transcript.ID("i\(index)")
        var events: [TranscriptEvent] = n == 0 ? .begun : []
        let text = "Antwoord \(n) van \(index). " + String(repeating: "ja ", count: n * 20)
        events.append(.answered(Answer(n: n + 3, words: .spoken(text), minute: n)))
        if n == 9 { events.append(.struck(n: 5)) }
        if n == 10 { events.append(.paused) }
        try await store.append(
          events, to: id, expecting: made.count(id), at: .minutesAfterNoon(n))
        made.events[id, default: []] += events
      }
    }
    for id in made.events.keys { made.events[id] = try await store.events(of: id).events }
    if closing { try store.close() }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !name.hasSuffix(".lock") && !name.hasSuffix(".ballast") && !name.hasSuffix(".head") {
      made.files[name] = Array(
        try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)))
    }
    if !closing { try store.close() }
    // Without the zeros that are written ahead: there, a bit means nothing.
    if let journal = made.files["verwonder.journal"], !closing {
      made.files["verwonder.journal"] = Array(journal[..<(try lengthOfRecords(in: folder))])
    }
    return made
  }

  /// From the first to the last place where a text stands in a file.
  func places(of text: String, in name: String) -> ClosedRange<Int>? {
    let (bytes, text) = (files[name] ?? [], Array(text.utf8))
    let places = bytes.indices.filter { bytes[$0...].starts(with: text) }
    return places.first.flatMap { first in places.last.map { first...$0 } }
  }

  func copy(
    only some: [String]? = nil, to folder: String,
    changing change: (String, inout [UInt8]) -> Void = { _, _ in }
  ) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for (name, bytes) in files where some?.contains(name) ?? true {
      var bytes = bytes
      change(name, &bytes)
      let path = folder + "/" + name
      _ = FileManager.default.createFile(
        atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    }
  }

  /// Where in the journal the record begins that holds this event.
  func journalOffset(of position: Int) throws -> Int? {
    let folder = try FolderOfStore()
    try copy(only: ["verwonder.journal"], to: folder.path)
    guard let journal = try Journal(opening: folder.path + "/verwonder.journal") else { return nil }
    var offset = Journal.Heading.length
    while case .record(let read, _)? = try journal.item(at: offset) {
      if case .events(let events) = read.record, events.contains(where: { $0.position == position })
      {
        return offset
      }
      offset += read.length
    }
    return nil
  }
}

private func lengthOfRecords(in folder: FolderOfStore) throws -> Int {
  let journal = try #require(try Journal(opening: folder.path + "/verwonder.journal"))
  var offset = Journal.Heading.length
  while case .record(let read, _)? = try journal.item(at: offset) { offset += read.length }
  return offset
}
