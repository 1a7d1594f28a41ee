import ArgumentParser
import Inquiry
import JSONText
import Reports
import Shelves
import Transcripts

struct InterviewsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interviews",
    abstract: says(nl: "De bewaarde gesprekken.", en: "The interviews that are kept."),
    subcommands: [List.self, Show.self, Verify.self, TakeBack.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "Een regel per gesprek.", en: "A line for each interview."))

    @OptionGroup var common: CommonOptions
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

    func run() async throws {
      let all = try await common.allInterviews()
      if json {
        print(interviewListJSON(all).document, terminator: "")
      } else if all.isEmpty {
        print(says(nl: "Er zijn nog geen gesprekken.", en: "There are no interviews yet."))
      } else {
        for summary in all { print(interviewLine(summary, language: common.language)) }
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Eén gesprek, met wat er gehoord is en waarom elke vraag gesteld werd.",
        en: "One interview, with what was heard and why each question was asked."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Nummer, of last.", en: "Id, or last."))
    var interview: String
    @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false
    @Flag(
      help: help(
        nl: "Als voorbeeldgesprek voor de bank: andere namen, alleen vrijgegeven woorden.",
        en: "As an example interview for the bank: other names, released words only."))
    var asExample = false
    @OptionGroup var output: OutputOptions

    func validate() throws {
      if json, asExample { throw Failure.wrongUse(.notBoth("--json", "--as-example")) }
    }

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let record = try await archive.record(archive.find(interview), for: .show)
      try output.give(try await text(of: record, archive))
    }

    private func text(of record: InterviewRecord, _ archive: Archive) async throws -> String {
      if json { return TranscriptReport(of: record, isOwnCopy: false).json.document }
      guard asExample, let opening = record.memory.opening else {
        return
          interviewReview(record.memory, language: common.language, showing: .inquirerMayRead)
          + "\n"
      }
      let example = try InterviewAsExample(
        of: record, kept: try await archive.materials(of: opening), common: common)
      for warning in example.warnings { complain(warning) }
      return example.yaml
    }
  }
}

extension Complaint {
  static func notBoth(_ first: String, _ second: String) -> Complaint {
    Complaint(
      nl: "\(first) en \(second) gaan niet samen. Kies er een.",
      en: "\(first) and \(second) do not go together. Choose one.")
  }
}
