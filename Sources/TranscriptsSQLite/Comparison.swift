internal import GRDB
internal import Inquiry
internal import Sealing
internal import Transcripts

// Database and journal beside each other, event by event. Each event must be what its leaf says,
// follow the event before it in its interview, and be the same in both copies; its words must be
// what was sealed and must open, in both, unless they were taken back.
//
//   verify     counts the findings
//   recovery   writes the good one of each two into a new pair: Recovery.swift

/// What is good at one position of the log.
struct Verdict {
  /// The event with those of its words that are good; `nil` when it is lost.
  var kept: KeptEvent?
  var position = 0
  var findings: [StoreFinding] = []

  /// Whether what stands there is no event at all.
  var isNothing: Bool { kept == nil && findings.contains { $0.what == .noise } }
}

struct Comparison: Sendable {
  let store: String
  let key: StoreKey
  let path: String
  /// The copy that counts where two good ones differ: the one that a signed checkpoint fits.
  var trusted = StoreFinding.Copy.journal
  /// Whether the documents of the journal are kept, in ``documents``.
  var keepsDocuments = false
  private(set) var documents: [JournalRecord.Document] = []
  /// Signed roots by the size of their tree: the events must come to the same.
  var checkpoints: [Int: Digest] = [:]

  private(set) var edge = MerkleEdge()
  private(set) var findings: [StoreFinding] = []
  /// Interviews of which the event before was lost.
  private var lost: Set<String> = []
  /// Lost events of which nothing was known, by position, as marks: the event after each tells its
  /// leaf. They are known in a second comparison.
  var marks: [Int: KeptEvent] = [:]
  /// The positions of lost events of which nothing is known.
  private var unplaced: [Int] = []
  /// The last leaf of each interview, and the number of its event.
  private var chains: [String: (leaf: Digest, sequence: Int)] = [:]
  /// What is known to be taken back before anything is compared. Without it the database is asked,
  /// which may say so wrongly: then something is found, and ``takers`` is right.
  var known: TakenBack?
  private var takenBack = TakenBack()
  /// What the events that were met take back.
  private(set) var takers = TakenBack()
  /// The size of the last signed tree that the events did come to.
  private var fitting = 0
  /// The position after the last event of the journal; far away while it is not known.
  private(set) var journalEnd = Int.max
  /// Words that are not in both copies, until something later takes them back.
  private var missing: [Missing] = []

  private struct Missing {
    var finding: StoreFinding
    /// What it was, when they were taken back: nothing, where the words are gone in both copies.
    var otherwise: StoreFinding?
    var event: SealedEvent
    var words: SealedEvent.Words
  }

  /// Whether the words that were let go, when all was compared, are those that events take back.
  var tookBackWhatItShould: Bool { takenBack == takers }

  var acceptedLosses: AcceptedLosses { takenBack.accepted }

  init(store: String, key: StoreKey, path: String) {
    self.store = store
    self.key = key
    self.path = path
  }

  private static let step = 512

  /// Compares from `start`, in steps, and hands on each verdict.
  ///
  /// - Parameters:
  ///   - db: `nil` when there is no database that can be read.
  ///   - earlier: the tree of what comes before `start`.
  mutating func run(
    _ db: Database?, _ journal: Journal?, from start: Int = 0, at offset: Int? = nil,
    after earlier: MerkleEdge = MerkleEdge(), each body: (Verdict) throws -> Void = { _ in }
  ) throws {
    edge = earlier
    var database = DatabaseCopy(db)
    var records = JournalCopy(journal, at: offset, keepingDocuments: keepsDocuments)
    journalEnd = Int.max
    takenBack = known ?? database.takenBack(in: store, key.signing.verifier)
    var position = start
    var reading = records.reading(before: start + Self.step)
    while true {
      let first = position
      let range = position..<(position + Self.step)
      var kept = database.events(range)
      chain(&kept)
      let written = try reading.wait(&records)
      // The journal is read on while what was read is looked at.
      reading = records.reading(before: range.upperBound + Self.step)
      let alike = alike(kept, written, in: range)
      if journal != nil, !records.hasMore { journalEnd = records.end }
      let lastKept = kept.lastIndex { $0 != nil }.map { range.lowerBound + $0 } ?? -1
      let last = max(lastKept, written.keys.max() ?? -1)
      let hasMore = database.count > range.upperBound || records.hasMore
      guard last >= position || hasMore else { break }
      for position in position...(hasMore ? range.upperBound - 1 : last) {
        var verdict =
          alike[position - first]
          ? accept(kept[position - first])
          : judge(position, kept[position - first], written[position], db)
        verdict.position = position
        findings += verdict.findings
        compareWithSigned()
        try body(verdict)
      }
      position = range.upperBound
      if !hasMore { break }
    }
    if start == 0 {
      database.lookOutside()
      findings += takersFindings(db) + tooLarge()
    }
    if database.isUnreadable { findings.append(StoreFinding(.unreadable, in: .database)) }
    findings += database.findings + records.findings
    documents = records.documents
    // What was taken back later than the words is no loss.
    findings += missing.compactMap { item in
      takenBack.holds(item.words, of: item.event) ? item.otherwise : item.finding
    }
    missing = []
    let accepted = start == 0 ? takers.accepted : takenBack.accepted
    for index in findings.indices {
      findings[index].isAccepted = accepted.hold(findings[index], roots: checkpoints)
    }
  }

