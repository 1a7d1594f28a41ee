public import Inquiry

/// One way in which a question is spoiled: how it is recognised, who says so, and sentences that it
/// must and must not fire on. One file in `Rules/` for each.
public struct NeutralityRule: Sendable {
  public typealias ID = Identifier<NeutralityRule>

  public var id: ID
  public var verdict: Verdict
  /// Where METHOD has it from.
  public var source: String
  /// What is the matter, and in what form it could be asked instead.
  public var because: Bilingual
  /// Turns of phrase, one a line, in the notation of `Pattern`.
  var patterns: Bilingual
  /// Turns of phrase beside which it does not fire.
  var unless: Bilingual
  /// What no turn of phrase can tell: the marker's tokens, or nothing.
  var find: (@Sendable (Reading) -> Range<Int>?)?
  var standing: Standing
  /// Whether it is silent once the participant has put forward an idea.
  var sparesOwnIdea: Bool
  /// Whether it is silent when the participant used the marker's words: then nothing is filled in.
  var sparesSaidWords: Bool
  /// Whether it is silent about what is said of the asker and the room before the question.
  var sparesAsides: Bool
  public var examples: [Example]

  init(
    _ id: ID, _ verdict: Verdict, source: String, because: Bilingual,
    patterns: Bilingual = Bilingual(nl: "", en: ""), unless: Bilingual = Bilingual(nl: "", en: ""),
    find: (@Sendable (Reading) -> Range<Int>?)? = nil, standing: Standing = .firm,
    sparesOwnIdea: Bool = false, sparesSaidWords: Bool? = nil, sparesAsides: Bool? = nil,
    examples: [Example]
  ) {
    self.id = id
    self.verdict = verdict
    self.source = source
    self.because = because
    self.patterns = patterns
    self.unless = unless
    self.find = find
    self.standing = standing
    self.sparesOwnIdea = sparesOwnIdea
    self.sparesSaidWords = sparesSaidWords ?? (verdict == .presupposing)
    self.sparesAsides = sparesAsides ?? (standing == .yielding)
    self.examples = examples
  }

  /// When a rule may speak. A word that presupposes says little beside a plain conclusion, and a
  /// word that is merely new says little beside anything.
  enum Standing: Sendable, CaseIterable {
    case firm
    /// Only when no firm rule has found more than a closed form.
    case yielding
    /// Only when none of the others has found anything at all.
    case lastResort
  }

  /// A sentence that the rule must fire on, or leave alone.
  public struct Example: Sendable, Equatable {
    public var language: Language
    public var text: String
    public var said: String
    public var fires: Bool

    static func fires(nl text: String, after said: String = "") -> Example {
      Example(language: .dutch, text: text, said: said, fires: true)
    }

    static func fires(en text: String, after said: String = "") -> Example {
      Example(language: .english, text: text, said: said, fires: true)
    }

    static func passes(nl text: String, after said: String = "") -> Example {
      Example(language: .dutch, text: text, said: said, fires: false)
    }

    static func passes(en text: String, after said: String = "") -> Example {
      Example(language: .english, text: text, said: said, fires: false)
    }
  }
}
