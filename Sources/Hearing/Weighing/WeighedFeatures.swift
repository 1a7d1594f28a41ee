// What is counted in a stretch of talk when it is weighed:
//
//   geld          a word
//   geen geld     two words in a row; ^ is the beginning, . and ? are ends of sentences
//   geen _ geld   two words with one between them
//   begro*        how a long word begins, so that "begroting" and "begroot" meet
//   *tarief       how it ends, so that in Dutch "uurtarief" and "tarief" meet

/// A feature of a stretch of talk, by its bytes, and the words that it is made of.
public struct WeighedFeature: Sendable {
  /// UTF-8, in the notation above.
  public var name: [UInt8]
  /// Indices of tokens: the first word and the last; the same for a single word.
  public var first: Int
  public var last: Int

  public init(name: [UInt8], first: Int, last: Int) {
    self.name = name
    self.first = first
    self.last = last
  }
}

/// Every feature that a stretch has, each once, where it comes first.
func weighedFeatures(of tokens: ArraySlice<Token>) -> [WeighedFeature] {
  var found: [WeighedFeature] = []
  var seen: Set<[UInt8]> = []
  func note(_ name: [UInt8], _ first: Int, _ last: Int) {
    if seen.insert(name).inserted {
      found.append(WeighedFeature(name: name, first: first, last: last))
    }
  }
  var before = beginning
  var beforeThat: [UInt8]?
  for index in tokens.indices {
    let word = tokens[index].weighedName
    if word.isEmpty { continue }
    note(word, index, index)
    note(before + space + word, max(index - 1, tokens.startIndex), index)
    if let beforeThat {
      note(beforeThat + gap + word, max(index - 2, tokens.startIndex), index)
    }
    if word.count > beginningLength { note(word.prefix(beginningLength) + star, index, index) }
    if word.count > endingLength { note(star + word.suffix(endingLength), index, index) }
    (beforeThat, before) = (before, word)
  }
  return found
}

extension Token {
  fileprivate var weighedName: [UInt8] {
    switch kind {
    case .word: Array(folded.utf8)
    case .stop: [UInt8(ascii: ".")]
    case .question: [UInt8(ascii: "?")]
    }
  }
}

private let beginning = [UInt8(ascii: "^")]
private let space = [UInt8(ascii: " ")]
private let gap = Array(" _ ".utf8)
private let star = [UInt8(ascii: "*")]
private let beginningLength = 5
private let endingLength = 6
