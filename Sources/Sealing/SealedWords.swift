internal import CSodium

// Words of people, sealed one by one:
//
//   sealed    SHA-256 of the key ‖ nonce ‖ XChaCha20-Poly1305(words, padded to 256 bytes)
//   wrapped   nonce ‖ XChaCha20-Poly1305(the key of the words) under the store's key
//
// Both are bound to their place, so words moved to another question or person do not open. The
// hash chain runs over `sealed`: without its key it stays in every proof and says nothing. Its
// first part binds the key, since XChaCha20-Poly1305 alone lets somebody who made two keys open
// the same bytes in two ways. Padding keeps "ja" and "nee" equally long.

/// Where sealed words belong. All of it is bound to them.
public struct WordsPlace: Sendable, Hashable {
  /// Which store.
  public var store: String
  public var interview: String
  public var sequence: Int
  /// The kind of event, with its version.
  public var kind: String
  public var part: Int
  /// The question that the words answer, when they do.
  public var answerTo: Int?

  public init(
    store: String, interview: String, sequence: Int, kind: String, part: Int, answerTo: Int?
  ) {
    self.store = store
    self.interview = interview
    self.sequence = sequence
    self.kind = kind
    self.part = part
    self.answerTo = answerTo
  }

  var associatedData: [UInt8] {
    var writer = ByteWriter(room: 128)
    writer.text("verwonder-words-1")
    writer.text(store)
    writer.text(interview)
    writer.number(sequence)
    writer.text(kind)
    writer.number(part)
    writer.number(answerTo ?? -1)
    return writer.bytes
  }
}

/// Words that were sealed, with their key: what is written down.
public struct SealedWords: Sendable, Equatable {
  public var sealed: [UInt8]
  /// Apart, since it is renewed when the store's key is.
  public var wrapped: [UInt8]

  public init(sealed: [UInt8], wrapped: [UInt8]) {
    self.sealed = sealed
    self.wrapped = wrapped
  }

  /// What the record commits to.
  public var digest: Digest { Digest(of: sealed) }

  /// Seals words under a key of their own.
  public init(sealing words: String, at place: WordsPlace, under key: StoreKey) {
    var answerKey = randomBytes(AEAD.keyLength)
    defer { sodium_memzero(&answerKey, answerKey.count) }
    var text = AEAD.padded(Array(words.utf8))
    defer { sodium_memzero(&text, text.count) }
    let data = place.associatedData
    sealed = Digest(of: answerKey).bytes + AEAD.seal(text, under: answerKey, data)
    wrapped = Self.wrap(answerKey, data, under: key)
  }

  /// Opens the words.
  ///
  /// - Throws: ``SealError`` when they are not what was sealed at this place under this key.
  public func words(at place: WordsPlace, under key: StoreKey) throws(SealError) -> String {
    let data = place.associatedData
    var answerKey = try Self.unwrap(wrapped, data, under: key)
    defer { sodium_memzero(&answerKey, answerKey.count) }
    return try Self.words(in: sealed, data, under: answerKey)
  }

  /// Opens words with their own key, as it stands in a receipt.
  public static func words(
    in sealed: [UInt8], at place: WordsPlace, under answerKey: [UInt8]
  ) throws(SealError) -> String {
    try words(in: sealed, place.associatedData, under: answerKey)
  }

  private static func words(
    in sealed: [UInt8], _ data: [UInt8], under answerKey: [UInt8]
  ) throws(SealError) -> String {
    guard Digest(bytes: sealed.prefix(Digest.length)) == Digest(of: answerKey),
      var text = AEAD.open(sealed.dropFirst(Digest.length), under: answerKey, data)
    else { throw .wordsChanged }
    defer { sodium_memzero(&text, text.count) }
    guard let words = AEAD.unpadded(text).flatMap({ String(validating: $0, as: UTF8.self) }) else {
      throw .notText
    }
    return words
  }

  /// The key of the words alone, to give with a receipt.
  public func answerKey(at place: WordsPlace, under key: StoreKey) throws(SealError) -> [UInt8] {
    try Self.unwrap(wrapped, place.associatedData, under: key)
  }

  /// The same words for another key of the store.
  public func rewrapped(
    at place: WordsPlace, from old: StoreKey, to new: StoreKey
  ) throws(SealError) -> SealedWords {
    let data = place.associatedData
    var answerKey = try Self.unwrap(wrapped, data, under: old)
    defer { sodium_memzero(&answerKey, answerKey.count) }
    return SealedWords(sealed: sealed, wrapped: Self.wrap(answerKey, data, under: new))
  }

  private static func wrap(_ key: [UInt8], _ data: [UInt8], under store: StoreKey) -> [UInt8] {
    store.secret.withBytes { AEAD.seal(key, under: $0, data) }
  }

  private static func unwrap(
    _ wrapped: [UInt8], _ data: [UInt8], under store: StoreKey
  ) throws(SealError) -> [UInt8] {
    guard let key = store.secret.withBytes({ AEAD.open(wrapped[...], under: $0, data) }),
      key.count == AEAD.keyLength
    else { throw .keyChanged }
    return key
  }
}

/// Why words do not open.
public enum SealError: Error, Sendable, Equatable {
  /// The words' own key is not what was wrapped here under this store's key.
  case keyChanged
  /// The sealed words are not those of this place and key.
  case wordsChanged
  /// What was sealed is no text.
  case notText
}
