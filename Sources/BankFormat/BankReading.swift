public import Inquiry

/// What reading a bank gave: the bank, every problem in it, and where its parts stand.
public struct BankReading: Sendable {
  public var reading: Reading<Bank>
  /// The bank as far as it could be put together, also where something in it is wrong: so that an
  /// author hears of everything at once. It is not to be asked with.
  var draft: Bank?
  public var places: BankPlaces
  /// The file of the bank that it starts from, when it starts from one.
  public var base: SourceFile?

  public var value: Bank? { reading.value }
  public var problems: [Diagnostic] { reading.problems }
}

/// Where the parts of a bank stand in its own file. What comes from its base is not here.
public struct BankPlaces: Sendable {
  public internal(set) var top: Diagnostic.Place
  public internal(set) var rules: [Rule.ID: Diagnostic.Place] = [:]
  public internal(set) var topics: [Topic.ID: Diagnostic.Place] = [:]
  public internal(set) var moves: [ProbeMove.ID: Diagnostic.Place] = [:]
  public internal(set) var limits: Diagnostic.Place?
  /// Every text that a participant may read, in file order.
  public internal(set) var texts: [PlacedText] = []
}

/// A text of the bank, and where it stands.
public struct PlacedText: Sendable {
  public enum Role: Sendable, Hashable {
    case question(ProbeMove.ID)
    case explanation(Owner)
    case preface(Preface)
  }

  /// What an explanation belongs to.
  public enum Owner: Sendable, Hashable {
    case rule(Rule.ID)
    case move(ProbeMove.ID)
  }

  public var role: Role
  public var language: Language
  public var wording: Wording
  public var place: Diagnostic.Place
  /// Whether it is written without quotes, and how many Unicode scalars it has.
  var isPlain: Bool
  var length: Int
}
