import Hearing
import Inquiry
import InterviewSupport
import Interviews
import JSONText
import Reports
import Testing

private let source = Opening.Source(id: "small", version: 2, digest: "d9")

private func detail(_ held: HeldInterview, through engine: Engine) -> RerunDetail {
  let rerun = Rerun(of: held.events, standing: held.engine.memory, through: engine)
  return RerunDetail(RerunReport.Item(record: held.record, rerun: rerun))
}

private func report(
  _ held: HeldInterview..., through engine: Engine, details: RerunReport.Details = .changed
) -> RerunReport {
  var report = RerunReport(of: engine.bank, source, details: details)
  for interview in held { report.add(detail(interview, through: engine)) }
  return report
}

/// A talk with a follow-up, a why, an idea with all that belongs to it, and a stop.
private let wholeTalk = HeldInterview(
  "i1", "It was always done, what about you?", "Always done and then we sign it.",
  "For the rules.", "For her to be home again.", "There is more.", "My idea is to ring.",
  "Only if they answer the phone.", "I will ring them.", "That is enough now.")

/// Banks that differ in one small thing, and all that shows of it.
@Suite struct `A bank that was changed a little` {
  struct Case: Sendable, CustomTestStringConvertible {
    var title: String
    var change: @Sendable (inout Bank) -> Void
    /// The turns that differ, as "number change"; then the rules, as "rule then now".
    var turns: [String]
    var rules: [String] = []
    var horizon: Int?

    var testDescription: String { title }
  }

  static let cases = [
    Case(
      title: "nothing",
      change: { _ in }, turns: []),
    Case(
      title: "a wording",
      change: { $0.moves.say("What do *all* of you do it for?", for: .recallGoal) },
      turns: ["4 reworded"]),
    Case(
      title: "the order of two wordings",
      change: { bank in
        bank.moves.change(.turn) { $0.wordings[.english]?.reverse() }
      },
      turns: ["5 reworded"]),
    Case(
      title: "a reason",
      change: { bank in
        bank.follows[0].because[.english] = Wording([.text("You asked something back.")])
      },
      turns: ["2 explained"]),
    Case(
      title: "the name of a rule",
      change: { $0.probes[0].id = "why-then" },
      turns: ["3 other_rule"], rules: ["why-then 0 1", "why 1 0"]),
    Case(
      title: "a rule that is gone",
      change: { $0.follows.removeAll() },
      turns: ["2 other"], rules: ["habit-is-echoed 1 0"], horizon: 2),
    Case(
      title: "a condition that asks for more",
      change: { $0.probes[0].when = .all([.marker(["step"]), .words(12...Int.max)]) },
      turns: ["3 other"], rules: ["why 1 0"], horizon: 3),
    Case(
      title: "another rule before it",
      change: { bank in
        var rule = bank.follows[0]
        rule.id = "habit-asks-why"
        rule.action = .ask("why_up")
        bank.follows.insert(rule, at: 0)
      },
      turns: ["2 other"], rules: ["habit-asks-why 0 1", "habit-is-echoed 1 0"], horizon: 2),
    Case(
      title: "a limit",
      change: { $0.limits.rungs = 2 },
      turns: ["3 other"], rules: ["why 1 0"], horizon: 3),
    Case(
      title: "a stop that no longer ends the talk",
      change: { bank in bank.stops.removeAll { $0.id == "wants-stop" } },
      // Outside every ladder a stop leaves no trace but the end of the talk.
      turns: ["10 goes_on"], horizon: 10),
    Case(
      title: "a line before a question",
      change: { bank in
        bank.prefaces[.acknowledgement] = [.english: [Wording([.text("Right.")])]]
      },
      turns: []),
    Case(
      title: "a rule that nothing leads to",
      change: { bank in
        var rule = bank.follows[0]
        rule.id = "never"
        rule.when = .marker(["nothing"])
        bank.follows.append(rule)
      },
      turns: []),
  ]

  @Test(arguments: cases)
  func `shows what changed and nothing else`(changed: Case) throws {
    var bank = SmallInquiry.bank
    changed.change(&bank)
    let report = report(wholeTalk, through: SmallInquiry.engine(bank: bank))
    let summary = try Told(report)
    #expect(summary.turns == changed.turns)
    #expect(summary.rules == changed.rules)
    #expect(summary.horizon == changed.horizon)
    #expect(summary.heard.isEmpty)
  }

  /// What a report tells, in short.
  struct Told {
    var turns: [String] = []
    var rules: [String] = []
    var horizon: Int?
    var heard: [String] = []

