import Inquiry
import Testing
import Transcripts

/// What every transcript store promises. Each store runs the same list.
@Suite struct `Every transcript store` {
  @Test(arguments: StoreUnderTest.allCases)
  func `gives events back in order, numbered and dated`(store: StoreUnderTest) async throws {
    try await store.run { store in
      try await store.append(.begun, to: "t1", expecting: 0, at: .noon)
      try await store.append(
        [.answered(Answer(n: 1, words: .spoken("Ja."), minute: 1)), .paused], to: "t1",
        expecting: 3, at: .minutesAfterNoon(1))
      let recorded = try await store.events(of: "t1")
      #expect(
        recorded.events == .begun + [
          .answered(Answer(n: 1, words: .spoken("Ja."), minute: 1)), .paused,
        ])
      #expect(recorded.map(\.sequence) == [0, 1, 2, 3, 4])
      let (first, second) = (Timestamp.noon, Timestamp.minutesAfterNoon(1))
      #expect(recorded.map(\.at) == [first, first, first, second, second])
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `gives the documents of a kind in the order in which they were kept`(
    store: StoreUnderTest
  ) async throws {
    try await store.run { store in
      func document(_ kind: KeptDocument.Kind, _ name: String) -> KeptDocument {
        KeptDocument(kind: kind, name: name, digest: "d-" + name, bytes: Array(name.utf8))
      }
      for (kind, name) in [
        (KeptDocument.Kind.round, "z"), (.bank, "b"), (.round, "a"), (.round, "z"),
      ] {
        try await store.keep(document(kind, name))
      }
      #expect(
        try await store.documents(of: .round) == [document(.round, "z"), document(.round, "a")])
      #expect(try await store.documents(of: .chain).isEmpty)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `knows nothing of a transcript that was never begun`(store: StoreUnderTest) async throws {
    try await store.run { store in
      try await store.append([], to: "t1", expecting: 0, at: .noon)
      #expect(try await store.events(of: "t1").isEmpty)
      #expect(try await store.transcripts().isEmpty)
    }
  }

  @Test(arguments: StoreUnderTest.allCases, [0, 2, 4])
  func `changes nothing on an append that expects another version`(
    store: StoreUnderTest, stale: Int
  ) async throws {
    try await store.run { store in
      try await store.append(.begun, to: "t1", expecting: 0, at: .noon)
      await #expect(throws: VersionConflict(expected: stale, found: 3)) {
        try await store.append(
          [.struck(n: 1), .closed(.wantsStop)], to: "t1", expecting: stale,
          at: .minutesAfterNoon(1))
      }
      #expect(try await store.events(of: "t1").events == .begun)
      #expect(try await store.transcripts().map(\.eventCount) == [3])
    }
  }

