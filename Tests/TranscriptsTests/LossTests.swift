import Foundation
import GRDB
import Inquiry
import Sealing
import TestSupport
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// What is good in neither copy: told, until somebody says that it is lost; and ever after in every
/// check.
@Suite struct `What both copies have lost` {
  enum Loss: CaseIterable {
    case words
    case event
    case lastEvent
  }

  @Test(arguments: Loss.allCases)
  func `is told until its loss is accepted, and then the store goes on`(loss: Loss) async throws {
    let (files, folder) = try await broken(loss)
    let told = try folder.opened { store in store.findings.filter { !$0.isMended } }
    #expect(!told.isEmpty)

    let accepted = try SQLiteTranscriptStore.acceptLosses(folder: folder.path, at: .noon)
    #expect(!accepted.isEmpty && accepted.allSatisfy(\.isAccepted), "\(accepted)")
    #expect(try SQLiteTranscriptStore.acceptLosses(folder: folder.path, at: .noon) == [])

    let store = try folder.open()
    #expect(store.findings == [])
    let known = try await store.check().findings
    #expect(!known.isEmpty && known.allSatisfy(\.isAccepted), "\(known)")
    #expect(known.contains { $0.text.en.hasSuffix("that it is lost is on record.") })
    #expect(try await store.events(of: "i1").events == files.events["i1"])
    try await store.append(
      [.noted("gaat door")], to: "i1", expecting: files.count("i1"), at: .noon)
    _ = try await store.checkpoint(at: .noon)
    try await store.backUp(to: folder.root + "/backup", at: .noon)
    try await store.erase(["i2"], at: .noon)
    _ = try await store.checkpoint(at: .noon)
    #expect(try await store.check().findings.allSatisfy(\.isAccepted))
    try await store.backUp(to: folder.root + "/later", at: .noon)
    try store.close()
    try await restore(folder, from: "later")
  }

  private func restore(_ folder: FolderOfStore, from backup: String) async throws {
    let elsewhere = folder.root + "/elsewhere"
    _ = try await SQLiteTranscriptStore.restore(
      from: folder.root + "/" + backup, folder: elsewhere, key: folder.path + "/verwonder.key",
      at: .noon)
    let again = try SQLiteTranscriptStore.open(
      folder: elsewhere, key: folder.path + "/verwonder.key")
    let known = try await again.check().findings
    #expect(!known.isEmpty && known.allSatisfy(\.isAccepted), "\(known)")
    try again.close()
  }

  /// Who can write the files and has no key cannot say that something is lost.
  @Test func `is not accepted by whoever has no key`() async throws {
    let (_, folder) = try await broken(.words)
    var forged = AcceptedLosses()
    forged.words = [JournalRecord.WordsKey(position: 12, part: 0)]
    try folder.opened { store in
      try store.here { db, ledger in
        let other = SignedNote(
          forged.text(in: ledger.store), signedBy: StoreKey.forNewStore().signing)
        let note = LossesAcceptedV1(note: other.written)
        try ledger.note(.lossesAcceptedV1, note, at: 0, db)
      }
    }
    let findings = try await folder.open().check().findings
    #expect(findings.contains { $0.what == .wordsLost(part: 0) && !$0.isAccepted }, "\(findings)")
  }

  /// A past that was changed is no loss.
  @Test func `is never a changed past`() async throws {
    let files = try await StoreFiles.made(closing: true)
    let folder = try FolderOfStore()
    try files.copy(to: folder.path)
    try folder.opened { store in try store.here { db, ledger in _ = try ledger.sign(db, at: 0) } }
    try folder.rewrite(position: 12)
    try FileManager.default.removeItem(atPath: folder.path + "/verwonder.journal")
    #expect(try SQLiteTranscriptStore.acceptLosses(folder: folder.path, at: .noon) == [])
    let findings = try await folder.open().check().findings
    #expect(findings.contains { if case .root = $0.what { !$0.isAccepted } else { false } })
  }

  private func broken(_ loss: Loss) async throws -> (StoreFiles, FolderOfStore) {
    let files = try await StoreFiles.made(closing: true)
    let folder = try FolderOfStore()
    try files.copy(to: folder.path)
    try folder.opened { store in try store.here { db, ledger in _ = try ledger.sign(db, at: 0) } }
    let place = loss == .lastEvent ? 36 : 12
    let raw = try folder.raw()
    try await raw.write { db in
      try db.dropGuards()
      if loss == .words {
        try db.execute(sql: "UPDATE payload SET sealed = x'00' WHERE position = \(place)")
      } else {
        try db.execute(sql: "DELETE FROM payload WHERE position = \(place)")
        try db.execute(sql: "DELETE FROM event WHERE position = \(place)")
      }
    }
    try raw.close()
    let record = try #require(try files.journalOffset(of: place))
    let journal = URL(fileURLWithPath: folder.path + "/verwonder.journal")
    var bytes = try Data(contentsOf: journal)
    let length = try #require(JournalRecord.length(prefix: Array(bytes[record...])[...]))
    bytes[loss == .words ? record + length - 90 : record + 40] ^= 1
    try bytes.write(to: journal)
    return (files, folder)
  }
}
