import Client
import Console
import Hearing
import Inquiry
import Interviews
import Neutrality
import Reports
import Shelves
import Terminal
import Transcripts

/// The talk itself: shows a question, takes what is typed, until the end or a pause.
struct Talk {
  let session: any LiveInterview
  let screen: Screen
  let archive: Archive
  /// Judges the interviewer's own questions; made when the first is asked.
  let neutrality: (Language) throws -> Neutrality

  /// What was typed but not kept, offered again at the next prompt.
  var unkept = ""

  /// What others do, where a daemon tells.
  var news: NewsFromElsewhere?

  /// What was typed last of which nobody knows whether it was kept.
  var uncertain = ""

  /// A question of the interviewer's own that was shown to be not neutral, and not asked yet.
  private var heldBack: String?

  /// The largest answer. More than anyone says in one breath.
  private static let largestAnswer = 64 * 1024

  init(
    session: any LiveInterview, screen: Screen, archive: Archive,
    neutrality: @escaping (Language) throws -> Neutrality
  ) {
    self.session = session
    self.screen = screen
    self.archive = archive
    self.neutrality = neutrality
  }

  private enum Next { case goOn, leave }

  mutating func run() async throws {
    try await showQuestion()
    while try await !isClosed {
      let initial = unkept
      unkept = ""
      switch await readLine(initial: initial) {
      case .line(let line):
        if try await isOvertaken(line) { continue }
        if try await take(line) == .leave { return }
      case .interrupted: screen.say(InterviewTexts.interrupted, as: .quiet)
      case .tooLong: screen.say(InterviewTexts.tooLong, as: .warning)
      case .notUTF8: screen.say(InterviewTexts.notUTF8, as: .warning)
      case .containsNUL: screen.say(InterviewTexts.containsNUL, as: .warning)
      case .endOfInput:
        guard !screen.console.isKeyboard || screen.confirms(InterviewTexts.offerPause) else {
          continue
        }
        return try await pause()
      }
    }
    try await finish()
  }

  private var isClosed: Bool {
    get async throws { await session.memory.closing != nil }
  }

  // MARK: What was typed

  private mutating func take(_ line: String) async throws -> Next {
    let isReadingBack = await session.memory.openQuestion?.move == .readBack
    switch isReadingBack ? Typed(withoutSlash: line) : Typed(line) {
    case .answer(let text): try await take(answer: text)
    case .command(let command, let argument): return try await obey(command, argument)
    case .unknownCommand(let name):
      screen.say(InterviewTexts.unknownCommand(visible(name)), as: .warning)
    }
    return .goOn
  }

  private mutating func take(answer text: String) async throws {
    if await session.memory.isOffRecord {
      screen.say(InterviewTexts.offRecordMark, as: .quiet)
      return
    }
    guard !isBlank(text) else { return screen.say(InterviewTexts.emptyAnswer, as: .warning) }
    guard text.utf8.count <= Talk.largestAnswer else {
      return screen.say(InterviewTexts.tooLong, as: .warning)
    }
    let before = await session.memory
    guard try await keeping(text, .answer(text)) else { return }
    let memory = await session.memory
    let gone = memory.takenBack.filter { !before.takenBack.contains($0) }
    for n in gone { screen.say(InterviewTexts.struck(n)) }
    if memory.isBetweenUs != before.isBetweenUs {
      screen.say(
        memory.isBetweenUs ? InterviewTexts.betweenUs : InterviewTexts.sharesAgain, as: .quiet)
    }
    if gone.isEmpty, let last = memory.lastAnswered, last.move != .readBack,
      [.boundary, .retraction].contains(where: last.hears)
    {
      screen.say(InterviewTexts.offerStrike, as: .quiet)
    }
    try await showQuestion()
  }

  // MARK: Commands

  private mutating func obey(_ command: Command, _ argument: String) async throws -> Next {
    if command.recordsWords, await session.memory.isOffRecord {
      screen.say(InterviewTexts.offRecordMark, as: .quiet)
      return .goOn
    }
    switch command {
    case .help: showHelp()
    case .why: await showReason()
    case .skip:
      if try await keeping(typed(.skip), .skip) { try await showQuestion() }
    case .edit: try await edit()
    case .back: try await correct(argument)
    case .strike: try await strike(argument)
    case .off: try await toggleRecord()
    case .share: try await shareAgain()
    case .rank: try await rank(argument)
    case .consent: try await lowerConsent(argument)
    case .address: try await changeAddress()
    case .note: try await note(argument)
    case .ask: try await askOwn(argument)
    case .stop: _ = try await keeping(typed(.stop), .stop)
    case .pause:
      try await pause()
      return .leave
    }
    return .goOn
  }

  private func showHelp() {
    for command in Command.allCases {
      let argument = command.argument.map { " " + $0[screen.language] } ?? ""
      screen.say(
        "/\(command.name[screen.language])\(argument): \(command.explanation[screen.language])",
        indent: "  ")
    }
  }

