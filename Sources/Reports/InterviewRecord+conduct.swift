public import Inquiry
internal import Neutrality

extension InterviewRecord {
  /// How its questions were asked, each judged by what was said before it.
  public var conduct: Conduct { memory.conduct(about: chain) }
}

extension Memory {
  /// How a talk about this chain was conducted.
  public func conduct(about chain: ChainCard) -> Conduct {
    let neutrality = Neutrality.withoutWeights(opening?.language ?? .dutch)
    return Conduct(of: self) { question, said in
      if question.mayBeClosed { return true }
      var said = said
      said.answers += question.recalled.compactMap(\.quote.text)
      let judgement = neutrality.judge(
        question.text, in: QuestionContext(said, chain: chain))
      return judgement.verdict == .ok
    }
  }
}

extension Question {
  /// Shown words and offers are no questions to be judged.
  fileprivate var mayBeClosed: Bool { move == .readBack || move == .pauseOffer || move == .close }
}

extension Neutrality {
  // Built once: reading all patterns takes longer than judging an interview.
  private static let dutch = Neutrality(.dutch)
  private static let english = Neutrality(.english)

  fileprivate static func withoutWeights(_ language: Language) -> Neutrality {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
