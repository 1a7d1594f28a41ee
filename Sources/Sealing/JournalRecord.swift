// What the journal holds, one record after the other:
//
//   "VWR1"            where a record begins
//   head length       4 bytes
//   tail length       4 bytes
//   head              what is kept for good
//   check             BLAKE2b of all before it: of use here only, and many times faster
//   tail              what can go: sealed words with their wrapped keys; or a document
//
// Words are wiped where they stand. The head and its check do not change by that, so the record
// goes on counting.

/// A record of the journal: one append, or one document.
public enum JournalRecord: Sendable, Equatable {
  case events([SealedEvent])
  case document(Document)

  /// The text of something that an interview was begun with.
  public struct Document: Sendable, Equatable {
    public var kind: String
    public var name: String
    /// What it is known by.
    public var digest: String
    public var bytes: [UInt8]

    public init(kind: String, name: String, digest: String, bytes: [UInt8]) {
      self.kind = kind
      self.name = name
      self.digest = digest
      self.bytes = bytes
    }
  }

  static let mark = Array("VWR1".utf8)
  static let wrappedLength = 72

  /// The bytes that stand before the head.
  public static let prefixLength = mark.count + 8

  public var bytes: [UInt8] {
    var head = ByteWriter()
    var tail: [UInt8] = []
    switch self {
    case .events(let events):
      head.number(1, width: 1)
      head.number(events.count, width: 4)
      for event in events { Self.write(event, &head, &tail) }
    case .document(let document):
      head.number(2, width: 1)
      head.text(document.kind)
      head.text(document.name)
      head.text(document.digest)
      head.plain(Digest(of: document.bytes).bytes)
      tail = document.bytes
    }
    var record = ByteWriter()
    record.plain(Self.mark)
    record.number(head.bytes.count, width: 4)
    record.number(tail.count, width: 4)
    record.plain(head.bytes)
    record.plain(blake2b(record.bytes))
    record.plain(tail)
    return record.bytes
  }

  private static func write(_ event: SealedEvent, _ head: inout ByteWriter, _ tail: inout [UInt8]) {
    head.number(event.position)
    head.text(event.interview)
    head.number(event.sequence)
    head.number(Int(event.at))
    head.text(event.kind)
    head.text(event.body)
    head.text(event.request ?? "")
    head.data(event.previous?.bytes ?? [])
    head.number(event.words.count, width: 4)
    for words in event.words {
      let length = words.kept?.sealed.count ?? 0
      head.number(words.part)
      head.number(words.answerTo ?? -1)
      head.plain(words.digest.bytes)
      head.number(length, width: 4)
      if let kept = words.kept { tail += kept.sealed + kept.wrapped }
    }
  }
}
