internal import Hearing
public import Inquiry

// Names of colleagues and clients in words that are about to leave the program. They are pointed at,
// for a person to decide; nothing is ever taken out by itself.
//
// No list of names is complete, and this one has none: a word counts when it is written like a name
// where a sentence does not begin, or when it is what a participant is called. A name in small letters
// goes unseen, and a capital that means something else is pointed at for nothing.

public struct NamesInWords: Sendable, Equatable {
  public struct Place: Sendable, Equatable {
    public var interview: String
    public var n: Int
    public var names: [String]
  }

  public let places: [Place]

  /// - Parameter interviews: those they come from: what their participants are called, and the
  ///   names on the card, which everybody may read.
  public init(in words: [ShownWords], of interviews: [SourceInterview]) {
    var open: Set<String> = []
    var participants: Set<String> = []
    var card: ChainCard?
    for interview in interviews {
      // Mostly all of them have one and the same.
      if interview.chain != card {
        for text in interview.chain.words { open.formUnion(lowerWords(text)) }
        card = interview.chain
      }
      if let name = interview.participant {
        participants.formUnion(lowerWords(name).filter { $0.unicodeScalars.count > 2 })
      }
    }
    var seen: Set<String> = []
    var places: [Place] = []
    for words in words {
      let names = namesLikely(in: words.text, open: open, participants: participants)
      if names.isEmpty { continue }
      guard seen.insert("\(words.interview) \(words.n) \(names)").inserted else { continue }
      places.append(Place(interview: words.interview, n: words.n, names: names))
    }
    self.places = places
  }

  static let mostTold = 20

  /// What is told to whoever exports; nothing when there is nothing to look at.
  public func lines(in language: Language) -> [String] {
    guard !places.isEmpty else { return [] }
    let head = Bilingual(
      nl: """
        In deze woorden staat misschien de naam van iemand. Kijk ernaar voordat dit naar anderen \
        gaat; er is niets weggelaten.
        """,
      en: """
        There may be somebody's name in these words. Look at them before this goes to others; \
        nothing was left out.
        """)
    let question = Bilingual(nl: "vraag", en: "question")[language]
    var lines = [head[language]]
    lines += places.prefix(Self.mostTold).map { place in
      let names = place.names.prefix(5).map { visible(String($0.prefix(40))) }
      return "  \(place.interview), \(question) \(place.n): " + names.joined(separator: ", ")
    }
    let more = places.count - Self.mostTold
    if more > 0 {
      lines.append(Bilingual(nl: "  … en nog \(more).", en: "  … and \(more) more.")[language])
    }
    return lines
  }
}

/// The names in a text as they stand there, each once.
private func namesLikely(
  in text: String, open: Set<String>, participants: Set<String>
) -> [String] {
  let pieces = piecesOfText(text)
  var names: [String] = []
  var current: [Substring] = []
  func end() {
    let name = current.joined(separator: " ")
    if !name.isEmpty, !names.contains(name) { names.append(name) }
    current = []
  }
  for (index, piece) in pieces.enumerated() {
    let lower = piece.word.lowercased()
    let isParticipant = participants.contains(lower)
    let rest = pieces[(index + 1)...].prefix(4)
    let isLikely =
      piece.isCapitalised && !open.contains(lower) && !notNames.contains(lower)
      && (!piece.opensSentence || goesOnAsName(rest))
    if isParticipant || isLikely {
      current.append(piece.word)
      if piece.endsSentence { end() }
    } else if !current.isEmpty, particles.contains(lower), goesOnAfterParticles(rest) {
      current.append(piece.word)
    } else {
      end()
    }
  }
  end()
  return names
}

private struct Piece {
  var word: Substring
  var isCapitalised: Bool
  var opensSentence: Bool
  var endsSentence: Bool
}

/// Where a sentence begins every word has a capital; it is taken for a name when it goes on like one.
private func goesOnAsName(_ rest: ArraySlice<Piece>) -> Bool {
  guard let next = rest.first, !next.opensSentence else { return false }
  if said.contains(next.word.lowercased()) { return true }
  let after = rest.drop { particles.contains($0.word.lowercased()) && !$0.opensSentence }
  guard let last = after.first, !last.opensSentence else { return false }
  return last.isCapitalised && !notNames.contains(last.word.lowercased())
}

/// “Fatima van den Berg” goes on; “Fatima van de wijkzorg” does not.
private func goesOnAfterParticles(_ rest: ArraySlice<Piece>) -> Bool {
  let after = rest.drop { particles.contains($0.word.lowercased()) && !$0.isCapitalised }
  return after.first?.isCapitalised == true
}

private func piecesOfText(_ text: String) -> [Piece] {
  var pieces: [Piece] = []
  var opens = true
  for part in text.split(whereSeparator: { $0.isWhitespace }) {
    let trimmed = part.drop { !$0.isLetter && !$0.isNumber }
    let word = trimmed.prefix { $0.isLetter || $0.isNumber || "-'’.".contains($0) }
    let bare = trimmedEnd(word)
    let ends = part.contains { ".!?…:;\n".contains($0) } && !isInitial(word)
    if !bare.isEmpty {
      pieces.append(
        Piece(
          word: bare, isCapitalised: isWrittenAsName(bare), opensSentence: opens,
          endsSentence: ends))
    }
    opens = ends
  }
  return pieces
}

private func trimmedEnd(_ word: Substring) -> Substring {
  var word = word
  while let last = word.last, "-'’.".contains(last), !isInitial(word) { word = word.dropLast() }
  // “Jans”: what belongs to Jan; “Anna's”.
  for ending in ["'s", "’s"] where word.hasSuffix(ending) { word = word.dropLast(2) }
  return word
}

/// "J." or "J.P."
private func isInitial(_ word: Substring) -> Bool {
  word.last == "." && word.count <= 4 && word.first?.isUppercase == true
    && word.split(separator: ".").allSatisfy { $0.count == 1 }
}

/// A capital and then small letters; what is all capitals is an abbreviation.
private func isWrittenAsName(_ word: Substring) -> Bool {
  guard let first = word.first, first.isUppercase else { return false }
  return isInitial(word) || word.dropFirst().contains { $0.isLowercase }
}

private func lowerWords(_ text: String) -> [String] {
  text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
}

private let particles: Set<String> = ["van", "de", "der", "den", "ter", "ten", "el", "von", "da"]

private let said: Set<String> = [
  "zei", "zegt", "belt", "belde", "vindt", "vond", "heeft", "doet", "wil", "wilde", "mailt",
  "said", "says", "calls", "called", "thinks", "told", "has", "does", "wants", "wanted",
]

/// Words that have a capital and are nobody's name: of time, of language, and of address.
private let notNames: Set<String> = [
  "ik", "u", "uw", "i", "i'm", "i’m", "i'd", "i’d", "i've", "i’ve", "i'll", "i’ll", "god",
  "kerst", "pasen", "christmas", "easter", "nederlands", "nederlandse", "nederland", "engels",
  "engelse", "dutch", "english", "british", "europees", "europese", "european", "europa", "europe",
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "maandag",
  "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "january", "february",
  "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  "dat", "het", "de", "een", "die", "en", "maar", "we", "wij", "zij", "ze", "er", "als", "dan",
  "wat",
  "the", "that", "they", "it", "and", "but", "if", "then", "what", "so", "he", "she", "hij",
]
