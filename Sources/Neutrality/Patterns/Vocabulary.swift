import Hearing

/// Every word that a pattern or a class of words names, with the numbers of what it belongs to.
struct Vocabulary: Sendable {
  private(set) var count = 0
  private var classes: [String: Int] = [:]
  private var sizes: [Int: Int] = [:]
  private var words: [String: [Int]] = [:]
  private var literals: [String: Int] = [:]
  private var beginnings = Edges()
  private var endings = Edges()

  init(_ lists: [String: [String]]) {
    for (name, members) in lists.sorted(by: { $0.key < $1.key }) {
      let number = next()
      classes[name] = number
      sizes[number] = members.count
      for member in members { add(member, to: number) }
    }
  }

  func number(ofClass name: String) -> Int? { classes[name] }

  mutating func number(ofWord raw: String) -> Int {
    if let known = literals[raw] { return known }
    let number = next()
    literals[raw] = number
    add(raw, to: number)
    return number
  }

  /// How many words pass a test.
  func size(of number: Int) -> Int { sizes[number] ?? 1 }

  /// The numbers of everything that a folded word belongs to.
  func numbers(of word: String) -> [Int] {
    var found = words[word] ?? []
    let bytes = Array(word.utf8)
    beginnings.collect(bytes, into: &found)
    endings.collect(bytes.reversed(), into: &found)
    return found
  }

  private mutating func next() -> Int {
    defer { count += 1 }
    return count
  }

  private mutating func add(_ raw: String, to number: Int) {
    if raw.utf8.last == UInt8(ascii: "*") {
      beginnings.add(Array(folded(String(raw.dropLast())).utf8), number)
    } else if raw.utf8.first == UInt8(ascii: "*") {
      endings.add(folded(String(raw.dropFirst())).utf8.reversed(), number)
    } else {
      words[folded(raw), default: []].append(number)
    }
  }
}

/// Beginnings of words, found by their first two letters.
private struct Edges: Sendable {
  private var byFirstTwo: [UInt16: [(edge: [UInt8], number: Int)]] = [:]

  mutating func add(_ edge: [UInt8], _ number: Int) {
    guard let key = Edges.key(edge) else { preconditionFailure("An edge of one letter") }
    byFirstTwo[key, default: []].append((edge, number))
  }

  func collect(_ word: [UInt8], into found: inout [Int]) {
    guard let key = Edges.key(word), let candidates = byFirstTwo[key] else { return }
    for candidate in candidates where word.starts(with: candidate.edge) {
      found.append(candidate.number)
    }
  }

  private static func key(_ word: [UInt8]) -> UInt16? {
    word.count < 2 ? nil : UInt16(word[0]) << 8 | UInt16(word[1])
  }
}
