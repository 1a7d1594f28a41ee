// Which tests of the patterns a word satisfies:  word  ──▶  numbers of tests
//
//   TestNumbers   while patterns are compiled: gives every test a number
//   WordTests     when they are: for each known word the tests it satisfies, found at once;
//                 for other words by their beginning, ending, middle, or one wrong letter

/// Gives every test on a word a number.
struct TestNumbers {
  private(set) var all: [WordPattern.Atom] = []
  private var numbers: [WordPattern.Atom: Int32] = [:]
  /// The choices in which a test takes part: whoever satisfies the one satisfies the other.
  private(set) var choices: [[Int32]] = []

  mutating func number(of atom: WordPattern.Atom) -> Int32 {
    if let known = numbers[atom] { return known }
    let number = Int32(all.count)
    numbers[atom] = number
    all.append(atom)
    choices.append([])
    if case .oneOf(let choice) = atom {
      for atom in choice.atoms { choices[Int(self.number(of: atom))].append(number) }
    }
    return number
  }

  func known(_ atom: WordPattern.Atom) -> Int32? { numbers[atom] }

  /// - Parameter order: for each new number the old one.
  mutating func move(to order: [Int], _ moved: (Int32) -> Int32) {
    all = order.map { all[$0] }
    choices = order.map { choices[$0].map(moved) }
    numbers = numbers.mapValues(moved)
  }

  /// A test with the choices that it is part of.
  func with(choicesOf number: Int32) -> [Int32] { [number] + choices[Int(number)] }
}

struct WordTests: Sendable, Equatable {
  /// Words that stand in a pattern, and the ways in which they are said or typed.
  let words: StringTable
  private(set) var ofWords = NumberLists()
  let beginnings: StringTable
  let ofBeginnings: NumberLists
  let endings: StringTable
  let ofEndings: NumberLists
  let middles: StringTable
  let ofMiddles: NumberLists
  /// Long words with one letter left out, and which words they may be. (Garbe 2012, "SymSpell")
  let slips: StringTable
  let ofSlips: NumberLists
  /// What a number, a sentence end and a question mark satisfy.
  let ofSigns: NumberLists

  enum Sign: Int { case number, sentenceEnd, questionMark }

  /// - Parameter spellings: how words are said or typed, and which words they then are.
  init(_ numbers: TestNumbers, spellings: [String: String]) {
    var literals: [String] = []
    var (starts, ends, insides): ([String], [String], [String]) = ([], [], [])
    for atom in numbers.all {
      switch atom {
      case .literal(let word): literals.append(word)
      case .beginning(let edge): starts.append(edge)
      case .ending(let edge): ends.append(edge)
      case .containing(let middle): insides.append(middle)
      case .oneOf, .number, .sentenceEnd, .questionMark: break
      }
    }
    func lists(_ texts: [String], _ atom: (String) -> WordPattern.Atom) -> NumberLists {
      NumberLists(texts.map { numbers.known(atom($0)).map(numbers.with(choicesOf:)) ?? [] })
    }
    beginnings = StringTable(starts)
    ofBeginnings = lists(starts) { .beginning($0) }
    endings = StringTable(ends)
    ofEndings = lists(ends) { .ending($0) }
    middles = StringTable(insides)
    ofMiddles = lists(insides) { .containing($0) }
    ofSigns = NumberLists(
      [.number, .sentenceEnd, .questionMark].map { (atom: WordPattern.Atom) in
        numbers.known(atom).map(numbers.with(choicesOf:)) ?? []
      })

    let variants = spellings.keys.filter { numbers.known(.literal($0)) == nil }.sorted()
    words = StringTable(literals + variants)
    let long = literals.indices.filter { literals[$0].utf8.count >= Self.shortestWithSlips }
    var meanings: [String: [Int32]] = [:]
    for index in long.sorted(by: { literals[$0] < literals[$1] }) {
      for slip in withoutOneLetter(literals[index]) {
        meanings[slip, default: []].append(Int32(index))
      }
    }
    let mistyped = meanings.keys.sorted()
    slips = StringTable(mistyped)
    ofSlips = NumberLists(mistyped.map { meanings[$0] ?? [] })

    // The words last: what they satisfy is found with all the rest.
    for word in literals + variants {
      var tests = numbers.known(.literal(word)).map(numbers.with(choicesOf:)) ?? []
      tests += byShape(Array(word.utf8))
      if let meant = spellings[word] {
        tests += numbers.known(.literal(meant)).map(numbers.with(choicesOf:)) ?? []
        tests += byShape(Array(meant.utf8))
      }
      ofWords.append(Set(tests).sorted())
    }
  }