  /// From the record: the value that the rule returned when it asked.
  private func showReason() async {
    guard let question = await session.memory.openQuestion else { return }
    let reason = question.reason
    if reason.source == .interviewer { return screen.say(InterviewTexts.ownQuestion) }
    screen.say(
      reason.because.isEmpty
        ? InterviewTexts.noReason[screen.language] : visible(reason.text, keepingLineBreaks: true))
    if let quote = reason.evidence.quote, let text = quote.text, !reason.text.contains(text) {
      screen.say("\(InterviewTexts.onYourWords[screen.language]) (\(quote.n)): “\(visible(text))”")
    }
    if case .rule(let rule) = reason.source {
      screen.say("\(InterviewTexts.ruleName[screen.language]): \(rule)", as: .quiet)
    }
  }

  private mutating func edit() async throws {
    switch ExternalEditor(screen.settings).edit(initial: "") {
    case .text(let text): try await take(answer: text)
    case .abandoned, .noEditor, .noFile: screen.say(InterviewTexts.noEditor, as: .warning)
    case .refused(.tooLong): screen.say(InterviewTexts.tooLong, as: .warning)
    case .refused(.notUTF8): screen.say(InterviewTexts.notUTF8, as: .warning)
    case .refused(.containsNUL): screen.say(InterviewTexts.containsNUL, as: .warning)
    }
  }

  /// `/terug`, `/terug tekst`, `/terug 12` and `/terug 12 tekst`.
  private mutating func correct(_ argument: String) async throws {
    let memory = await session.memory
    let number = argument.prefix { $0.isNumber }
    let named = Int(number).flatMap { memory.turn($0)?.answer == nil ? nil : $0 }
    if named == nil, Int(number) != nil, argument.dropFirst(number.count).first == " " {
      return screen.say(InterviewTexts.nothingToStrike, as: .warning)
    }
    var text = String(named == nil ? argument[...] : argument.dropFirst(number.count))
    guard let n = named ?? memory.lastAnswered?.n, let old = memory.turn(n)?.answer?.words.text
    else { return screen.say(InterviewTexts.nothingToCorrect, as: .warning) }
    if isBlank(text) {
      screen.say(InterviewTexts.correctIt, as: .quiet)
      screen.say("\(n). \(visible(memory.turn(n)?.question.text ?? ""))", as: .quiet)
      // What stands on the line must not be obeyed by the terminal either.
      let shown = visible(old, keepingLineBreaks: true)
      guard case .line(let typed) = screen.read(initial: shown)
      else { return screen.say(InterviewTexts.unchanged, as: .quiet) }
      text = typed == shown ? old : typed
    }
    guard !isBlank(text), text != old else {
      screen.say(InterviewTexts.unchanged, as: .quiet)
      return try await showQuestion()
    }
    let correction = String(text.drop { $0 == " " })
    if try await keeping(typed(.back, "\(n) " + correction), .mend(n: n, correction)) {
      try await showQuestion()
    }
  }

  private mutating func strike(_ argument: String) async throws {
    let memory = await session.memory
    let chosen = argument.isEmpty ? memory.lastAnswered?.n : Int(argument)
    guard let n = chosen, let text = memory.turn(n)?.answer?.words.text else {
      return screen.say(InterviewTexts.nothingToStrike, as: .warning)
    }
    let shown = visible(text).prefix(200)
    if screen.console.isKeyboard,
      !screen.confirms(InterviewTexts.confirmStrike(n, String(shown)))
    {
      return screen.say(InterviewTexts.unchanged, as: .quiet)
    }
    guard try await keeping(typed(.strike, "\(n)"), .strike(n: n)) else { return }
    screen.say(InterviewTexts.struck(n))
    try await showQuestion()
  }

  private mutating func toggleRecord() async throws {
    if await session.memory.isOffRecord {
      guard try await keeping(typed(.off), .returnToRecord) else { return }
      screen.say(InterviewTexts.onRecord, as: .quiet)
      try await showQuestion()
    } else {
      guard try await keeping(typed(.off), .leaveRecord) else { return }
      screen.say(InterviewTexts.offRecord, as: .warning)
    }
  }

  private mutating func shareAgain() async throws {
    guard await session.memory.isBetweenUs else {
      return screen.say(InterviewTexts.nothingBetweenUs, as: .quiet)
    }
    guard try await keeping(typed(.share), .shareAgain) else { return }
    screen.say(InterviewTexts.sharesAgain, as: .quiet)
  }

  private mutating func rank(_ argument: String) async throws {
    let items = await session.memory.readBackItems.map(\.n)
    let order = argument.split { !$0.isNumber }.compactMap { Int($0) }
    guard !order.isEmpty, order.allSatisfy(items.contains), Set(order).count == order.count else {
      return screen.say(InterviewTexts.whichRank, as: .warning)
    }
    guard try await keeping(typed(.rank, argument), .rank(order)) else { return }
    screen.say(InterviewTexts.ranked, as: .quiet)
  }