  @Test(arguments: [StoreUnderTest.memory, .sqlite])
  func `records one of many appends made at once`(store: StoreUnderTest) async throws {
    try await store.run { store in
      try await store.append(.begun, to: "t1", expecting: 0, at: .noon)
      let recorded = await withTaskGroup(of: Int.self) { group in
        for number in 0..<20 {
          group.addTask {
            do {
              try await store.append(
                [.noted("\(number)")], to: "t1", expecting: 3, at: .minutesAfterNoon(1))
              return 1
            } catch {
              #expect(error as? VersionConflict == VersionConflict(expected: 3, found: 4))
              return 0
            }
          }
        }
        return await group.reduce(0, +)
      }
      #expect(recorded == 1)
      #expect(try await store.events(of: "t1").count == 4)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `keeps transcripts apart`(store: StoreUnderTest) async throws {
    try await store.run { store in
      for id in ["t1", "t2"] as [Transcript.ID] {
        try await store.append(
          .begun + .answered("altijd"), to: id, expecting: 0, at: .noon)
      }
      try await store.append([.struck(n: 1)], to: "t1", expecting: 7, at: .noon)
      #expect(try await store.events(of: "t2").events == .begun + .answered("altijd"))
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `lists interviews as they were begun`(store: StoreUnderTest) async throws {
    try await store.run { store in
      var other = Opening.sample
      other.participant = "Anneke"
      try await store.append([.opened(.sample)], to: "z", expecting: 0, at: .minutesAfterNoon(5))
      try await store.append([.opened(other)], to: "a", expecting: 0, at: .noon)
      try await store.append(
        [.closed(.noIdea), .noted("later")], to: "z", expecting: 1, at: .minutesAfterNoon(9))
      let began = Timestamp.minutesAfterNoon(5)
      #expect(
        try await store.transcripts() == [
          InterviewSummary(
            id: "z", opening: .sample, createdAt: began, lastAt: .minutesAfterNoon(9),
            eventCount: 3, closing: .noIdea),
          InterviewSummary(
            id: "a", opening: other, createdAt: .noon, lastAt: .noon, eventCount: 1,
            closing: nil),
        ])
    }
  }

  @Test(arguments: StoreUnderTest.allCases, ["altijd", "e\u{301}\0", "🧑‍🤝‍🧑\r\n"])
  func `takes back every version of struck words and still reads`(
    store: StoreUnderTest, canary: String
  ) async throws {
    try await store.run { store in
      try await store.append(.begun + .answered(canary), to: "t1", expecting: 0, at: .noon)
      let before = try await store.events(of: "t1")
      #expect(before.events == .begun + .answered(canary))
      #expect(before.readableWords.count { $0.contains(canary) } == 5)

      try await store.append(
        [.struck(n: 1), .asked(.plain(3))], to: "t1", expecting: 7, at: .noon)
      let after = try await store.events(of: "t1")
      #expect(after.count == 9)
      #expect(!after.readableWords.contains { $0.contains(canary) })
      #expect(after.events[3] == .answered(Answer(n: 1, words: .takenBack, minute: 2)))
      #expect(after.events[4] == .corrected(Answer(n: 1, words: .takenBack, minute: 3)))
      var gone = Quote.corrected(canary)
      gone.text = nil
      #expect(after.events[5] == .asked(.quoting(gone, n: 2)))
      #expect(after.events[6] == before.events[6])
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `never shows words that are struck as they are appended`(
    store: StoreUnderTest
  ) async throws {
    try await store.run { store in
      try await store.append(
        .begun + .answered("altijd") + [.struck(n: 1)], to: "t1", expecting: 0, at: .noon)
      let words = try await store.events(of: "t1").readableWords
      #expect(!words.contains { $0.contains("altijd") })
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `keeps what is said after words were taken back`(store: StoreUnderTest) async throws {
    try await store.run { store in
      let again = Answer(n: 1, words: .spoken("Toch wel."), minute: 9)
      let quote = Quote(from: "Toch wel.", n: 1, version: 2, place: 0..<4)
      try await store.append(
        .begun + .answered("altijd") + [
          .struck(n: 1), .corrected(again), .asked(.quoting(quote, n: 3)),
        ], to: "t1", expecting: 0, at: .noon)
      let read = try await store.events(of: "t1").events
      #expect(read.suffix(2) == [.corrected(again), .asked(.quoting(quote, n: 3))])
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `keeps documents by their digest, byte for byte`(store: StoreUnderTest) async throws {
    try await store.run { store in
      let bank = KeptDocument(
        kind: .bank, name: "verwondering", digest: "b0", bytes: [0, 255, 10, 13])
      try await store.keep(bank)
      try await store.keep(bank)
      #expect(try await store.document(digest: "b0") == bank)
      #expect(try await store.document(digest: "b1") == nil)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `refuses another document under the same digest`(store: StoreUnderTest) async throws {
    try await store.run { store in
      let chain = KeptDocument(kind: .chain, name: "keten", digest: "c0", bytes: [1])
      try await store.keep(chain)
      var other = chain
      other.bytes = [2]
      await #expect(throws: StoreError.documentDiffers(digest: "c0")) {
        try await store.keep(other)
      }
      #expect(try await store.document(digest: "c0") == chain)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `does a request once, however often it is asked`(store: StoreUnderTest) async throws {
    try await store.run { store in
      func ask(_ text: String, expecting count: Int, as request: Request.ID?) async throws -> Bool {
        try await store.append(
          [.noted(text)], to: "t1", expecting: count, at: .noon, request: request)
      }
      try await store.append(.begun, to: "t1", expecting: 0, at: .noon)
      #expect(try await ask("one", expecting: 3, as: "r1"))
      #expect(try await !ask("one", expecting: 3, as: "r1"))
      #expect(try await ask("two", expecting: 4, as: "r2"))
      #expect(try await !ask("one", expecting: 5, as: "r1"))
      await #expect(throws: VersionConflict(expected: 4, found: 5)) {
        _ = try await ask("three", expecting: 4, as: "r3")
      }
      // What was refused was not done, so it may be asked again.
      #expect(try await ask("three", expecting: 5, as: "r3"))
      let notes = try await store.events(of: "t1").events.compactMap { event in
        if case .noted(let text) = event { text } else { nil }
      }
      #expect(notes == ["one", "two", "three"])
    }
  }

  /// How a client that did not hear the reply finds out.
  @Test(arguments: StoreUnderTest.allCases)
  func `says what was recorded, when nothing is appended`(store: StoreUnderTest) async throws {
    try await store.run { store in
      func ask(expecting count: Int, as request: Request.ID) async throws -> Bool {
        try await store.append([], to: "t1", expecting: count, at: .noon, request: request)
      }
      try await store.append(.begun, to: "t1", expecting: 0, at: .noon)
      #expect(try await ask(expecting: 3, as: "r1"))
      #expect(try await ask(expecting: 3, as: "r1"))
      try await store.append([.paused], to: "t1", expecting: 3, at: .noon, request: "r1")
      #expect(try await !ask(expecting: 3, as: "r1"))
      await #expect(throws: VersionConflict(expected: 3, found: 4)) {
        _ = try await ask(expecting: 3, as: "r2")
      }
      #expect(try await store.events(of: "t1").events.count == 4)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `erases every word of an interview, and the name`(store: StoreUnderTest) async throws {
    try await store.run { store in
      var opening = Opening.sample
      opening.participant = "KANARIE"
      let own = Question(
        n: 1, move: "m", parts: [.interviewer("KANARIE?")], reason: Reason(source: .interviewer),
        wording: 0, topic: nil, ladder: nil)
      try await store.append(
        [.opened(opening), .asked(own), .noted("KANARIE.")] + .answered("KANARIE"), to: "t1",
        expecting: 0, at: .noon)
      try await store.append(.begun + .answered("blijft"), to: "t2", expecting: 0, at: .noon)
      try await store.erase(["t1", "t3"], at: .minutesAfterNoon(1))
      let erased = try await store.events(of: "t1")
      #expect(erased.count == 8)
      #expect(erased.last?.event == .erased)
      #expect(!"\(erased)".contains("KANARIE"))
      let listed = try await store.transcripts()
      #expect(listed.map(\.closing) == [.wantsStop, nil])
      #expect(listed.map(\.opening.participant) == ["…", "P7"])
      #expect(try await store.events(of: "t2").events == .begun + .answered("blijft"))
      // Others go on.
      try await store.append([.paused], to: "t2", expecting: 7, at: .minutesAfterNoon(2))
      #expect(try await store.events(of: "t2").count == 8)
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `writes down who read what, and what for`(store: StoreUnderTest) async throws {
    try await store.run { store in
      try await store.append(.begun + .answered("altijd"), to: "t1", expecting: 0, at: .noon)
      try await store.append(.begun, to: "t2", expecting: 0, at: .noon)
      let (show, rerun) = (
        Access(by: "jan", purpose: .show), Access(by: "eva", purpose: .rerun)
      )
      _ = try await store.events(of: ["t1"], for: show, at: .minutesAfterNoon(1))
      _ = try await store.events(of: ["t1", "t2"], for: rerun, at: .minutesAfterNoon(2))
      #expect(
        try await store.accesses() == [
          AccessRecord(at: .minutesAfterNoon(1), access: show, interviews: ["t1"]),
          AccessRecord(at: .minutesAfterNoon(2), access: rerun, interviews: ["t1", "t2"]),
        ])
      #expect(try await store.transcripts().map(\.id) == ["t1", "t2"])
    }
  }
}