  private mutating func compareWithSigned() {
    guard let root = checkpoints[edge.size] else { return }
    guard root != edge.root else {
      fitting = edge.size
      return
    }
    findings.append(
      StoreFinding(.root(size: edge.size), in: .checkpoint, position: fitting))
  }

  /// Checkpoints over more events than there are.
  private func tooLarge() -> [StoreFinding] {
    checkpoints.keys.filter { $0 > edge.size }.sorted().map {
      StoreFinding(.root(size: $0), in: .checkpoint, position: fitting)
    }
  }

  /// The database notes which events take words back; that must be those that do.
  private func takersFindings(_ db: Database?) -> [StoreFinding] {
    guard let db else { return [] }
    let noted = (try? Set(Int.fetchAll(db, sql: "SELECT position FROM taking_back"))) ?? []
    return noted.symmetricDifference(takers.positions).sorted().map {
      StoreFinding(.event, in: .database, position: $0)
    }
  }

  private mutating func judge(
    _ position: Int, _ row: KeptEvent?, _ record: JournalCopy.Written?, _ db: Database?
  ) -> Verdict {
    var verdict = Verdict()
    let interview = record?.event.interview ?? row?.event.interview
    let previous = interview.flatMap { chain(of: $0, before: record?.event ?? row?.event, db) }
    if let together = together(row, record, after: previous) {
      // Both copies agree and each fits itself: only what it should follow is not there. When that
      // was not found to be lost, the past was changed in both.
      let isLost = placeLost(before: together.event)
      if !isLost, !lost.contains(together.event.interview) {
        verdict.findings.append(StoreFinding(.chain, in: .database, together.event))
      }
      lost.remove(together.event.interview)
      note(together.event)
      var kept = together
      judgeWords(&kept.event, row?.event, record, &verdict)
      verdict.kept = kept
      edge.append(together.leaf)
      remember(together)
      return verdict
    }
    var row = row
    row?.event.previous = previous
    let rowIsGood = row.map { $0.event.leaf(in: store) == $0.leaf } ?? false
    let recordIsGood = record.map { $0.event.previous == previous } ?? false
    let choice = choose(position, row, rowIsGood, record, recordIsGood, &verdict)
    if verdict.findings.contains(where: { $0.what == .eventLost }), let interview {
      lost.insert(interview)
    }
    guard var chosen = choice ?? marks[position] else {
      // The tree goes on, with a leaf that nothing has.
      if position < journalEnd {
        edge.append(.emptyTree)
        unplaced.append(position)
      }
      return verdict
    }
    note(chosen.event)
    judgeWords(&chosen.event, row?.event, record, &verdict)
    edge.append(chosen.leaf)
    // An event that was lost stands in no chain: Recovery.lost.
    if chosen.event.sequence >= 0 { remember(chosen) }
    verdict.kept = chosen
    return verdict
  }

  /// The event when it is the same in both copies and its leaf fits it, whatever stands before it.
  private func together(
    _ row: KeptEvent?, _ record: JournalCopy.Written?, after previous: Digest?
  ) -> KeptEvent? {
    guard var row, let record, row.event.kind != SealedEvent.lostKind else { return nil }
    row.event.previous = record.event.previous
    guard row.event.leaf(in: store) == row.leaf, record.event.leaf(in: store) == row.leaf,
      record.event.previous != previous
    else { return nil }
    return row
  }

  /// Finds the place of a lost event by the one that comes after it: that names its leaf.
  ///
  /// - Returns: whether one is missing before this event.
  private mutating func placeLost(before event: SealedEvent) -> Bool {
    guard !unplaced.isEmpty, let last = chains[event.interview],
      event.sequence > last.sequence + 1
    else { return false }
    if unplaced.count == 1, event.sequence == last.sequence + 2, let leaf = event.previous {
      marks[unplaced[0]] = KeptEvent(
        event: .lost(
          at: unplaced[0], leaf, interview: event.interview, sequence: event.sequence - 1),
        leaf: leaf)
    }
    return true
  }

  private mutating func remember(_ kept: KeptEvent) {
    chains[kept.event.interview] = (kept.leaf, kept.event.sequence)
  }

  private mutating func accept(_ row: KeptEvent?) -> Verdict {
    guard let row else { return Verdict() }
    note(row.event)
    edge.append(row.leaf)
    remember(row)
    return Verdict(kept: row)
  }