  /// Only downwards: what was promised to fewer is not shown to more.
  private mutating func lowerConsent(_ argument: String) async throws {
    let now = await session.memory.consent ?? .onlyMe
    guard let level = Int(argument).flatMap(ConsentLevel.init(rawValue:)), level < now else {
      return screen.say(InterviewTexts.whichConsent, as: .warning)
    }
    guard try await keeping(typed(.consent, argument), .consent(level)) else { return }
    screen.say(InterviewTexts.nowConsents(level.explanation[screen.language]))
  }

  private mutating func changeAddress() async throws {
    guard screen.language == .dutch else { return screen.say(InterviewTexts.oneYou) }
    let isFormal = await session.memory.opening?.address == .formal
    let form: Address = isFormal ? .informal : .formal
    guard try await keeping(typed(.address), .address(form)) else { return }
    screen.say(isFormal ? InterviewTexts.willSayJe : InterviewTexts.willSayU, as: .quiet)
  }

  private mutating func note(_ argument: String) async throws {
    guard !isBlank(argument) else { return screen.say(InterviewTexts.whichNote, as: .warning) }
    guard try await keeping(typed(.note, argument), .note(argument)) else { return }
    screen.say(InterviewTexts.noted, as: .quiet)
  }

  /// A question that is not neutral is shown for what it is first; whoever types it again asks it.
  private mutating func askOwn(_ argument: String) async throws {
    guard !isBlank(argument) else { return screen.say(InterviewTexts.whichQuestion, as: .warning) }
    if argument != heldBack, let finding = try await spoils(argument) {
      heldBack = argument
      screen.say(
        InterviewTexts.notNeutral(finding.verdict.inWords, visible(finding.marker)), as: .warning)
      screen.say(finding.because)
      return screen.say(InterviewTexts.askAnyway, as: .quiet)
    }
    heldBack = nil
    if try await keeping(typed(.ask, argument), .ask(argument)) { try await showQuestion() }
  }

  private func spoils(_ question: String) async throws -> Finding? {
    let context = QuestionContext(of: await session.memory, chain: await session.chain)
    return try neutrality(screen.language).judge(question, in: context).findings.first
  }

  // MARK: Showing

  func showQuestion() async throws {
    guard let question = await session.memory.openQuestion else { return }
    screen.ask(question, status: await status(question))
    if question.move == .readBack { screen.say(InterviewTexts.readBackHint, as: .quiet) }
  }

  /// Where one is: "vraag 5 · melding van het ontslag · trede 2 · 3 min · bewaard".
  private func status(_ question: Question) async -> String {
    let language = screen.language
    let memory = await session.memory
    var parts = ["\(InterviewTexts.question[language]) \(question.n)"]
    if let index = question.topic?.handOver, let what = await session.handOver(index) {
      parts.append(shortened(visible(what), columns: 30))
    }
    if question.isRecalling { parts.append(InterviewTexts.lastTime[language]) }
    if let ladder = question.ladder {
      parts.append("\(InterviewTexts.rung[language]) \(memory.ladders[ladder].rungs.count)")
    }
    parts.append("\(await session.minute(at: archive.now)) \(InterviewTexts.minutes[language])")
    if memory.answeredCount > 0 { parts.append(InterviewTexts.kept[language]) }
    return "— " + parts.joined(separator: " · ")
  }

  // MARK: Leaving

  private func pause() async throws {
    try await perform(.pause, typed: typed(.pause))
    screen.emptyLine()
    screen.say(InterviewTexts.paused(session.id.rawValue))
  }

  /// "Nee" is no file name, and neither is a command.
  private func isFileName(_ line: String) -> Bool {
    if InterviewTexts.noWords.contains(line.lowercased()) { return false }
    if case .command = Typed(line) { return false }
    return true
  }

  private func finish() async throws {
    screen.emptyLine()
    screen.say(InterviewTexts.thanks, as: .bold)
    guard screen.console.isKeyboard else { return }
    screen.say(InterviewTexts.offerCopy)
    guard let path = screen.readLine(), !path.isEmpty, isFileName(path) else { return }
    do {
      let record = try await archive.record(archive.find(session.id.rawValue), for: .ownCopy)
      let copy = TranscriptReport(of: record, isOwnCopy: true).markdown(in: screen.language)
      try OutputFile.write(copy, to: path, force: false)
      screen.say(InterviewTexts.copied(visible(path)))
    } catch let failure as Failure {
      screen.say(failure.text, as: .warning)
    } catch let error as DaemonError {
      screen.say(visible(error.text[screen.language]), as: .warning)
    }
  }
}