  /// As they were packed.
  init(
    words: StringTable, beginnings: StringTable, endings: StringTable, middles: StringTable,
    slips: StringTable, ofWords: NumberLists, ofBeginnings: NumberLists, ofEndings: NumberLists,
    ofMiddles: NumberLists, ofSlips: NumberLists, ofSigns: NumberLists
  ) {
    (self.words, self.ofWords) = (words, ofWords)
    (self.beginnings, self.ofBeginnings) = (beginnings, ofBeginnings)
    (self.endings, self.ofEndings) = (endings, ofEndings)
    (self.middles, self.ofMiddles) = (middles, ofMiddles)
    (self.slips, self.ofSlips) = (slips, ofSlips)
    self.ofSigns = ofSigns
  }

  /// Every test that a token satisfies; some of those of an unknown word more than once.
  func tests(of token: Token) -> ArraySlice<Int32> {
    switch token.kind {
    case .word:
      words.number(of: token.folded.utf8).map { ofWords[$0] }
        ?? ofUnknown(Array(token.folded.utf8))[...]
    case .question:
      ofSigns[Sign.questionMark.rawValue] + ofSigns[Sign.sentenceEnd.rawValue]
    case .stop: ofSigns[Sign.sentenceEnd.rawValue]
    }
  }

  /// The tests that a word satisfies which stands in no pattern.
  private func ofUnknown(_ word: [UInt8]) -> [Int32] {
    let found = byShape(word)
    if !found.isEmpty { return found }
    return meant(by: word).map { Array(ofWords[$0]) } ?? []
  }

  /// By beginning, ending, middle, and whether it begins with a digit.
  private func byShape(_ word: [UInt8]) -> [Int32] {
    var found: [Int32] = []
    if let first = word.first, (0x30...0x39).contains(first) {
      found += ofSigns[Sign.number.rawValue]
    }
    let longest = min(word.count, max(beginnings.longest, endings.longest))
    if longest >= 3 {
      for length in 3...longest {
        if let edge = beginnings.number(of: word.prefix(length)) { found += ofBeginnings[edge] }
        if let edge = endings.number(of: word.suffix(length)) { found += ofEndings[edge] }
      }
    }
    for middle in 0..<middles.count where contains(word, middle) { found += ofMiddles[middle] }
    return found
  }

  private func contains(_ word: [UInt8], _ middle: Int) -> Bool {
    let start = Int(middles.starts[middle])
    let length = Int(middles.starts[middle + 1]) - start
    guard word.count >= length else { return false }
    return (0...word.count - length).contains { offset in
      (0..<length).allSatisfy { word[offset + $0] == middles.bytes[start + $0] }
    }
  }

  // MARK: Slips of one letter

  private static let shortestWithSlips = 8

  /// The long word that this is with one letter wrong, missing, too many or in the wrong place.
  private func meant(by word: [UInt8]) -> Int? {
    guard word.count >= Self.shortestWithSlips - 1, word.count <= words.longest + 1 else {
      return nil
    }
    if let missing = slips.number(of: word) { return ofSlips[missing].first.map(Int.init) }
    for index in word.indices.dropFirst() {
      let shorter = Array(word[..<index] + word[(index + 1)...])
      if shorter.count >= Self.shortestWithSlips, let known = words.number(of: shorter) {
        return known
      }
      if let slip = slips.number(of: shorter),
        let close = ofSlips[slip].first(where: { differsByOne(Array(words[Int($0)].utf8), word) })
      {
        return Int(close)
      }
    }
    return nil
  }
}

private func withoutOneLetter(_ word: String) -> [String] {
  let letters = Array(word.utf8)
  return letters.indices.dropFirst().map { index in
    String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
  }
}

/// Same length, and one letter is another or two neighbours have changed places.
private func differsByOne(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  guard first.count == second.count else { return false }
  let places = first.indices.filter { first[$0] != second[$0] }
  if places.count == 1 { return true }
  return places.count == 2 && places[1] == places[0] + 1 && first[places[0]] == second[places[1]]
    && first[places[1]] == second[places[0]]
}
