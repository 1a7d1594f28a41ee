/// A stretch of talk as the learner sees it: its features, and what a careful reader calls it.
public struct WeighedLesson: Sendable {
  /// UTF-8, each once.
  public var names: [[UInt8]]
  public var kinds: Set<String>
  /// Whether it is only the part of a sentence that shows a kind.
  public var isPart: Bool

  public init(names: [[UInt8]], kinds: Set<String>, isPart: Bool = false) {
    self.names = names
    self.kinds = kinds
    self.isPart = isPart
  }
}

/// How closely lessons are followed. The figures were chosen on lessons held apart by who wrote them.
public struct LearningCost: Sendable {
  /// What a lesson on the wrong side of a kind costs; higher follows the lessons closer.
  var ofKind: Float
  /// The same for "any barrier at all".
  var ofAny: Float
  /// What a part of a sentence counts beside a whole one.
  var ofPart: Float
  /// Whether the rarer side of a kind weighs as much as the other, or goes half the way.
  var balance: Balance
  /// How many weights are kept, the largest: the rest says next to nothing.
  var mostWeights: Int
  /// From where on a sum of these weights counts as heard.
  public var mark: Double = Double(WordWeights.usualMark) / 1000

  enum Balance { case whole, half }

  public static let ofTalk = LearningCost(
    ofKind: 0.6, ofAny: 1, ofPart: 0.3, balance: .half, mostWeights: 300_000)
  public static let ofQuestions = LearningCost(
    ofKind: 1, ofAny: 1, ofPart: 1, balance: .whole, mostWeights: 30_000)
}

extension WordWeights {
  /// Learns. The same lessons in the same order always give the same weights.
  public init(learningFrom lessons: [WeighedLesson], cost: LearningCost) {
    var counts: [[UInt8]: Int] = [:]
    for name in lessons.lazy.flatMap(\.names) { counts[name, default: 0] += 1 }
    let names = counts.filter { $0.value > 2 }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rarity = names.map { rarityOf(counts[$0] ?? 1, among: lessons.count) }
    let rows = lessons.map { SparseRow($0.names.compactMap { numbers[$0] }, rarity) }
    let kinds = Set(lessons.flatMap(\.kinds)).sorted()
    var lines = kinds.map { kind in
      let isIn = lessons.map { $0.kinds.contains(kind) }
      return SupportVectors(
        rows, isIn: isIn, costs: cost.ofEach(lessons, isIn: isIn), columns: names.count)
    }
    // A part shows a kind and nothing of how people talk around it: that short is barred would be
    // learned from it.
    let whole = lessons.indices.filter { !lessons[$0].isPart }
    lines.append(
      SupportVectors(
        whole.map { rows[$0] }, isIn: whole.map { !lessons[$0].kinds.isEmpty },
        costs: whole.map { _ in cost.ofAny }, columns: names.count))
    self.init(kinds: kinds, names: names, rarity: rarity, lines: lines, cost: cost)
  }

  private init(
    kinds: [String], names: [[UInt8]], rarity: [Float], lines: [SupportVectors], cost: LearningCost
  ) {
    let sizes = lines.flatMap(\.weights).map(inThousandths).map(abs).filter { $0 > 0 }.sorted(by: >)
    let smallest = sizes.count > cost.mostWeights ? sizes[cost.mostWeights] + 1 : 1
    let rows = names.indices.map { number in
      lines.enumerated().flatMap { column, line -> [Int32] in
        let weight = inThousandths(line.weights[number])
        return abs(weight) < smallest ? [] : [Telling(column: column, weight: weight).number]
      }
    }
    self.init(
      kinds: kinds, features: StringTable(names.map { String(decoding: $0, as: UTF8.self) }),
      rarity: rarity.map(inThousandths), weights: NumberLists(rows),
      starts: lines.map { inThousandths($0.bias) },
      markInThousandths: inThousandths(Float(cost.mark)))
  }
}

extension LearningCost {
  /// What each lesson costs on the wrong side of one kind.
  fileprivate func ofEach(_ lessons: [WeighedLesson], isIn: [Bool]) -> [Float] {
    let shares = lessons.map { $0.isPart ? ofPart : 1 }
    let inside = zip(shares, isIn).reduce(Float(0)) { $1.1 ? $0 + $1.0 : $0 }
    let outside = zip(shares, isIn).reduce(Float(0)) { $1.1 ? $0 : $0 + $1.0 }
    let half = (inside + outside) / 2
    func weighed(_ side: Float) -> Float {
      let whole = half / max(side, 1)
      return ofKind * (balance == .whole ? whole : whole.squareRoot())
    }
    let costs = (inside: weighed(inside), outside: weighed(outside))
    return zip(shares, isIn).map { share, isIn in share * (isIn ? costs.inside : costs.outside) }
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

/// To two decimals: more would say nothing, and the table would be half as long again.
private func inThousandths(_ value: Float) -> Int32 { Int32((value * 100).rounded()) * 10 }

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
