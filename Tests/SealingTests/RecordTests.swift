import Testing

@testable import Sealing

private let key = StoreKey.forNewStore()

private func event(_ position: Int, words: [String?] = ["ja"]) -> SealedEvent {
  var event = SealedEvent(
    position: position, interview: "g7", sequence: position, at: 1_700_000_000_000,
    kind: "answered.1", body: #"{"minute":3,"n":2}"#, request: "r\(position)",
    previous: Digest(of: [1]), words: [])
  event.words = words.enumerated().map { part, text in
    var words = SealedEvent.Words(
      part: part, answerTo: 2, digest: Digest(of: [UInt8(part)]), kept: nil)
    if let text {
      let sealed = SealedWords(
        sealing: text, at: event.place(ofPart: words, in: key.store), under: key)
      words.kept = sealed
      words.digest = sealed.digest
    }
    return words
  }
  return event
}

@Suite struct `The leaf of an event` {
  @Test func `is text that anybody can read`() throws {
    var event = event(0, words: [nil])
    event.interview = "g\"7\n"
    event.previous = Digest(of: [])
    event.request = "r\\"
    event.words[0].digest = Digest(of: [])
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(
      String(decoding: event.leafData(in: "5a"), as: UTF8.self)
        == #"{"at":1700000000000,"body":{"minute":3,"n":2},"interview":"g\"7\u000a","#
        + #""kind":"answered.1","previous":"\#(empty)","request":"r\\","#
        + #""sequence":0,"store":"5a","words":[{"answer_to":2,"part":0,"sha256":"\#(empty)"}]}"#)
  }

  @Test func `changes with everything but its place in the log and the words being there`() {
    let event = event(3)
    let changes: [(inout SealedEvent) -> Void] = [
      { $0.interview += "0" }, { $0.sequence += 1 }, { $0.at += 1 }, { $0.kind += "0" },
      { $0.body = "{}" }, { $0.request = nil }, { $0.previous = nil }, { $0.words = [] },
      { $0.words[0].part = 1 }, { $0.words[0].answerTo = nil },
      { $0.words[0].digest = Digest(of: []) },
    ]
    let leaves = changes.map { change in
      var changed = event
      change(&changed)
      return changed.leaf(in: "5a")
    }
    #expect(Set(leaves + [event.leaf(in: "5a"), event.leaf(in: "5b")]).count == changes.count + 2)
    var same = event
    same.words[0].kept = nil
    same.position = 9
    #expect(same.leaf(in: "5a") == event.leaf(in: "5a"))
  }
}

private let records: [JournalRecord] = [
  .events([event(0), event(1, words: [nil, "nee", ""]), event(2, words: [])]),
  .events([]),
  .document(.init(kind: "bank", name: "é", digest: "b0", bytes: [0, 255, 10])),
]

@Suite struct `A record of the journal` {
  @Test(arguments: records.indices)
  func `reads as it was written`(index: Int) throws {
    let bytes = records[index].bytes
    let read = try #require(JournalRecord.read(([7] + bytes + [9])[1...]))
    #expect(read.record == records[index])
    #expect(read.length == bytes.count)
    #expect(read.damagedParts == [])
    #expect(
      JournalRecord.length(prefix: bytes[...].prefix(JournalRecord.prefixLength)) == bytes.count)
  }

  @Test func `goes on counting when words in it are wiped`() throws {
    var bytes = records[0].bytes
    let whole = try #require(JournalRecord.read(bytes[...]))
    let nee = JournalRecord.WordsKey(position: 1, part: 1)
    for index in try #require(whole.wordsPlaces[nee]) { bytes[index] = 0 }
    let read = try #require(JournalRecord.read(bytes[...]))
    guard case .events(let events) = read.record else {
      Issue.record("no events")
      return
    }
    #expect(events[1].words.map { $0.kept == nil } == [true, true, false])
    #expect(events[0].words.map { $0.kept == nil } == [false])
    #expect(read.damagedParts == [])
    guard case .events(let before) = records[0] else { return }
    #expect(events.map { $0.leaf(in: "5a") } == before.map { $0.leaf(in: "5a") })
  }

  /// Wherever a bit is flipped, the record is refused, or the words it stands in are named.
  @Test(arguments: records.indices)
  func `notices one changed bit, wherever it is`(index: Int) throws {
    let bytes = records[index].bytes
    for bit in 0..<(8 * bytes.count) {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      guard let read = JournalRecord.read(changed[...]) else { continue }
      // Only the wrapped key of words is not under the record's own hashes: its seal tells.
      #expect(!read.damagedParts.isEmpty || !opens(read.record), "bit \(bit)")
    }
    for length in bytes.indices { #expect(JournalRecord.read(bytes.prefix(length))?.length == nil) }
  }

  private func opens(_ record: JournalRecord) -> Bool {
    guard case .events(let events) = record else { return true }
    return events.allSatisfy { event in
      event.words.allSatisfy { words in
        guard let kept = words.kept else { return true }
        let place = event.place(ofPart: words, in: key.store)
        return (try? kept.words(at: place, under: key)) != nil
      }
    }
  }
}
