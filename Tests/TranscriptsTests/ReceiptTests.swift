import Foundation
import Inquiry
import Sealing
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// What a participant takes home, and checks without the store.
@Suite struct `A receipt` {
  private let folder: FolderOfStore

  init() throws { folder = try FolderOfStore() }

  @Test(arguments: [false, true])
  func `shows that the interview stands in the record`(withWords: Bool) async throws {
    let (receipt, key) = try await made(withWords: withWords)
    let contents = try receipt.check(expecting: key)
    #expect(contents.interview == "i1" && contents.events == 17)
    #expect(contents.checkpoint.size == 54 + (withWords ? 1 : 0))
    #expect(contents.words.isEmpty != withWords)
    if withWords {
      #expect(contents.words.map(\.text).contains { $0.hasPrefix("Antwoord 3 van 1.") })
    }
    // What was struck is not in it, and the rest still counts.
    #expect(!contents.words.map(\.text).contains { $0.hasPrefix("Antwoord 2 van 1.") })
    let text = try receipt.text()
    #expect(Receipt(text: Array(text.utf8)) == receipt)
    #expect(text.contains("Antwoord") == false)
  }

  @Test func `of which anything was changed shows nothing`() async throws {
    let (receipt, key) = try await made(withWords: true)
    let other = StoreKey.forNewStore().signing.verifier
    var faults: [(String, ReceiptFault)] = []
    func change(_ name: String, _ fault: ReceiptFault, _ change: (inout Receipt) -> Void) {
      var changed = receipt
      change(&changed)
      let found = #expect(throws: ReceiptFault.self, "\(name)") {
        try changed.check(expecting: key)
      }
      #expect(found == fault, "\(name)")
      faults.append((name, fault))
    }
    change("no events", .badLeaf(event: 0)) { $0.events = [] }
    change("without the first", .badLeaf(event: 0)) { $0.events.removeFirst() }
    change("one left out", .badLeaf(event: 5)) { $0.events.remove(at: 5) }
    change("two exchanged", .badLeaf(event: 5)) { $0.events.swapAt(5, 6) }
    change("another interview", .badLeaf(event: 0)) { $0.interview = "i2" }
    change("a word of the leaf", .badProof(event: 0)) {
      $0.events[0].leaf = $0.events[0].leaf.replacing("opened.1", with: "opened.2")
    }
    change("a word of a later leaf", .badProof(event: 6)) {
      $0.events[6].leaf = $0.events[6].leaf.replacing("\"minute\":", with: "\"minute\":1")
    }
    change("an index", .badProof(event: 4)) { $0.events[4].index += 1 }
    change("a step of the proof", .badProof(event: 4)) {
      $0.events[4].proof[1] = $0.events[5].proof[0]
    }
    change("a step less", .badProof(event: 4)) { $0.events[4].proof.removeLast() }
    change("a step more", .badProof(event: 4)) { $0.events[4].proof.append($0.events[5].proof[0]) }
    change("no step at all", .badProof(event: 4)) { $0.events[4].proof = ["x"] }
    change("the size", .badSignature) {
      $0.checkpoint = $0.checkpoint.replacing("\n55\n", with: "\n56\n")
    }
    change("a leaf that follows another", .brokenChain(event: 7)) {
      let hash = $0.events[7].leaf.components(separatedBy: "\"previous\":\"")[1].prefix(64)
      $0.events[7].leaf = $0.events[7].leaf.replacing(hash, with: String(hash.reversed()))
    }
    change("no checkpoint", .noCheckpoint) { $0.checkpoint = "x" }
    change("no key", .noKey) { $0.key = "x" }
    change("another key", .otherKey) { $0.key = other.text }
    let spoken = try #require(receipt.events.firstIndex { $0.words != nil && $0.index > 12 })
    change("words of another answer", .badWords(event: spoken)) {
      $0.events[spoken].words = $0.events[0].words
    }
    change("another key for the words", .badWords(event: spoken)) {
      $0.events[spoken].words?[0].key = Base64.text([UInt8](repeating: 7, count: 32))
    }
    #expect(faults.count == 19)
    // Without the key of the store it is still of one piece.
    #expect(throws: Never.self) { try receipt.check() }
  }

  @Test func `of nothing is none`() async throws {
    let store = try folder.open()
    try await store.append(.begun, to: "t", expecting: 0, at: .noon)
    #expect(
      try await store.receipt(of: "u", withWords: false, about: [:], for: .test, at: .noon) == nil)
    try store.close()
    for text in ["", "{}", "[]", "{\"receipt\":2}"] {
      #expect(Receipt(text: Array(text.utf8)) == nil)
    }
  }

  private func made(withWords: Bool) async throws -> (Receipt, VerifierKey) {
    let files = try await StoreFiles.made(closing: true)
    try files.copy(to: folder.path)
    let store = try folder.open()
    let receipt = try #require(
      try await store.receipt(
        of: "i1", withWords: withWords, about: ["nl": "Bewijs."], for: .test, at: .noon))
    let key = try await store.verifier
    #expect(try await store.accesses().count == (withWords ? 4 : 3))
    try store.close()
    return (receipt, key)
  }
}
