import Testing

@testable import Sealing

private let place = WordsPlace(
  store: "5a", interview: "g7", sequence: 3, kind: "answered.1", part: 0, answerTo: 2)

@Suite struct `Sealed words` {
  @Test(arguments: ["", "ja", "e\u{301}\0", String(repeating: "x", count: 256), "🧑‍🤝‍🧑\r\n"])
  func `open with the key of the store`(words: String) throws {
    let key = StoreKey.forNewStore()
    let sealed = SealedWords(sealing: words, at: place, under: key)
    #expect(try sealed.words(at: place, under: key) == words)
    let answerKey = try sealed.answerKey(at: place, under: key)
    #expect(try SealedWords.words(in: sealed.sealed, at: place, under: answerKey) == words)
  }

  @Test(arguments: [(0, 1), (255, 1), (256, 2), (700, 3)])
  func `show their length in steps of 256 bytes only`(count: Int, steps: Int) {
    let words = String(repeating: "n", count: count)
    let sealed = SealedWords(sealing: words, at: place, under: .forNewStore())
    #expect(sealed.sealed.count == 32 + 24 + 256 * steps + 16)
    #expect(sealed.wrapped.count == 72)
  }

  @Test func `are different each time`() {
    let key = StoreKey.forNewStore()
    let (first, second) = (
      SealedWords(sealing: "ja", at: place, under: key),
      SealedWords(sealing: "ja", at: place, under: key)
    )
    #expect(first.sealed != second.sealed && first.wrapped != second.wrapped)
  }

  @Test func `do not open at any other place`() {
    let key = StoreKey.forNewStore()
    let sealed = SealedWords(sealing: "ja", at: place, under: key)
    let changes: [(inout WordsPlace) -> Void] = [
      { $0.store += "0" }, { $0.interview += "0" }, { $0.kind += "0" }, { $0.sequence += 1 },
      { $0.part += 1 }, { $0.answerTo = 3 }, { $0.answerTo = nil },
    ]
    for change in changes {
      var other = place
      change(&other)
      #expect(throws: SealError.self) { try sealed.words(at: other, under: key) }
    }
  }

  @Test func `do not open when one bit is changed, wherever it is`() {
    let key = StoreKey.forNewStore()
    let sealed = SealedWords(sealing: "ja", at: place, under: key)
    for bit in 0..<(8 * sealed.sealed.count) {
      var changed = sealed
      changed.sealed[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: SealError.wordsChanged) { try changed.words(at: place, under: key) }
    }
    for bit in 0..<(8 * sealed.wrapped.count) {
      var changed = sealed
      changed.wrapped[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: SealError.keyChanged) { try changed.words(at: place, under: key) }
    }
    for length in [0, 1, 23, 24, 55, 56, 71, 100] {
      let short = SealedWords(
        sealed: Array(sealed.sealed.prefix(length)), wrapped: Array(sealed.wrapped.prefix(length)))
      #expect(throws: SealError.self) { try short.words(at: place, under: key) }
    }
  }

  @Test func `go over to the next key, and then no longer open with the old`() throws {
    let old = StoreKey.forNewStore()
    let new = old.next()
    #expect(new.generation == 2 && new.signing.verifier == old.signing.verifier)
    let sealed = SealedWords(sealing: "ja", at: place, under: old)
    let renewed = try sealed.rewrapped(at: place, from: old, to: new)
    #expect(renewed.digest == sealed.digest)
    #expect(try renewed.words(at: place, under: new) == "ja")
    #expect(throws: SealError.keyChanged) { try renewed.words(at: place, under: old) }
    #expect(throws: SealError.keyChanged) { try sealed.words(at: place, under: new) }
  }
}

@Suite struct `A key file` {
  @Test func `reads as it was written`() throws {
    let key = StoreKey.forNewStore().next()
    let read = try #require(StoreKey(text: key.text))
    #expect(read.store == key.store && read.generation == 2)
    #expect(read.signing.verifier == key.signing.verifier)
    let sealed = SealedWords(sealing: "ja", at: place, under: key)
    #expect(try sealed.words(at: place, under: read) == "ja")
  }

  @Test func `with one bit changed, or cut short, is never another key`() {
    let key = StoreKey.forNewStore()
    let bytes = Array(key.text.utf8)
    let start =
      key.text.utf8.count
      - key.text.split(separator: "\n").dropFirst(2)
      .map { $0.utf8.count + 1 }.reduce(0, +)
    for bit in (8 * start)..<(8 * bytes.count - 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      guard let text = String(validating: changed, as: UTF8.self) else { continue }
      #expect(StoreKey(text: text)?.text == nil, "bit \(bit)")
    }
    for length in 0..<(bytes.count - 1) {
      #expect(StoreKey(text: String(decoding: bytes.prefix(length), as: UTF8.self))?.text == nil)
    }
  }
}
