// A recorded interview  ──▶  an example interview of a bank
//
// Words go along as far as their owner allowed them to be quoted under a pseudonym, and names on
// the chain card become others. Because words are left out, the talk may go another way when it is
// played; so what the example expects is taken from playing it, and it passes at once.
public import Hearing
public import Inquiry
internal import Interviews

/// An interview of the store as an example that can be shared.
public struct ExampleExport: Sendable {
  public let scenario: Scenario
  /// What to know about an answer, by its number in the script.
  public let remarks: [Int: String]
  /// Whether it goes another way, played, than the interview did.
  public let goesOtherwise: Bool

  /// - Parameters:
  ///   - bank: the bank whose example it is to be.
  ///   - lexicon: what can be heard in the language of the interview.
  public init(of record: InterviewRecord, bank: Bank, lexicon: Lexicon) {
    let language = record.memory.opening?.language ?? .dutch
    let pseudonyms = Pseudonyms(
      of: record.chain, participant: record.memory.opening?.participant ?? "", language: language)
    var lines = ExampleLine.lines(of: record, pseudonyms, language)
    var scenario = ExampleExport.scenario(of: record, bank.id, pseudonyms, lines)
    var rehearsal = Rehearsal(scenario, bank: bank, lexicon: lexicon)
    // What is never said when it is played belongs in no example.
    while !rehearsal.unused.isEmpty, rehearsal.unused.count < scenario.answers.count {
      let unused = Set(rehearsal.unused.map(\.n))
      lines = lines.enumerated().filter { !unused.contains($0.offset + 1) }.map(\.element)
      scenario = ExampleExport.scenario(of: record, bank.id, pseudonyms, lines)
      rehearsal = Rehearsal(scenario, bank: bank, lexicon: lexicon)
    }
    self.scenario = scenario.expecting(whatHappenedIn: rehearsal)
    remarks = Dictionary(
      uniqueKeysWithValues: lines.enumerated().compactMap { index, line in
        line.remark.map { (index + 1, $0) }
      })
    let asked = record.memory.standing.filter { $0.answer != nil || $0.isSkipped }.map(\.move)
    let played = rehearsal.engine.memory.standing.filter { $0.answer != nil || $0.isSkipped }
    goesOtherwise = asked != played.map(\.move)
  }

  private static func scenario(
    of record: InterviewRecord, _ bank: Bank.ID, _ pseudonyms: Pseudonyms, _ lines: [ExampleLine]
  ) -> Scenario {
    let opening = record.memory.opening
    let language = opening?.language ?? .dutch
    let title = Bilingual(
      nl: "Een gesprek met de bank \(bank)", en: "An interview with the bank \(bank)")[language]
    let answers = lines.enumerated().map { index, line in
      Scenario.ScriptedAnswer(n: index + 1, answersTo: line.move.rawValue, text: line.text)
    }
    let own = opening?.partner ?? ""
    return Scenario(
      id: "example-\(bank)", title: title, language: language,
      address: record.memory.opening?.address ?? .informal,
      chain: record.chain.hidden(by: pseudonyms, as: "example-\(bank)", title, language),
      partner: pseudonyms.id(of: own), role: "", answers: answers)
  }
}

/// An answer of the record as it may go along.
private struct ExampleLine {
  var move: ProbeMove.ID
  var text: String
  var remark: String?

  static func lines(
    of record: InterviewRecord, _ pseudonyms: Pseudonyms, _ language: Language
  ) -> [ExampleLine] {
    record.memory.standing.compactMap { turn in
      // What an interviewer asks in their own words, no bank asks.
      guard turn.move != .interviewers else { return nil }
      if turn.isSkipped {
        // An answer in which nothing can be seen passes the question over.
        return ExampleLine(move: turn.move, text: " ", remark: Absence.skipped.words[language])
      }
      guard let answer = turn.answer else { return nil }
      guard let words = answer.words.text else {
        return ExampleLine(move: turn.move, text: "(…)", remark: Absence.takenBack.words[language])
      }
      guard record.memory.effectiveConsent(turn.n) >= .quotedUnderPseudonym else {
        let withheld = Bilingual(nl: "niet vrijgegeven", en: "not released")
        return ExampleLine(move: turn.move, text: "(…)", remark: withheld[language])
      }
      return ExampleLine(move: turn.move, text: pseudonyms.hiding(in: words), remark: nil)
    }
  }
}

extension ChainCard {
  /// The card with other names for its organisations; what it tells a participant stays behind.
  fileprivate func hidden(
    by pseudonyms: Pseudonyms, as id: String, _ title: String, _ language: Language
  ) -> ChainCard {
    ChainCard(
      id: ChainCard.ID(id), title: title, clientQuestion: pseudonyms.hiding(in: clientQuestion),
      commonGoal: pseudonyms.hiding(in: commonGoal),
      partners: partners.map { partner in
        Partner(
          id: pseudonyms.id(of: partner.id), name: pseudonyms.name(of: partner.id),
          role: pseudonyms.hiding(in: partner.role))
      },
      handOvers: handOvers.map { handOver in
        HandOver(
          from: pseudonyms.id(of: handOver.from), to: pseudonyms.id(of: handOver.to),
          what: pseudonyms.hiding(in: handOver.what))
      },
      indicators: indicators.map(pseudonyms.hiding),
      director: director.map { _ in Pseudonyms.director[language] })
  }
}

extension Scenario {
  /// The same script, expecting what happened when it was played.
  fileprivate func expecting(whatHappenedIn rehearsal: Rehearsal) -> Scenario {
    let memory = rehearsal.engine.memory
    var scenario = self
    for index in answers.indices {
      scenario.answers[index].asked =
        memory.standing.last { rehearsal.scripted[$0.n] == answers[index].n }?.move
    }
    scenario.expected.closed = memory.closing
    for what in Expectations.voices {
      scenario.expected.voiced[what] = memory.voiced(what).compactMap { rehearsal.scripted[$0.n] }
    }
    scenario.expected.stopped = memory.ladders.compactMap { ladder in
      guard let reason = ladder.stop, reason.isHeard,
        let n = ladder.rungs.last.flatMap({ rehearsal.scripted[$0] })
      else { return nil }
      return Expectations.Stop(n: n, reason: reason)
    }.sorted { $0.n < $1.n }
    return scenario
  }
}

extension StopReason {
  /// Whether somebody said so, rather than that time or questions ran out.
  fileprivate var isHeard: Bool {
    switch self {
    case .wantsStop, .boundary, .irritation, .ownIdea, .dontKnow, .evasion, .noIdea, .repetition,
      .valueReached, .externalLimit:
      true
    case .whyBudget, .timeBox, .brevity, .skipped, .exhausted, .deferred: false
    }
  }
}
