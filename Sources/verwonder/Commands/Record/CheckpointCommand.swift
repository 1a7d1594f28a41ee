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
    let archive = try await common.openArchive(reading: true)
    let head = try await archive.keeper.signedHead(at: archive.now)
    try output.give(head.note)
    complain(head.verifier)
    complain(RecordTexts.keepThis.forReader)
    try archive.close()
  }
}
