public import Inquiry

/// What an author can read about one code: `verwonder bank explain QB014`.
///
/// A new code gets a page in one of the files beside this one. A test fails when a code has none,
/// and runs every example through the reader: the wrong one must give the code, at the mark.
public struct ProblemPage: Sendable {
  public var code: String
  /// What it is called in the list of codes.
  public var title: Bilingual
  public var meaning: Bilingual
  /// Why it matters for an interview.
  public var matters: Bilingual
  public var mend: Bilingual
  /// `nil` where a few lines cannot show it.
  public var example: Example?

  /// A piece of a file, wrong and right. `⟦` stands where the problem is reported.
  public struct Example: Sendable {
    public enum File: Sendable { case bank, chain, lexicon, interview, people, settings, whole }

    /// What the piece belongs in; the rest of that file is as it should be.
    public var file: File
    public var wrong: String
    public var right: String
    /// An entry that must not be in the rest of the file for the wrong example to be wrong.
    public var lacks: String?

    init(in file: File, wrong: String, right: String, lacks: String? = nil) {
      self.file = file
      self.wrong = wrong
      self.right = right
      self.lacks = lacks
    }
  }

  /// Every page, by its code.
  public static let all: [ProblemPage] =
    (filePages + shapePages + namePages + textPages + rulePages + lexiconPages
    + wholeBankPages + proofPages + examplePages + neutralityPages + stopPages + wordingPages
    + surroundingPages + settingsPages)
    .sorted { $0.code < $1.code }

  /// The page of a code, however it is typed: `qb14` is `QB014`.
  public static func page(of typed: String) -> ProblemPage? {
    let code = canonical(typed)
    return all.first { $0.code == code }
  }

  /// The code that a typist most likely meant.
  public static func nearestCode(to typed: String) -> String? {
    nearest(canonical(typed), in: all.map(\.code))
  }

  private static func canonical(_ typed: String) -> String {
    let upper = typed.uppercased()
    let digits = upper.hasPrefix("QB") ? upper.dropFirst(2) : upper[...]
    guard let number = Int(digits), number >= 0, number < 1000 else { return upper }
    return "QB" + String(repeating: "0", count: 3 - String(number).count) + String(number)
  }
}
