internal import Inquiry
internal import Reports

/// One interview on its way to a text with codings.
struct InterviewSource {
  private(set) var source: QDAProject.TextSource
  private(set) var links: [QDAProject.Link] = []

  private let record: InterviewRecord
  private let pseudonyms: Pseudonyms
  private let language: Language
  private var text = SourceText()
  private var answers: [Int: PlacedAnswer] = [:]
  private var marks: [Range<Int>: Mark] = [:]

  /// Where an answer came to stand.
  private enum PlacedAnswer {
    case words(PlacedWords)
    /// A note in its place.
    case withheld(Range<Int>)
  }

  /// What is coded at one place.
  private struct Mark {
    var name: String
    var codes: [GUID] = []
    var rules: [String] = []

    var guid: GUID { GUID(of: "selection/" + name) }
  }

  init(_ record: InterviewRecord, others: Pseudonyms.People, language: Language) {
    self.record = record
    self.language = language
    let opening = record.memory.opening
    pseudonyms = Pseudonyms(
      of: record.chain, participant: opening?.participant ?? "", others: others,
      language: language)
    source = QDAProject.TextSource(
      guid: GUID(of: "source/" + record.id), name: record.id, text: "",
      creator: QDAProject.program, createdAt: record.moment)
    let partner = opening.map { pseudonyms.name(of: $0.partner) } ?? ""
    source.values = [
      .init(variable: InterviewVariable.partner.guid, text: partner),
      .init(
        variable: InterviewVariable.role.guid,
        text: pseudonyms.hiding(in: record.partner?.role ?? "")),
      .init(variable: InterviewVariable.origin.guid, text: origin(opening)),
    ]
  }

  private func origin(_ opening: Opening?) -> String {
    if opening?.simulated != nil {
      return Bilingual(
        nl: "Verwonder (gesimuleerd: niemand heeft dit gezegd)",
        en: "Verwonder (simulated: nobody said this)")[language]
    }
    guard let imported = opening?.imported else { return "Verwonder" }
    return Bilingual(
      nl: "een ander (ingelezen uit .\(imported.from))",
      en: "somebody else (imported from .\(imported.from))")[language]
  }

  mutating func write() {
    if record.isSimulated { text.add("[\(SimulatedMark(1, of: 1).text[language])]\n\n") }
    for turn in record.memory.standing where turn.answer == nil || record.mayCount(turn.n) {
      write(turn)
    }
    codeBarriers()
    codeOwnWords()
    linkLadders()
    source.text = text.text
    source.selections = selections
  }

  // MARK: The text

  /// "I:" and "R:" before each turn, as archives of interviews ask. (UK Data Service)
  private mutating func write(_ turn: Turn) {
    text.add("I: " + question(turn) + "\n")
    guard let answer = turn.answer else {
      if turn.isSkipped { text.add("R: [" + SourceNote.skipped[language] + "]\n") }
      text.add("\n")
      return
    }
    text.add("R: ")
    if let words = answer.words.text, isReleased(turn.n) {
      answers[turn.n] = .words(text.add(words: words, hiding: pseudonyms))
    } else {
      let note = answer.words == .takenBack ? SourceNote.takenBack : SourceNote.withheld
      answers[turn.n] = .withheld(text.add("[" + note[language] + "]"))
    }
    text.add("\n\n")
  }

  private func isReleased(_ n: Int) -> Bool {
    record.memory.effectiveConsent(n) >= .quotedUnderPseudonym
  }

  /// What an interviewer asked in own words may repeat what was answered just before it.
  private func question(_ turn: Turn) -> String {
    let isOwn = turn.question.parts.contains { if case .interviewer = $0 { true } else { false } }
    let before = record.memory.standing.last { $0.n < turn.n && $0.answer != nil }
    if isOwn, !isReleased(turn.n) || before.map({ !isReleased($0.n) }) == true {
      return "[" + SourceNote.withheld[language] + "]"
    }
    let readable = ReadableQuestion(
      withoutCorrectedWords(turn.question), in: record.memory, showing: .quotedUnderPseudonym,
      maySee: isReleased)
    return pseudonyms.hiding(in: readable.text)
  }