    init(_ report: RerunReport) throws {
      let json = report.json
      for interview in json["interviews"]?.items ?? [] {
        for turn in interview["turns"]?.items ?? [] where turn["change"] != "same" {
          turns.append("\(turn["n"]?.int ?? 0) \(turn["change"]?.string ?? "")")
        }
        horizon = interview["horizon"]?.int
      }
      for rule in json["summary"]?["rules"]?.items ?? [] {
        let moved = ["gained", "lost"].compactMap { rule[$0]?["count"]?.int }.reduce(0, +)
        if moved == 0 { continue }
        rules.append(
          "\(rule["rule"]?.string ?? "") \(rule["then"]?.int ?? 0) \(rule["now"]?.int ?? 0)")
      }
      for side in ["more", "less"] {
        for kind in json["summary"]?["heard"]?[side]?.items ?? [] {
          heard.append("\(side) \(kind["kind"]?.string ?? "") \(kind["count"]?.int ?? 0)")
        }
      }
    }
  }

  /// Lexicons that differ in one entry.
  @Test(arguments: [
    ("always done", [String](), ["less habit 2"]), ("sign it", [], ["more distrust 1"]),
  ])
  func `or another lexicon shows what is heard otherwise`(
    words: String, turns: [String], heard: [String]
  ) throws {
    var texts = SmallInquiry.englishText
    texts =
      words == "always done"
      ? texts.replacing("always done", with: "never ever done")
      : texts.replacing("{do not trust} ..2", with: "sign it")
    let engine = Engine(
      bank: SmallInquiry.bank, chain: SmallInquiry.card,
      lexicon: try #require(SmallInquiry.lexicon(texts)))
    let told = try Told(report(wholeTalk, through: engine))
    #expect(told.heard == heard)
  }
}

extension [ProbeMove] {
  fileprivate mutating func change(_ id: ProbeMove.ID, _ change: (inout ProbeMove) -> Void) {
    for index in indices where self[index].id == id { change(&self[index]) }
  }

  fileprivate mutating func say(_ text: String, for id: ProbeMove.ID) {
    change(id) { $0.wordings[.english]?[0] = Wording([.text(text)]) }
  }
}

@Suite struct `A rerun` {
  @Test func `through the same bank changes nothing`() {
    #expect(
      report(wholeTalk, through: SmallInquiry.engine()).markdown(in: .english) == """
        # Asked again with small 2

        1 interview, 9 questions. Something changes in 0; 0 would take another course.

        ## What changes

        Nothing changes.

        ## By rule

        Each rule leads to a question as often, and in the same places, as it did then.

        ## Rules that led to nothing anywhere (3)

        `boundary`, `irritation`, `enough`

        """)
  }

  @Test func `through the same bank changes nothing, whatever was corrected or asked between`() {
    var held = HeldInterview("i1", "It was always done.", "For her to be home.")
    held.take(held.engine.correct("For her to be safe at home."))
    held.take(held.engine.mend(1, "It was always done on Tuesdays."))
    held.take(held.engine.ask("And on Wednesdays?"))
    held.take(held.engine.receive("Then too."))
    held.take(held.engine.skip())
    let rerun = Rerun(
      of: held.events, standing: held.engine.memory, through: SmallInquiry.engine())
    #expect(rerun.horizon == nil)
    #expect(rerun.steps.allSatisfy { $0.change == .same })
    #expect(rerun.steps.count >= 3)
  }

  @Test func `tells then and now, with what asked`() {
    var bank = SmallInquiry.bank
    bank.follows.removeAll()
    let text = report(wholeTalk, through: SmallInquiry.engine(bank: bank)).markdown(in: .english)
    #expect(
      text.contains(
        """
        - another question: 1 (i1: 2)

        ## By rule

        How often each rule led to a question or an end. Rules that stayed the same are left out.

        | rule | then | now | gained | lost |
        |---|--:|--:|---|---|
        | `habit-is-echoed` (no longer in the bank) | 1 | 0 | – | 1 (i1: 2) |
        """), "\(text)")
    #expect(text.contains("- **2** another question\n  - then: "), "\(text)")
    #expect(text.contains("(`echo`, `habit-is-echoed`)"))
  }

  @Test func `written in pieces is the same document`() {
    var bank = SmallInquiry.bank
    bank.follows.removeAll()
    let engine = SmallInquiry.engine(bank: bank)
    let held = [wholeTalk, HeldInterview("i2", "Nothing."), HeldInterview("i3", "It was so.")]
    for details in RerunReport.Details.allCases {
      var whole = RerunReport(of: bank, source, details: details)
      var streamed = RerunReport(of: bank, source, details: details, most: 0)
      var text = streamed.opening
      var isFirst = true
      for interview in held {
        let detail = detail(interview, through: engine)
        whole.add(detail)
        if streamed.add(detail) {
          text += streamed.piece(detail, isFirst: isFirst)
          isFirst = false
        }
      }
      text += streamed.ending(isEmpty: isFirst)
      #expect(text == whole.json.document, "\(details)")
    }
  }

  @Test func `as a page has both beside each other, and no script`() {
    var bank = SmallInquiry.bank
    bank.follows.removeAll()
    let page = report(wholeTalk, through: SmallInquiry.engine(bank: bank)).html(in: .dutch)
    #expect(page.contains("<div class=\"sides\">"))
    #expect(page.contains("<h4>toen</h4>"))
    #expect(page.contains("<h4>nu</h4>"))
    #expect(!page.contains("<script"))
  }

  @Test func `as JSON shows no words that are for the participant alone`() {
    let held = HeldInterview(
      "i1", "It was always done.", "For her to be home.", "My idea, between us, is to ring.",
      "Only if they answer.")
    let json = report(held, through: SmallInquiry.engine(), details: .all).json.line
    #expect(!json.contains("My idea"))
    #expect(json.contains(#""question":"“…”: what does that need?""#))
    #expect(json.hasPrefix(#"{"report":"rerun","version":2,"bank":{"id":"small","version":2,"#))
  }

  /// Whatever people do, the bank they did it with asks what it asked.
  @Test(arguments: 1...60)
  func `of a simulated talk through the same bank changes nothing`(number: Int) {
    let talk = Project.simulation(seed: 11).talk(number)
    var engine = Project.simulated(.dutch)
    let fresh = engine
    engine.remember(talk.events)
    let rerun = Rerun(of: talk.events, standing: engine.memory, through: fresh)
    #expect(rerun.steps.filter(\.change.isChange).isEmpty, "\(number)")
    #expect(rerun.horizon == nil)
    #expect(rerun.more.isEmpty)
    #expect(rerun.less.isEmpty)
  }
}

