internal import Inquiry

extension YAMLCursor {
  /// Fixed text with slots in braces, and in Dutch, in brackets, what differs for "je" and "u":
  /// "Wat [vind je|vindt u] van [jouw] werk?"
  func wording(_ language: Language) -> Wording? {
    guard let text = text() else { return nil }
    refuseTurns()
    var reader = WordingReader(text: Array(text.unicodeScalars), language: language, cursor: self)
    return reader.read()
  }
}

private struct WordingReader {
  let text: [Unicode.Scalar]
  let language: Language
  let cursor: YAMLCursor
  private var pieces: [Wording.Piece] = []
  private var fixed = String.UnicodeScalarView()
  private var index = 0

  init(text: [Unicode.Scalar], language: Language, cursor: YAMLCursor) {
    self.text = text
    self.language = language
    self.cursor = cursor
  }

  mutating func read() -> Wording? {
    while index < text.count {
      switch text[index] {
      case "{": guard readSlot() else { return nil }
      case "[": guard readAddress() else { return nil }
      case "}", "]":
        report(.unpairedBrace(String(text[index])))
        return nil
      default:
        fixed.append(text[index])
        index += 1
      }
    }
    endFixed()
    return Wording(pieces)
  }

  private mutating func readSlot() -> Bool {
    guard let name = inner(until: "}") else { return false }
    guard let slot = Slot(rawValue: name) else {
      let known = Slot.allCases.map(\.rawValue)
      report(.unknownSlot(name, didYouMean: nearest(name, in: known), allowed: known))
      return false
    }
    endFixed()
    pieces.append(.slot(slot))
    index += name.unicodeScalars.count + 2
    return true
  }

  private mutating func readAddress() -> Bool {
    guard let inner = inner(until: "]") else { return false }
    let pair = shorthand[inner].map { inner + "|" + $0 } ?? inner
    let halves = pair.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard language == .dutch, halves.count == 2, isPair(halves[0], halves[1]) else {
      report(.badAddress(pair))
      return false
    }
    endFixed()
    pieces.append(.address(informal: halves[0], formal: halves[1]))
    index += inner.unicodeScalars.count + 2
    return true
  }

  /// Whether it says the same to somebody who is called "je" and to somebody who is called "u", in
  /// that order.
  private func isPair(_ informal: String, _ formal: String) -> Bool {
    let isFilled = [informal, formal].allSatisfy { half in
      !half.contains("{") && half.contains { !$0.isWhitespace }
    }
    return isFilled && informal != formal && !informal.addresses(AddressWords.formal)
      && !formal.addresses(AddressWords.informal)
  }

  /// What stands between the bracket here and its other half.
  private func inner(until close: Unicode.Scalar) -> String? {
    guard let end = text[index...].firstIndex(of: close) else {
      report(.unpairedBrace(String(text[index])))
      return nil
    }
    return String(String.UnicodeScalarView(text[(index + 1)..<end]))
  }

  private mutating func endFixed() {
    if !fixed.isEmpty { pieces.append(.text(String(fixed))) }
    fixed.removeAll()
  }

  private func report(_ problem: Problem) {
    cursor.problems.add(problem, at: cursor.place(inText: index))
  }
}

/// How Dutch calls the one who is spoken to.
enum AddressWords {
  static let informal: Set<String> = ["je", "jij", "jou", "jouw", "jezelf"]
  static let formal: Set<String> = ["u", "uw", "uzelf"]
}

extension String {
  /// The first of these words that stands in it, as it is written.
  func firstWord(among words: Set<String>) -> String? {
    split { !$0.isLetter }.first { words.contains($0.lowercased()) }.map { String($0) }
  }

  fileprivate func addresses(_ words: Set<String>) -> Bool { firstWord(among: words) != nil }
}

/// Words that stand for their own pair.
private let shorthand = [
  "je": "u", "Je": "U", "jij": "u", "Jij": "U", "jou": "u", "Jou": "U", "jouw": "uw", "Jouw": "Uw",
  "jezelf": "uzelf",
]
