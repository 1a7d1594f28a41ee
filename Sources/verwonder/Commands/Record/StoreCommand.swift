import ArgumentParser
import Inquiry
import Interviews
import Reports
import Shelves
import Transcripts
import TranscriptsSQLite

/// The store as a whole: what is in it, copies of it, and letting it go.
struct StoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: says(
      nl: "De opslag als geheel: nakijken, kopiëren, laten vervallen.",
      en: "The store as a whole: looking after it, copying it, letting it expire."),
    subcommands: [Info.self, Backup.self, Restore.self, Mend.self, Expire.self])

  struct Info: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "Waar alles staat en hoe het erbij staat.", en: "Where all is, and how."))

    @OptionGroup var common: CommonOptions

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let info = try await archive.keeper.recordInfo()
      let texts = [
        (says(nl: "map", en: "folder"), info.folder), (says(nl: "sleutel", en: "key"), info.key),
        (says(nl: "nummer van de sleutel", en: "number of the key"), "\(info.generation)"),
        (says(nl: "gesprekken", en: "interviews"), "\(info.interviews)"),
        (says(nl: "gebeurtenissen", en: "events"), "\(info.events)"),
        (says(nl: "grootte", en: "size"), "\(info.bytes / 1024) KiB"),
        (says(nl: "ondertekent als", en: "signs as"), info.verifier),
      ]
      for (name, value) in texts { print("\(name): \(visible(value))") }
      if info.keyIsBeside { print(RecordTexts.keyBeside.forReader) }
      try archive.close()
    }
  }

  struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Een reservekopie in een map, of die in de map vervangen.",
        en: "A backup into a folder, or in place of the one there."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "De map.", en: "The folder."), completion: .directory)
    var folder: String

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      // A daemon stands in another folder than this program.
      try await archive.keeper.backUp(to: try Surroundings.absolute(folder), at: archive.now)
      try archive.close()
      print(RecordTexts.backedUp(visible(folder)).forReader)
    }
  }

  struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Zet een reservekopie terug in een lege map (--store), met de sleutel (--key).",
        en: "Puts a backup back into an empty folder (--store), with the key (--key)."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "De map met de reservekopie.", en: "The folder of the backup."))
    var folder: String

    func run() async throws {
      guard let key = common.key else { throw Failure.wrongUse(.whichKey) }
      try await common.withoutDaemon()
      let gone = try await SQLiteTranscriptStore.restore(
        from: folder, folder: try common.storeFolder(), key: key,
        at: Timestamp(milliseconds: Surroundings.now))
      print(RecordTexts.restored(gone).forReader)
    }
  }

  struct Mend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Herstelt wat in een van de twee kopieën niet klopt.",
        en: "Mends what is wrong in one of the two copies."))

    @OptionGroup var common: CommonOptions
    @Flag(
      help: help(
        nl: "Leg vast dat verloren is wat in geen van beide kopieën goed is.",
        en: "Put on record that what is good in neither copy is lost."))
    var acceptLoss = false

    func run() async throws {
      try await common.withoutDaemon()
      let folder = try common.storeFolder()
      guard Files.exists(folder) else { throw Failure.problems(.noInterviews) }
      let findings = try SQLiteTranscriptStore.mend(folder: folder, key: common.key)
      for finding in findings { print(visible(finding.text.forReader)) }
      if findings.isEmpty { print(RecordTexts.nothingToMend.forReader) }
      if acceptLoss {
        let accepted = try SQLiteTranscriptStore.acceptLosses(
          folder: folder, key: common.key, at: Timestamp(milliseconds: Surroundings.now))
        for loss in accepted { print(visible(loss.text.forReader)) }
        if accepted.isEmpty { print(RecordTexts.nothingLost.forReader) }
      } else if findings.contains(where: { !$0.isMended && !$0.isAccepted }) {
        print(RecordTexts.acceptable.forReader)
        throw Failure.told
      }
    }
  }

  /// Words do not stay for ever: what the chain card says, or `--months`.
  struct Expire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Laat zien welke gesprekken hun bewaartijd voorbij zijn, en wist ze met --yes.",
        en: "Shows which interviews are past their time, and erases them with --yes."))

    @OptionGroup var common: CommonOptions
    @Option(
      help: help(
        nl: "Bewaartijd in maanden, in plaats van die op de ketenkaart.",
        en: "Months to keep, instead of what the chain card says."))
    var months: Int?
    @Flag(help: help(nl: "Wis ze.", en: "Erase them.")) var yes = false

    func validate() throws {
      if let months, months < 0 { throw Failure.wrongUse(.monthsBelowZero) }
    }

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let now = archive.now
      var expired: [InterviewSummary] = []
      for summary in try await archive.keeper.transcripts()
      where !summary.isErased {
        let card = try await archive.materials(of: summary.opening).chain
        guard let months = months ?? card.retentionMonths,
          summary.lastAt.adding(months: months) <= now
        else { continue }
        expired.append(summary)
        print(interviewLine(summary, language: common.language))
      }
      if expired.isEmpty {
        print(RecordTexts.nothingExpired.forReader)
      } else if yes {
        try await archive.keeper.erase(expired.map(\.id), at: now)
        print(RecordTexts.erased(expired.count).forReader)
      } else {
        print(RecordTexts.expirePreview(expired.count).forReader)
      }
      try archive.close()
    }
  }
}
