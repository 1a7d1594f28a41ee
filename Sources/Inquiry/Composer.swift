internal import Hearing

/// Puts questions together from the three things they may consist of, and keeps them varied.
struct Composer {
  let bank: Bank
  let chain: ChainCard
  let memory: Memory

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
    /// Whether a neutral line goes before it.
    var acknowledges: Bool
    var topic: TopicKey?
    var ladder: Int?

    fileprivate var quote: Quote? { evidence.quote }
    fileprivate var earlier: Quote? { evidence.words.dropFirst().first?.quote }
  }

  /// The question, or `nil` when no wording of its move can be filled.
  func question(_ wish: Wish) -> Question? {
    guard let composed = compose(wish) else { return nil }
    var parts = composed.parts
    if wish.acknowledges, let line = acknowledgement() { parts.insert(line, at: 0) }
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
    let byAge = wordings.indices.sorted { lastUse(move.id, $0) < lastUse(move.id, $1) }
    for index in byAge where index != justUsed {
      if wish.mustQuote, !wordings[index].slots.contains(.evidence) { continue }
      if let parts = fill(wordings[index], wish) { return (parts, index) }
    }
    return nil
  }

  /// A wording filled in, or `nil` when something for it is missing.
  private func fill(_ wording: Wording, _ wish: Wish) -> [Question.Part]? {
    var parts: [Question.Part] = []
    for piece in wording.pieces {
      switch piece {
      case .text(let text): parts.append(.bank(text))
      case .slot(let slot):
        guard let part = part(for: slot, wish) else { return nil }
        parts.append(part)
      }
    }
    return parts
  }

  private func acknowledgement() -> Question.Part? {
    let lines = bank.acknowledgements[language] ?? []
    guard !lines.isEmpty else { return nil }
    let used = memory.turns.count { turn in
      if case .bank(let text) = turn.question.parts.first {
        lines.contains { text == $0 + " " }
      } else {
        false
      }
    }
    return .bank(lines[used % lines.count] + " ")
  }

  private func lastUse(_ move: ProbeMove.ID, _ wording: Int) -> Int {
    memory.turns.last { $0.move == move && $0.question.wording == wording }?.n ?? 0
  }

  private func part(for slot: Slot, _ wish: Wish) -> Question.Part? {
    switch slot {
    case .evidence: quotePart(wish.quote)
    case .earlier: quotePart(wish.earlier)
    case .goal: wholeQuotePart(memory.voiced(.goal).last.map(memory.quote))
    case .idea: wholeQuotePart(memory.voiced(.idea).last.map(memory.quote))
    case .partner: partnerPart(wish.topic)
    case .handover:
      wish.topic?.handOver.map { index in
        .chain(text: chain.handOvers[index].what, field: "handovers[\(index)].what")
      }
    case .commonGoal: .chain(text: chain.commonGoal, field: "common_goal")
    case .clientQuestion: .chain(text: chain.clientQuestion, field: "client_question")
    }
  }

  private func quotePart(_ quote: Quote?) -> Question.Part? {
    guard let quote = quote?.shortened(), quote.text != nil else { return nil }
    return .quote(quote)
  }

  /// A goal or an idea that has to be cut says something else; then the question does without.
  private func wholeQuotePart(_ quote: Quote?) -> Question.Part? {
    guard let quote, !quote.isTooLong else { return nil }
    return quotePart(quote)
  }

  private func partnerPart(_ topic: TopicKey?) -> Question.Part? {
    guard let own = memory.opening?.partner, let index = topic?.handOver,
      let partner = chain.otherSide(of: index, from: own)
    else { return nil }
    return .chain(text: partner.name, field: "partners[\(partner.id)].name")
  }
}

extension Quote {
  /// At most so many words fit in a question that is still read with ease.
  private static let mostWords = 14
  /// A clause of at least so many words may stand for a longer sentence.
  private static let leastWords = 4

  /// The same words, cut only at the end: after a clause where there is one, else after a word,
  /// and without the punctuation that would double the question's own.
  func shortened() -> Quote {
    guard let text else { return self }
    let scalars = Array(text.unicodeScalars)
    var end = fittingEnd(scalars)
    while end > 1, scalars[end - 1].closesSentence { end -= 1 }
    let kept = String(String.UnicodeScalarView(scalars[..<end]))
    return Quote(
      n: n, version: version, place: place.lowerBound..<place.lowerBound + end, text: kept)
  }

  var isTooLong: Bool {
    let scalars = Array((text ?? "").unicodeScalars)
    return fittingEnd(scalars) < scalars.count
  }

  private func fittingEnd(_ scalars: [Unicode.Scalar]) -> Int {
    var words = 0
    var lastClause: Int?
    for index in scalars.indices.dropFirst() where scalars[index].properties.isWhitespace {
      let before = scalars[index - 1]
      if before.properties.isWhitespace { continue }
      words += 1
      if words >= Quote.leastWords, before.closesSentence { lastClause = index }
      if words == Quote.mostWords { return lastClause ?? index }
    }
    return scalars.count
  }
}

extension Unicode.Scalar {
  fileprivate var closesSentence: Bool {
    switch self {
    case ".", ",", ";", ":", "!", "…", "-", "–": true
    default: properties.isWhitespace
    }
  }
}
