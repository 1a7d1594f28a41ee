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
  /// Features that were met twice or more while learning.
  let features: StringTable
  /// For each feature how telling its being there is: rarer is more. Thousandths.
  let rarity: [Int32]
  /// For each feature, for the columns that it says something of: column, weight, column, weight, ….
  /// The column after the kinds is "any barrier at all". Thousandths.
  let weights: NumberLists
  /// What each column starts from. Thousandths.
  let starts: [Int32]

  /// What a stretch of talk adds up to.
  public struct Sums: Sendable {
    /// For each kind.
    public var kinds: [Double]
    /// For any barrier at all.
    public var any: Double
  }

  public func sums(of found: [WeighedFeature]) -> Sums {
    var sums = starts.map { Double($0) }
    let known = known(found)
    let length = length(of: known)
    for feature in known {
      let row = weights[feature.number]
      let share = Double(rarity[feature.number]) / length
      for column in stride(from: row.startIndex, to: row.endIndex, by: 2) {
        sums[Int(row[column])] += share * Double(row[column + 1])
      }
    }
    return Sums(kinds: sums.dropLast().map { $0 / 1000 }, any: (sums.last ?? 0) / 1000)
  }

  /// How much each token of a stretch adds to the sum of one kind.
  public func shares(of kind: Int, among found: [WeighedFeature], in tokens: Range<Int>) -> [Double]
  {
    var shares = Array(repeating: 0.0, count: tokens.count)
    let known = known(found)
    let length = length(of: known)
    for feature in known {
      let row = weights[feature.number]
      let column = stride(from: row.startIndex, to: row.endIndex, by: 2).first {
        Int(row[$0]) == kind
      }
      guard let column else { continue }
      let sum = Double(rarity[feature.number]) / length * Double(row[column + 1]) / 1000
      let words = feature.first == feature.last ? 1.0 : 2.0
      shares[feature.first - tokens.lowerBound] += sum / words
      if words > 1 { shares[feature.last - tokens.lowerBound] += sum / words }
    }
    return shares
  }

  private struct Known {
    var number: Int
    var first: Int
    var last: Int
  }

  private func known(_ found: [WeighedFeature]) -> [Known] {
    found.compactMap { feature in
      features.number(of: feature.name).map {
        Known(number: $0, first: feature.first, last: feature.last)
      }
    }
  }

  /// Long stretches must not weigh more than short ones.
  private func length(of known: [Known]) -> Double {
    let squares = known.reduce(0.0) { $0 + Double(rarity[$1.number]) * Double(rarity[$1.number]) }
    return max(squares.squareRoot(), 1)
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
