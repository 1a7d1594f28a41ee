import ArgumentParser
import Exchange
import Inquiry
import Interviews
import Reports
import Shelves
import Transcripts

extension ExportCommand {
  /// Interviews as researchers' programs read them: a REFI-QDA project, or its codebook alone.
  func project() async throws {
    let archive = try await common.openArchive(reading: true)
    let project = try await whole(archive)
    try output.give(
      bytes: format == .codebook ? Array(project.codebook.utf8) : project.archive())
    try archive.close()
    complain(Complaint.mayTellWhoSpeaks.text.forReader)
  }

  /// As the record stands when all of it was read: whoever takes words back in the meantime is not
  /// in it with those words. (SECURITY, attack 46)
  private func whole(_ archive: Archive) async throws -> QDAProject {
    for _ in 0..<3 {
      let summaries = try await chosen(archive)
      guard let newest = summaries.last else { throw Failure.problems(.noInterviews) }
      var records: [InterviewRecord] = []
      try await archive.forEach(summaries, for: .export, making: \.record) { record in
        records.append(record)
        showProgress(records.count, of: summaries.count)
      }
      let materials = try await archive.materials(of: newest.opening)
      let project = QDAProject(
        of: records, chain: materials.chain, kinds: materials.kinds, language: common.language,
        program: "Verwonder " + Verwonder.configuration.version)
      if try await chosen(archive) == summaries { return project }
    }
    throw Failure.problems(.goesOn)
  }

}

extension Complaint {
  static let goesOn = Complaint(
    nl: "Er wordt intussen gesproken in deze gesprekken. Probeer het straks weer.",
    en: "These interviews are going on meanwhile. Try again later.")

  static let mayTellWhoSpeaks = Complaint(
    nl: "Let op: vrije tekst kan ook zonder namen verraden wie er spreekt. Lees die na voor u hem "
      + "doorgeeft.",
    en: "Mind: free text may tell who speaks without a name too. Read it before you pass it on.")
}
