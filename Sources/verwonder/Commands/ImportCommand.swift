import ArgumentParser
import Exchange
import Inquiry
import Interviews
import Shelves
import Terminal
import Transcripts

/// Talks that were held elsewhere, taken into the store to be heard and rerun.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: says(
      nl: "Gesprekken inlezen die elders gevoerd zijn.",
      en: "Take in interviews that were held elsewhere."),
    discussion: says(
      nl: """
        ‘verwonder import BESTAND.qdpx’ leest de teksten van een REFI-QDA-project; ‘import transcript’ \
        leest één uitgeschreven gesprek (.vtt, .srt, .txt). Wat niet overkomt wordt genoemd.
        """,
      en: """
        'verwonder import FILE.qdpx' reads the texts of a REFI-QDA project; 'import transcript' reads \
        one interview that was written down (.vtt, .srt, .txt). What is left out is told.
        """),
    subcommands: [Project.self, Talk.self], defaultSubcommand: Project.self)

  struct Project: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "project",
      abstract: says(
        nl: "De teksten van een REFI-QDA-project (.qdpx).",
        en: "The texts of a REFI-QDA project (.qdpx)."))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: help(nl: "Het project (.qdpx).", en: "The project (.qdpx)."),
      completion: .file(extensions: ["qdpx"]))
    var file: String
    @OptionGroup var options: ImportOptions

    func run() async throws {
      let bytes = try Files.bytes(file, largest: ImportOptions.largestFile)
      var desk = try await ImportDesk(common, options)
      try await desk.refuseTwice(bytes)
      let reading = try understanding(file) { try QDAProject.read(bytes) }
      var losses = reading.losses
      losses.add(reading.project.leftBehind)
      var count = 0
      for source in reading.project.sources {
        let isOnly = reading.project.sources.count == 1
        let name = isOnly ? options.participant.map(Pseudonym.normalized) : nil
        guard
          let talk = try desk.talk(
            in: source, called: name ?? String(trimmedName(source.name).prefix(80)))
        else {
          losses.add(.withoutSpeakers)
          continue
        }
        losses.add(talk.losses)
        try await desk.take(talk, &losses)
        count += 1
      }
      try desk.finish(losses)
      if count == 0 { throw Failure.problems(.notUnderstood(file, .noSpeakers)) }
    }
  }

  struct Talk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "transcript",
      abstract: says(
        nl: "Eén uitgeschreven gesprek (.vtt, .srt, .txt).",
        en: "One interview that was written down (.vtt, .srt, .txt)."))

    @OptionGroup var common: CommonOptions
    @Argument(
      help: help(nl: "Het verslag.", en: "The transcript."),
      completion: .file(extensions: ["vtt", "srt", "txt"]))
    var file: String
    @OptionGroup var options: ImportOptions

    func run() async throws {
      let format = try format()
      let bytes = try Files.bytes(file, largest: ImportOptions.largestFile)
      var desk = try await ImportDesk(common, options)
      try await desk.refuseTwice(bytes)
      let spoken = try understanding(file) { try SpokenTalk(reading: bytes, as: format) }
      let roles = try desk.roles(in: spoken)
      let talk = try understanding(file) {
        try ImportedTalk(
          spoken, interviewer: roles.interviewer, respondent: roles.respondent,
          most: Act.longestText)
      }
      let participant =
        try options.participant.map(Pseudonym.read) ?? desk.setup.chooseParticipant()
      var losses = talk.losses
      try await desk.take(
        NamedTalk(talk: talk, participant: participant, from: format.rawValue), &losses)
      try desk.finish(losses)
    }

    private func format() throws -> SpokenTalk.Format {
      let name = Files.name(of: file).lowercased()
      let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map {
        String(name[name.utf8.index(after: $0)...])
      }
      guard let format = ending.flatMap(SpokenTalk.Format.init(rawValue:)) else {
        throw Failure.wrongUse(.unknownTranscript(file))
      }
      return format
    }
  }
}

/// What is needed to take a talk in.
struct ImportOptions: ParsableArguments {
  @Option(
    help: help(nl: "De ketenkaart (YAML).", en: "The chain card (YAML)."),
    completion: .file(extensions: ["yaml"]))
  var chain: String?
  @Option(help: help(nl: "De ketenpartner, zoals op de kaart.", en: "The partner, as on the card."))
  var partner: String?
  @Option(help: help(nl: "Schuilnaam van de deelnemer.", en: "Pseudonym of the participant."))
  var participant: String?
  @Option(
    help: help(
      nl: "Wie er vraagt, zoals in het bestand.", en: "Who asks, as the file calls them."))
  var interviewer: String?
  @Option(
    help: help(
      nl: "Wie er antwoordt, als er meer mensen spreken.",
      en: "Who answers, when more people speak."))
  var speaker: String?
  @Option(
    help: help(
      nl: "Waar de spreker in toestemde: 0 alleen ik, 1 lezen, 2 aanhalen zonder naam, 3 met naam.",
      en: "What the speaker consented to: 0 only me, 1 read, 2 quote without name, 3 with name."))
  var consent = 1
  @Option(help: help(nl: "Vragenbank: naam of map.", en: "Question bank: id or folder."))
  var bank = "verwondering"
  @Flag(
    help: help(
      nl: "Lees ook een bestand dat al ingelezen is.",
      en: "Take in a file that was taken in before."))
  var again = false

  static let largestFile = 20 * 1024 * 1024

  func validate() throws {
    if let participant {
      do throws(Pseudonym.Fault) {
        _ = try Pseudonym.read(participant)
      } catch {
        throw Failure.wrongUse(.badName(error))
      }
    }
    if ConsentLevel(rawValue: consent) == nil { throw Failure.wrongUse(.unknownConsent(consent)) }
  }
}

/// Reads, with the file named where it cannot.
func understanding<Value>(_ file: String, _ read: () throws -> Value) throws -> Value {
  do { return try read() } catch let problem as ExchangeProblem {
    throw Failure.problems(.notUnderstood(file, problem))
  }
}

/// A name of a source without the ending of a file.
private func trimmedName(_ name: String) -> String {
  let name = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
  return isBlank(name) ? "…" : name
}
