import Access
import Inquiry
import Sealing
import Synchronization
import TestSupport
import Testing

private let minute: Int64 = 60_000
private let hour = 60 * minute
private let day = 24 * hour

/// A book with one invitation in it, and a clock.
private struct Desk {
  var book: InvitationBook
  var generator: SplitMix
  let id: String
  let link: String
  var now: Int64 = 1_700_000_000_000

  init(seed: UInt64 = 1) {
    book = InvitationBook { Digest(of: $0).bytes }
    generator = SplitMix(seed: seed)
    let wish = InvitationWish(
      chain: "home", partner: "ward", participant: "Wilg", bank: "verwondering", language: .dutch,
      expiresAt: now + 14 * day)
    let issued = book.issue(wish, by: 1001, now: now, using: &generator)
    (id, link) = (issued.invitation.id, issued.token.text)
  }

  mutating func exchange(_ text: String? = nil) -> InvitationBook.Exchange? {
    book.exchange(text ?? link, now: now, using: &generator)
  }

  mutating func entered() throws -> InvitationBook.Exchange {
    let exchange = exchange()
    return try #require(exchange)
  }

  mutating func session() throws -> String { try entered().session.text }

  mutating func caller(_ session: String) -> ParticipantCaller? {
    book.caller(session: session, now: now)
  }

  var invitation: Invitation {
    get throws { try #require(book[id]) }
  }

  /// Does to the link what ends it.
  mutating func end(_ way: Ending) {
    switch way {
    case .revoked: book.revoke(id)
    case .seen: book.revoke(tokenText: link)
    case .expired: now += 14 * day
    case .closed:
      book.bind(id, to: "abcd2345")
      book.interviewClosed("abcd2345")
    case .erased:
      book.bind(id, to: "abcd2345")
      book.erased("abcd2345")
    }
  }

  enum Ending: CaseIterable { case revoked, seen, expired, closed, erased }
}

@Suite struct `An invitation` {
  @Test func `keeps everything but its link`() throws {
    let desk = Desk()
    let invitation = try desk.invitation
    #expect(invitation.id.utf8.count == 8)
    #expect(invitation.id.utf8.allSatisfy { "abcdefghjkmnpqrstuvwxyz23456789".utf8.contains($0) })
    let token = try #require(Token(desk.link))
    #expect(invitation.tokenHash == Digest(of: token.bytes).bytes)
    #expect(invitation.mode == .own)
    #expect(invitation.createdBy == 1001)
    #expect(invitation.createdAt == desk.now)
    #expect(invitation.usedAt == nil)
    #expect(!"\(desk.book)".contains(desk.link))
  }

  @Test func `lets its participant in, and nobody else`() throws {
    var desk = Desk()
    let session = try desk.session()
    #expect(
      desk.caller(session)
        == ParticipantCaller(
          invitation: desk.id, chain: "home", partner: "ward", participant: "Wilg"))
    #expect(desk.caller(desk.link) == nil)
    #expect(desk.exchange(session) == nil)
    #expect(session != desk.link)
    #expect(try desk.invitation.usedAt == desk.now)
  }

  @Test func `has a link of its own`() {
    var desk = Desk()
    let wish = InvitationWish(
      chain: "home", partner: "ward", participant: "Els", bank: "b", language: .english,
      expiresAt: desk.now + day)
    for _ in 0..<200 { _ = desk.book.issue(wish, by: 1001, now: desk.now, using: &desk.generator) }
    #expect(Set(desk.book.entries.map(\.id)).count == 201)
    #expect(Set(desk.book.entries.map(\.tokenHash)).count == 201)
    #expect(desk.exchange()?.invitation.participant == "Wilg")
  }

  @Test func `can go on with the same link, which ends the session before`() throws {
    var desk = Desk()
    let first = try desk.entered()
    #expect(!first.wasUsedAgain && !first.endedEarlier)
    desk.now += minute
    let second = try desk.entered()
    #expect(second.wasUsedAgain && second.endedEarlier)
    #expect(desk.caller(first.session.text) == nil)
    #expect(desk.caller(second.session.text) != nil)
    #expect(desk.book.sessionCount == 1)
    desk.book.endSession(second.session.text)
    let third = try desk.entered()
    #expect(third.wasUsedAgain && !third.endedEarlier)
    desk.now += hour
    let fourth = try desk.entered()
    #expect(fourth.wasUsedAgain && !fourth.endedEarlier)
  }

  @Test(arguments: Desk.Ending.allCases)
  private func `opens nothing after its end`(way: Desk.Ending) throws {
    var desk = Desk()
    _ = try desk.session()
    desk.end(way)
    #expect(desk.exchange() == nil)
    let again = InvitationBook(entries: desk.book.entries) { Digest(of: $0).bytes }
    desk.book = again
    #expect(desk.exchange() == nil)
  }

