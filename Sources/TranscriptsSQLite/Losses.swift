internal import GRDB
internal import Sealing
public import Transcripts

// What is good in neither copy is told each time, and nothing is backed up or signed over it. The
// owner of the store may say that it is lost: that is an event of the store, signed with its key, so
// that whoever changed the files cannot say it too. From then on the store goes on, and every check
// names the loss as one that is known.
//
//   "verwonder-losses 1 <store>\n", then lines:
//   "event 12\n"            the event at this position
//   "words 12 0\n"          a text of the event at this position
//   "checkpoint 40 <root>"  a signed tree that cannot be made again, since an event in it is lost

/// Losses that the owner of the store said are known.
struct AcceptedLosses: Sendable, Equatable {
  var events: Set<Int> = []
  var words: Set<JournalRecord.WordsKey> = []
  /// The roots by their sizes.
  var checkpoints: [Int: Digest] = [:]

  var isEmpty: Bool { events.isEmpty && words.isEmpty && checkpoints.isEmpty }

  private static func heading(of store: String) -> String { "verwonder-losses 1 \(store)" }

  func text(in store: String) -> String {
    let texts = words.sorted { ($0.position, $0.part) < ($1.position, $1.part) }
    let lines =
      [Self.heading(of: store)] + events.sorted().map { "event \($0)" }
      + texts.map { "words \($0.position) \($0.part)" }
      + checkpoints.sorted { $0.key < $1.key }.map {
        "checkpoint \($0.key) \($0.value.hexadecimal)"
      }
    return lines.map { $0 + "\n" }.joined()
  }

  init() {}

  /// `nil` for what this key did not sign about this store.
  init?(_ written: String, of store: String, signedBy key: VerifierKey) {
    guard let note = SignedNote(reading: written), note.isSigned(by: key) else { return nil }
    var lines = note.text.split(separator: "\n")[...]
    guard lines.popFirst().map(String.init) == Self.heading(of: store) else { return nil }
    for line in lines {
      let fields = line.split(separator: " ")
      guard fields.count > 1, let number = Int(fields[1]) else { return nil }
      switch (fields[0], fields.count) {
      case ("event", 2): events.insert(number)
      case ("words", 3):
        guard let part = Int(fields[2]) else { return nil }
        words.insert(JournalRecord.WordsKey(position: number, part: part))
      case ("checkpoint", 3):
        guard let root = Hexadecimal.bytes(fields[2]).flatMap({ Digest(bytes: $0) }) else {
          return nil
        }
        checkpoints[number] = root
      default: return nil
      }
    }
  }

  mutating func add(_ other: AcceptedLosses) {
    events.formUnion(other.events)
    words.formUnion(other.words)
    checkpoints.merge(other.checkpoints) { $1 }
  }

  /// - Parameter roots: what was signed, by size.
  func hold(_ finding: StoreFinding, roots: [Int: Digest]) -> Bool {
    guard let position = finding.position else { return false }
    return switch finding.what {
    case .eventLost: events.contains(position)
    case .wordsLost(let part):
      words.contains(JournalRecord.WordsKey(position: position, part: part))
    case .root(let size): roots[size] != nil && checkpoints[size] == roots[size]
    default: false
    }
  }
}

/// `losses_accepted.1`: a signed note.
struct LossesAcceptedV1: Codable {
  var note: String
}

extension SealedEvent {
  /// What is accepted as lost by this event, when it is one that does so.
  func acceptedLosses(in store: String, signedBy key: VerifierKey) -> AcceptedLosses? {
    guard kind == StoreEvent.lossesAcceptedV1.rawValue, interview.isEmpty,
      let body = try? JSONBody(body).read(as: LossesAcceptedV1.self)
    else { return nil }
    return AcceptedLosses(body.note, of: store, signedBy: key)
  }
}

extension Ledger {
  /// Records that what is good in neither copy is lost.
  ///
  /// A signed root that does not fit is accepted only where an event before it is lost: elsewhere
  /// the past was changed, and that is no loss.
  ///
  /// - Returns: what was accepted now.
  mutating func acceptLosses(_ db: Database, at: Int64) throws -> [StoreFinding] {
    let found = try check(db).findings.filter { !$0.isAccepted }
    var losses = AcceptedLosses()
    for case let finding in found {
      guard let position = finding.position else { continue }
      if finding.what == .eventLost { losses.events.insert(position) }
      if case .wordsLost(let part) = finding.what {
        losses.words.insert(JournalRecord.WordsKey(position: position, part: part))
      }
    }
    let lost = losses.events.union(accepted.events)
    let roots = Checkpoints(of: key, folder, db, beside: keys).roots
    for case let finding in found {
      guard case .root(let size) = finding.what,
        lost.contains(where: { (finding.position ?? 0)..<size ~= $0 })
      else { continue }
      losses.checkpoints[size] = roots[size]
    }
    guard !losses.isEmpty else { return [] }
    let note = SignedNote(losses.text(in: store), signedBy: key.signing)
    try self.note(.lossesAcceptedV1, LossesAcceptedV1(note: note.written), at: at, db)
    accepted.add(losses)
    knownLost.formUnion(losses.events)
    knownLost.formUnion(losses.words.map(\.position))
    _ = try sign(db, at: at)
    return found.compactMap { finding in
      guard accepted.hold(finding, roots: roots) else { return nil }
      var finding = finding
      finding.isAccepted = true
      return finding
    }
  }
}

extension SQLiteTranscriptStore {
  /// Says that what is good in neither copy is lost, for good and on record.
  ///
  /// The store must not be open.
  /// - Returns: what was accepted as lost.
  public static func acceptLosses(
    folder: String, key: String? = nil, at: Timestamp
  ) throws -> [StoreFinding] {
    let store = try open(folder: folder, key: key)
    let accepted = try store.here { db, ledger in
      try ledger.acceptLosses(db, at: at.milliseconds)
    }
    try store.close()
    return accepted
  }
}
