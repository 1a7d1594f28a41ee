import API
import ArgumentParser
import Client
import Inquiry
import Interviews
import JSONText
import Reports
import Sheets
import Shelves
import Transcripts

struct ExportCommand: AsyncParsableCommand {
  /// A report over interviews, one interview as it went, or all of them for other programs.
  enum What: ExpressibleByArgument, Equatable {
    case report(ReportName)
    case transcript
    case project

    init?(argument: String) {
      switch argument {
      case "transcript": self = .transcript
      case "project": self = .project
      default:
        guard let report = ReportName(rawValue: argument) else { return nil }
        self = .report(report)
      }
    }

    static var allValueStrings: [String] {
      ReportName.allCases.map(\.rawValue) + ["transcript", "project"]
    }

    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

    /// What it is written as, the usual form first.
    var forms: [Form] {
      switch self {
      case .report(let report): report.formats.map(Form.report)
      case .transcript: TranscriptReport.formats.map(Form.report)
      case .project: [.project, .codebook]
      }
    }
  }

  enum Form: ExpressibleByArgument, Equatable {
    case report(ReportFormat)
    case project
    case codebook

    private static var all: [Form] {
      ReportFormat.allCases.map(Form.report) + [.project, .codebook]
    }

    init?(argument: String) {
      guard let form = Form.all.first(where: { $0.name == argument }) else { return nil }
      self = form
    }

    static var allValueStrings: [String] { all.map(\.name) }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

    var name: String {
      switch self {
      case .report(let format): format.rawValue
      case .project: "qdpx"
      case .codebook: "qdc"
      }
    }

