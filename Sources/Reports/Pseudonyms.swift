internal import Inquiry

/// Other names for the organisations of a chain and for its participant, in a text that leaves the
/// store. Only names that literally stand on the card are known; what else tells who somebody is,
/// a person must read for.
struct Pseudonyms {
  private struct Known {
    var name: [String]
    var pseudonym: String
    /// A short name is a part of too many words; a long one is hidden wherever it stands.
    var isWholeWord: Bool
  }

  private let known: [Known]
  private let partners: [Partner.ID: String]

  init(of chain: ChainCard, participant: String, language: Language) {
    var known: [Known] = []
    func add(_ name: String, _ pseudonym: String, isWholeWord: Bool) {
      let letters = folded(name)
      if !letters.isEmpty {
        known.append(Known(name: letters, pseudonym: pseudonym, isWholeWord: isWholeWord))
      }
    }
    var partners: [Partner.ID: String] = [:]
    for (index, partner) in chain.partners.enumerated() {
      let pseudonym = "Partner " + letter(index)
      partners[partner.id] = pseudonym
      add(partner.name, pseudonym, isWholeWord: partner.name.count < 4)
    }
    if let director = chain.director {
      add(director, Pseudonyms.director[language], isWholeWord: director.count < 4)
    }
    let someone = Bilingual(nl: "de deelnemer", en: "the participant")[language]
    add(participant, someone, isWholeWord: true)
    // Of “Jan de Vries” also Jan, and Vries.
    for word in participant.split(separator: " ") where word.count > 2 {
      if word.first?.isUppercase == true { add(String(word), someone, isWholeWord: true) }
    }
    // The longest first, so that no name is found inside another.
    self.known = known.enumerated().sorted {
      ($1.element.name.count, $0.offset) < ($0.element.name.count, $1.offset)
    }.map(\.element)
    self.partners = partners
  }

  static let director = Bilingual(nl: "de ketenregisseur", en: "the chain director")

  func name(of partner: Partner.ID) -> String { partners[partner] ?? "Partner" }

  func id(of partner: Partner.ID) -> Partner.ID {
    Partner.ID(name(of: partner).lowercased().split(separator: " ").joined(separator: "-"))
  }

  /// The text with every known name replaced, however it is capitalised.
  func hiding(in text: String) -> String {
    let characters = Array(text)
    let letters = folded(text)
    var result = ""
    var index = 0
    while index < characters.count {
      if let found = known.first(where: { stands($0, at: index, in: letters) }) {
        result += found.pseudonym
        index += found.name.count
      } else {
        result.append(characters[index])
        index += 1
      }
    }
    return result
  }

  private func stands(_ known: Known, at index: Int, in letters: [String]) -> Bool {
    let end = index + known.name.count
    guard end <= letters.count, letters[index..<end].elementsEqual(known.name) else { return false }
    guard known.isWholeWord else { return true }
    return !isLetter(index - 1, letters) && !isLetter(end, letters)
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
