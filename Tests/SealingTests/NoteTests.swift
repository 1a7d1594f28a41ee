import Testing

@testable import Sealing

private let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
private let text = "This is an example message.\n"
private let signature =
  "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"

@Suite struct `A signed note` {
  @Test func `of another program is read and checked`() throws {
    let note = try #require(SignedNote(reading: text + "\n" + signature))
    let verifier = try #require(VerifierKey(key))
    #expect(note.text == text)
    #expect(note.isSigned(by: verifier))
    #expect(verifier.text == key)
    #expect(note.written == text + "\n" + signature)
  }

  @Test(arguments: [
    "This is an example message!\n\n" + signature, " " + text + "\n" + signature,
    text + "\n" + signature.replacing("Uw2QOk", with: "Uw2QOl"),
    text + "\n" + signature.replacing("example.com/foo", with: "example.com/fop"),
    text + "\n" + signature + signature.replacing("aQM=", with: "aQA="),
  ])
  func `that was changed is not`(note: String) throws {
    let verifier = try #require(VerifierKey(key))
    #expect(SignedNote(reading: note)?.isSigned(by: verifier) != true)
  }

  @Test(arguments: [
    "", "\n", text, text + "\n", text + signature, text + "\n" + signature.dropLast(),
    text + "\n" + signature + "\n", text + "\n-" + signature.dropFirst(),
    text + "\n— example.com/foo \n", text + "\n— example.com/foo Uw2Q\n",
    text + "\n— example+com Uw2QOkn8\n", "a\u{7}b\n\n" + signature, "a\r\n\n" + signature,
    text + "\n" + signature.replacing("=\n", with: "\n"),
  ])
  func `of another form is none`(note: String) { #expect(SignedNote(reading: note) == nil) }

  @Test func `may hold an empty line, and signatures of others`() throws {
    let store = StoreKey.forNewStore()
    let note = SignedNote("one\n\nthree\n", signedBy: store.signing)
    let read = try #require(SignedNote(reading: note.written + signature))
    #expect(read.text == "one\n\nthree\n")
    #expect(read.isSigned(by: store.signing.verifier))
    #expect(!read.isSigned(by: StoreKey.forNewStore().signing.verifier))
  }

  @Test(arguments: [
    "", "example.com/foo", "example.com/foo+530d903a", key + "A",
    key.replacing("530d", with: "530e"),
    key.replacing("+AekyeRrm", with: "+AukyeRrm"), key.replacing("foo", with: "f o"),
    key.uppercased(), "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
  ])
  func `is not checked with a key of another form`(key: String) {
    #expect(VerifierKey(key) == nil)
  }
}

@Suite struct `A checkpoint` {
  private let checkpoint = Checkpoint(origin: "verwonder/1f", size: 42, root: .emptyTree)
  private let text = "verwonder/1f\n42\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"

  @Test func `is three lines`() {
    #expect(checkpoint.text == text)
    #expect(Checkpoint(text) == checkpoint)
    #expect(Checkpoint(text + "a line of a later version\n") == checkpoint)
  }

  @Test(arguments: [
    ("42", "042"), ("42", "-42"), ("42", "+42"), ("42", ""), ("42", "4 2"), ("42", "٤٢"),
    ("=\n", "\n"), ("=\n", "="), ("47DE", "47D"), ("verwonder/1f", ""),
    ("42", "99999999999999999999"), ("=\n", "=\n\nmore\n"),
  ])
  func `of another form is none`(from: String, to: String) {
    #expect(Checkpoint(text.replacing(from, with: to)) == nil)
  }

  @Test func `counts only from its own store`() throws {
    let key = StoreKey.forNewStore().signing
    let own = Checkpoint(origin: key.verifier.name, size: 1, root: .emptyTree)
    #expect(Checkpoint(SignedNote(own.text, signedBy: key), signedBy: key.verifier) == own)
    #expect(Checkpoint(SignedNote(text, signedBy: key), signedBy: key.verifier) == nil)
    let other = StoreKey.forNewStore().signing.verifier
    #expect(Checkpoint(SignedNote(own.text, signedBy: key), signedBy: other) == nil)
  }
}