    var isText: Bool {
      switch self {
      case .report(let format): format.isText
      case .project: false
      case .codebook: true
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: says(
      nl: "Een samenvatting van gesprekken, of een verslag van één gesprek.",
      en: "A summary of interviews, or a transcript of one."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: help(nl: "Wat.", en: "What."))
  var what: What
  @Argument(
    help: help(nl: "Eén gesprek (nummer of last).", en: "One interview (id or last)."))
  var interview: String?
  @Option(help: help(nl: "Alle gesprekken over deze keten.", en: "All interviews on this chain."))
  var chain: String?
  @Option(
    help: help(
      nl: "md, html, csv, json, xlsx, of svg voor het beeld alleen; qdpx of qdc voor een project.",
      en: "md, html, csv, json, xlsx, or svg for the picture alone; qdpx or qdc for a project."))
  var format: Form?
  @Flag(
    help: help(
      nl: "Begin een csv zo dat Excel de letters goed leest.",
      en: "Begin a csv so that Excel reads its letters well."))
  var bom = false
  @Flag(help: help(nl: "Ook gesimuleerde gesprekken.", en: "Simulated interviews as well."))
  var simulated = false
  @Flag(
    help: help(
      nl: "Teken de kaart van ladders zonder Graphviz: overal dezelfde.",
      en: "Draw the map of ladders without Graphviz: the same everywhere."))
  var plainLayout = false
  @Flag(
    help: help(
      nl: "De kopie voor de deelnemer zelf: alle eigen woorden.",
      en: "The participant's own copy: all their words."))
  var ownCopy = false

  func validate() throws {
    if let format, !what.forms.contains(format) {
      throw Failure.wrongUse(.noSuchForm(format.name, known: what.forms.map(\.name)))
    }
  }

  func run() async throws {
    if !chosenForm.isText { try output.refuseTerminal() }
    if what == .project { return try await project() }
    let archive = try await common.openArchive(reading: true)
    let made =
      if case .report(let report) = what {
        try await summary(report, archive)
      } else {
        try await transcript(archive)
      }
    for note in made.notes { complain(note) }
    try output.give(bytes: made.bytes)
  }

  private func transcript(_ archive: Archive) async throws -> MadeReport {
    let summary = try await archive.find(interview ?? "last")
    let language = summary.opening.language
    if let daemon = archive.keeper as? DaemonKeeper {
      return try await daemon.transcript(
        of: summary.id, isOwnCopy: ownCopy, as: form, in: language)
    }
    let record = try await archive.record(summary, for: ownCopy ? .ownCopy : .export)
    let report = TranscriptReport(of: record, isOwnCopy: ownCopy)
    let source = SourceInterview(record)
    return try await written(report, of: [source], namesIn: ownCopy ? [] : [source], language)
  }

  private func summary(_ name: ReportName, _ archive: Archive) async throws -> MadeReport {
    let summaries = try await chosen(archive)
    guard let newest = summaries.last else { throw Failure.problems(.noInterviews) }
    if let daemon = archive.keeper as? DaemonKeeper {
      return try await summary(name, newest, daemon)
    }
    // The newest card names partners as they are called now.
    let materials = try await archive.materials(of: newest.opening)
    let ground = ReportGround(
      chain: materials.chain, kinds: materials.kinds,
      comeBackTo: Set(summaries.compactMap(\.opening.follows?.interview)))
    let (report, sources) = try await gathered(name.kind, of: summaries, on: ground, archive)
    return try await written(try laidOut(report), of: sources, namesIn: sources, common.language)
  }

  /// The report, and what its interviews were; not the interviews themselves.
  private func gathered<Report: GatheredReport>(
    _ kind: Report.Type, of summaries: [InterviewSummary], on ground: ReportGround,
    _ archive: Archive
  ) async throws -> (any WrittenReport, [SourceInterview]) {
    var parts: [Report.Part] = []
    var sources: [SourceInterview] = []
    @Sendable func part(_ read: Archive.Read) -> (SourceInterview, Report.Part) {
      let record = read.unmeasured
      return (SourceInterview(record), kind.part(of: record, on: ground))
    }
    try await archive.forEach(summaries, for: .export, making: part) { source, part in
      sources.append(source)
      parts.append(part)
      // A few are there at once.
      if summaries.count > 50 { showProgress(sources.count, of: summaries.count) }
    }
    return (kind.init(of: parts, on: ground), sources)
  }

  private func summary(
    _ name: ReportName, _ newest: InterviewSummary, _ daemon: DaemonKeeper
  ) async throws -> MadeReport {
    func made(_ form: MadeReport.Form) async throws -> MadeReport {
      try await daemon.report(
        name.rawValue, chain: newest.opening.chain.id,
        interview: interview == nil ? nil : newest.id, withSimulated: simulated, as: form,
        in: common.language)
    }
    guard name == .ladders, mayLayOut else { return try await made(form) }
    // The daemon, which has the words, runs no other programs; what it told is laid out here.
    let told = try await made(MadeReport.Form(name: ReportFormat.json.rawValue, marksBytes: false))
    guard let json = try? JSON.read(told.bytes), let report = try? LadderReport(json) else {
      throw DaemonError.notUnderstood("ladders")
    }
    // The daemon marks what is simulated.
    guard json["simulated"] == nil else { return try await made(form) }
    return try await written(
      try laidOut(report), of: [], namesIn: [], common.language, notes: told.notes)
  }

  private var mayLayOut: Bool {
    !plainLayout && (reportFormat == .svg || reportFormat == .html)
  }

  /// With the map of ladders laid out by Graphviz, where that is.
  private func laidOut(_ report: any WrittenReport) throws -> any WrittenReport {
    guard mayLayOut, let ladders = report as? LadderReport, let question = ladders.layoutQuestion,
      let answer = try Graphviz.layOut(question)
    else { return report }
    return ladders.laidOut(by: answer) ?? ladders
  }

  /// - Parameters:
  ///   - named: whose words are held against names; none for one's own copy.
  ///   - notes: what the daemon told of them.
  private func written(
    _ report: any WrittenReport, of interviews: [SourceInterview],
    namesIn named: [SourceInterview],
    _ language: Language, notes: [String] = []
  ) async throws -> MadeReport {
    let words = named.isEmpty ? [] : report.words(as: reportFormat)
    // Looked for while the report is written.
    async let names = NamesInWords(in: words, of: named)
    do {
      let bytes = try report.bytes(
        as: reportFormat, in: language, marksBytes: bom, of: interviews)
      return MadeReport(bytes: bytes ?? [], notes: notes + (await names.lines(in: language)))
    } catch {
      throw Failure.problems(.noRoomForWorkbook)
    }
  }

  private var form: MadeReport.Form {
    MadeReport.Form(name: reportFormat.rawValue, marksBytes: bom)
  }

  private var chosenForm: Form { format ?? what.forms.first ?? .report(.md) }

  private var reportFormat: ReportFormat {
    if case .report(let format) = chosenForm { format } else { .md }
  }

  func chosen(_ archive: Archive) async throws -> [InterviewSummary] {
    if let interview { return [try await archive.find(interview)] }
    let all = try await archive.keeper.transcripts()
    guard let chain = try chain.map(chainID) ?? onlyChain(of: all) else {
      throw Failure.wrongUse(.whichChain(Set(all.map(\.opening.chain.id)).sorted()))
    }
    return all.filter { $0.opening.chain.id == chain }
      .toldTogether(withSimulated: simulated)
  }

  /// A chain by its id, or by the file of its card.
  private func chainID(_ name: String) throws -> String {
    name.hasSuffix(".yaml") ? try common.shelves.loadChain(name).card.id.rawValue : name
  }

  private func onlyChain(of all: [InterviewSummary]) throws -> String? {
    let chains = Set(all.map(\.opening.chain.id))
    if chains.isEmpty { throw Failure.problems(.noInterviews) }
    return chains.count == 1 ? chains.first : nil
  }
}

extension Complaint {
  fileprivate static let noRoomForWorkbook = Complaint(
    nl: "Er is geen geheugen genoeg voor deze werkmap. Er is niets geschreven. Kies één gesprek, "
      + "of --format csv.",
    en: "There is not enough memory for this workbook. Nothing was written. Choose one interview, "
      + "or --format csv.")

  fileprivate static func noSuchForm(_ form: String, known: [String]) -> Complaint {
    let list = known.joined(separator: ", ")
    return Complaint(
      nl: "Hiervan is geen \(form). Kies --format uit: \(list).",
      en: "There is no \(form) of this. Choose --format from: \(list).")
  }
}
