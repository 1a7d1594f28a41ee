/// What a question may build on: the words of the participant, and those of the chain card.
///
/// The same sentence asks for the condition of an own idea after that idea, and proposes it before
/// (METHOD, "Same sentence, other verdict").
public struct QuestionContext: Sendable, Equatable {
  /// Answers of the participant, or only the last words. Empty when nothing is known.
  public var said: [String]
  /// Names and descriptions on the chain card.
  public var card: [String]
  /// Whether the participant has put forward an idea; `nil` when only the words can tell.
  public var hasOwnIdea: Bool?

  public init(said: [String] = [], card: [String] = [], hasOwnIdea: Bool? = nil) {
    self.said = said
    self.card = card
    self.hasOwnIdea = hasOwnIdea
  }

  /// Nothing is known about what was said; then no word can be called foreign.
  public static let unknown = QuestionContext()
}
