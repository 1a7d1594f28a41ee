/// Why a text is heard as it is: for whoever writes cues.
public struct HearingExplanation: Sendable {
  /// A rule whose pattern fits, whatever came of it.
  public struct Match: Sendable {
    public var rule: String
    public var subject: CueSubject
    /// Unicode scalars of the text.
    public var place: Range<Int>
    /// The words around it that say that it does not count as it stands: their rules.
    public var context: [String]
    public var dismissal: Dismissal.Reason?
    /// Whether a longer match about the same took its words.
    public var isCovered: Bool
  }

  /// Words that change what is around them.
  public struct Trigger: Sendable {
    public var rule: String
    public var effect: ContextRule.Effect
    public var place: Range<Int>
  }

  /// What the words of a stretch add up to, for one kind.
  public struct Sum: Sendable {
    public var kind: String
    public var sum: Double
    public var place: Range<Int>
    /// The words that say most for it, the strongest first.
    public var words: [String]
  }

  public var tokens: [Token]
  public var matches: [Match]
  public var triggers: [Trigger]
  /// The likeliest kinds of each stretch, the likeliest first.
  public var sums: [Sum]
  public var heard: Heard
}

extension Lexicon {
  public func explain(_ text: String) -> HearingExplanation {
    let tokens = tokens(of: text)
    let (matched, triggers) = matches(in: tokens)
    let kept = strongestPerPlace(matched)
    return HearingExplanation(
      tokens: tokens,
      matches: matched.map { match in
        let verdict = ContextVerdict(on: match, triggers: triggers, tokens: tokens)
        return HearingExplanation.Match(
          rule: match.entry.id, subject: match.entry.subject,
          place: tokens[match.evidence].placeOfWords,
          context: match.entry.mindsContext
            ? triggers.filter { $0.touches(match, in: tokens) }.map(\.rule.id) : [],
          dismissal: verdict.dismissal,
          isCovered: !kept.contains { $0.entry.id == match.entry.id && $0.tokens == match.tokens })
      },
      triggers: triggers.map {
        HearingExplanation.Trigger(
          rule: $0.rule.id, effect: $0.rule.effect, place: tokens[$0.tokens].placeOfWords)
      },
      sums: weights.map { sums(of: tokens, with: $0) } ?? [], heard: hear(text))
  }

  private func sums(of tokens: [Token], with weights: WordWeights) -> [HearingExplanation.Sum] {
    stretches(of: tokens).flatMap { stretch in
      let weighed = weights.weigh(tokens[stretch])
      let sums = weighed.forEachKind
      return sums.indices.sorted { sums[$0] > sums[$1] }.prefix(3).map { column in
        let shares = weighed.shares(of: column, in: stretch)
        let telling = shares.indices.sorted { shares[$0] > shares[$1] }.prefix(4)
        return HearingExplanation.Sum(
          kind: weights.kinds[column], sum: sums[column], place: tokens[stretch].placeOfWords,
          words: telling.filter { shares[$0] > 0 && tokens[stretch.lowerBound + $0].isWord }
            .map { tokens[stretch.lowerBound + $0].folded })
      }
    }
  }
}