  /// What somebody said otherwise later is not passed on as their words.
  private func withoutCorrectedWords(_ question: Question) -> Question {
    var question = question
    question.parts = question.parts.map { part in
      guard case .quote(var quote) = part, record.memory.turn(quote.n)?.version != quote.version
      else { return part }
      quote.text = nil
      return .quote(quote)
    }
    return question
  }

  // MARK: Codings

  private mutating func codeBarriers() {
    for barrier in record.memory.barriers where record.mayCount(barrier.key.n) {
      let kind = barrier.key.kind
      if case .rejected = barrier.standing {
        code(barrier.key.n, barrier.key.place, InterviewCodes.guid(.rejected, kind), barrier.rule)
        continue
      }
      let heard = code(
        barrier.key.n, barrier.key.place, InterviewCodes.guid(.heard, kind), barrier.rule)
      guard case .named(let n, let place) = barrier.standing, record.mayCount(n),
        let named = code(n, place, InterviewCodes.guid(.named, kind)), let heard
      else { continue }
      link(heard, to: named, SourceNote.calledSo[language])
    }
  }

  private mutating func codeOwnWords() {
    for voiced in record.memory.voiced where record.mayCount(voiced.n) {
      code(voiced.n, voiced.place, InterviewCodes.guid(voiced.what))
    }
  }

  /// From rung to rung, as it was spoken.
  private mutating func linkLadders() {
    for (index, ladder) in record.memory.ladders.enumerated() where ladder.whys > 0 {
      var last: GUID?
      for n in ladder.rungs where record.mayCount(n) {
        guard let place = record.memory.turn(n)?.wholePlace,
          let rung = code(n, place, InterviewCodes.rung)
        else { continue }
        if let last { link(last, to: rung, "\(SourceNote.ladder[language]) \(index + 1)") }
        last = rung
      }
    }
  }

  /// - Returns: the selection there, when the place is in the text.
  @discardableResult
  private mutating func code(
    _ n: Int, _ place: Range<Int>, _ code: GUID, _ rule: String? = nil
  ) -> GUID? {
    let found: Range<Int>
    // A rule tells of the words that it heard.
    var isReleased = true
    var name = "\(record.id)/\(n)/"
    switch answers[n] {
    case .words(let words):
      guard let inText = words[place] else { return nil }
      found = inText
      name += "\(place.lowerBound)-\(place.upperBound)"
    case .withheld(let note):
      found = note
      name += "withheld"
      isReleased = false
    case nil: return nil
    }
    var mark = marks[found] ?? Mark(name: name)
    if !mark.codes.contains(code) { mark.codes.append(code) }
    if let rule, isReleased, !mark.rules.contains(rule) { mark.rules.append(rule) }
    marks[found] = mark
    return mark.guid
  }

  private mutating func link(_ from: GUID, to target: GUID, _ name: String) {
    let guid = GUID(of: "link/\(record.id)/\(links.count)/\(from.text)/\(target.text)")
    if from != target { links.append(.init(guid: guid, name: name, from: from, to: target)) }
  }

  private var selections: [QDAProject.Selection] {
    let scalars = Array(text.text.unicodeScalars)
    let inOrder = marks.sorted {
      ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound)
    }
    return inOrder.map { place, mark in
      let rules =
        mark.rules.isEmpty ? nil : SourceNote.rule[language] + mark.rules.joined(separator: ", ")
      return QDAProject.Selection(
        guid: mark.guid, name: String(String.UnicodeScalarView(scalars[place])), place: place,
        creator: QDAProject.program, createdAt: record.moment, description: rules,
        codings: mark.codes.map { code in
          .init(
            guid: GUID(of: "coding/\(mark.name)/\(code.text)"), code: code,
            creator: QDAProject.program, createdAt: record.moment)
        })
    }
  }
}

/// What stands in a text beside what was said.
enum SourceNote {
  static let withheld = Bilingual(nl: "niet vrijgegeven", en: "not released")
  static let takenBack = Bilingual(nl: "teruggenomen", en: "taken back")
  static let skipped = Bilingual(nl: "overgeslagen", en: "skipped")
  static let calledSo = Bilingual(
    nl: "zo noemt de deelnemer het", en: "the participant's name for it")
  static let ladder = Bilingual(nl: "ladder", en: "ladder")
  static let rule = Bilingual(nl: "gehoord door: ", en: "heard by: ")
}
