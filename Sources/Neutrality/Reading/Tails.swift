import Hearing
import Inquiry

// What hangs behind an open question and asks nothing new: it asks for a view ("denk je", "do you
// think") or leaves room for nothing ("als dat gebeurt", "or does nobody"). The rules read the
// question without it. (METHOD: balanced tails counter desirability, creativeg)

/// A question without its tails, and whether one of them left room for nothing.
struct WithoutTails {
  private(set) var tokens: [Token] = []
  private(set) var isBalanced = false

  init(_ all: [Token], quoted: (Token) -> Bool, words: WordRoles) {
    var sentence: [Token] = []
    for token in all {
      if token.isWord {
        sentence.append(token)
      } else {
        tokens += open(sentence, quoted, words) + [token]
        sentence = []
      }
    }
    tokens += sentence
  }

  /// A sentence that asks openly, up to its tails; any other sentence as it is.
  private mutating func open(
    _ sentence: [Token], _ quoted: (Token) -> Bool, _ words: WordRoles
  ) -> [Token] {
    var left = sentence
    while left.count > 3, let tail = tail(of: left, quoted, words) {
      guard asksOpenly(left.dropLast(tail.length), quoted, words) else { break }
      left.removeLast(tail.length)
      if tail.isBalance { isBalanced = true }
    }
    return left
  }

  private func tail(
    of sentence: [Token], _ quoted: (Token) -> Bool, _ words: WordRoles
  ) -> (length: Int, isBalance: Bool)? {
    for length in [4, 3, 2] where sentence.count > length + 2 {
      if views.contains(sentence.suffix(length).map(\.folded)) { return (length, false) }
    }
    guard let clause = sentence.last?.clause else { return nil }
    let last = sentence.suffix { $0.clause == clause }
    guard last.count < sentence.count, last.count <= 11, !last.contains(where: quoted) else {
      return nil
    }
    // What it repeats it does not bring in: "… afspreken, als je iets af wilt spreken".
    let said = sentence.dropLast(last.count).map(\.folded)
    let leaves = leavesRoom(last.map(\.folded)) { word in
      words.saysNothing(word) || said.contains { $0.hasSuffix(word) }
    }
    return leaves ? (last.count, true) : nil
  }

  /// "als dat gebeurt", "if they do", "of past het niet", "or does nobody".
  private func leavesRoom(_ clause: [String], saysNothing: (String) -> Bool) -> Bool {
    guard let first = clause.first, clause.allSatisfy(saysNothing) else { return false }
    if conditions.contains(first) { return clause.contains(where: nothingMuch.contains) }
    return alternatives.contains(first) && clause.contains(where: nothings.contains)
  }

  /// Whether a clause of it begins with a question word, a preposition before it perhaps.
  private func asksOpenly(
    _ sentence: ArraySlice<Token>, _ quoted: (Token) -> Bool, _ words: WordRoles
  ) -> Bool {
    var clause = -1
    var isAtStart = false
    for token in sentence {
      if token.clause != clause || quoted(token) { isAtStart = true }
      clause = token.clause
      if isAtStart, !quoted(token) {
        if words.asks(token.folded) { return true }
        isAtStart = words.mayPrecedeAsking(token.folded)
      }
    }
    return false
  }
}

extension Array {
  fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !holds($0) } ?? -1) + 1..<count]
  }
}

private let views: Set<[String]> = Set(
  """
  denk je;denkt u;denk jij;denken jullie;dacht je;schat je;schat u;volgens jou;volgens u;volgens jullie
  naar jouw idee;naar uw idee;naar je eigen idee;naar uw eigen idee;in jouw ogen;in uw ogen
  in jullie ogen;zou je zeggen;zou u zeggen;zou je denken;zou u denken;vermoed je;vermoedt u
  wat jou betreft;wat u betreft;from where you sit;to your mind;from your side;as far as you know
  voor zover je weet;voor zover u weet;to your knowledge;zoals jij het ziet;zoals u het ziet;do you think;do you reckon;do you suppose;do you imagine
  would you say;would you think;in your view;in your eyes;in your opinion;as you see it
  would you guess;in your own view;als je moest raden;als u moest raden;als je moest gokken;als je moest kiezen
  """.split { $0 == ";" || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) })

private let conditions: Set<String> = ["als", "mocht", "indien", "if", "should"]
private let alternatives: Set<String> = ["of", "or"]

private let nothingMuch: Set<String> = [
  "iets", "iemand", "er", "het", "dat", "zoiets", "een", "ergens", "iemands", "ooit", "die", "zo",
  "any", "anything", "anyone", "anybody", "anywhere", "ever", "do", "does", "did", "it", "that",
  "there", "one", "so", "they", "some", "at",
]

private let nothings: Set<String> = [
  "niet", "niets", "niks", "niemand", "geen", "nergens", "nooit", "not", "nothing", "nobody",
  "none", "no", "never", "nowhere", "doesnt", "dont", "isnt", "arent", "didnt", "wouldnt", "cant",
]
