import ArgumentParser
import Inquiry
import Sealing
import Transcripts
import TranscriptsSQLite

/// The state of the record in four lines, to keep elsewhere.
struct CheckpointCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: says(
      nl: "Een ondertekend controlepunt, om buiten deze computer te bewaren.",
      en: "A signed checkpoint, to keep away from this computer."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let store = try await common.openExistingStore()
    let note = try await store.checkpoint(at: Timestamp(milliseconds: Surroundings.now))
    try output.give(note.written)
    complain(try await store.verifier.text)
    complain(RecordTexts.keepThis.forReader)
    try store.close()
  }
}
