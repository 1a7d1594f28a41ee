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

/// Features in the order in which they were met, each once, where it came first.
public struct WeighedFeatures: Sendable {
  public private(set) var all: [WeighedFeature] = []
  private var seen: Set<[UInt8]> = []

  public init() {}

  public mutating func note(_ name: [UInt8], _ first: Int, _ last: Int) {
    if seen.insert(name).inserted {
      all.append(WeighedFeature(name: name, first: first, last: last))
    }
  }
}

/// Every feature that a stretch has.
func weighedFeatures(of tokens: ArraySlice<Token>) -> [WeighedFeature] {
  var found = WeighedFeatures()
  var before = beginning
  var beforeThat: [UInt8]?
  for index in tokens.indices {
    let word = tokens[index].weighedName
    if word.isEmpty { continue }
    found.note(word, index, index)
    found.note(before + space + word, max(index - 1, tokens.startIndex), index)
    if let beforeThat {
      found.note(beforeThat + gap + word, max(index - 2, tokens.startIndex), index)
    }
    if word.count > beginningLength {
      found.note(word.prefix(beginningLength) + star, index, index)
    }
    if word.count > endingLength { found.note(star + word.suffix(endingLength), index, index) }
    (beforeThat, before) = (before, word)
  }
  return found.all
}

extension Token {
  /// What it is called as a feature, in UTF-8.
  public var weighedName: [UInt8] {
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
