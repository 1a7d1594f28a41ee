/// An event as it is committed to: everything but the words, of which it holds the digests.
public struct SealedEvent: Sendable, Equatable {
  /// Words that came with the event.
  public struct Words: Sendable, Equatable {
    public var part: Int
    /// The question that they answer, when they do.
    public var answerTo: Int?
    /// Of the sealed words. It stays when they go.
    public var digest: Digest
    /// The words themselves; `nil` when they were taken back.
    public var kept: SealedWords?

    public init(part: Int, answerTo: Int?, digest: Digest, kept: SealedWords?) {
      self.part = part
      self.answerTo = answerTo
      self.digest = digest
      self.kept = kept
    }
  }

  /// Its place in the log of the whole store, from 0: the index of its leaf.
  public var position: Int
  /// Which interview; empty for what happens to the store itself.
  public var interview: String
  /// Its place in the interview, from 0.
  public var sequence: Int
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var at: Int64
  public var kind: String
  /// A JSON object with its keys in order.
  public var body: String
  /// What the client called the append that it began, so that a second attempt is known.
  public var request: String?
  /// The leaf of the event before it in the interview: with it, the interview is a chain.
  public var previous: Digest?
  public var words: [Words]

  public init(
    position: Int, interview: String, sequence: Int, at: Int64, kind: String, body: String,
    request: String?, previous: Digest?, words: [Words]
  ) {
    self.position = position
    self.interview = interview
    self.sequence = sequence
    self.at = at
    self.kind = kind
    self.body = body
    self.request = request
    self.previous = previous
    self.words = words
  }

  /// Marks an event that is good in no copy.
  public static let lostKind = "lost.1"

  /// Such a mark. Its body tells the leaf under which the event stands in the tree.
  public static func lost(
    at position: Int, _ leaf: Digest, interview: String, sequence: Int
  ) -> SealedEvent {
    SealedEvent(
      position: position, interview: interview, sequence: sequence, at: 0, kind: lostKind,
      body: "{\"leaf\":\"\(leaf.hexadecimal)\"}", request: nil, previous: nil, words: [])
  }

  /// The leaf of the event, or of the one that it marks as lost.
  public func keptLeaf(in store: String) -> Digest {
    guard kind == Self.lostKind else { return leaf(in: store) }
    let text = body.split(separator: "\"").dropFirst(3).first
    return text.flatMap { Hexadecimal.bytes($0) }.flatMap { Digest(bytes: $0) } ?? .emptyTree
  }

  public func place(ofPart words: Words, in store: String) -> WordsPlace {
    WordsPlace(
      store: store, interview: interview, sequence: sequence, kind: kind, part: words.part,
      answerTo: words.answerTo)
  }
}

extension SealedEvent.Words {
  /// What is committed to, as bytes for a row of a database.
  public static func bytes(of list: [SealedEvent.Words]) -> [UInt8] {
    var writer = ByteWriter()
    for words in list {
      writer.number(words.part, width: 4)
      writer.number(words.answerTo ?? -1)
      writer.plain(words.digest.bytes)
    }
    return writer.bytes
  }

  /// Reads them back, without the words themselves; `nil` when they are damaged.
  public static func list(_ bytes: [UInt8]) -> [SealedEvent.Words]? {
    var reader = ByteReader(bytes[...])
    var list: [SealedEvent.Words] = []
    while !reader.isAtEnd {
      guard let part = reader.number(width: 4), let answerTo = reader.number(),
        let digest = reader.plain(Digest.length).flatMap({ Digest(bytes: $0) })
      else { return nil }
      list.append(
        SealedEvent.Words(
          part: part, answerTo: answerTo < 0 ? nil : answerTo, digest: digest, kept: nil))
    }
    return list
  }
}
