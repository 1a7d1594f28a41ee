// An example interview: a scenario that says how it must go.
//
// The scenario is read as any other; this adds what is expected of it, and where each
// expectation stands, so that one that fails can be told at its line.
public import Inquiry

/// An example interview, its problems, and where its parts stand.
public struct ExampleReading: Sendable {
  public var reading: Reading<Scenario>
  public var places: [Scenario.Spot: Diagnostic.Place]
  public var top: Diagnostic.Place

  public var value: Scenario? { reading.value }
  public var problems: [Diagnostic] { reading.problems }

  /// Where something stands that was found when it was played.
  public func place(of spot: Scenario.Spot) -> Diagnostic.Place { places[spot] ?? top }
}

/// Reads an example interview of a bank.
public func readExample(_ file: SourceFile, of bank: Bank) -> ExampleReading {
  let problems = ProblemList()
  var reader = ExampleReader(bank: bank)
  let top = openYAML(file.bytes, file: file.name, problems: problems)
  let scenario = top.flatMap { reader.read($0) }
  return ExampleReading(
    reading: Reading(value: scenario, problems: problems.all), places: reader.places,
    top: top?.place ?? Diagnostic.Place(file: file.name, line: 1, column: 1))
}

private struct ExampleReader {
  let bank: Bank
  var places: [Scenario.Spot: Diagnostic.Place] = [:]

  private let moveWord = Bilingual(nl: "vraagvorm", en: "move")
  private let answerWord = Bilingual(nl: "antwoord", en: "answer")

  init(bank: Bank) { self.bank = bank }

  mutating func read(_ top: YAMLCursor) -> Scenario? {
    guard var scenario = readScenario(top) else { return nil }
    places[.whole] = top.place
    if let play = top.quietly("play") {
      let what = Bilingual(nl: "speelwijze", en: "way to play")
      scenario.play = play.choice(of: what, as: Scenario.Play.self) ?? .matched
    }
    readAnswers(top.quietly("answers")?.listQuietly() ?? [], into: &scenario)
    if let expect = top.quietly("expect") { readExpectations(expect, into: &scenario) }
    return scenario
  }

  private mutating func readAnswers(_ items: [YAMLCursor], into scenario: inout Scenario) {
    var numbers: Set<Int> = []
    for (index, item) in items.enumerated() where scenario.answers.indices.contains(index) {
      places[.answer(index)] = item.place
      let n = scenario.answers[index].n
      if !numbers.insert(n).inserted {
        (item.quietly("n") ?? item).report(.duplicateName(String(n), what: answerWord))
      }
      if let fits = item.quietly("answers_to") {
        let known = Scenario.kindsOfQuestion.map(\.name) + bank.moves.map(\.id.rawValue)
        _ = name(fits, among: known, what: Bilingual(nl: "soort vraag", en: "kind of question"))
      }
      if let asked = item.quietly("asked") {
        places[.asked(index)] = asked.place
        scenario.answers[index].asked = move(asked)
      }
      if let rule = item.quietly("rule") {
        places[.rule(index)] = rule.place
        let known = bank.rules.map(\.id.rawValue) + ["course"]
        scenario.answers[index].rule = name(
          rule, among: known, what: Bilingual(nl: "regel", en: "rule")
        ).map { Rule.ID($0) }
      }
    }
  }

  private mutating func readExpectations(_ cursor: YAMLCursor, into scenario: inout Scenario) {
    let fields = cursor.fields(ScenarioKeys.expect)
    let numbers = scenario.answers.map { String($0.n) }
    if let closed = fields["closed"] {
      places[.closed] = closed.place
      let what = Bilingual(nl: "afloop", en: "way to end")
      scenario.expected.closed = closed.choice(of: what, as: Closing.self)
    }
    for what in Scenario.Expectations.voices {
      guard let list = fields[what.rawValue + "s"] else { continue }
      places[.voiced(what)] = list.place
      scenario.expected.voiced[what] = list.oneOrMore().enumerated().compactMap { index, item in
        places[.voicedItem(what, index)] = item.place
        return number(item, among: numbers)
      }
    }
    for (index, item) in (fields["stopped"]?.list() ?? []).enumerated() {
      places[.stopped(index)] = item.place
      let stop = item.fields(ScenarioKeys.stop)
      let what = Bilingual(nl: "stopreden", en: "reason to stop")
      guard let n = stop["n"].flatMap({ number($0, among: numbers) }),
        let reason = stop["reason"]?.choice(of: what, as: StopReason.self)
      else { continue }
      scenario.expected.stopped.append(Scenario.Expectations.Stop(n: n, reason: reason))
    }
    for (index, item) in (fields["never"]?.oneOrMore() ?? []).enumerated() {
      places[.never(index)] = item.place
      if let move = move(item) { scenario.expected.never.append(move) }
    }
  }

  // MARK: Names

  private func move(_ cursor: YAMLCursor) -> ProbeMove.ID? {
    name(cursor, among: bank.moves.map(\.id.rawValue), what: moveWord).map { ProbeMove.ID($0) }
  }

  private func number(_ cursor: YAMLCursor, among known: [String]) -> Int? {
    name(cursor, among: known, what: answerWord).flatMap { Int($0) }
  }

  private func name(_ cursor: YAMLCursor, among known: [String], what: Bilingual) -> String? {
    guard let name = cursor.text() else { return nil }
    guard known.contains(name) else {
      cursor.report(.unknownName(name, what: what, didYouMean: nearest(name, in: known)))
      return nil
    }
    return name
  }
}
