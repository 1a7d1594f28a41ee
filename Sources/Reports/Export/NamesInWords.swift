internal import Hearing
public import Inquiry

// Names of colleagues and clients in words that are about to leave the program. They are pointed at,
// for a person to decide; nothing is ever taken out by itself.
//
// No list of names is complete, and this one has none: a word counts when it is written like a name
// where a sentence does not begin, or when it is what a participant is called. Where a sentence or a
// quote begins, every word has a capital; there it counts when something else speaks for it: it has a
// capital in the middle of sentences elsewhere, or it goes on like a name. What these same words write
// in small letters is no name. A name in small letters goes unseen, and a capital that means something
// else is pointed at for nothing.

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
    var known = KnownWords(interviews)
    for words in words { known.note(Letters(words.text).pieces) }
    var seen: Set<String> = []
    var places: [Place] = []
    for words in words {
      let names = Letters(words.text).names(known)
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

/// What is known of words before it is judged which are names.
private struct KnownWords {
  /// Of a word that somewhere has a capital or begins a sentence: how it is written elsewhere.
  struct Written {
    var small = 0
    /// With a capital, where no sentence begins.
    var capital = 0
    /// With a capital, where one begins.
    var opening = 0

    /// Now and then somebody forgets a full stop, and then a capital stands in the middle.
    var hasOwnCapital: Bool { small == 0 && capital > 0 && capital * 4 >= opening }
  }

  /// On the card.
  private var open: Set<String> = []
  private(set) var participants: Set<String> = []
  private var written: [String: Written] = [:]

  init(_ interviews: [SourceInterview]) {
    var card: ChainCard?
    for interview in interviews {
      // Mostly all of them have one and the same.
      if interview.chain != card {
        for text in interview.chain.words { open.formUnion(lowerWords(text)) }
        card = interview.chain
      }
      if let name = interview.participant {
        participants.formUnion(
          lowerWords(name).filter { $0.unicodeScalars.count > 2 && $0.contains(where: \.isLetter) })
      }
    }
  }

  mutating func note(_ pieces: [Piece]) {
    for piece in pieces {
      if piece.isSmall {
        written[piece.lower, default: Written()].small += 1
      } else if piece.isCapitalised {
        if piece.opensSentence {
          written[piece.lower, default: Written()].opening += 1
        } else {
          written[piece.lower, default: Written()].capital += 1
        }
      }
    }
  }

  func isLikelyName(_ piece: Piece, before rest: ArraySlice<Piece>) -> Bool {
    guard mayBeName(piece) else { return false }
    // “Mevrouw Van den Berg.”
    if particles.contains(piece.lower) { return goesOnAsName(rest) }
    let written = written[piece.lower] ?? Written()
    // “Roos” is a name, though somebody speaks of a roos as well.
    if !piece.opensSentence { return written.capital >= written.small }
    return written.small == 0 && !openers.contains(piece.lower)
      && (written.hasOwnCapital || goesOnAsName(rest))
  }

  private func mayBeName(_ piece: Piece) -> Bool {
    piece.isCapitalised && !open.contains(piece.lower) && !notNames.contains(piece.lower)
  }

  private func goesOnAsName(_ rest: ArraySlice<Piece>) -> Bool {
    guard let next = rest.first, !next.opensSentence else { return false }
    if said.contains(next.lower) { return true }
    let after = rest.drop { particles.contains($0.lower) && !$0.opensSentence }
    guard let last = after.first, !last.opensSentence else { return false }
    return participants.contains(last.lower) || last.isCapitalised && !notNames.contains(last.lower)
  }
}

/// “Fatima van den Berg” goes on; “Fatima van de wijkzorg” does not.
private func goesOnAfterParticles(_ rest: ArraySlice<Piece>) -> Bool {
  let after = rest.drop { particles.contains($0.lower) && !$0.isCapitalised }
  return after.first?.isCapitalised == true
}

extension Letters {
  /// The names in it as they stand there, each once.
  fileprivate func names(_ known: KnownWords) -> [String] {
    let pieces = pieces
    var names: [String] = []
    var current: [String] = []
    func end() {
      let name = current.joined(separator: " ")
      if !name.isEmpty, !names.contains(name) { names.append(name) }
      current = []
    }
    for (index, piece) in pieces.enumerated() {
      let rest = pieces[(index + 1)...].prefix(4)
      if known.participants.contains(piece.lower) || known.isLikelyName(piece, before: rest) {
        current.append(piece.word)
        if piece.endsSentence { end() }
      } else if !current.isEmpty, particles.contains(piece.lower), goesOnAfterParticles(rest) {
        current.append(piece.word)
      } else {
        end()
      }
    }
    end()
    return names
  }
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

/// Words with which sentences begin, and names do not.
private let openers: Set<String> = [
  "niemand", "iedereen", "iemand", "volgens", "nee", "ja", "soms", "daar", "hier", "toen", "nu",
  "omdat", "want", "ook", "dus", "met", "bij", "voor", "in", "op", "aan", "om", "je", "jij",
  "jullie", "mijn", "onze", "geen", "alles", "niets", "iets", "wie", "waar", "hoe",
  "nobody", "everybody", "everyone", "somebody", "someone", "according", "no", "yes", "sometimes",
  "there", "here", "now", "because", "also", "with", "at", "for", "from", "on", "to", "you",
  "my", "our", "nothing", "everything", "something", "who", "where", "how",
]
