import ArgumentParser
import Inquiry
import JSONText
import Reports
import Transcripts
import TranscriptsSQLite

/// Who read what. It holds nothing of what was said.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: says(nl: "Wie wat gelezen heeft.", en: "Who read what."), subcommands: [List.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "Een regel per keer lezen.", en: "A line for each reading."))

    @OptionGroup var common: CommonOptions
    @Option(help: help(nl: "Alleen dit gesprek.", en: "This interview only."))
    var interview: String?
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let wanted = try await archive.keeper.accesses().filter { record in
        interview.map { id in record.interviews.contains { $0.rawValue == id } } ?? true
      }
      try StandardOutput.write(
        json ? accessJSON(wanted).document : accessList(wanted, language: common.language))
      try archive.close()
    }
  }
}
