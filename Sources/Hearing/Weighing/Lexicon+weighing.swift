/// How the rules and the weights decide together. The figures were chosen for the best balance of
/// what is missed and what is heard wrongly, on sentences held apart by who wrote them.
/// (docs/decisions/0009-weighing.md)
private enum Weighing {
  /// How much counts what speaks both for a kind and for "any barrier at all": the lesser of the two.
  static let ofBoth = 1.6
  /// How much counts "any barrier at all".
  static let ofAny = 0.5
  /// How much counts against a kind what speaks for another.
  static let ofOther = 0.5
  /// What a rule that fired adds.
  static let ruleFired = 1.6
  /// What few words must have more where no rule fired, and what is added where one did: the fewer they
  /// are, the better a judge is the rule. Nothing from so many words on.
  static let moreForFew = 1.6
  static let fewWords = 16
  /// Fewer words are not weighed at all.
  static let fewestWords = 8
  /// What must be more where people do not tell how it goes, but put something forward or speak of
  /// the talk itself.
  static let moreForTalk = 0.6
  /// Sentences are weighed together up to so many words.
  static let stretchWords = 40
}

extension Lexicon {
  /// Hears with the weights what the rules heard without them.
  ///
  /// A barrier that a rule heard and that all other words of its stretch speak against is dismissed;
  /// one that no rule heard is heard when the words add up to it, unless context took it away.
  func weigh(
    _ heard: inout Heard, _ tokens: [Token], _ triggers: [ContextTrigger], with weights: WordWeights
  ) {
    for stretch in stretches(of: tokens)
    where tokens[stretch].count(where: \.isWord) >= Weighing.fewestWords {
      let weighed = weights.weigh(tokens[stretch])
      let sums = weighed.forEachKind
      let place = tokens[stretch].placeOfWords
      let more = more(for: tokens[stretch], in: heard)
      for (column, kind) in weights.kinds.enumerated() {
        let ruled = heard.cues.filter {
          $0.subject == .barrier(kind) && $0.place.overlaps(place)
        }
        if !ruled.isEmpty {
          let isOutweighed = sums[column] + Weighing.ruleFired + more.few <= weights.mark
          if isOutweighed, !ruled.contains(where: { sureCues.contains($0.rule) }) {
            heard.outweigh(kind, in: place)
          }
        } else if sums[column] - more.few - more.talk > weights.mark,
          !heard.dismissed.contains(where: { $0.kind == kind && $0.place.overlaps(place) })
        {
          let words = telling(weighed.shares(of: column, in: stretch), tokens, stretch)
          let effects = Set(
            triggers.filter { stretch.contains($0.tokens.lowerBound) }.map(\.rule.effect))
          heard.cues.append(
            Cue(
              .barrier(kind), rule: "weighed-" + kind, place: tokens[words].placeOfWords,
              voice: effects.contains(.other) ? .other : .own,
              tense: effects.contains(.past) ? .past : .now))
        }
      }
    }
  }

  /// How much more must speak for a barrier where words are few, and a rule is the better judge; and
  /// where people put something forward or speak of the talk itself.
  private func more(for tokens: ArraySlice<Token>, in heard: Heard) -> (few: Double, talk: Double) {
    let words = tokens.count(where: \.isWord)
    let lack = max(0, 1 - Double(words) / Double(Weighing.fewWords))
    let place = tokens.placeOfWords
    let isTalk = heard.signals.contains {
      talkSignals.contains($0.subject) && $0.place.overlaps(place)
    }
    return (Weighing.moreForFew * lack, isTalk ? Weighing.moreForTalk : 0)
  }

  /// Sentences, the short ones taken together.
  func stretches(of tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for (index, token) in tokens.enumerated() where !token.isWord {
      let sentence = start..<index + 1
      if let last = found.last, last.count + sentence.count <= Weighing.stretchWords {
        found[found.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        found.append(sentence)
      }
      start = index + 1
    }
    return found
  }

  /// The words that carried a sum, to the ends of their clauses when that makes no long quote.
  private func telling(
    _ shares: [Double], _ tokens: [Token], _ stretch: Range<Int>
  ) -> Range<Int> {
    let run = WordWeights.telling(shares)
    let words = run.lowerBound + stretch.lowerBound..<run.upperBound + stretch.lowerBound
    let clauses = tokens[words.lowerBound].clause...tokens[words.upperBound - 1].clause
    let whole = stretch.filter { tokens[$0].isWord && clauses.contains(tokens[$0].clause) }
    guard let first = whole.first, let last = whole.last else { return words }
    return whole.count <= longestQuote ? first..<last + 1 : words
  }
}

private let longestQuote = 16

extension Weighed {
  /// What speaks for each kind: its own words, when the whole speaks of a barrier too, and less when
  /// they speak more for another kind.
  var forEachKind: [Double] {
    let ordered = kinds.sorted(by: >)
    return kinds.map { kind in
      let other = kind == ordered.first ? ordered.dropFirst().first : ordered.first
      return kind + Weighing.ofBoth * min(kind, any) + Weighing.ofAny * any
        - Weighing.ofOther * (other ?? 0)
    }
  }
}

extension Heard {
  fileprivate mutating func outweigh(_ kind: String, in place: Range<Int>) {
    for cue in cues where cue.subject == .barrier(kind) && cue.place.overlaps(place) {
      dismissed.append(
        Dismissal(kind: kind, rule: cue.rule, place: cue.place, because: .outweighed))
    }
    cues.removeAll { $0.subject == .barrier(kind) && $0.place.overlaps(place) }
  }
}

private let talkSignals: Set<CueSubject> = Set(
  [
    Signal.wantsStop, .boundary, .irritation, .ownIdea, .condition, .agreement, .conclusion,
    .questionBack, .retraction, .takesBack, .accepting, .refusing, .rejecting, .leavesOpen,
    .offTheRecord, .dontQuote,
  ].map(CueSubject.signal))