@Suite struct `A rerun with another lexicon` {
  @Test(arguments: ConsentLevel.allCases)
  func `says what is heard otherwise, as far as it may be counted`(level: ConsentLevel) throws {
    let held = HeldInterview("i1", consent: level, "It was always done.")
    let deaf = Engine(
      bank: SmallInquiry.bank, chain: SmallInquiry.card,
      lexicon: Lexicon(entries: [], context: [], functionWords: []))
    let report = report(held, through: deaf)
    let line = "No longer heard:\n\n- habit: “always done” (`i1`, question 1)\n"
    #expect(report.markdown(in: .english).hasSuffix(line) == (level > .onlyMe))
    #expect(report.json.line.contains(#""kind":"habit""#) == (level > .onlyMe))
  }
}

/// Interviews that nobody held are told apart wherever they are told of.
@Suite struct `A simulated interview` {
  private static func held() -> HeldInterview {
    var held = HeldInterview("i1", "It was always done.", "For her to be home.")
    held.simulate()
    return held
  }

  @Test(arguments: ReportName.allCases, Language.allCases)
  func `is marked in every report, in every form`(name: ReportName, language: Language) throws {
    let records = [Self.held().record]
    let report = name.report(of: records, chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
    for sheet in report.sheets(in: language, of: records.map(SourceInterview.init)) {
      #expect(sheet.table.columns.last == "simulated", "\(sheet.name)")
    }
    for format in name.formats where format.isText {
      let text = try #require(
        report.text(
          as: format, in: language, marksBytes: false, of: records.map(SourceInterview.init)))
      let mark = language == .dutch ? "Gesimuleerd" : "Simulated"
      switch format {
      case .md, .html, .svg: #expect(text.contains(mark), "\(format)")
      case .csv: #expect(text.contains(#""simulated""#))
      case .json: #expect(text.contains(#""simulated": 1"#))
      case .xlsx: break
      }
      let plain = try #require(report.text(as: format, in: language))
        .replacing(".simulated {", with: "")
      #expect(!plain.lowercased().contains("simul"), "\(format)")
    }
  }

  @Test func `is marked in its transcript and its review`() throws {
    let record = Self.held().record
    for format in TranscriptReport.formats where format.isText {
      let report = TranscriptReport(of: record, isOwnCopy: false)
      let text = try #require(
        report.text(as: format, in: .english, marksBytes: false, of: [SourceInterview(record)]))
      #expect(text.lowercased().contains("simulated"), "\(format)")
    }
    let review = interviewReview(record.memory, language: .english, showing: .onlyMe)
    #expect(review.hasPrefix("Simulated: "))
  }

  @Test func `beside a real one is counted, and told row by row`() throws {
    var real = HeldInterview("i2", "It was always done.")
    real.take(real.engine.skip())
    let records = [Self.held().record, real.record]
    let report = ReportName.conclusions.report(
      of: records, chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
    let text = try #require(
      report.text(as: .md, in: .english, marksBytes: false, of: records.map(SourceInterview.init)))
    #expect(text.contains("**1 of these 2 interviews are simulated"))
  }

  @Test func `is marked in a rerun`() {
    let text = report(Self.held(), through: SmallInquiry.engine(), details: .all)
    #expect(text.markdown(in: .dutch).contains("## `i1` (gesimuleerd)"))
    #expect(text.html(in: .dutch).contains("class=\"simulated\""))
    #expect(text.json.line.contains(#""simulated":1"#))
  }
}

extension HeldInterview {
  /// As if a program had played the participant.
  fileprivate mutating func simulate() {
    events = events.map { event in
      guard case .opened(var opening) = event else { return event }
      opening.simulated = Opening.Simulated(seed: 1, number: 1)
      return .opened(opening)
    }
    var fresh = SmallInquiry.engine()
    fresh.remember(events)
    engine = fresh
  }
}
