// What one language can be heard to say:  LexiconEntry…  ──▶  Lexicon  ──▶  Heard
//
//   LexiconEntry   one cue: what it is about, and the patterns that voice it
//   ContextRule    what makes a matched cue count differently, or not at all
//   Lexicon        all of them in one program; immutable, built once
//
// Nothing here reads a file, a clock or a locale.

/// One line of a lexicon: a subject and the ways in which people voice it.
public struct LexiconEntry: Sendable, Equatable {
  public var id: String
  public var subject: CueSubject
  public var patterns: [WordPattern]
  /// Context that does not touch this cue, because the cue has taken it into account.
  public var despite: Set<ContextRule.Effect>
  /// Whose voice the expression itself carries ("volgens hen zijn wij…").
  public var voice: Voice
  /// Whether context rules look at it at all: always for barriers, on request for the rest.
  public var mindsContext: Bool
  /// Whether it counts whatever all other words add up to.
  public var isSure: Bool

  public init(
    id: String, subject: CueSubject, patterns: [WordPattern],
    despite: Set<ContextRule.Effect> = [], voice: Voice = .own, mindsContext: Bool? = nil,
    isSure: Bool = false
  ) {
    self.id = id
    self.subject = subject
    self.patterns = patterns
    self.despite = despite
    self.voice = voice
    let isBarrier = if case .barrier = subject { true } else { false }
    self.mindsContext = mindsContext ?? isBarrier
    self.isSure = isSure
  }
}

/// The words of one language, ready to hear with.
public struct Lexicon: Sendable {
  let entries: [LexiconEntry]
  let contextRules: [ContextRule]
  /// The ids of the cues that no weights dismiss.
  let sureCues: Set<String>
  let functionWords: Set<String>
  let matcher: Matcher
  /// For each pattern of the program the entry it belongs to, or the context rule: those are
  /// numbered on, after the entries.
  let owners: [Int32]
  /// What words add up to where no rule fires; without it only the rules are heard.
  public var weights: WordWeights?

  /// - Parameters:
  ///   - spellings: how words are said or typed, and which words they then are.
  ///   - commonness: where it is known, patterns are found faster.
  public init(
    entries: [LexiconEntry], context: [ContextRule], functionWords: Set<String>,
    spellings: [String: String] = [:], commonness: Commonness? = nil
  ) {
    let owned = entries.map(\.patterns) + context.map(\.patterns)
    self.init(
      entries: entries, contextRules: context, functionWords: functionWords,
      owners: owned.enumerated().flatMap { owner, patterns in
        Array(repeating: Int32(owner), count: patterns.count)
      },
      matcher: Matcher(
        PatternProgram(
          owned.flatMap(\.self),
          commonness: commonness ?? Commonness(functionWords: functionWords), spellings: spellings))
    )
  }

  init(
    entries: [LexiconEntry], contextRules: [ContextRule], functionWords: Set<String>,
    owners: [Int32], matcher: Matcher, weights: WordWeights? = nil
  ) {
    self.weights = weights
    self.entries = entries
    sureCues = Set(entries.lazy.filter(\.isSure).map(\.id))
    self.contextRules = contextRules
    self.functionWords = functionWords
    self.owners = owners
    self.matcher = matcher
  }

  /// How all of it is voiced, cues first and then context; nothing of a lexicon that was packed.
  public var patterns: [WordPattern] {
    entries.flatMap(\.patterns) + contextRules.flatMap(\.patterns)
  }

  /// The names of the markers that it can hear.
  public var markers: Set<String> {
    Set(entries.compactMap { if case .marker(let name) = $0.subject { name } else { nil } })
  }

