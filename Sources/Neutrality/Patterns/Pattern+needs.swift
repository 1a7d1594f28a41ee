extension Pattern {
  /// Tests of which at least one must be passed by some word for a match to be possible: the
  /// fewest words that will do. `nil` when the pattern names none.
  func needs(_ vocabulary: Vocabulary) -> [Int]? {
    switch self {
    case .word(.listed(let number)), .word(.listedUnsaid(let number)): [number]
    case .word, .noneOf, .anyWord, .perhaps, .gap, .here, .overSentenceEnd: nil
    case .sequence(let parts): fewest(parts.compactMap { $0.needs(vocabulary) }, vocabulary)
    case .oneOf(let choices): union(choices.map { $0.needs(vocabulary) })
    }
  }

  private func union(_ all: [[Int]?]) -> [Int]? {
    var result: [Int] = []
    for needed in all {
      guard let needed else { return nil }
      result += needed
    }
    return result
  }
}

/// The choice that the fewest words of the language pass.
private func fewest(_ choices: [[Int]], _ vocabulary: Vocabulary) -> [Int]? {
  choices.min { size(of: $0, vocabulary) < size(of: $1, vocabulary) }
}

private func size(of tests: [Int], _ vocabulary: Vocabulary) -> Int {
  tests.reduce(0) { $0 + vocabulary.size(of: $1) }
}

extension MarkedPattern {
  func needs(_ vocabulary: Vocabulary) -> [Int] {
    let parts = [before, marked, after].compactMap { $0?.needs(vocabulary) }
    return fewest(parts, vocabulary) ?? []
  }
}

/// A pattern that is only tried on questions that hold a word it needs.
struct ReadyPattern: Sendable {
  let pattern: MarkedPattern
  /// Empty when any question will do.
  let needs: [Int]

  init(_ pattern: MarkedPattern, _ vocabulary: Vocabulary) {
    self.pattern = pattern
    needs = pattern.needs(vocabulary)
  }

  func firstMarker(in sheet: Sheet) -> Range<Int>? {
    guard isPossible(in: sheet) else { return nil }
    return pattern.firstMarker(in: sheet)
  }

  func isPossible(in sheet: Sheet) -> Bool {
    needs.isEmpty || needs.contains { sheet.isPresent($0) }
  }
}
