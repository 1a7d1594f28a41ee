/// A stretch of talk as the learner sees it: its features, and what a careful reader calls it.
public struct WeighedLesson: Sendable {
  /// UTF-8, each once.
  public var names: [[UInt8]]
  public var kinds: Set<String>

  public init(names: [[UInt8]], kinds: Set<String>) {
    self.names = names
    self.kinds = kinds
  }
}

extension WordWeights {
  /// Learns. The same lessons in the same order always give the same weights.
  ///
  /// - Parameters:
  ///   - cost: how much a sentence on the wrong side counts; higher follows the sentences closer.
  ///   - smallest: weights below this share of the largest are left out: they say next to nothing.
  public init(
    learningFrom lessons: [WeighedLesson], cost: Double, smallest: Double
  ) {
    var counts: [[UInt8]: Int] = [:]
    for name in lessons.lazy.flatMap(\.names) { counts[name, default: 0] += 1 }
    let names = counts.filter { $0.value > 2 }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rarity = names.map { rarityOf(counts[$0] ?? 1, among: lessons.count) }
    let rows = lessons.map { SparseRow($0.names.compactMap { numbers[$0] }, rarity) }
    let kinds = Set(lessons.flatMap(\.kinds)).sorted()
    func line(isBalanced: Bool, _ isIn: (WeighedLesson) -> Bool) -> SupportVectors {
      SupportVectors(
        rows, isIn: lessons.map(isIn), columns: names.count, cost: Float(cost),
        isBalanced: isBalanced)
    }
    var lines = kinds.map { kind in line(isBalanced: true) { $0.kinds.contains(kind) } }
    lines.append(line(isBalanced: false) { !$0.kinds.isEmpty })
    self.init(kinds: kinds, names: names, rarity: rarity, lines: lines, smallest: Float(smallest))
  }

  private init(
    kinds: [String], names: [[UInt8]], rarity: [Float], lines: [SupportVectors], smallest: Float
  ) {
    let largest = lines.flatMap(\.weights).map(abs).max() ?? 0
    let rows = names.indices.map { number in
      lines.enumerated().flatMap { column, line -> [Int32] in
        let weight = line.weights[number]
        return abs(weight) < largest * smallest ? [] : [Int32(column), inThousandths(weight)]
      }
    }
    self.init(
      kinds: kinds, features: StringTable(names.map { String(decoding: $0, as: UTF8.self) }),
      rarity: rarity.map(inThousandths), weights: NumberLists(rows),
      starts: lines.map { inThousandths($0.bias) })
  }
}

extension SparseRow {
  /// A row of length one.
  fileprivate init(_ numbers: [Int], _ rarity: [Float]) {
    let sorted = numbers.sorted()
    let squares = sorted.reduce(Float(0)) { $0 + rarity[$1] * rarity[$1] }
    let length = max(squares.squareRoot(), .leastNormalMagnitude)
    columns = sorted.map(Int32.init)
    values = sorted.map { rarity[$0] / length }
  }
}

/// Inverse document frequency, smoothed: 1 for what stands in every sentence. (Salton & Buckley 1988)
private func rarityOf(_ count: Int, among all: Int) -> Float {
  Float(naturalLogarithm(Double(1 + all) / Double(1 + count))) + 1
}

private func inThousandths(_ value: Float) -> Int32 { Int32((value * 1000).rounded()) }

/// The pure targets use no library for mathematics: halve until between 1 and 2, then a series.
private func naturalLogarithm(_ value: Double) -> Double {
  let halvings = Double(value.exponent)
  let rest = (value.significand - 1) / (value.significand + 1)
  var (term, sum) = (rest, 0.0)
  for odd in stride(from: 1.0, through: 41, by: 2) {
    sum += term / odd
    term *= rest * rest
  }
  return 2 * sum + halvings * 0.693_147_180_559_945_3
}