  /// Hears what a text voices. Linear in the text.
  ///
  /// - Returns: cues with exact places, and what was matched but does not count.
  public func hear(_ text: String) -> Heard {
    let tokens = tokens(of: text)
    let (matched, triggers) = matches(in: tokens)
    var heard = Heard(contentWords: contentWords(of: tokens))
    heard.wordCount = tokens.count(where: \.isWord)
    for match in strongestPerPlace(matched) {
      judge(match, triggers: triggers, tokens: tokens, into: &heard)
    }
    if let weights { weigh(&heard, tokens, triggers, with: weights) }
    heard.cues.sort { $0.place.lowerBound < $1.place.lowerBound }
    heard.dismissed.sort { $0.place.lowerBound < $1.place.lowerBound }
    return heard
  }

  func matches(in tokens: [Token]) -> (cues: [MatchedEntry], context: [ContextTrigger]) {
    var triggers: [ContextTrigger] = []
    var matched: [MatchedEntry] = []
    for match in matcher.matches(in: tokens) {
      let owner = Int(owners[match.pattern])
      if owner < entries.count {
        matched.append(
          MatchedEntry(
            entry: entries[owner], tokens: match.tokens,
            evidence: withoutBreaks(match, in: tokens)))
      } else {
        triggers.append(
          ContextTrigger(rule: contextRules[owner - entries.count], tokens: match.tokens))
      }
    }
    return (matched, triggers)
  }

  /// How many words a text has and which carry content, without hearing it.
  public func measure(_ text: String) -> Heard {
    let tokens = tokens(of: text)
    return Heard(contentWords: contentWords(of: tokens), wordCount: tokens.count(where: \.isWord))
  }

  private func contentWords(of tokens: [Token]) -> [String] {
    tokens.filter { $0.isWord && !functionWords.contains($0.folded) }.map(\.folded)
  }

  private func judge(
    _ match: MatchedEntry, triggers: [ContextTrigger], tokens: [Token], into heard: inout Heard
  ) {
    let place = tokens[match.evidence].placeOfWords
    let verdict = ContextVerdict(on: match, triggers: triggers, tokens: tokens)
    if let reason = verdict.dismissal, case .barrier(let kind) = match.entry.subject {
      heard.dismissed.append(
        Dismissal(kind: kind, rule: match.entry.id, place: place, because: reason))
    } else if verdict.dismissal == nil {
      heard.cues.append(
        Cue(
          match.entry.subject, rule: match.entry.id, place: place,
          voice: verdict.isOthersVoice ? .other : match.entry.voice,
          tense: verdict.isPast ? .past : .now))
    }
  }

  /// Two entries about the same subject at the same words are one cue: one that is sure, else the
  /// longer one. It is also the one that context looks at: a shorter one within it that escapes a
  /// "geen" is no better.
  func strongestPerPlace(_ matched: [MatchedEntry]) -> [MatchedEntry] {
    let ordered = matched.enumerated().sorted {
      ($1.element.strength, $0.element.tokens.lowerBound, $0.offset)
        < ($0.element.strength, $1.element.tokens.lowerBound, $1.offset)
    }
    var kept: [MatchedEntry] = []
    for (_, match) in ordered
    where !kept.contains(where: {
      $0.entry.subject == match.entry.subject && $0.tokens.overlaps(match.tokens)
    }) {
      kept.append(match)
    }
    return kept
  }

  /// The evidence from its first word to its last; where a pattern marked only a sentence end,
  /// the words of the whole match.
  private func withoutBreaks(_ match: Match, in tokens: [Token]) -> Range<Int> {
    for range in [match.evidence, match.tokens] {
      if let first = tokens[range].firstIndex(where: \.isWord),
        let last = tokens[range].lastIndex(where: \.isWord)
      {
        return first..<last + 1
      }
    }
    return match.tokens
  }
}

struct MatchedEntry {
  var entry: LexiconEntry
  var tokens: Range<Int>
  var evidence: Range<Int>

  /// More than any number of words when it is sure.
  var strength: Int { entry.isSure ? .max : tokens.count }
}

extension ArraySlice<Token> {
  /// From the first letter to the last, in Unicode scalars of the text.
  var placeOfWords: Range<Int> {
    guard let first = first(where: \.isWord), let last = last(where: \.isWord) else { return 0..<0 }
    return first.place.lowerBound..<last.place.upperBound
  }
}