  /// A link that was seen by others, or of which somebody may not stay, ends what it opened.
  @Test(arguments: [
    (Desk.Ending.revoked, false), (.seen, false), (.erased, false), (.closed, true),
    (.expired, false),
  ])
  private func `lets those who are in stay only when it closed by itself`(
    way: Desk.Ending, stay: Bool
  ) throws {
    var desk = Desk()
    let session = try desk.session()
    desk.end(way)
    #expect((desk.caller(session) != nil) == stay)
  }

  @Test func `that expires does not throw out who is in the middle`() throws {
    var desk = Desk()
    desk.now = try desk.invitation.expiresAt - 1
    let session = try desk.session()
    desk.now += 1
    #expect(desk.exchange() == nil)
    #expect(desk.caller(session) != nil)
  }

  @Test func `expires at the millisecond`() throws {
    var desk = Desk()
    desk.now = try desk.invitation.expiresAt - 1
    #expect(desk.exchange() != nil)
    desk.now += 1
    #expect(desk.exchange() == nil)
    #expect(try desk.invitation.isOpen(at: desk.now - 1))
    #expect(try !desk.invitation.isOpen(at: desk.now))
  }

  /// Whoever is erased, or was never interviewed, leaves no name. Whose link was seen gets another.
  @Test(arguments: [
    (Desk.Ending.erased, false), (.revoked, false), (.seen, true), (.expired, true),
    (.closed, true),
  ])
  private func `keeps a pseudonym only for whom there may be an interview`(
    way: Desk.Ending, keeps: Bool
  ) throws {
    var desk = Desk()
    desk.end(way)
    #expect(try desk.invitation.participant == (keeps ? "Wilg" : Pseudonym.erased))
    #expect("\(desk.book.entries)".contains("Wilg") == keeps)
  }

  @Test func `has one interview at most`() throws {
    var desk = Desk()
    let session = try desk.session()
    #expect(desk.book.bind(desk.id, to: "abcd2345") == true)
    #expect(desk.book.bind(desk.id, to: "abcd2345") == true)
    #expect(desk.book.bind(desk.id, to: "wxyz6789") == false)
    #expect(desk.book.bind("nowhere2", to: "wxyz6789") == false)
    #expect(desk.caller(session)?.interview == "abcd2345")
    desk.book.revoke(desk.id)
    #expect(desk.book.bind(desk.id, to: "abcd2345") == false)
  }

  @Test func `takes no interview after its end`() {
    var desk = Desk()
    desk.end(.closed)
    #expect(desk.book.bind(desk.id, to: "abcd2345") == false)
  }

  @Test func `has an id of its own, also when chance repeats itself`() {
    var (desk, same) = (Desk(seed: 5), SplitMix(seed: 5))
    let wish = InvitationWish(
      chain: "home", partner: "ward", participant: "Els", bank: "b", language: .dutch,
      expiresAt: desk.now + day)
    let again = desk.book.issue(wish, by: 1001, now: desk.now, using: &same).invitation
    #expect(again.id != desk.id)
    #expect(desk.book.entries.count == 2)
  }

  /// What is kept may be damaged: a hash that is cut off is that of no link.
  @Test(arguments: [0, 1, 31])
  func `with half a hash opens nothing`(length: Int) throws {
    var desk = Desk()
    var damaged = try desk.invitation
    damaged.tokenHash = Array(damaged.tokenHash.prefix(length))
    desk.book = InvitationBook(entries: [damaged]) { Digest(of: $0).bytes }
    #expect(desk.exchange() == nil)
    #expect(desk.exchange("") == nil)
  }

  @Test func `is free again when its interview was not begun after all`() throws {
    var desk = Desk()
    desk.book.bind(desk.id, to: "abcd2345")
    desk.book.unbind(desk.id, from: "wxyz6789")
    #expect(try desk.invitation.interview == "abcd2345")
    desk.book.unbind(desk.id, from: "abcd2345")
    #expect(desk.book.bind(desk.id, to: "wxyz6789") == true)
  }

  @Test func `that closes or is erased leaves others alone`() throws {
    var desk = Desk()
    let session = try desk.session()
    desk.book.bind(desk.id, to: "abcd2345")
    desk.book.interviewClosed("wxyz6789")
    desk.book.erased("wxyz6789")
    #expect(desk.caller(session)?.participant == "Wilg")
    #expect(desk.exchange() != nil)
  }

  @Test func `is read back with its sessions gone`() throws {
    var desk = Desk()
    let session = try desk.session()
    desk.book = InvitationBook(entries: desk.book.entries) { Digest(of: $0).bytes }
    #expect(desk.caller(session) == nil)
    #expect(desk.exchange()?.wasUsedAgain == true)
  }
}

