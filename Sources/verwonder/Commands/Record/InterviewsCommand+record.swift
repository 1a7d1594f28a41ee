import ArgumentParser
import Inquiry
import Interviews
import Reports
import Shelves
import Transcripts
import TranscriptsSQLite

extension InterviewsCommand {
  /// Reads both copies whole, and says what is not as it was written.
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Kijkt na of alles nog is zoals het is opgeschreven.",
        en: "Checks whether all is still as it was written."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Alleen dit gesprek.", en: "This interview only."))
    var interview: String?

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let check = try await archive.keeper.verify()
      var wanted: Transcript.ID?
      if let interview { wanted = try await archive.find(interview).id }
      let findings = check.findings.filter { finding in
        wanted == nil || finding.interview == nil || finding.interview == wanted
      }
      for finding in findings { print(visible(finding.text.forReader)) }
      if check.findings.contains(where: { $0.canBeMended && !$0.isMended }) {
        print(RecordTexts.mendable.forReader)
      }
      // What was found at the opening was told then, by whoever opened it.
      let before = try await archive.keeper.foundAtOpening()
      if !archive.hasToldFindings {
        for finding in before { print(visible(finding.text.forReader)) }
      }
      let isRight = check.findings.allSatisfy(\.isMended) && !before.contains { !$0.isMended }
      if isRight {
        print(
          RecordTexts.verified(
            events: check.events, interviews: check.interviews, checkpoints: check.checkpoints
          ).forReader)
      }
      try archive.close()
      if !isRight { throw Failure.told }
    }
  }

  /// Takes the words of one answer back, also when the interview is over.
  struct TakeBack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take-back",
      abstract: says(
        nl: "Neemt één antwoord terug: de woorden zijn dan weg.",
        en: "Takes one answer back: the words are gone then."))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: help(nl: "Nummer van het gesprek, of last.", en: "Id of the interview, or last."))
    var interview: String
    @Argument(help: help(nl: "Nummer van de vraag.", en: "Number of the question."))
    var turn: Int

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let summary = try await archive.find(interview)
      do {
        let memory = try await archive.record(summary, for: .takeBack).memory
        guard memory.turn(turn)?.answer?.words.text != nil else {
          throw Failure.problems(.noSuchAnswer(turn))
        }
      } catch  where error.isOfOneInterview {
        // An answer that cannot be read any more can still be let go; the rest may read then.
      }
      try await archive.keeper.takeBack(turn, of: summary, at: archive.now)
      print(RecordTexts.takenBack(turn).forReader)
      try archive.close()
    }
  }
}
