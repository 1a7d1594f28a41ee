import Foundation
import GRDB
import Inquiry
import Sealing
import TestSupport

@testable import TranscriptsSQLite

/// What somebody does who writes both copies anew, with every hash that can be made without a key.
enum Forging {
  /// How far the forger goes.
  enum Care: CaseIterable {
    /// The changed event fits itself.
    case event
    /// So does all that comes after it in its interview.
    case chain
    /// And what was signed is gone from the store and from beside the key.
    case trace
  }

  static func attempt(
    _ past: StoreInTime, _ folder: FolderOfStore, _ random: inout SplitMix
  ) throws -> Attempt? {
    var events = past.events
    let care = Care.allCases.randomElement(using: &random) ?? .event
    let index = Int.random(in: 0..<events.count, using: &random)
    let other = Int.random(in: 0..<events.count, using: &random)
    let what: String
    var place = Attempt.Place.around(index)
    switch Int.random(in: 0..<9, using: &random) {
    case 0:
      what = "time of \(index)"
      events[index].event.at += 1
    case 1:
      what = "body of \(index)"
      events[index].event.body = "{\"n\":\(1_000 + other)}"
    case 2:
      what = "delete \(index)"
      events.remove(at: index)
      if index == events.count { place = .refused }
    case 3:
      what = "swap \(index), \(other)"
      guard index != other else { return nil }
      place = .around(min(index, other))
      let (first, second) = (events[index].event, events[other].event)
      events[index].event = second.at(first)
      events[other].event = first.at(second)
      // What is the same twice was not swapped.
      if events[index].event.isToldLike(first) { return nil }
    case 4:
      what = "\(index) once more at \(other)"
      place = .around(other)
      var copy = events[index]
      copy.event.request = nil
      events.insert(copy, at: other)
    case 5:
      guard index < events.count - 1 else { return nil }
      what = "end after \(index)"
      place = .refused
      events.removeSubrange((index + 1)...)
    case 6:
      guard index != other, let words = events[other].event.words.first,
        !events[index].event.words.isEmpty, words.kept != nil
      else { return nil }
      what = "words of \(other) in \(index)"
      events[index].event.words[0].kept = words.kept
      events[index].event.words[0].digest = words.digest
    case 7:
      guard !events[index].event.words.isEmpty else { return nil }
      what = "words of \(index) gone"
      events[index].event.words = []
    default:
      guard events[index].event.words.first?.kept != nil else { return nil }
      what = "other words in \(index)"
      let sealed = SealedWords(
        sealed: (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) },
        wrapped: [UInt8](repeating: 7, count: 72))
      events[index].event.words[0].kept = sealed
      events[index].event.words[0].digest = sealed.digest
    }
    try write(&events, care, past, folder)
    return Attempt(on: .both, what: "\(what), \(care)", place: place)
  }

  /// Numbers the events anew, makes their leaves and writes both copies.
  private static func write(
    _ events: inout [KeptEvent], _ care: Care, _ past: StoreInTime, _ folder: FolderOfStore
  ) throws {
    let place = try StoreFolder(folder.path)
    defer { place.release() }
    let keys = KeyFiles(path: folder.path + "/verwonder.key", folder: folder.path)
    let key = try keys.read().key
    number(&events, care, in: key.store)
    let notes = try notes(place)
    if care == .trace { try Disk.remove(keys.head) }
    for name in [place.database, place.database + "-wal", place.journal] { try Disk.remove(name) }
    let queue = try Ledger.connection(to: place)
    var journal = try Journal(
      making: place.journal, Journal.Heading(store: key.store, generation: 1))
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF")
      try db.inTransaction(.immediate) {
        try Schema.make(in: db, store: key.store, generation: 1)
        for document in past.documents {
          try db.insert(document)
          try journal.add(.document(document))
        }
        var edge = MerkleEdge()
        for kept in events {
          try db.insert(kept)
          try db.grow(&edge, by: kept.leaf, path: "")
          try journal.add(.events([kept.event]))
        }
        for note in notes where care != .trace {
          try db.run("INSERT INTO checkpoint VALUES (?, ?, 0, ?)", [note.size, 0, note.text])
        }
        try db.run("DELETE FROM owed")
        try Schema.guardTables(in: db)
        return .commit
      }
      _ = try db.checkpoint(.truncate)
    }
    try journal.trim()
    try queue.close()
  }

  private static func number(_ events: inout [KeptEvent], _ care: Care, in store: String) {
    var counts: [String: Int] = [:]
    var ends: [String: Digest] = [:]
    for index in events.indices {
      let interview = events[index].event.interview
      events[index].event.position = index
      events[index].event.sequence = counts[interview, default: 0]
      if care != .event { events[index].event.previous = ends[interview] }
      events[index].leaf = events[index].event.leaf(in: store)
      counts[interview, default: 0] += 1
      ends[interview] = events[index].leaf
    }
  }

  private static func notes(_ folder: StoreFolder) throws -> [(size: Int, text: String)] {
    let queue = try Ledger.connection(to: folder)
    defer { try? queue.close() }
    return try queue.inDatabase { db in
      try Row.fetchAll(db, sql: "SELECT size, note FROM checkpoint").map { ($0[0], $0[1]) }
    }
  }
}

extension SealedEvent {
  /// Whether the same happened at the same time, in the same words.
  fileprivate func isToldLike(_ other: SealedEvent) -> Bool {
    kind == other.kind && body == other.body && at == other.at && words == other.words
  }

  /// What happened, in the place of another event.
  fileprivate func at(_ other: SealedEvent) -> SealedEvent {
    var moved = self
    (moved.position, moved.interview) = (other.position, other.interview)
    (moved.sequence, moved.previous, moved.request) = (other.sequence, other.previous, nil)
    return moved
  }
}
