internal import FoundationEssentials

/// What a receipt shows when everything in it is right.
public struct ReceiptContents: Sendable, Equatable {
  public var checkpoint: Checkpoint
  public var key: VerifierKey
  public var interview: String
  public var events: Int
  /// The words that came with it, by the number of the event in the interview, from 0.
  public var words: [(sequence: Int, text: String)]

  public static func == (first: Self, second: Self) -> Bool {
    first.checkpoint == second.checkpoint && first.events == second.events
      && first.words.map(\.text) == second.words.map(\.text)
  }
}

/// Why a receipt shows nothing.
public enum ReceiptFault: Error, Sendable, Equatable {
  case noCheckpoint
  case noKey
  /// Signed by another store than the given key's.
  case otherKey
  case badSignature
  /// No events, or leaves that are none of this interview.
  case badLeaf(event: Int)
  /// The leaf is not the one that follows the leaf before it.
  case brokenChain(event: Int)
  /// The proof does not lead to the signed root.
  case badProof(event: Int)
  /// The words are not those that the leaf commits to.
  case badWords(event: Int)
}

extension Receipt {
  /// Checks all of it: signature, proofs, chain and words.
  ///
  /// - Parameter expected: the key that the store printed; without it, the receipt's own key only
  ///   shows that the receipt is of one piece.
  public func check(expecting expected: VerifierKey? = nil) throws(ReceiptFault)
    -> ReceiptContents
  {
    guard let key = VerifierKey(self.key) else { throw .noKey }
    if let expected, expected != key { throw .otherKey }
    guard let note = SignedNote(reading: self.checkpoint), let checkpoint = Checkpoint(note.text)
    else { throw .noCheckpoint }
    guard Checkpoint(note, signedBy: key) == checkpoint else { throw .badSignature }
    guard !events.isEmpty else { throw .badLeaf(event: 0) }
    var previous: Digest?
    var words: [(sequence: Int, text: String)] = []
    for (sequence, event) in events.enumerated() {
      let leaf = Digest(ofLeaf: Array(event.leaf.utf8))
      let data = try data(of: event, sequence)
      guard data.previous == previous?.hexadecimal else { throw .brokenChain(event: sequence) }
      let proof = event.proof.compactMap { Base64.bytes($0).flatMap { Digest(bytes: $0) } }
      guard proof.count == event.proof.count,
        MerkleProof.shows(
          leaf, at: event.index, in: checkpoint.size, root: checkpoint.root, proof: proof)
      else { throw .badProof(event: sequence) }
      for text in try texts(of: event, data) { words.append((sequence, text)) }
      previous = leaf
    }
    return ReceiptContents(
      checkpoint: checkpoint, key: key, interview: interview, events: events.count, words: words)
  }

  /// What stands in a leaf.
  private struct LeafData: Codable {
    struct Words: Codable {
      var part: Int
      var sha256: String
      var answerTo: Int?

      enum CodingKeys: String, CodingKey {
        case part, sha256
        case answerTo = "answer_to"
      }
    }

    var interview: String
    var kind: String
    var previous: String?
    var sequence: Int
    var store: String
    var words: [Words]
  }

  private func data(of event: Event, _ sequence: Int) throws(ReceiptFault) -> LeafData {
    guard let data = try? JSONDecoder().decode(LeafData.self, from: Data(event.leaf.utf8)),
      data.interview == interview, data.sequence == sequence
    else { throw .badLeaf(event: sequence) }
    return data
  }

  private func texts(of event: Event, _ data: LeafData) throws(ReceiptFault) -> [String] {
    var texts: [String] = []
    for words in event.words ?? [] {
      guard let leaf = data.words.first(where: { $0.part == words.part }),
        let sealed = Base64.bytes(words.sealed), let key = Base64.bytes(words.key),
        key.count == AEAD.keyLength, Digest(of: sealed).hexadecimal == leaf.sha256,
        let text = try? SealedWords.words(
          in: sealed,
          at: WordsPlace(
            store: data.store, interview: data.interview, sequence: data.sequence,
            kind: data.kind, part: words.part, answerTo: leaf.answerTo), under: key)
      else { throw .badWords(event: data.sequence) }
      texts.append(text)
    }
    return texts
  }
}
