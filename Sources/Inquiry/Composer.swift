internal import Hearing

/// Puts questions together from the three things they may consist of, and keeps them varied.
struct Composer {
  let moment: Moment

  private var bank: Bank { moment.bank }
  private var chain: ChainCard { moment.chain }
  private var memory: Memory { moment.memory }
  private var language: Language { memory.opening?.language ?? .dutch }

  /// What a rule or the course would like to ask.
  struct Wish {
    var move: ProbeMove
    var source: Reason.Source
    var evidence: Evidence
    var because: [Language: Wording]
    var after: Rule.ID?
    /// Whether words of the participant have to stand in it.
    var mustQuote: Bool
    /// The line that goes before it.
    var preface: Preface?
    var topic: TopicKey?
    var ladder: Int?
    /// What of an earlier interview it comes back to.
    var recalled: Recollection?

    fileprivate var quoted: Evidence.Words? { evidence.words.first }
    fileprivate var earlier: Evidence.Words? { evidence.words.dropFirst().first }
  }

  /// The question, or `nil` when no wording of its move can be filled.
  func question(_ wish: Wish) -> Question? {
    guard let composed = compose(wish) else { return nil }
    var parts = composed.parts
    if let preface = wish.preface { parts = line(preface, wish) + parts }
    return Question(
      n: memory.nextNumber, move: wish.move.id, parts: parts,
      reason: Reason(
        source: wish.source, evidence: wish.evidence, after: wish.after,
        because: explanation(of: wish)),
      wording: composed.wording, topic: wish.topic, ladder: wish.ladder)
  }

  /// The rule's explanation, else the move's own.
  private func explanation(of wish: Wish) -> [Question.Part] {
    for wording in [wish.because[language], wish.move.because[language]] {
      if let wording, let parts = fill(wording, wish) { return parts }
    }
    return []
  }

  /// The wording that was used longest ago, filled in; never the one just used.
  private func compose(_ wish: Wish) -> (parts: [Question.Part], wording: Int)? {
    let move = wish.move
    let wordings = move.wordings[language] ?? []
    // An open question gives way to this one, so the one before it is what was just heard.
    let before = memory.standing.last { $0.answer != nil || $0.isSkipped }
    let justUsed = before.flatMap { $0.move == move.id ? $0.question.wording : nil }
    let ages = wordings.indices.map { index in
      (index, rank: namesSubject(wordings[index], wish) ? 0 : 1, used: lastUse(move.id, index))
    }
    let byAge = ages.sorted { ($0.rank, $0.used) < ($1.rank, $1.used) }
    for (index, _, _) in byAge where index != justUsed {
      if wish.mustQuote, !wordings[index].slots.contains(.evidence) { continue }
      if let parts = fill(wordings[index], wish) { return (parts, index) }
    }
    return nil
  }

  /// Whether it says what the topic is about; a topic that opens does, where it can.
  private func namesSubject(_ wording: Wording, _ wish: Wish) -> Bool {
    // An idea is not put back without what it depended on, where both can be said.
    if let recalled = wish.recalled {
      return recalled.condition == nil || wording.slots.contains(.thenCondition)
    }
    guard wish.source == .course, let subject = wish.topic?.subject else { return true }
    let slots: [Slot] =
      switch subject {
      case .handOver: [.handover]
      case .partner: [.partner]
      case .indicator: [.indicator]
      case .earlier: []
      }
    return wording.slots.contains(where: slots.contains)
  }

  /// A wording filled in, or `nil` when something for it is missing.
  private func fill(_ wording: Wording, _ wish: Wish) -> [Question.Part]? {
    var parts: [Question.Part] = []
    for piece in wording.pieces {
      switch piece {
      case .text(let text): parts.say(text)
      case .address(let informal, let formal): parts.say(isFormal ? formal : informal)
      case .slot(let slot):
        guard let part = part(for: slot, wish) else { return nil }
        parts.append(part)
      }
    }
    return parts
  }

  private var isFormal: Bool { memory.opening?.address == .formal }

  /// The line that was used longest ago.
  private func line(_ preface: Preface, _ wish: Wish) -> [Question.Part] {
    let lines = (bank.prefaces[preface]?[language] ?? []).compactMap { fill($0, wish) }
    guard !lines.isEmpty else { return [] }
    let used = memory.turns.count { turn in lines.contains { turn.question.opens(with: $0) } }
    return lines[used % lines.count] + [.bank(" ")]
  }

