internal import Hearing

/// What of the bank's topics is still to be opened, in the order of the bank: each once for what
/// it is about, and its series from first to last.
struct Topics {
  let moment: Moment

  private var bank: Bank { moment.bank }
  private var chain: ChainCard { moment.chain }
  private var memory: Memory { moment.memory }

  struct Opening {
    var move: ProbeMove.ID
    var key: TopicKey
  }

  /// What may be opened next, the first before the others: a question of a series that has begun, or
  /// a topic. The later ones are for when nothing of the chain card fits the wordings of the first.
  var next: [Opening] { all { _ in true } }

  /// The same, without what only fills a short talk.
  var nextThatCounts: [Opening] { all { !$0.fills } }

  /// The questions that topics were opened with, and what was answered.
  var opened: [Turn] {
    memory.standing.filter { turn in
      turn.answer != nil && turn.question.reason.source == .course
        && bank.topics.contains {
          $0.id == turn.question.topic?.topic && $0.series.contains(turn.move)
        }
    }
  }

  private func all(where isWanted: (Topic) -> Bool) -> [Opening] {
    bank.topics.filter(isWanted).flatMap { topic in
      keys(of: topic).filter { !memory.closedTopics.contains($0) }.compactMap { key in
        nextMove(of: topic, key).map { Opening(move: $0, key: key) }
      }
    }
  }

  private func nextMove(of topic: Topic, _ key: TopicKey) -> ProbeMove.ID? {
    guard memory.openedTopics.contains(key) else {
      return topic.fills && hasSaidEnough ? nil : topic.opens
    }
    guard goesOn(key) else { return nil }
    let asked = memory.standing.filter { $0.question.topic == key }.map(\.move)
    return topic.then.first { !asked.contains($0) }
  }

  /// What was said about an idea that came early is no telling about the work.
  private var hasSaidEnough: Bool {
    let told = memory.standing.count {
      $0.answer != nil && $0.question.ladder != nil && !$0.question.isRecalling
    }
    return told >= bank.limits.exploreAtLeast
  }

  /// A series goes on when its opening gave something and nothing on the topic was stopped for
  /// good.
  private func goesOn(_ key: TopicKey) -> Bool {
    guard let opening = memory.opening(of: key, in: bank), opening.answer?.words.text != nil,
      !opening.declines
    else { return false }
    return !memory.ladders.contains { $0.topic == key && $0.stop?.closesTheSubject == true }
  }

  private func keys(of topic: Topic) -> [TopicKey] {
    guard let own = memory.opening?.partner else { return [] }
    let handOvers = chain.handOvers(of: own)
    return switch topic.each {
    case .handover: handOvers.map { TopicKey(topic: topic.id, about: .handOver($0)) }
    case .withoutHandover: handOvers.isEmpty ? [TopicKey(topic: topic.id)] : []
    case .partner:
      chain.partners.filter { $0.id != own }
        .map { TopicKey(topic: topic.id, about: .partner($0.id)) }
    case .indicator:
      chain.indicators.indices.map { TopicKey(topic: topic.id, about: .indicator($0)) }
    case .withoutIndicator: chain.indicators.isEmpty ? [TopicKey(topic: topic.id)] : []
    case .once: [TopicKey(topic: topic.id)]
    }
  }
}

extension StopReason {
  /// Whether the person let know that it is enough of this.
  var closesTheSubject: Bool {
    switch self {
    case .boundary, .irritation, .evasion, .skipped, .wantsStop: true
    default: false
    }
  }
}

extension Turn {
  /// Nothing was given: a plain no, a "don't know", or the question was passed over.
  var declines: Bool {
    isSkipped || isPlainNo || hears(.dontKnow) && (answer?.contentWords.count ?? 0) < 4
  }

  /// Something was said, but no answer to the question.
  var speaksOfSomethingElse: Bool {
    let signals: [Signal] = [
      .topicShift, .questionBack, .evasion, .boundary, .irritation, .wantsStop, .takesBack,
    ]
    return signals.contains(where: hears)
  }
}
