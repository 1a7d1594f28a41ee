import Inquiry
import InterviewSupport
import Interviews
import Testing
import Transcripts

private let now = Timestamp(milliseconds: 1_774_000_000_000)
private let then = Timestamp(milliseconds: 1_764_000_000_000)

private func summary(
  _ id: Transcript.ID, _ name: String, chain: String = "home", partner: Partner.ID = "ward",
  closing: Closing? = .completed, follows: Opening.Follows? = nil
) -> InterviewSummary {
  var opening = SmallInquiry.opening(partner: partner)
  (opening.chain.id, opening.participant, opening.follows) = (chain, name, follows)
  return InterviewSummary(
    id: id, opening: opening, createdAt: then, lastAt: then, eventCount: 9, closing: closing)
}

private func follows(_ id: String, _ round: Int) -> Opening.Follows {
  Opening.Follows(interview: id, round: round, least: .inquirerMayRead)
}

private let source = Opening.Source(id: "home", version: 1, digest: "d")

@Suite struct `A round` {
  static let cases: [(title: String, all: [InterviewSummary], follows: [Transcript.ID])] = [
    ("nobody", [], []),
    ("only what is still going on", [summary("a", "Wilg", closing: nil)], []),
    (
      "of each the last", [summary("a", "Wilg"), summary("b", "Els"), summary("c", "Wilg")],
      ["b", "c"]
    ),
    (
      "the last that is closed",
      [summary("a", "Wilg"), summary("b", "Wilg", closing: nil)], ["a"]
    ),
    (
      "two of one name at two partners",
      [summary("a", "Wilg"), summary("b", "Wilg", partner: "care")], ["a", "b"]
    ),
    ("not those of another chain", [summary("a", "Wilg", chain: "else")], []),
    ("not whoever was erased", [summary("a", "…"), summary("b", "…")], []),
    (
      "the second, of somebody who works elsewhere now",
      [summary("a", "Wilg"), summary("b", "Wilg", partner: "care", follows: follows("a", 2))], ["b"]
    ),
  ]

  @Test(arguments: cases.map(\.title))
  func `comes back to`(title: String) throws {
    let example = try #require(Self.cases.first { $0.title == title })
    #expect(Round.follows(chain: "home", among: example.all) == example.follows)
  }

  @Test func `knows who is still to be asked`() {
    let round = Round(
      number: 2, bank: source, chain: source, createdAt: now, follows: ["a", "b", "c", "d", "e"])
    let all = [
      summary("a", "Wilg"), summary("b", "Els"), summary("c", "Berk"), summary("d", "…"),
      summary("x", "Els", closing: nil, follows: follows("b", 2)),
      summary("y", "Berk", follows: follows("c", 2)),
      summary("z", "Wilg", follows: follows("a", 3)),
    ]
    let people = round.people(among: all)
    #expect(people.map(\.name) == ["Wilg", "Els", "Berk"])
    #expect(people.map(\.state) == [.toAsk, .open, .closed])
    #expect(round.goneCount(among: all) == 2)
  }

  @Test(arguments: [([], 2), ([2], 3), ([3, 2], 4)])
  func `is numbered after the last`(numbers: [Int], next: Int) {
    let rounds = numbers.map {
      Round(number: $0, bank: source, chain: source, createdAt: now, follows: [])
    }
    #expect(Round.number(after: rounds) == next)
  }
}

@Suite struct `A later interview` {
  private let store = InMemoryTranscriptStore()
  private let materials = Materials(
    bank: SmallInquiry.roundBank, chain: SmallInquiry.card, lexicon: SmallInquiry.englishLexicon,
    kinds: SmallInquiry.kinds)

  private var opening: Opening {
    var opening = SmallInquiry.opening()
    opening.follows = follows("first", 2)
    return opening
  }

  /// A first interview with an agreement, and a second that has just begun.
  private func begin() async throws -> Session {
    let first = try await Session.begin(
      "first", in: store, engine: materials.engine(), opening: SmallInquiry.opening(),
      consent: .inquirerMayRead, at: then)
    for text in ["It goes.", "For her.", "My idea is to ring.", "Only if.", "I will ring."] {
      try await first.perform(.answer(text), at: then)
    }
    return try await Session.begin(
      "second", in: store, engine: materials.engine(following: try await earlier()),
      opening: opening, consent: .inquirerMayRead, at: now)
  }

  private func earlier() async throws -> EarlierTalk? {
    try await store.earlierTalk(of: opening, by: "Mia", at: now) { _ in materials }
  }

  /// What is asked when it is taken up again.
  private func question() async throws -> String? {
    let session = try await Session.resume("second", in: store, by: "Mia", at: now) { events in
      materials.engine(following: try await earlier(), replaying: events)
    }
    return await session.memory.openQuestion?.text
  }

  @Test func `quotes what stands in the first, and that is on record`() async throws {
    let session = try await begin()
    #expect(await session.memory.openQuestion?.text == "Then: “I will ring”. And now?")
    #expect(
      await store.accesses() == [
        AccessRecord(
          at: now, access: Access(by: "Mia", purpose: .recall), interviews: ["first"])
      ])
  }

  @Test func `is kept without those words`() async throws {
    _ = try await begin()
    let events = try await store.events(of: "second", for: Access(by: "x", purpose: .show), at: now)
    guard case .asked(let asked)? = events.last?.event else { return }
    #expect(asked.text == "Then: “…”. And now?")
    let talk = try await earlier()
    guard case .asked(let read)? = Transcript.recalling(events, talk).last?.event else { return }
    #expect(read.text == "Then: “I will ring”. And now?")
  }

  @Test func `asks something else when the first was erased meanwhile`() async throws {
    _ = try await begin()
    #expect(try await question() == "Then: “I will ring”. And now?")
    try await store.erase(["first"], at: now)
    #expect(try await question() == "How does “the letter” go?")
  }

  @Test func `can be read when the first cannot`() async throws {
    _ = try await begin()
    var lost = opening
    lost.follows = follows("nowhere", 2)
    let talks = try await store.earlierTalks(
      of: [SmallInquiry.opening(), lost, opening], by: "Mia", at: now
    ) { _ in materials }
    #expect(talks.map { $0?.interview } == [nil, nil, "first"])
    #expect(try await store.earlierTalk(of: lost, by: "Mia", at: now) { _ in materials } == nil)
  }

  @Test func `of many, the first ones are read at once`() async throws {
    _ = try await begin()
    let before = await store.accesses().count
    _ = try await store.earlierTalks(of: [opening, opening], by: "Mia", at: now) { _ in materials }
    #expect(await store.accesses().count == before + 1)
  }
}
