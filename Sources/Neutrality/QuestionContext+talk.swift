public import Inquiry

extension QuestionContext {
  /// What a question in a talk may build on, as the talk stands.
  public init(of memory: Memory, chain: ChainCard) {
    self.init(
      said: memory.standing.compactMap { $0.answer?.words.text }, card: chain.words,
      hasOwnIdea: !memory.voiced(.idea).isEmpty)
  }

  /// What a question that was asked could build on by then.
  public init(_ said: Conduct.Said, chain: ChainCard) {
    self.init(said: said.answers, card: chain.words, hasOwnIdea: said.hasIdea)
  }
}
