import Inquiry
import InterviewSupport
import Interviews
import Testing
import Transcripts

/// The two ways an interview can be lived; both must read the same.
enum Playback: CaseIterable, Sendable {
  case live
  case resumedAfterEveryTurn
}

@Suite struct `A golden transcript` {
  @Test(arguments: Project.scenarios.map(\.id), Playback.allCases)
  func `plays back word for word`(id: String, playback: Playback) async throws {
    let scenario = try #require(Project.scenarios.first { $0.id == id })
    let text = goldenText(try await play(scenario, playback))
    let path = "Tests/Golden/\(id).transcript"
    if Project.updatesGolden { Project.write(text, to: path) }
    #expect(text == Project.text(path), "run with VERWONDER_UPDATE_GOLDEN=1 after reading the diff")
  }
}

/// Plays the answers of a scenario in order, through a store, as a live interview would.
private func play(_ scenario: Scenario, _ playback: Playback) async throws -> Memory {
  let store = InMemoryTranscriptStore()
  var now = Timestamp(milliseconds: 1_760_000_000_000)
  var session = try await Session.begin(
    "golden", in: store, engine: Project.engine(for: scenario),
    opening: Project.opening(of: scenario), consent: .quotedUnderPseudonym, at: now)
  for answer in scenario.answers {
    now.milliseconds += 30_000
    if playback == .resumedAfterEveryTurn, await session.memory.closing == nil {
      session = try await Session.resume("golden", in: store, by: "test", at: now) { events in
        Project.engine(for: scenario, replaying: events)
      }
    }
    guard await session.memory.openQuestion != nil else { break }
    try await session.perform(.answer(answer.text), at: Timestamp(milliseconds: 1_760_000_000_000))
  }
  return await session.memory
}
