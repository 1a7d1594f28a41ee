/// A sentence, which barriers it voices according to a careful reader, and in which words: none for
/// most talk.
public struct ReadSentence: Sendable {
  public struct Barrier: Sendable {
    public var kind: String
    /// The words of the sentence that show it.
    public var evidence: String

    public init(kind: String, evidence: String) {
      self.kind = kind
      self.evidence = evidence
    }
  }

  public var text: String
  public var barriers: [Barrier]

  public init(text: String, barriers: [Barrier]) {
    self.text = text
    self.barriers = barriers
  }

  /// What is learned from it: the whole, and each piece of evidence as a sentence of its own, so that
  /// the words that show a barrier count for more than those around them. (Zaidan, Eisner & Piatko
  /// 2007)
  public var lessons: [WeighedLesson] {
    let evidence = barriers.filter { tokens(of: $0.evidence).count(where: \.isWord) > 1 }
    return [lesson(text, Set(barriers.map(\.kind)), isPart: false)]
      + evidence.map { lesson($0.evidence, [$0.kind], isPart: true) }
  }

  private func lesson(_ text: String, _ kinds: Set<String>, isPart: Bool) -> WeighedLesson {
    WeighedLesson(
      names: weighedFeatures(of: tokens(of: text)[...]).map(\.name), kinds: kinds, isPart: isPart)
  }
}
