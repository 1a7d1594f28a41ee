import Hearing
import Inquiry

/// What a word does in a question: grammar, the core of asking, something neutral, or none of these.
struct WordRoles: Sendable {
  private let language: Language
  let function: Int
  let opening: Int
  let negation: Int
  let core: Int
  let why: Int
  /// Classes whose words say nothing by themselves.
  let grammar: [Int]
  /// Question words and finite verbs.
  let predicates: [Int]
  let areFunction: Set<String>
  let areNegation: Set<String>
  private let neutral: Int
  private let remedy: Int
  private let asking: Set<String>
  private let beforeAsking: Set<String>
  private let plainTalk: Set<String>
  private let neutralWords: Set<String>
  private let neutralStems: Set<String>

  init(_ language: Language, _ vocabulary: Vocabulary) {
    func number(_ list: WordClass) -> Int {
      guard let number = vocabulary.number(ofClass: list.name) else {
        preconditionFailure("'\(list.name)' is missing in WordClass.all")
      }
      return number
    }
    self.language = language
    function = number(.function)
    opening = number(.opening)
    negation = number(.negation)
    core = number(.core)
    why = number(.why)
    neutral = number(.neutral)
    remedy = number(.remedy)
    grammar = [.question, .you, .your, .subject, .finite, .link].map(number)
    predicates = [.question, .finite, .contracted].map(number)
    areFunction = Set(WordClass.function.words(in: language).map(folded))
    areNegation = Set(WordClass.negation.words(in: language).map(folded))
    asking = Set(WordClass.question.words(in: language).map(folded))
    func listed(_ lists: WordClass...) -> Set<String> {
      Set(lists.flatMap { $0.words(in: language) }.map(folded))
    }
    beforeAsking = listed(.opening, .link)
    plainTalk = listed(.core, .function)
    let lists: [WordClass] = [.core, .neutral, .everyday, .general]
    let plain = lists.flatMap { $0.words(in: language) }.filter { !$0.hasSuffix("*") }
    neutralWords = Set(plain.map(folded))
    neutralStems = Set(plain.map { stem(folded($0), in: language) })
  }

  func asks(_ word: String) -> Bool { asking.contains(word) }

  /// Whether a question word may come right after it: "en", "met", "with".
  func mayPrecedeAsking(_ word: String) -> Bool { beforeAsking.contains(word) }

  /// Whether a word still belongs to "you said that", "je zei net dat", at the start of a clause.
  func reports(_ word: String, after last: String?) -> Bool {
    guard let last else { return reporters.contains(word) }
    if reporters.contains(last), sayings.contains(word) { return true }
    return (sayings.contains(last) || sayingTails.contains(last)) && sayingTails.contains(word)
  }

  /// Grammar and the core of asking.
  func saysNothing(_ word: String) -> Bool { plainTalk.contains(word) }

  /// Whether a word may stand in any question, whoever said it.
  func isNeutral(_ word: String, _ numbers: [Int], _ known: KnownStems) -> Bool {
    if numbers.contains(remedy) { return false }
    if numbers.contains(neutral) || neutralStems.contains(stem(word, in: language)) {
      return true
    }
    return isCompound(word, of: known)
  }

  /// "avonddienst" and "wachtmoment": both parts are neutral or were said.
  private func isCompound(_ word: String, of known: KnownStems) -> Bool {
    let count = word.utf8.count
    guard count >= 8 else { return false }
    for cut in 4...count - 4 {
      guard let front = String(word.utf8.prefix(cut)), isFront(front, known),
        let head = String(word.utf8.suffix(count - cut))
      else { continue }
      if neutralStems.contains(stem(head, in: language)) || known.contains(head) { return true }
    }
    return false
  }

  /// The first part of a compound stands in its plain form, perhaps with an s behind it.
  private func isFront(_ part: String, _ known: KnownStems) -> Bool {
    if neutralWords.contains(part) || known.holds(part) || known.isStem(part) { return true }
    guard part.utf8.last == UInt8(ascii: "s") else { return false }
    let core = String(part.dropLast())
    return neutralWords.contains(core) || known.holds(core)
  }
}

private let reporters: Set<String> = [
  "you", "je", "jij", "u", "jullie", "zei", "zegt", "they", "ze",
]

private let sayings: Set<String> = [
  "said", "say", "told", "mentioned", "zei", "zegt", "zeggen", "zeiden", "vertelde", "noemde",
]

private let sayingTails: Set<String> = ["that", "me", "just", "earlier", "dat", "net", "dus"]
