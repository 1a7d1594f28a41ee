internal import GRDB
internal import Inquiry
internal import Sealing
internal import Transcripts

// What happens to the store itself, in the same log as the interviews and in the same tree. It
// belongs to the interview without a name, and holds no words.

enum StoreEvent: String {
  case readV1 = "read.1"
  case keyRenewedV1 = "key_renewed.1"
  case restoredV1 = "restored.1"
  case lossesAcceptedV1 = "losses_accepted.1"
}

/// `read.1`: who read what was said in which interviews, and what for.
struct ReadV1: Codable {
  var access: Access
  var interviews: [String]
}

/// `key_renewed.1` and `restored.1`.
struct GenerationV1: Codable {
  var generation: Int
}

extension Ledger {
  mutating func note(
    _ event: StoreEvent, _ body: some Codable & Sendable, at: Int64, _ db: Database
  ) throws {
    let draft = Draft(kind: event.rawValue, body: try JSONBody(encoding: body).text)
    try write([draft], of: "", at: at, db)
  }

  func accesses(_ db: Database) throws -> [AccessRecord] {
    try db.events(of: "", path: path).compactMap { kept in
      guard kept.event.kind == StoreEvent.readV1.rawValue else { return nil }
      do throws(Damage) {
        let read = try JSONBody(kept.event.body).read(as: ReadV1.self)
        return AccessRecord(
          at: Timestamp(milliseconds: kept.event.at), access: read.access,
          interviews: read.interviews.map { Transcript.ID($0) })
      } catch {
        throw StoreError.damaged("", sequence: kept.event.sequence, error)
      }
    }
  }
}
