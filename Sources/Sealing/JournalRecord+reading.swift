extension JournalRecord {
  /// A record with the places of its words, counted from where the record begins.
  public struct Read: Sendable {
    public var record: JournalRecord
    public var length: Int
    /// By event and part: where the words and their key stand, to be wiped.
    public var wordsPlaces: [WordsKey: Range<Int>]
    /// Parts that are neither there nor wiped: their bytes were changed.
    public var damagedParts: [WordsKey]
  }

  public struct WordsKey: Sendable, Hashable {
    public var position: Int
    public var part: Int

    public init(position: Int, part: Int) {
      self.position = position
      self.part = part
    }
  }

  /// How long the record is that these first bytes begin; `nil` when they begin none.
  public static func length(prefix: ArraySlice<UInt8>) -> Int? {
    guard let (head, tail) = lengths(prefix) else { return nil }
    return prefixLength + head + Digest.length + tail
  }

  /// Where a record might begin.
  public static func marks(in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { index in
      bytes[index] == mark[0] && bytes[index...].starts(with: mark)
    }
  }

  private static func lengths(_ prefix: ArraySlice<UInt8>) -> (head: Int, tail: Int)? {
    var reader = ByteReader(prefix)
    guard reader.plain(mark.count)?.elementsEqual(mark) == true,
      let head = reader.number(width: 4), let tail = reader.number(width: 4)
    else { return nil }
    return (head, tail)
  }

  /// Reads one record from the start of `bytes`; `nil` when it is damaged.
  public static func read(_ bytes: ArraySlice<UInt8>) -> Read? {
    guard let (headLength, tailLength) = lengths(bytes) else { return nil }
    let headEnd = bytes.startIndex + prefixLength + headLength
    let tailStart = headEnd + Digest.length
    guard tailStart + tailLength <= bytes.endIndex,
      bytes[headEnd..<tailStart].elementsEqual(blake2b(bytes[..<headEnd]))
    else { return nil }
    let head = ByteReader(bytes[(bytes.startIndex + prefixLength)..<headEnd])
    let tail = bytes[tailStart..<(tailStart + tailLength)]
    var reading = Reading(
      head: head, tail: tail, tailOffset: tailStart - bytes.startIndex)
    guard let record = reading.record(), reading.head.isAtEnd else { return nil }
    return Read(
      record: record, length: tailStart + tailLength - bytes.startIndex,
      wordsPlaces: reading.places, damagedParts: reading.damaged)
  }
}

private struct Reading {
  var head: ByteReader
  var tail: ArraySlice<UInt8>
  var tailOffset: Int
  var places: [JournalRecord.WordsKey: Range<Int>] = [:]
  var damaged: [JournalRecord.WordsKey] = []

  mutating func record() -> JournalRecord? {
    switch head.number(width: 1) {
    case 1: events().map(JournalRecord.events)
    case 2: document().map(JournalRecord.document)
    default: nil
    }
  }

  private mutating func document() -> JournalRecord.Document? {
    guard let kind = head.text(), let name = head.text(), let digest = head.text(),
      let check = head.plain(32), Digest(bytes: check) == Digest(of: Array(tail))
    else { return nil }
    return JournalRecord.Document(kind: kind, name: name, digest: digest, bytes: Array(tail))
  }

  private mutating func events() -> [SealedEvent]? {
    guard let count = head.number(width: 4) else { return nil }
    var events: [SealedEvent] = []
    for _ in 0..<count {
      guard let event = event() else { return nil }
      events.append(event)
    }
    return events
  }

  private mutating func event() -> SealedEvent? {
    guard let position = head.number(), let interview = head.text(),
      let sequence = head.number(), let at = head.number(), let kind = head.text(),
      let body = head.text(), let request = head.text(), let previous = head.data(),
      let count = head.number(width: 4)
    else { return nil }
    var event = SealedEvent(
      position: position, interview: interview, sequence: sequence, at: Int64(at), kind: kind,
      body: body, request: request.isEmpty ? nil : request, previous: Digest(bytes: previous),
      words: [])
    for _ in 0..<count {
      guard let words = words(of: position) else { return nil }
      event.words.append(words)
    }
    return event
  }

  private mutating func words(of position: Int) -> SealedEvent.Words? {
    guard let part = head.number(), let answerTo = head.number(),
      let digest = head.plain(32).flatMap({ Digest(bytes: $0) }),
      let length = head.number(width: 4)
    else { return nil }
    var words = SealedEvent.Words(
      part: part, answerTo: answerTo < 0 ? nil : answerTo, digest: digest, kept: nil)
    if length == 0 { return words }
    let whole = length + JournalRecord.wrappedLength
    guard tail.count >= whole else { return nil }
    let bytes = tail.prefix(whole)
    tail = tail.dropFirst(whole)
    let key = JournalRecord.WordsKey(position: position, part: part)
    places[key] = tailOffset..<(tailOffset + whole)
    tailOffset += whole
    let kept = SealedWords(
      sealed: Array(bytes.prefix(length)), wrapped: Array(bytes.dropFirst(length)))
    if kept.digest == digest {
      words.kept = kept
    } else if bytes.contains(where: { $0 != 0 }) {
      damaged.append(key)
    }
    return words
  }
}
