/// A whole interview as a script: a chain card, a participant and successive answers.
public struct Scenario: Sendable, Equatable {
  public struct ScriptedAnswer: Sendable, Equatable {
    public var n: Int
    /// The kind of question it fits, as METHOD names them ("opening", "why", "any", a move).
    public var answersTo: String
    public var text: String
    /// The move it must have been given to, when the script says so.
    public var asked: ProbeMove.ID?
    /// The rule that must have asked it, or `course`.
    public var rule: Rule.ID?

    public init(n: Int, answersTo: String, text: String) {
      self.n = n
      self.answersTo = answersTo
      self.text = text
    }
  }

  /// Kinds of question that an answer may be written for, with the moves of the core method that are
  /// of that kind. "any" waits for its turn instead of being pulled ahead. (METHOD, "Scenario files")
  public static let kindsOfQuestion: [(name: String, moves: [ProbeMove.ID])] = [
    ("any", []), ("opening", ["grand_tour"]),
    ("describe", ["mini_tour", "elaborate", "continue", "newcomer"]),
    ("clarify", ["clarify_word", "echo", "reflect_verbatim"]),
    ("why", ["why_up", "why_matters", "negative_ladder"]),
    ("contrast", ["contrast_case", "contrast_own"]), ("goal", ["recall_goal"]),
    ("idea", ["own_idea"]), ("condition", ["condition", "condition_more"]),
    ("conclusion", ["own_conclusion"]), ("closing", ["close"]),
  ]

  public var id: String
  public var title: String
  public var language: Language
  public var address: Address
  public var chain: ChainCard
  public var partner: Partner.ID
  public var role: String
  public var answers: [ScriptedAnswer]
  /// How it is played as an example of a bank.
  public var play: Play = .matched
  public var expected = Expectations()

  public init(
    id: String, title: String, language: Language, address: Address = .informal,
    chain: ChainCard, partner: Partner.ID, role: String, answers: [ScriptedAnswer]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.address = address
    self.chain = chain
    self.partner = partner
    self.role = role
    self.answers = answers
  }
}
