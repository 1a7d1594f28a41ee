public import Inquiry

/// Something in a store that is not as it was written, and what became of it.
public struct StoreFinding: Sendable, Equatable {
  /// One of the places in which everything stands.
  public enum Copy: String, Sendable, CaseIterable {
    case database
    case journal
    case key
    case checkpoint
  }

  public enum What: Sendable, Equatable {
    /// An event is missing or changed in one copy and good in the other.
    case event
    /// Words of an event, in the same way.
    case words(part: Int)
    /// Words that were taken back are still there.
    case wordsLeft(part: Int)
    /// An event that is good in neither copy.
    case eventLost
    /// An event that is the same in both copies, and does not follow the one before it.
    case chain
    /// Words that are good in neither copy.
    case wordsLost(part: Int)
    /// A document that is damaged in one copy.
    case document(String)
    /// The copy as a whole cannot be read.
    case unreadable
    /// Bytes between the records of the journal.
    case noise
    /// A signed checkpoint that does not fit the events before it. The position of the finding is
    /// where the last one ends that does.
    case root(size: Int)
    /// An event that is told twice, of which only the first can be kept.
    case twice
    /// What the database notes of the tree over all events.
    case tree
  }

  /// Where the damage is.
  public var copy: Copy
  public var what: What
  /// `nil` for what belongs to no interview.
  public var interview: Transcript.ID?
  public var sequence: Int?
  /// Its place in the log of the store.
  public var position: Int?
  /// Whether it is as it was again.
  public var isMended = false
  /// Whether the owner of the store said that this is lost, for good and on record.
  public var isAccepted = false

  public init(
    _ what: What, in copy: Copy, interview: Transcript.ID? = nil, sequence: Int? = nil,
    position: Int? = nil, isMended: Bool = false
  ) {
    self.copy = copy
    self.what = what
    self.interview = interview
    self.sequence = sequence
    self.position = position
    self.isMended = isMended
  }

  /// Whether the other copy has what is missing here.
  public var canBeMended: Bool {
    switch what {
    case .eventLost, .wordsLost, .root, .chain, .twice: false
    default: true
    }
  }
}

extension StoreFinding {
  public var text: Bilingual {
    var place = Bilingual(nl: "", en: "")
    if case .root(let size) = what, let position {
      place = Bilingual(
        nl: "Van gebeurtenis \(position) tot \(size) van alles is er een anders: ",
        en: "Of events \(position) to \(size) of all, one is different: ")
    } else if let interview, let sequence {
      place = Bilingual(
        nl: "Gesprek \(interview), gebeurtenis \(sequence): ",
        en: "Interview \(interview), event \(sequence): ")
    }
    let what = self.what.text(in: copy)
    return Bilingual(
      nl: (place.nl + what.nl + outcome.nl).capitalizedFirst,
      en: (place.en + what.en + outcome.en).capitalizedFirst)
  }

  private var outcome: Bilingual {
    if isAccepted { return Self.accepted }
    if isMended { return Self.mended }
    return canBeMended ? Self.notMended : Bilingual(nl: ".", en: ".")
  }

  private static let accepted = Bilingual(
    nl: "; dat het verloren is, is vastgelegd.", en: "; that it is lost is on record.")
  private static let mended = Bilingual(nl: "; het is hersteld.", en: "; it was mended.")
  private static let notMended = Bilingual(
    nl: "; het is te herstellen.", en: "; it can be mended.")
}

extension StoreFinding.What {
  fileprivate func text(in copy: StoreFinding.Copy) -> Bilingual {
    switch self {
    case .event:
      Bilingual(
        nl: "klopte niet in \(copy.name.nl)", en: "was not as written in \(copy.name.en)")
    case .words(let part):
      Bilingual(
        nl: "tekst \(part) klopte niet in \(copy.name.nl)",
        en: "text \(part) was not as sealed in \(copy.name.en)")
    case .wordsLeft(let part):
      Bilingual(
        nl: "tekst \(part) is teruggenomen en stond nog in \(copy.name.nl)",
        en: "text \(part) was taken back and still stood in \(copy.name.en)")
    case .eventLost:
      Bilingual(nl: "in beide kopieën weg of veranderd", en: "gone or changed in both copies")
    case .chain:
      Bilingual(
        nl: "volgt niet op wat ervoor staat: daar is iets veranderd of weggehaald",
        en: "does not follow what stands before it: there, something was changed or removed")
    case .wordsLost(let part):
      Bilingual(
        nl: "tekst \(part) is in beide kopieën weg of veranderd",
        en: "text \(part) is gone or changed in both copies")
    case .document(let name):
      Bilingual(
        nl: "‘\(name)’ klopte niet in \(copy.name.nl)",
        en: "'\(name)' was not as written in \(copy.name.en)")
    case .unreadable:
      Bilingual(nl: "\(copy.name.nl) was niet te lezen", en: "\(copy.name.en) could not be read")
    case .noise:
      Bilingual(
        nl: "in \(copy.name.nl) stonden bytes die er niet horen",
        en: "\(copy.name.en) held bytes that do not belong there")
    case .root(let size):
      Bilingual(
        nl: "de eerste \(size) gebeurtenissen zijn niet die van het ondertekende controlepunt",
        en: "the first \(size) events are not those of the signed checkpoint")
    case .twice:
      Bilingual(
        nl: "staat er twee keer, onder hetzelfde nummer of verzoek",
        en: "stands there twice, under the same number or request")
    case .tree:
      Bilingual(
        nl: "de hashes over alle gebeurtenissen klopten niet in \(copy.name.nl)",
        en: "the hashes over all events were not as written in \(copy.name.en)")
    }
  }
}

extension StoreFinding.Copy {
  fileprivate var name: Bilingual {
    switch self {
    case .database: Bilingual(nl: "de database", en: "the database")
    case .journal: Bilingual(nl: "het logboek", en: "the journal")
    case .key: Bilingual(nl: "de sleutel", en: "the key")
    case .checkpoint: Bilingual(nl: "het controlepunt", en: "the checkpoint")
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
