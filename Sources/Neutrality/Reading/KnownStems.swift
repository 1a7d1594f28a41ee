import Hearing
import Inquiry

/// The stems of what was said, and how a word of a question is recognised among them.
struct KnownStems: Sendable {
  private let language: Language
  private var stems: Set<String> = []
  private var bytes: [[UInt8]] = []
  private var words: Set<String> = []
  /// Words that were said one right after the other, whoever speaks.
  private var neighbours: Set<String> = []
  /// Whether no word at all was said; then none can be called foreign.
  private(set) var isNothing = true
  /// Whether it sounds like an idea of the speaker's: "ik zou zelf kunnen bellen".
  private(set) var soundsLikeAnIdea = false
  /// Whether something was said not to be so.
  private(set) var negates = false

  /// A part of a compound has at least so many letters.
  private static let leastPart = 5

  init(
    _ texts: [String], in language: Language, leaving passesOver: (String) -> Bool,
    negating isNegation: (String) -> Bool
  ) {
    self.language = language
    for text in texts {
      var before = ""
      var spoken = ""
      for token in tokens(of: text) where token.isWord {
        if ideaOpenings.contains([before, token.folded]) { soundsLikeAnIdea = true }
        before = token.folded
        isNothing = false
        words.insert(token.folded)
        if isNegation(token.folded) { negates = true }
        var form = turned[token.folded] ?? token.folded
        if !passesOver(token.folded) {
          form = stem(token.folded, in: language)
          add(form)
          stems.insert(bare(token.folded, in: language))
        }
        neighbours.insert(spoken + " " + form)
        spoken = form
      }
    }
  }

  private mutating func add(_ stem: String) {
    guard stems.insert(stem).inserted else { return }
    bytes.append(Array(stem.utf8))
    if language == .dutch, let core = withoutParticle(stem) { stems.insert(core) }
  }

  /// Whether a word was said, letter for letter.
  func holds(_ word: String) -> Bool { words.contains(word) }

  /// Whether words were said like this, one after the other, perhaps with "I" for "you".
  func echo(_ words: [String], leaving passesOver: (String) -> Bool) -> Bool {
    guard words.count > 2 else { return false }
    var spoken = ""
    for (index, word) in words.enumerated() {
      let form = passesOver(word) ? turned[word] ?? word : stem(word, in: language)
      if index > 0, !neighbours.contains(spoken + " " + form) { return false }
      spoken = form
    }
    return true
  }

  func isStem(_ part: String) -> Bool { stems.contains(part) }

  /// Whether a word was said, in some form: also "manager" after "manage", and in Dutch "overleg"
  /// after "weekoverleg" and the other way round.
  func contains(_ word: String) -> Bool {
    let stem = stem(word, in: language)
    if stems.contains(stem) || stems.contains(bare(word, in: language)) { return true }
    if language == .dutch {
      if let core = withoutParticle(stem), stems.contains(core) { return true }
      // "dan loopt hij vast" and "als hij vastloopt".
      if saidApart(word) { return true }
    }
    let own = Array(stem.utf8)
    return bytes.contains { shareCompound(own, $0) }
  }

  private func saidApart(_ word: String) -> Bool {
    particles(of: word).contains {
      words.contains($0) && words.contains(String(word.dropFirst($0.count)))
    }
  }

  private func shareCompound(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard short.count >= KnownStems.leastPart, short.count < long.count else { return false }
    if long.starts(with: short) { return true }
    return language == .dutch && long.suffix(short.count).elementsEqual(short)
  }
}

private let ideaOpenings: Set<[String]> = [
  ["ik", "zou"], ["zou", "ik"], ["we", "zouden"], ["wij", "zouden"], ["we", "kunnen"],
  ["kunnen", "we"], ["kan", "ik"], ["ik", "wil"], ["ik", "dacht"], ["i", "could"], ["i", "might"],
  ["id", "like"], ["we", "could"], ["we", "might"], ["could", "maybe"], ["i", "would"],
]

/// Words that change with the speaker: "ik heb" and "jij hebt", "my bit" and "your bit". No folded
/// word is a capital.
private let turned: [String: String] = pairs(
  """
  ik I je I jij I u I jullie I we I wij I me I mij I ons I mijn I jouw I uw I onze I
  i I you I us I my I your I our I myself I yourself I mezelf I jezelf I
  ben B bent B is B zijn B am B are B was W were W im IB youre IB weve IV ive IV youve IV
  id ID youd ID wed ID ill IL youll IL heb H hebt H heeft H hebben H kan K kun K kunt K kunnen K
  wil L wilt L willen L zal Z zult Z zullen Z doe D doet D doen D ga G gaat G gaan G moet M moeten M
  """)
