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
  forEachFeature(of: tokens) { found.note($0, $1, $2) }
  return found.all
}

/// Every feature that a stretch has, each time that it has it.
func forEachFeature(
  of tokens: ArraySlice<Token>, _ note: (_ name: [UInt8], _ first: Int, _ last: Int) -> Void
) {
  var name: [UInt8] = []
  // One name is written over the other: there are thousands in an answer of some length.
  var before = beginning
  var beforeThat: [UInt8] = []
  for index in tokens.indices {
    let word = tokens[index].weighedName
    if word.isEmpty { continue }
    note(word, index, index)
    name.removeAll(keepingCapacity: true)
    name += before
    name += space
    name += word
    note(name, max(index - 1, tokens.startIndex), index)
    if !beforeThat.isEmpty {
      name.removeAll(keepingCapacity: true)
      name += beforeThat
      name += gap
      name += word
      note(name, max(index - 2, tokens.startIndex), index)
    }
    if word.count > beginningLength {
      name.removeAll(keepingCapacity: true)
      name += word.prefix(beginningLength)
      name += star
      note(name, index, index)
    }
    if word.count > endingLength {
      name.removeAll(keepingCapacity: true)
      name += star
      name += word.suffix(endingLength)
      note(name, index, index)
    }
    (beforeThat, before) = (before, word)
  }
}

/// Those of which something was learned, each once, where it came first.
struct KnownFeatures {
  struct Known {
    var number: Int
    /// Indices of tokens: the first word and the last.
    var first: Int
    var last: Int
  }

  private(set) var all: [Known] = []
  private let features: StringTable

  init(_ features: StringTable) { self.features = features }

  /// A stretch has some dozens: to look through them takes less than to keep a set of them.
  mutating func note(_ name: [UInt8], _ first: Int, _ last: Int) {
    guard let number = features.number(of: name), !all.contains(where: { $0.number == number })
    else { return }
    all.append(Known(number: number, first: first, last: last))
  }
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
