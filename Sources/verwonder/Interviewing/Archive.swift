import BankFormat
import Inquiry
import Interviews
import Reports
import Transcripts
import TranscriptsSQLite

/// The store with what belongs to it: the documents interviews were begun with, ids and time.
struct Archive {
  let store: any TranscriptStore
  /// Whoever has written to it closes it, so that all is in one file when the program ends.
  let close: @Sendable () throws -> Void
  private let shelf = Shelf()

  init(store: any TranscriptStore, close: @escaping @Sendable () throws -> Void) {
    self.store = store
    self.close = close
  }

  var now: Timestamp { Timestamp(milliseconds: Surroundings.now) }

  /// Eight letters and digits that are not easily misread: enough for a lifetime of interviews.
  func newID() -> Transcript.ID {
    let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789".unicodeScalars)
    var random = SystemRandomNumberGenerator()
    let letters = (0..<8).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
    return Transcript.ID(String(String.UnicodeScalarView(letters)))
  }

  /// Finds an interview by its id, by the beginning of it, or as `last`.
  func find(_ name: String) async throws -> InterviewSummary {
    let all = try await store.transcripts()
    guard !all.isEmpty else { throw Failure.problems(.noInterviews) }
    if name == "last" {
      // The one that was last worked on; one that is still open before one that is closed.
      let open = all.filter { $0.closing == nil }
      let candidates = open.isEmpty ? all : open
      if let last = candidates.max(by: { $0.lastAt < $1.lastAt }) { return last }
    }
    let matches = all.filter { $0.id.rawValue.hasPrefix(name) }
    if let exact = matches.first(where: { $0.id.rawValue == name }) { return exact }
    guard matches.count == 1, let match = matches.first else {
      throw Failure.problems(.unknownInterview(name))
    }
    return match
  }

  func resume(_ name: String) async throws -> Session {
    let summary = try await find(name)
    guard summary.closing == nil else {
      throw Failure.problems(.alreadyClosed(summary.id.rawValue))
    }
    let materials = try await materials(of: summary.opening)
    return try await Session.resume(
      summary.id, in: store, by: Surroundings.person, at: now
    ) { events in
      materials.engine(replaying: events)
    }
  }

  /// One interview as it stands, for a report.
  func record(
    _ summary: InterviewSummary, for purpose: Access.Purpose
  ) async throws -> InterviewRecord {
    let events = try await store.events(of: summary.id, for: access(purpose), at: now)
    return try await record(summary, events.map(\.event))
  }

  /// Many interviews, one after the other, with everything that happened in each. They are read
  /// some at a time: one line in the record of who read what, and little in memory.
  func forEach(
    _ summaries: [InterviewSummary], for purpose: Access.Purpose,
    _ body: (InterviewRecord, [TranscriptEvent]) async throws -> Void
  ) async throws {
    for start in stride(from: 0, to: summaries.count, by: 50) {
      let some = summaries[start..<min(start + 50, summaries.count)]
      for (summary, events) in try await read(some, for: purpose) {
        try await body(try await record(summary, events), events)
      }
    }
  }

  /// Where one is damaged, that is told, and the others go on.
  private func read(
    _ some: ArraySlice<InterviewSummary>, for purpose: Access.Purpose
  ) async throws -> [(InterviewSummary, [TranscriptEvent])] {
    do {
      let read = try await store.events(of: some.map(\.id), for: access(purpose), at: now)
      return zip(some, read).map { ($0, $1.map(\.event)) }
    } catch StoreError.damaged where some.count > 1 {
      var good: [(InterviewSummary, [TranscriptEvent])] = []
      for summary in some {
        do {
          let events = try await store.events(of: summary.id, for: access(purpose), at: now)
          good.append((summary, events.map(\.event)))
        } catch let error as StoreError {
          guard case .damaged = error else { throw error }
          complain(visible(error.text.forReader))
        }
      }
      return good
    }
  }

  private func record(
    _ summary: InterviewSummary, _ events: [TranscriptEvent]
  ) async throws -> InterviewRecord {
    let materials = try await materials(of: summary.opening)
    return InterviewRecord(
      id: summary.id.rawValue, chain: materials.chain,
      memory: materials.engine(replaying: events).memory,
      beganAt: summary.createdAt.milliseconds)
  }

  private func access(_ purpose: Access.Purpose) -> Access {
    Access(by: Surroundings.person, purpose: purpose)
  }

  /// The bank, chain card and lexicon that an interview was begun with, as they were then.
  func materials(of opening: Opening) async throws -> Materials {
    let key = Shelf.Key(opening)
    if let known = shelf.materials[key] { return known }
    let materials = try await readMaterials(of: opening)
    shelf.materials[key] = materials
    return materials
  }

  private func readMaterials(of opening: Opening) async throws -> Materials {
    let hearing = try readKeptHearing(try await document(opening.lexicon))
    let vocabulary = BankVocabulary(hearing)
    let bank = BankBundle.read(
      try await document(opening.bank).asSource, vocabulary: vocabulary)
    let chain = readChain(try await document(opening.chain).asSource)
    guard let bank = bank.value, let chain = chain.value,
      let lexicon = hearing.lexicons[opening.language]
    else { throw Failure.diagnostics(bank.problems + chain.problems) }
    return Materials(bank: bank, chain: chain, lexicon: lexicon, kinds: hearing.kinds)
  }

  private func document(_ source: Opening.Source) async throws -> KeptDocument {
    guard let document = try await store.document(digest: source.digest) else {
      throw Failure.refused(.missingDocument(source.id))
    }
    return document
  }
}

/// What was read once: most interviews were begun with the same bank, card and lexicon, and a
/// summary of a hundred of them should not read a lexicon a hundred times.
private final class Shelf {
  struct Key: Hashable {
    let digests: [String]
    let language: Language

    init(_ opening: Opening) {
      digests = [opening.bank.digest, opening.chain.digest, opening.lexicon.digest]
      language = opening.language
    }
  }

  var materials: [Key: Materials] = [:]
}
