package import Inquiry

/// Other names for the organisations of a chain and for its participant, in a text that leaves the
/// store. Only names that literally stand on the card are known; what else tells who somebody is,
/// a person must read for.
package struct Pseudonyms {
  private let own: KnownNames
  private let others: People
  private let partners: [Partner.ID: String]

  /// Who else took part, in interviews that leave the store together: made once for all of them.
  package struct People {
    fileprivate var names = KnownNames()

    package init(_ names: [String], language: Language) {
      let another = Bilingual(nl: "een andere deelnemer", en: "another participant")[language]
      for name in Set(names) { self.names.addPerson(name, another) }
      self.names.sort()
    }
  }

  package init(
    of chain: ChainCard, participant: String, others: People? = nil, language: Language
  ) {
    var names = KnownNames()
    var partners: [Partner.ID: String] = [:]
    for (index, partner) in chain.partners.enumerated() {
      let pseudonym = "Partner " + letter(index)
      partners[partner.id] = pseudonym
      names.add(partner.name, pseudonym, isWholeWord: partner.name.count < 4)
    }
    if let director = chain.director {
      names.add(director, Pseudonyms.director[language], isWholeWord: director.count < 4)
    }
    names.addPerson(participant, Bilingual(nl: "de deelnemer", en: "the participant")[language])
    names.sort()
    own = names
    self.others = others ?? People([], language: language)
    self.partners = partners
  }

  static let director = Bilingual(nl: "de ketenregisseur", en: "the chain director")

  package func name(of partner: Partner.ID) -> String { partners[partner] ?? "Partner" }

  func id(of partner: Partner.ID) -> Partner.ID {
    Partner.ID(name(of: partner).lowercased().split(separator: " ").joined(separator: "-"))
  }

  /// The text with every known name replaced, however it is capitalised.
  package func hiding(in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var end = 0
    for (place, pseudonym) in replacements(in: text) {
      result.append(contentsOf: scalars[end..<place.lowerBound])
      result.append(contentsOf: pseudonym.unicodeScalars)
      end = place.upperBound
    }
    result.append(contentsOf: scalars[end...])
    return String(result)
  }

  /// Where known names stand, in Unicode scalars, and what goes in the place of each, in order.
  package func replacements(in text: String) -> [(place: Range<Int>, pseudonym: String)] {
    let letters = folded(text)
    let lengths = text.map(\.unicodeScalars.count)
    var result: [(place: Range<Int>, pseudonym: String)] = []
    var (index, position) = (0, 0)
    while index < letters.count {
      let found = name(at: index, in: letters)
      let count = found?.letters.count ?? 1
      let length = lengths[index..<index + count].reduce(0, +)
      if let found { result.append((position..<position + length, found.pseudonym)) }
      index += count
      position += length
    }
    return result
  }

  /// The longest; where two are as long, that of this interview.
  private func name(at index: Int, in letters: [String]) -> KnownNames.Name? {
    let found = own.name(at: index, in: letters)
    guard let other = others.names.name(at: index, in: letters) else { return found }
    return other.letters.count > found?.letters.count ?? 0 ? other : found
  }
}

/// Names by their first letter, the longest first, so that no name is found inside another.
private struct KnownNames {
  struct Name {
    var letters: [String]
    var pseudonym: String
    /// A short name is a part of too many words; a long one is hidden wherever it stands.
    var isWholeWord: Bool
  }

  private var byFirst: [String: [Name]] = [:]

  mutating func add(_ name: String, _ pseudonym: String, isWholeWord: Bool) {
    let letters = folded(name)
    guard let first = letters.first else { return }
    byFirst[first, default: []].append(
      Name(letters: letters, pseudonym: pseudonym, isWholeWord: isWholeWord))
  }

  mutating func addPerson(_ name: String, _ someone: String) {
    add(name, someone, isWholeWord: true)
    // Of “Jan de Vries” also Jan, and Vries.
    for word in name.split(separator: " ") where word.count > 2 {
      if word.first?.isUppercase == true { add(String(word), someone, isWholeWord: true) }
    }
  }

  mutating func sort() {
    byFirst = byFirst.mapValues { names in
      names.enumerated().sorted {
        ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset)
      }.map(\.element)
    }
  }

  func name(at index: Int, in letters: [String]) -> Name? {
    guard let names = byFirst[letters[index]] else { return nil }
    let isInWord = isLetter(index - 1, letters)
    return names.first { name in
      let end = index + name.letters.count
      return !(name.isWholeWord && isInWord) && end <= letters.count
        && letters[index..<end].elementsEqual(name.letters)
        && !(name.isWholeWord && isLetter(end, letters))
    }
  }

  private func isLetter(_ index: Int, _ letters: [String]) -> Bool {
    guard letters.indices.contains(index), let character = letters[index].first else {
      return false
    }
    return character.isLetter || character.isNumber
  }
}

/// Character by character in lower case; characters, so that é is é however it was typed.
private func folded(_ text: String) -> [String] { text.map { $0.lowercased() } }

/// A, B, …, Z, and then 27, 28, …
private func letter(_ index: Int) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  return alphabet.indices.contains(index) ? String(alphabet[index]) : String(index + 1)
}
