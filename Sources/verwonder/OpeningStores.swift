import Inquiry
import Interviews
import Sealing
import Shelves
import Transcripts
import TranscriptsSQLite

extension CommonOptions {
  /// The folder that `--store` names, else the one among the person's own data.
  func storeFolder() throws -> String {
    guard let folder = store ?? Surroundings.dataHome.map({ $0 + "/verwonder" }) else {
      throw Failure.wrongUse(.noDataHome)
    }
    return folder
  }

  /// Through the daemon that runs, else with a store that is opened here.
  ///
  /// - Parameter reading: whether it is only read; then none is made where there is none.
  func openArchive(reading: Bool = false) async throws -> Archive {
    if let daemon = try await daemon() { return Archive(keeper: daemon) }
    if reading, !Files.exists(try storeFolder()) { throw Failure.problems(.noInterviews) }
    return Archive(keeper: LocalKeeper(try await openStore(), shelves: shelves))
  }

  /// The same to read; `nil` where there is no store yet.
  func archiveIfThere() async throws -> Archive? {
    if let daemon = try await daemon() { return Archive(keeper: daemon) }
    return Files.exists(try storeFolder()) ? try await openArchive() : nil
  }

  /// The store on disk, confirmed by the checkpoint that `--checkpoint` names. What was wrong in it
  /// is told, with what became of it.
  private func openStore() async throws -> SQLiteTranscriptStore {
    let known = try checkpoint.map(keptCheckpoint)
    let store = try SQLiteTranscriptStore.open(
      folder: try storeFolder(), key: key, at: Timestamp(milliseconds: Surroundings.now))
    for finding in store.findings.prefix(20) { complain(visible(finding.text.forReader)) }
    if let known { try await store.confirm(known) }
    return store
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
    let keeper: any Keeper
    if let daemon = try await daemon() {
      keeper = daemon
    } else {
      guard Files.exists(try storeFolder()) else { return [] }
      keeper = try await openArchive().keeper
    }
    for text in try await keeper.unreadable() { complain(visible(text.forReader)) }
    return try await keeper.transcripts()
  }
}