  func opens(
    _ kept: SealedWords, _ words: SealedEvent.Words, _ event: SealedEvent
  ) -> Bool {
    (try? kept.words(at: event.place(ofPart: words, in: store), under: key)) != nil
  }

  private func choose(
    _ position: Int, _ row: KeptEvent?, _ rowIsGood: Bool, _ record: JournalCopy.Written?,
    _ recordIsGood: Bool,
    _ verdict: inout Verdict
  ) -> KeptEvent? {
    let written = record.map { KeptEvent(event: $0.event, leaf: $0.event.keptLeaf(in: store)) }
    func found(_ what: StoreFinding.What, in copy: StoreFinding.Copy, _ event: SealedEvent?) {
      verdict.findings.append(StoreFinding(what, in: copy, event))
    }
    if row?.event.kind == SealedEvent.lostKind || record?.event.kind == SealedEvent.lostKind {
      found(.eventLost, in: .database, row?.event ?? written?.event)
      return row ?? written
    }
    switch (rowIsGood, recordIsGood) {
    case (true, true):
      guard row?.leaf != written?.leaf else { return row }
      let other: StoreFinding.Copy = trusted == .journal ? .database : .journal
      found(.event, in: other, written?.event)
      return trusted == .journal ? written : row
    case (true, false):
      found(.event, in: .journal, row?.event)
      return row
    case (false, true):
      found(.event, in: .database, written?.event)
      return written
    case (false, false) where record == nil && position >= journalEnd:
      // A row behind the end of the journal that is not even of one piece was never an event.
      found(.noise, in: .database, row?.event)
      return nil
    case (false, false):
      found(.eventLost, in: .database, row?.event ?? written?.event)
      return row ?? written
    }
  }

  private mutating func judgeWords(
    _ event: inout SealedEvent, _ row: SealedEvent?, _ record: JournalCopy.Written?,
    _ verdict: inout Verdict
  ) {
    for index in event.words.indices {
      let words = event.words[index]
      let inRow = row?.words.first { $0.part == words.part }?.kept
      let inRecord = record?.event.words.first { $0.part == words.part }?.kept
      let recordIsDamaged = record?.damagedParts.contains(words.part) ?? false
      let isGone = takenBack.holds(words, of: event)
      let good = [inRow, inRecord].map { isGood($0, words, event) }
      event.words[index].kept = good[0] ? inRow : good[1] ? inRecord : nil
      func found(_ what: StoreFinding.What, in copy: StoreFinding.Copy) -> StoreFinding {
        StoreFinding(what, in: copy, event)
      }
      if isGone {
        if inRow != nil {
          verdict.findings.append(found(.wordsLeft(part: words.part), in: .database))
        }
        if inRecord != nil || recordIsDamaged {
          verdict.findings.append(found(.wordsLeft(part: words.part), in: .journal))
        }
        event.words[index].kept = nil
        continue
      }
      func miss(in copy: StoreFinding.Copy, _ other: StoreFinding.Copy) {
        missing.append(
          Missing(
            finding: found(.words(part: words.part), in: copy),
            otherwise: found(.wordsLeft(part: words.part), in: other), event: event, words: words))
      }
      // An event that is not in a copy at all was named already.
      switch (good[0], good[1]) {
      case (true, true): continue
      case (true, false): if record != nil { miss(in: .journal, .database) }
      case (false, true): if row != nil { miss(in: .database, .journal) }
      case (false, false):
        missing.append(
          Missing(
            finding: found(.wordsLost(part: words.part), in: .database), event: event, words: words)
        )
      }
    }
  }

  private func isGood(
    _ kept: SealedWords?, _ words: SealedEvent.Words, _ event: SealedEvent
  ) -> Bool {
    guard let kept, kept.digest == words.digest else { return false }
    return opens(kept, words, event)
  }

  private func chain(of interview: String, before event: SealedEvent?, _ db: Database?) -> Digest? {
    if let known = chains[interview] { return known.leaf }
    guard let event, event.sequence > 0, let db else { return nil }
    return try? db.leaf(of: interview, sequence: event.sequence - 1)
  }

  func lastLeaf(of interview: String) -> Digest? { chains[interview]?.leaf }

  func isTakenBack(_ words: SealedEvent.Words, of event: SealedEvent) -> Bool {
    takenBack.holds(words, of: event)
  }

  private mutating func note(_ event: SealedEvent) {
    takenBack.note(event, in: store, key.signing.verifier)
    takers.note(event, in: store, key.signing.verifier)
  }
}

extension StoreFinding {
  init(_ what: What, in copy: Copy, at position: Int? = nil, _ event: SealedEvent?) {
    self.init(
      what, in: copy, interview: event.map { Transcript.ID($0.interview) },
      sequence: event?.sequence, position: event?.position ?? position)
  }
}
