internal import Dispatch
internal import Sealing
internal import Synchronization

// Nearly all events are the same in both copies, and good. What is alike is hashed and opened
// once, on every core there is; only the rest is judged one by one.

extension Comparison {
  /// Gives each row the leaf before it in its interview, as far as it is in the same range or was
  /// met before.
  func chain(_ rows: inout [KeptEvent?]) {
    var ends: [String: Digest] = [:]
    for index in rows.indices {
      guard let interview = rows[index]?.event.interview else { continue }
      rows[index]?.event.previous = ends[interview] ?? lastLeaf(of: interview)
      ends[interview] = rows[index]?.leaf
    }
  }

  /// At which places of the range both copies have the same event, and all of it is good.
  func alike(
    _ rows: [KeptEvent?], _ records: [Int: JournalCopy.Written], in range: Range<Int>
  ) -> [Bool] {
    let parts = 4
    let found = Mutex([Bool](repeating: false, count: range.count))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let some = stride(from: part, to: range.count, by: parts)
      let good = some.filter { isAlike(rows[$0], records[range.lowerBound + $0]) }
      found.withLock { found in for index in good { found[index] = true } }
    }
    return found.withLock { $0 }
  }

  private func isAlike(_ row: KeptEvent?, _ record: JournalCopy.Written?) -> Bool {
    guard let row, let record, record.damagedParts.isEmpty, row.event == record.event,
      row.event.sequence >= 0, row.event.leaf(in: store) == row.leaf
    else { return false }
    return row.event.words.allSatisfy { words in
      // Its digest was compared when the record was read.
      guard let kept = words.kept else { return isTakenBack(words, of: row.event) }
      return !isTakenBack(words, of: row.event) && opens(kept, words, row.event)
    }
  }
}

extension JournalCopy {
  /// Reads on, while other work goes on.
  func reading(before end: Int) -> Reading { Reading(self, before: end) }

  /// Reading that is under way.
  final class Reading: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let outcome: Mutex<Result<(JournalCopy, [Int: Written]), any Error>?>

    fileprivate init(_ copy: JournalCopy, before end: Int) {
      outcome = Mutex(nil)
      DispatchQueue.global(qos: .userInitiated).async {
        var copy = copy
        let result = Result { try copy.events(before: end) }.map { (copy, $0) }
        self.outcome.withLock { $0 = result }
        self.done.signal()
      }
    }

    /// Waits for what was read, and goes on from there.
    func wait(_ copy: inout JournalCopy) throws -> [Int: Written] {
      done.wait()
      guard let result = outcome.withLock({ $0 }) else { return [:] }
      let (after, events) = try result.get()
      copy = after
      return events
    }
  }
}