  private func lastUse(_ move: ProbeMove.ID, _ wording: Int) -> Int {
    memory.turns.last { $0.move == move && $0.question.wording == wording }?.n ?? 0
  }

  private func part(for slot: Slot, _ wish: Wish) -> Question.Part? {
    switch slot {
    case .evidence: wish.quoted.flatMap { quotePart(inContext($0)) }
    case .earlier: wish.earlier.flatMap { quotePart(inContext($0)) }
    case .opening: wholeQuotePart(opening(of: wish.topic))
    case .goal: wholeQuotePart(memory.voiced(.goal).last.map(memory.quote))
    case .ownGoal: wholeQuotePart(memory.voiced(.ownGoal).last.map(memory.quote))
    case .idea: wholeQuotePart(memory.voiced(.idea).last.map(memory.quote))
    case .partner: partnerPart(wish.topic)
    case .handover:
      wish.topic?.handOver.map { index in
        .chain(text: chain.handOvers[index].what, field: "handovers[\(index)].what")
      }
    // Nobody can have consented to it yet.
    case .elsewhere: nil
    case .indicator: indicatorPart(wish.topic)
    case .director: chain.director.map { .chain(text: $0, field: "director") }
    case .commonGoal: .chain(text: chain.commonGoal, field: "common_goal")
    case .clientQuestion: .chain(text: chain.clientQuestion, field: "client_question")
    case .then: recalledPart(wish.recalled?.words)
    case .thenCondition: recalledPart(wish.recalled?.condition)
    }
  }

  /// Markers of a thing that is spoken of, rather than of something that is said about it.
  private static let namesOfThings: Set<String> = ["form_or_meeting", "jargon", "slogan"]

  /// What was heard often stops halfway ("in 2017 and people"); it is quoted with the rest of its
  /// clause. The name of a thing is asked about by itself.
  private func inContext(_ words: Evidence.Words) -> Quote {
    if case .marker(let name) = words.subject, Composer.namesOfThings.contains(name) {
      return words.quote
    }
    guard let text = memory.turn(words.quote.n)?.answer?.words.text else { return words.quote }
    return words.quote.withItsClause(in: text, language)
  }

  private func quotePart(_ quote: Quote?) -> Question.Part? {
    guard let quote = quote?.shortened(), quote.text != nil else { return nil }
    return .quote(quote)
  }

  /// A goal or an idea that is cut in the middle says something else; its first clauses may stand
  /// for it, else the question does without.
  private func wholeQuotePart(_ quote: Quote?) -> Question.Part? {
    guard let quote = quote?.cutAtAClause() else { return nil }
    return quotePart(quote)
  }

  /// Up to the end of a clause where one ends in time: whoever said it knows the rest.
  private func recalledPart(_ recalled: Recalled?) -> Question.Part? {
    guard var recalled else { return nil }
    recalled.quote = (recalled.quote.cutAtAClause() ?? recalled.quote).shortened()
    return recalled.quote.text == nil ? nil : .recalled(recalled)
  }

  /// The whole answer to the question with which this topic opened.
  private func opening(of topic: TopicKey?) -> Quote? {
    guard let topic, let turn = memory.opening(of: topic, in: bank), let place = turn.wholePlace,
      !turn.declines, !turn.speaksOfSomethingElse
    else { return nil }
    return turn.quote(place)
  }

  private func partnerPart(_ topic: TopicKey?) -> Question.Part? {
    guard let partner = partner(of: topic) else { return nil }
    return .chain(text: partner.name, field: "partners[\(partner.id)].name")
  }

  private func partner(of topic: TopicKey?) -> Partner? {
    switch topic?.subject {
    case .handOver(let index):
      memory.opening.flatMap { chain.otherSide(of: index, from: $0.partner) }
    case .partner(let id): chain.partner(id)
    case .indicator, .earlier, nil: nil
    }
  }

  private func indicatorPart(_ topic: TopicKey?) -> Question.Part? {
    guard case .indicator(let index) = topic?.subject, chain.indicators.indices.contains(index)
    else { return nil }
    return .chain(text: chain.indicators[index], field: "indicators[\(index)]")
  }
}

extension [Question.Part] {
  /// Adds fixed wording, to the wording before it where there is any.
  fileprivate mutating func say(_ text: String) {
    if case .bank(let before) = last {
      self[count - 1] = .bank(before + text)
    } else {
      append(.bank(text))
    }
  }
}

extension Question {
  /// Whether it begins with this line.
  fileprivate func opens(with line: [Part]) -> Bool { Array(parts.prefix(line.count)) == line }
}
