internal import Inquiry

/// `opened.1`. The participant's name stands apart, as words: 0.
struct OpenedV1: Codable {
  struct SourceV1: Codable {
    var id: String
    var version: Int
    var digest: String
  }

  var bank: SourceV1
  var chain: SourceV1
  var lexicon: SourceV1
  var language: Language
  var partner: Partner.ID
  var mode: Opening.Mode
  /// Absent where nobody chose: "je".
  var address: Address?
  /// Absent where it was held without a daemon.
  var interviewer: UInt32?
  /// Absent where nobody was invited.
  var invitation: String?
  /// Absent where it was held with this program.
  var imported: ImportedV1?
  /// Absent in a first interview.
  var follows: FollowsV1?
  /// Absent where a person answered.
  var simulated: SimulatedV1?

  struct ImportedV1: Codable {
    var from: String
    var sha256: String
  }

  struct FollowsV1: Codable {
    var interview: String
    var round: Int
    var least: ConsentLevel
  }

  struct SimulatedV1: Codable {
    var seed: Int
    var number: Int
  }

  init(_ opening: Opening) {
    bank = SourceV1(opening.bank)
    chain = SourceV1(opening.chain)
    lexicon = SourceV1(opening.lexicon)
    language = opening.language
    partner = opening.partner
    mode = opening.mode
    address = opening.address == .informal ? nil : opening.address
    interviewer = opening.interviewer
    invitation = opening.invitation
    imported = opening.imported.map { ImportedV1(from: $0.from, sha256: $0.digest) }
    follows = opening.follows.map {
      FollowsV1(interview: $0.interview, round: $0.round, least: $0.least)
    }
    simulated = opening.simulated.map { SimulatedV1(seed: $0.seed, number: $0.number) }
  }

  func opening(of participant: String) -> Opening {
    Opening(
      bank: bank.source, chain: chain.source, lexicon: lexicon.source, language: language,
      partner: partner, participant: participant, mode: mode,
      address: address ?? .informal, interviewer: interviewer, invitation: invitation,
      imported: imported.map { Opening.Imported(from: $0.from, digest: $0.sha256) },
      follows: follows.map {
        Opening.Follows(interview: $0.interview, round: $0.round, least: $0.least)
      }, simulated: simulated.map { Opening.Simulated(seed: $0.seed, number: $0.number) })
  }
}

extension OpenedV1.SourceV1 {
  init(_ source: Opening.Source) {
    self.init(id: source.id, version: source.version, digest: source.digest)
  }

  var source: Opening.Source { Opening.Source(id: id, version: version, digest: digest) }
}
