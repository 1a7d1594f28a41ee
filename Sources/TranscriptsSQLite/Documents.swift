internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

/// What interviews were begun with, from both copies.
struct Documents {
  /// Each once: from the journal, which has a check of its own, else from the database.
  private(set) var good: [JournalRecord.Document] = []
  private(set) var findings: [StoreFinding] = []

  init(_ db: Database?, _ journal: Journal?, path: String) throws {
    self.init(db, try Self.documents(in: journal), path: path)
  }

  /// - Parameter journal: the documents of the journal.
  init(_ db: Database?, _ journal: [JournalRecord.Document], path: String) {
    var known = Set<String>()
    for document in journal where known.insert(document.digest).inserted {
      good.append(document)
      let kept = try? db?.document(digest: document.digest, path: path)
      if kept != document { findings.append(StoreFinding(.document(document.name), in: .database)) }
    }
    let digests = (try? String.fetchAll(db, "SELECT digest FROM document ORDER BY digest")) ?? []
    for digest in digests where !known.contains(digest) {
      guard let document = try? db?.document(digest: digest, path: path) else { continue }
      good.append(document)
      findings.append(StoreFinding(.document(document.name), in: .journal))
    }
  }

  private static func documents(in journal: Journal?) throws -> [JournalRecord.Document] {
    guard let journal else { return [] }
    var documents: [JournalRecord.Document] = []
    var offset = Journal.Heading.length
    while let item = try journal.item(at: offset) {
      switch item {
      case .damage(let range): offset = range.upperBound
      case .record(let read, _):
        if case .document(let document) = read.record { documents.append(document) }
        offset += read.length
      }
    }
    return documents
  }
}

extension String {
  fileprivate static func fetchAll(_ db: Database?, _ sql: String) throws -> [String] {
    guard let db else { return [] }
    return try fetchAll(db, sql: sql)
  }
}
