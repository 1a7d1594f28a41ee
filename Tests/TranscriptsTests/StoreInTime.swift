import Foundation
import GRDB
import Inquiry
import Sealing
import TestSupport
import Transcripts

@testable import TranscriptsSQLite

/// A store with some talk in it, and how its files stood from moment to moment.
struct StoreInTime: Sendable {
  struct Moment: Sendable {
    var files: [String: [UInt8]] = [:]
    /// How many events there were.
    var count = 0

    /// Puts these files in the place of all that is there.
    func put(into folder: String, only names: (String) -> Bool = { _ in true }) throws {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where names(name) && !name.hasSuffix(".ballast") {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
      for (name, bytes) in files where names(name) {
        _ = FileManager.default.createFile(
          atPath: folder + "/" + name, contents: Data(bytes), attributes: [.posixPermissions: 0o600]
        )
      }
    }
  }

  private(set) var moments: [Moment] = []
  /// All events as they were sealed.
  private(set) var events: [KeptEvent] = []
  private(set) var documents: [JournalRecord.Document] = []
  /// A checkpoint of all, that somebody kept elsewhere.
  private(set) var kept = Checkpoint(origin: "", size: 0, root: .emptyTree)

  var last: Moment { moments[moments.count - 1] }

  /// The event after this one in its interview, by its place in the log.
  func next(after position: Int) -> Int? {
    guard position < events.count else { return nil }
    let interview = events[position].event.interview
    return events[(position + 1)...].first { $0.event.interview == interview }?.event.position
  }

  static func made() async throws -> StoreInTime {
    var past = StoreInTime()
    let folder = try FolderOfStore()
    let store = try folder.open()
    try await store.keep(KeptDocument(kind: .bank, name: "b", digest: "b0", bytes: [1, 2, 3]))
    try await store.keep(KeptDocument(kind: .lexicon, name: "l", digest: "10", bytes: [4, 5]))
    for turn in 0..<13 {
      for index in 0..<3 { try await store.append(talk(turn, index), to: index, turn) }
      past.moments.append(try Moment(of: folder, count: 21 * (turn + 1)))
    }
    let note = try await store.checkpoint(at: .minutesAfterNoon(99))
    past.kept = Checkpoint(note.text) ?? past.kept
    past.events = try store.here { db, ledger in try db.allEvents(path: ledger.path) }
    past.documents = try store.here { db, ledger in
      try Documents(db, ledger.journal, path: ledger.path).good
    }
    try store.close()
    past.moments.append(try Moment(of: folder, count: past.events.count))
    return past
  }

  /// Seven events, of which four have words; an answer is taken back now and then.
  private static func talk(_ turn: Int, _ index: Int) -> [TranscriptEvent] {
    let n = turn + 1
    let text = "Antwoord \(n) van \(index). " + String(repeating: "ja ", count: turn * 9)
    let begun: [TranscriptEvent] =
      turn == 0
      ? [.opened(.sample), .consented(.inquirerMayRead)] : [.noted("n\(turn)"), .skipped(n: n)]
    return begun + [
      .asked(.plain(n)), .answered(Answer(n: n, words: .spoken(text), minute: turn)),
      .heard(n: n, cues: [], dismissed: []), .noted("Opgemerkt \(turn)."),
      turn % 4 == 3
        ? (index == 1 ? .struck(n: n - 1) : .paused) : .heard(n: n, cues: [], dismissed: []),
    ]
  }

  /// Puts back one file, or all, of an earlier moment.
  func putBack(into folder: String, _ random: inout SplitMix) throws -> Attempt {
    let moment = moments[Int.random(in: 0..<(moments.count - 2), using: &random)]
    func isDatabase(_ name: String) -> Bool { name.hasPrefix("verwonder.sqlite") }
    func isJournal(_ name: String) -> Bool { name == "verwonder.journal" }
    let (what, place): (String, Attempt.Place)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      try moment.put(into: folder, only: isDatabase)
      (what, place) = ("the database", .event(moment.count))
    case 1:
      try moment.put(into: folder, only: isJournal)
      (what, place) = ("the journal", .event(moment.count))
    case 2:
      try moment.put(into: folder) { isDatabase($0) || isJournal($0) }
      (what, place) = ("both", .refused)
    default:
      try moment.put(into: folder) { isDatabase($0) || isJournal($0) || $0.hasSuffix(".head") }
      (what, place) = ("both and the head", .refused)
    }
    return Attempt(on: .time, what: "\(what) with \(moment.count) events", place: place)
  }
}

extension StoreInTime.Moment {
  fileprivate init(of folder: FolderOfStore, count: Int) throws {
    self.count = count
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !name.hasSuffix(".lock") && !name.hasSuffix(".ballast") {
      files[name] = Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)))
    }
  }
}

extension SQLiteTranscriptStore {
  fileprivate func append(_ events: [TranscriptEvent], to index: Int, _ turn: Int) async throws {
    _ = try await append(
      events, to: Transcript.ID("i\(index)"), expecting: turn * events.count,
      at: .minutesAfterNoon(turn), request: Request.ID("r\(turn)"))
  }
}
