// The second reader: what no rule has, words can still add up to.
//
//   stretch of talk ─▶ its features ─▶ sum of their weights for each kind ─▶ above the mark or not
//
// A linear classifier, learned from sentences of which people said which barrier they voice. It is a
// table of words and numbers: the same text always gets the same sum, and which words carried it can
// be shown. (docs/decisions/0009-weighing.md)

/// What each word, pair of words, beginning and ending says for and against each kind of barrier.
public struct WordWeights: Sendable, Equatable {
  /// The kinds, in the order of the columns.
  public let kinds: [String]
  /// Features that were met three times or more while learning.
  let features: StringTable
  /// For each feature how telling its being there is: rarer is more. Thousandths.
  let rarity: [Int32]
  /// For each feature what it says of each column that it says something of, as ``Telling`` numbers.
  /// The column after the kinds is "any barrier at all".
  let weights: NumberLists
  /// What each column starts from. Thousandths.
  let starts: [Int32]
  /// From where on a sum counts as heard: higher is quieter. Thousandths.
  let markInThousandths: Int32

  /// A weight and its column, as one number: the table is read in half the time.
  struct Telling {
    var column: Int
    /// Thousandths.
    var weight: Int32

    static let mostColumns = 256

    init(column: Int, weight: Int32) {
      self.column = column
      self.weight = weight
    }

    init(_ number: Int32) {
      column = Int(number & 0xFF)
      weight = number >> 8
    }

    var number: Int32 { weight << 8 | Int32(column) }
  }

  /// Where a table does not tell it.
  static let usualMark: Int32 = 600

  var mark: Double { Double(markInThousandths) / 1000 }

  /// A stretch of talk, looked up: what it adds up to, and which of its words carry that.
  public func weigh(_ found: [WeighedFeature]) -> Weighed {
    var known = KnownFeatures(features)
    for feature in found { known.note(feature.name, feature.first, feature.last) }
    return Weighed(known.all, in: self)
  }

  /// The same for a stretch of talk as it stands.
  func weigh(_ tokens: ArraySlice<Token>) -> Weighed {
    var known = KnownFeatures(features)
    forEachFeature(of: tokens) { known.note($0, $1, $2) }
    return Weighed(known.all, in: self)
  }

  /// The words that carried a sum: the run of words with the largest sum of shares.
  public static func telling(_ shares: [Double]) -> Range<Int> {
    var best = (range: 0..<min(1, shares.count), sum: -Double.infinity)
    var (start, sum) = (0, 0.0)
    for index in shares.indices {
      if sum <= 0 { (start, sum) = (index, 0) }
      sum += shares[index]
      if sum > best.sum { best = (start..<index + 1, sum) }
    }
    return best.range
  }
}

/// What a stretch of talk adds up to, and which of its words carry that.
public struct Weighed: Sendable {
  private struct Known {
    var feature: KnownFeatures.Known
    /// How much of its weights it gives: long stretches must not weigh more than short ones.
    var share: Double
  }

  private let weights: WordWeights
  private let known: [Known]
  /// For each kind.
  public let kinds: [Double]
  /// For any barrier at all.
  public let any: Double

  fileprivate init(_ found: [KnownFeatures.Known], in weights: WordWeights) {
    let squares = found.reduce(0.0) { sum, known in
      let rarity = Double(weights.rarity[known.number])
      return sum + rarity * rarity
    }
    let length = max(squares.squareRoot(), 1)
    known = found.map { feature in
      Known(feature: feature, share: Double(weights.rarity[feature.number]) / length)
    }
    var sums = weights.starts.map { Double($0) }
    for known in known {
      for number in weights.weights[known.feature.number] {
        let telling = WordWeights.Telling(number)
        sums[telling.column] += known.share * Double(telling.weight)
      }
    }
    self.weights = weights
    kinds = sums.dropLast().map { $0 / 1000 }
    any = (sums.last ?? 0) / 1000
  }

  /// How much each token of a stretch adds to the sum of one kind.
  public func shares(of kind: Int, in tokens: Range<Int>) -> [Double] {
    var shares = Array(repeating: 0.0, count: tokens.count)
    for known in known {
      let row = weights.weights[known.feature.number].lazy.map(WordWeights.Telling.init)
      guard let telling = row.first(where: { $0.column == kind }) else { continue }
      let sum = known.share * Double(telling.weight) / 1000
      let feature = known.feature
      let words = feature.first == feature.last ? 1.0 : 2.0
      shares[feature.first - tokens.lowerBound] += sum / words
      if words > 1 { shares[feature.last - tokens.lowerBound] += sum / words }
    }
    return shares
  }
}

extension WordWeights {
  /// In how many of a million sentences each single word stood while learning.
  var shares: [(word: [UInt8], share: Int)] {
    (0..<features.count).compactMap { number in
      let name = Array(features[number].utf8)
      let isWord = name.allSatisfy { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "*") }
      return isWord ? (name, shareOfMillion(rarity[number])) : nil
    }
  }
}

/// A million times e to the power of one less the rarity, roughly: the inverse of how rarity is made.
private func shareOfMillion(_ rarity: Int32) -> Int {
  let halvings = Double(max(0, rarity - 1000)) / 1000 / 0.693_147
  let whole = halvings.rounded(.down)
  return Int(
    1_000_000 / Double(sign: .plus, exponent: Int(whole), significand: 1 + halvings - whole))
}
