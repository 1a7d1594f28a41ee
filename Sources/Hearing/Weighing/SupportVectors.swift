/// A sentence as the learner sees it: which columns hold something, and how much.
struct SparseRow {
  var columns: [Int32]
  var values: [Float]
}

/// One line between sentences that voice a kind and sentences that do not: a support vector machine
/// with squared hinge loss, by dual coordinate descent. (Hsieh, Chang, Lin, Keerthi & Sundararajan
/// 2008, algorithm 1; the bias is a column of its own.)
struct SupportVectors {
  private(set) var weights: [Float]
  private(set) var bias: Float = 0

  /// - Parameters:
  ///   - costs: for each sentence what it costs on the wrong side.
  ///   - rounds: how often every sentence is looked at. The order is the same in every run.
  init(_ rows: [SparseRow], isIn: [Bool], costs: [Float], columns: Int, rounds: Int = 40) {
    weights = Array(repeating: 0, count: columns)
    var strengths = Array(repeating: Float(0), count: rows.count)
    let squares = rows.map { row in row.values.reduce(1) { $0 + $1 * $1 } }
    var order = Array(rows.indices)
    var dice = Dice()
    for _ in 0..<rounds {
      order.shuffle(using: &dice)
      for index in order {
        let side: Float = isIn[index] ? 1 : -1
        let slack = 1 / (2 * costs[index])
        let gradient = side * value(of: rows[index]) - 1 + slack * strengths[index]
        if strengths[index] == 0, gradient >= 0 { continue }
        let strength = max(0, strengths[index] - gradient / (squares[index] + slack))
        let step = (strength - strengths[index]) * side
        strengths[index] = strength
        bias += step
        for (column, value) in zip(rows[index].columns, rows[index].values) {
          weights[Int(column)] += step * value
        }
      }
    }
  }

  private func value(of row: SparseRow) -> Float {
    var sum = bias
    for index in row.columns.indices { sum += weights[Int(row.columns[index])] * row.values[index] }
    return sum
  }
}

/// Numbers that look thrown and are the same in every run. (SplitMix64; Steele, Lea & Flood 2014)
private struct Dice: RandomNumberGenerator {
  private var state: UInt64 = 20_260_101

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
