public import Inquiry
public import JSONText
public import Transcripts

/// What is sent to begin an interview.
///
/// Bank, chain card and lexicon are the daemon's own by their name, or what was kept under a digest.
public struct BeginWire: Sendable, Equatable {
  /// Where a bank, a card or a lexicon comes from.
  public enum Choice: Sendable, Equatable {
    /// The daemon's own.
    case own(String)
    case kept(Opening.Source)
  }

  public var request: Request.ID
  public var bank: Choice
  public var chain: Choice
  /// Without one, the daemon's own.
  public var lexicon: Opening.Source?
  public var language: Language
  public var partner: Partner.ID
  public var participant: String
  public var mode: Opening.Mode
  public var address: Address
  public var consent: ConsentLevel
  /// In which round; what it comes back to, the daemon knows.
  public var round: Int?

  /// Where what the client chose by its digest stands in the body.
  public var broughtAlong: [String] {
    var pointers: [String] = []
    if case .kept = bank { pointers.append("/bank") }
    if case .kept = chain { pointers.append("/chain") }
    if lexicon != nil { pointers.append("/lexicon") }
    return pointers
  }

  public init(_ opening: Opening, consent: ConsentLevel, request: Request.ID) {
    self.request = request
    bank = .kept(opening.bank)
    chain = .kept(opening.chain)
    lexicon = opening.lexicon
    language = opening.language
    partner = opening.partner
    participant = opening.participant
    mode = opening.mode
    address = opening.address
    self.consent = consent
    round = opening.follows?.round
  }

  public static func read(_ body: BodyCursor) -> BeginWire? {
    let required = ["request", "bank", "chain", "language", "partner", "participant", "consent"]
    let fields = body.fields(
      required + ["lexicon", "mode", "address", "round"], required: required)
    let request = fields["request"]?.filledText(most: 64)
    let bank = fields["bank"].flatMap(choice)
    let chain = fields["chain"].flatMap(choice)
    let lexicon = fields["lexicon"].map(source)
    let language = fields["language"]?.choice(as: Language.self)
    let partner = fields["partner"]?.name()
    let participant = fields["participant"]?.pseudonym()
    let mode = fields["mode"].map { $0.choice(as: Opening.Mode.self) } ?? .interviewer
    let address = fields["address"].map { $0.choice(as: Address.self) } ?? .informal
    let consent = fields["consent"]?.number(0...3).flatMap(ConsentLevel.init)
    let round = fields["round"].map { $0.number(1...1_000_000) }
    guard let request, let bank, let chain, let language, let partner, let participant, let mode,
      let address, let consent
    else { return nil }
    if let lexicon, lexicon == nil { return nil }
    if let round, round == nil { return nil }
    let opening = Opening(
      bank: .none, chain: .none, lexicon: .none, language: language,
      partner: Partner.ID(partner), participant: participant, mode: mode, address: address)
    var wire = BeginWire(opening, consent: consent, request: Request.ID(request))
    (wire.bank, wire.chain, wire.lexicon) = (bank, chain, lexicon ?? nil)
    wire.round = round ?? nil
    return wire
  }

  /// A name, or the source under which something was kept.
  public static func choice(_ cursor: BodyCursor) -> Choice? {
    if case .string = cursor.value { return cursor.name().map(Choice.own) }
    return source(cursor).map(Choice.kept)
  }

  private static func source(_ cursor: BodyCursor) -> Opening.Source? {
    let names = ["id", "version", "digest"]
    let fields = cursor.fields(names, required: names)
    guard let id = fields["id"]?.name(), let version = fields["version"]?.number(0...1_000_000),
      let digest = fields["digest"]?.name()
    else { return nil }
    return Opening.Source(id: id, version: version, digest: digest)
  }

  public var json: JSON {
    var members: [JSON.Member] = [
      .init(key: "request", value: .string(request.rawValue)),
      .init(key: "bank", value: BeginWire.json(bank)),
      .init(key: "chain", value: BeginWire.json(chain)),
    ]
    if let lexicon {
      members.append(.init(key: "lexicon", value: InterviewWire.json(lexicon)))
    }
    members += [
      .init(key: "language", value: .string(language.rawValue)),
      .init(key: "partner", value: .string(partner.rawValue)),
      .init(key: "participant", value: .string(participant)),
      .init(key: "mode", value: .string(mode.rawValue)),
      .init(key: "address", value: .string(address.rawValue)),
      .init(key: "consent", value: .number(consent.rawValue)),
    ]
    if let round { members.append(.init(key: "round", value: .number(round))) }
    return .object(members)
  }

  private static func json(_ choice: Choice) -> JSON {
    switch choice {
    case .own(let name): .string(name)
    case .kept(let source): InterviewWire.json(source)
    }
  }
}

extension Opening.Source {
  fileprivate static let none = Opening.Source(id: "", version: 0, digest: "")
}