@Suite struct `A session` {
  @Test func `ends after half an hour of silence, at the millisecond`() throws {
    var desk = Desk()
    let session = try desk.session()
    desk.now += 30 * minute - 1
    #expect(desk.caller(session) != nil)
    desk.now += 30 * minute - 1
    #expect(desk.caller(session) != nil)
    desk.now += 30 * minute
    #expect(desk.caller(session) == nil)
    desk.now -= 30 * minute
    #expect(desk.caller(session) == nil, "it does not come back when a clock is set back")
  }

  @Test func `is not kept going by reading along`() throws {
    var desk = Desk()
    let session = try desk.session()
    for _ in 0..<29 {
      desk.now += minute
      #expect(desk.book.listener(session: session, now: desk.now)?.participant == "Wilg")
    }
    desk.now += minute
    #expect(desk.book.listener(session: session, now: desk.now) == nil)
    #expect(desk.caller(session) == nil)
  }

  @Test func `ends after twelve hours, at the millisecond, however busy`() throws {
    var desk = Desk()
    let session = try desk.session()
    let end = desk.now + 12 * hour
    while desk.now < end - 10 * minute {
      desk.now += 10 * minute
      #expect(desk.caller(session) != nil || desk.now >= end)
    }
    desk.now = end - 1
    #expect(desk.caller(session) != nil)
    desk.now = end
    #expect(desk.caller(session) == nil)
  }

  @Test func `is not made longer by a clock that is set back`() throws {
    var desk = Desk()
    let session = try desk.session()
    desk.now += 20 * minute
    #expect(desk.caller(session) != nil)
    desk.now -= 15 * minute
    #expect(desk.caller(session) != nil)
    desk.now += 15 * minute + 30 * minute - 1
    #expect(desk.caller(session) != nil)
  }

  @Test func `ends when its participant says so`() throws {
    var desk = Desk()
    let session = try desk.session()
    #expect(desk.book.endSession(session) == true)
    #expect(desk.book.endSession(session) == false)
    #expect(desk.caller(session) == nil)
  }

  /// The link was not seen, so it still works.
  @Test func `ends when it is seen in an address`() throws {
    var desk = Desk()
    let session = try desk.session()
    #expect(desk.book.revoke(tokenText: session)?.id == desk.id)
    #expect(desk.caller(session) == nil)
    #expect(desk.exchange() != nil)
  }

  @Test func `is forgotten when it has ended by itself`() throws {
    var desk = Desk()
    _ = try desk.session()
    desk.book.forgetEnded(at: desk.now + 30 * minute - 1)
    #expect(desk.book.sessionCount == 1)
    desk.book.forgetEnded(at: desk.now + 30 * minute)
    #expect(desk.book.sessionCount == 0)
  }
}

@Suite struct `A guess` {
  /// Attack 34: random, a bit off, cut off, in other capitals.
  @Test func `opens nothing and changes nothing`() throws {
    var desk = Desk()
    let session = try desk.session()
    let before = desk.book.entries
    var guesses: [String] = ["", desk.id, String(desk.link.dropLast()), desk.link + "A"]
    guesses += [desk.link.uppercased(), desk.link.lowercased(), " " + desk.link, desk.link + "\n"]
    for bit in 0..<256 {
      let bytes = try #require(Token(desk.link)).bytes
      guesses.append(try #require(text(flipping: bit, in: bytes)))
    }
    var random = SplitMix(seed: 7)
    for _ in 0..<10_000 { guesses.append(Token(using: &random).text) }
    for guess in guesses {
      #expect(desk.exchange(guess) == nil)
      #expect(desk.caller(guess) == nil)
      #expect(desk.book.revoke(tokenText: guess) == nil)
      #expect(desk.book.endSession(guess) == false)
    }
    #expect(desk.book.entries == before)
    #expect(desk.caller(session) != nil)
  }

  private func text(flipping bit: Int, in bytes: [UInt8]) -> String? {
    var bytes = bytes
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    var generator = Bytes(bytes: bytes)
    return Token(using: &generator).text
  }

  private struct Bytes: RandomNumberGenerator {
    var bytes: [UInt8]

    mutating func next() -> UInt64 {
      let word = bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      bytes.removeFirst(8)
      return word
    }
  }

  /// With the same work for every answer, a right link and a wrong one take as long.
  @Test func `is hashed and looked for like a right link`() throws {
    let count = Counter()
    var book = InvitationBook { bytes in
      count.add()
      return Digest(of: bytes).bytes
    }
    var generator = SplitMix(seed: 3)
    for guess in ["", "x", Token(using: &generator).text] {
      let before = count.value
      #expect(book.exchange(guess, now: 0, using: &generator) == nil)
      #expect(count.value == before + 1)
    }
  }
}

private final class Counter: Sendable {
  private let state = Mutex(0)

  var value: Int { state.withLock { $0 } }

  func add() { state.withLock { $0 += 1 } }
}
