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
    var dice = SeededDice(seed: 20_260_101)
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
