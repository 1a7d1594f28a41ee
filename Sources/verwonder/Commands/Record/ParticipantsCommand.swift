import ArgumentParser
import Console
import Inquiry
import Interviews
import Shelves
import Transcripts

/// Who took part, and letting somebody go.
struct ParticipantsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participants",
    abstract: says(nl: "Wie er meededen, en iemand wissen.", en: "Who took part, and erasing one."),
    subcommands: [List.self, Erase.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "Een regel per deelnemer.", en: "A line for each participant."))

    @OptionGroup var common: CommonOptions

    func run() async throws {
      let all = try await common.allInterviews().filter { !$0.isErased }
      for (name, interviews) in all.byParticipant {
        print(visible(name) + "  " + interviews.map(\.id.rawValue).joined(separator: " "))
      }
      if all.isEmpty {
        print(says(nl: "Er zijn nog geen deelnemers.", en: "There are no participants yet."))
      }
    }
  }

  struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Wist alle woorden van een deelnemer, en de naam.",
        en: "Erases all words of a participant, and the name."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "De schuilnaam.", en: "The pseudonym."))
    var participant: String
    @Flag(help: help(nl: "Zonder te vragen.", en: "Without asking.")) var yes = false

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let theirs = try await archive.keeper.transcripts()
        .filter { Pseudonym.isSame($0.opening.participant, participant) }
      guard !theirs.isEmpty else { throw Failure.problems(.unknownParticipant(participant)) }
      let screen = Screen(language: common.language)
      if !yes {
        guard screen.console.isKeyboard else { throw Failure.wrongUse(.needsYes) }
        guard screen.confirms(RecordTexts.confirmErase(visible(participant), theirs.count)) else {
          return print(RecordTexts.unchanged.forReader)
        }
      }
      try await archive.keeper.erase(theirs.map(\.id), at: archive.now)
      print(RecordTexts.erased(theirs.count).forReader)
      try archive.close()
    }
  }
}

extension [InterviewSummary] {
  /// In the order in which each was first seen.
  fileprivate var byParticipant: [(String, [InterviewSummary])] {
    var order: [String] = []
    var groups: [String: [InterviewSummary]] = [:]
    for summary in self {
      let name = Pseudonym.normalized(summary.opening.participant)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(summary)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
