import Inquiry
import InterviewSupport
import Testing

/// What somebody said in a first interview with the small bank, from the first question on.
private let saidThen = [
  "It was always done by post.", "For her to be home.", "My idea is to ring.",
  "Only if they answer.", "I will ring.", "Her.", "Monday.", "By the sound.", "Custom.",
  "So really it is the phone.", "No.", "No.",
]

private func first(_ answers: [String] = saidThen, consent: ConsentLevel = .inquirerMayRead)
  -> Engine
{
  var engine = SmallInquiry.engine()
  _ = engine.begin(SmallInquiry.opening(), consent: consent)
  for answer in answers { _ = engine.receive(answer) }
  return engine
}

private func earlier(
  _ engine: Engine = first(), least: ConsentLevel = .inquirerMayRead
) -> EarlierTalk {
  EarlierTalk(Opening.Follows(interview: "i1", round: 2, least: least), memory: engine.memory)
}

/// A second interview, up to the last of these answers.
private func second(
  _ talk: EarlierTalk? = earlier(), _ answers: String...,
  with change: (inout Bank) -> Void = { _ in }
) -> Engine {
  var bank = SmallInquiry.roundBank
  change(&bank)
  var engine = SmallInquiry.engine(bank: bank, following: talk)
  var opening = SmallInquiry.opening()
  opening.follows = Opening.Follows(
    interview: "i1", round: 2, least: talk?.least ?? .inquirerMayRead)
  _ = engine.begin(opening, consent: .inquirerMayRead)
  for answer in answers { _ = engine.receive(answer) }
  return engine
}

extension Engine {
  fileprivate var questions: [String] { memory.standing.map(\.question.text) }
  fileprivate var moves: [ProbeMove.ID] { memory.standing.map(\.move) }
  fileprivate var open: Question? { memory.openQuestion }
}

@Suite struct `A second interview` {
  @Test func `opens from agreements, ideas, names and the conclusion of the first`() {
    let engine = second(earlier(), "Yes.", "A call.", "Yes.", "Yes.", "Yes.")
    #expect(
      engine.questions == [
        "Then: “I will ring”. And now?", "“I will ring”: how do you read that?",
        "“My idea is to ring”, with “Only if they answer”. How now?",
        "“Custom”, you said. How now?", "Then: “So really it is the phone”. And now?",
        "How does “the letter” go?",
      ])
  }

  @Test func `keeps the place, and who may read it`() {
    guard case .recalled(let recalled)? = second().open?.parts[1] else {
      Issue.record("no words of the first interview")
      return
    }
    #expect(recalled.interview == "i1")
    #expect(recalled.quote == Quote(n: 5, place: 0..<11, text: "I will ring"))
    #expect(recalled.consent == .inquirerMayRead)
  }

  @Test func `says why by the bank's own words, and quotes no answer of its own`() {
    #expect(second().open?.reason.source == .course)
    #expect(second().open?.reason.evidence.words.isEmpty == true)
  }

  @Test(arguments: [(0, 0), (1, 2), (2, 3), (10, 5)])
  func `comes back to as much as the bank allows`(limit: Int, questions: Int) {
    let engine = second(earlier(), "Yes.", "A call.", "Yes.", "Yes.", "Yes.", "Yes.") {
      $0.limits.recalled = limit
    }
    #expect(engine.moves.count(where: ProbeMove.ID.recalling.contains) == questions)
  }

  @Test func `goes its own course with a bank that cannot come back`() {
    let engine = second { $0.moves.removeAll { ProbeMove.ID.recalling.contains($0.id) } }
    #expect(engine.moves == ["grand_tour"])
  }

  @Test func `asks nothing of an agreement that is over, and the next thing of a no`() {
    let over = second(earlier(), "It fizzled out.")
    #expect(over.open?.text == "“My idea is to ring”, with “Only if they answer”. How now?")
    let no = second(earlier(), "No.")
    #expect(no.open?.move == .thenAndNow)
  }

  @Test func `leaves the bank its room`() {
    let crowded = second { $0.limits.questions = $0.limits.exploreAtMost + 15 }
    #expect(crowded.moves == ["grand_tour"])
    let told = second(earlier(), "Yes.", "A call.", "Yes.", "Yes.", "Yes.", "It goes.") {
      $0.limits.exploreAtLeast = 1
      $0.limits.exploreAtMost = 2
    }
    #expect(told.moves.suffix(2) == ["grand_tour", "recall_goal"])
  }

  @Test func `leaves a boundary alone`() {
    var engine = second()
    _ = engine.skip()
    #expect(engine.open?.move == .thenAndNow)
    #expect(engine.open?.text.contains("I will ring") == false)
  }

  // MARK: Consent

  @Test func `shows an interviewer nothing that was for the participant alone`() {
    #expect(second(earlier(first(consent: .onlyMe))).moves == ["grand_tour"])
    let answers = saidThen.map { $0 == "I will ring." ? "I will ring, between us." : $0 }
    let one = second(earlier(first(answers)), "Yes.", "Yes.", "Yes.")
    #expect(!one.questions.contains { $0.contains("I will ring") })
  }

  @Test func `shows the participant their own words, whatever they let others read`() {
    let own = second(earlier(first(consent: .onlyMe), least: .onlyMe))
    #expect(own.open?.text == "Then: “I will ring”. And now?")
  }

  @Test func `quotes only what may be quoted to whoever did not hold the first`() {
    #expect(second(earlier(least: .quotedUnderPseudonym)).moves == ["grand_tour"])
  }

  // MARK: Taking back

  @Test func `forgets what is taken back in the first`() {
    let recorded = second(earlier(), "Yes.").events
    var then = first()
    _ = then.strike(5)
    var engine = SmallInquiry.engine(bank: SmallInquiry.roundBank, following: earlier(then))
    engine.remember(recorded)
    #expect(engine.questions[0] == "Then: “…”. And now?")
    #expect(engine.open?.text == "“…”: how do you read that?")
    _ = engine.takeUp()
    #expect(engine.open?.text == "“My idea is to ring”, with “Only if they answer”. How now?")
  }

  @Test func `goes on where it was when nothing was taken back`() {
    var engine = second(earlier(), "Yes.")
    let open = engine.open
    #expect(engine.takeUp() == [.record(.resumed)])
    #expect(engine.open == open)
  }

  @Test func `is the same, replayed`() {
    let live = second(earlier(), "Yes.", "A call.", "Yes.")
    let replayed = Engine(
      bank: live.bank, chain: live.chain, lexicon: live.lexicon, following: earlier(),
      replaying: live.events)
    #expect(replayed.memory == live.memory)
  }
}

extension Engine {
  /// The same talk as its record has it: asked and answered, one after the other.
  fileprivate var events: [TranscriptEvent] { recording.events }

  private var recording: Recorder { Recorder(replaying: self) }
}

/// Plays a talk again, and takes down what happens.
private struct Recorder {
  private(set) var events: [TranscriptEvent] = []

  init(replaying played: Engine) {
    guard let opening = played.memory.opening, let consent = played.memory.consent else { return }
    var engine = Engine(
      bank: played.bank, chain: played.chain, lexicon: played.lexicon, following: played.earlier)
    take(engine.begin(opening, consent: consent))
    for text in played.memory.standing.compactMap(\.answer?.words.text) {
      take(engine.receive(text))
    }
  }

  private mutating func take(_ moves: [Move]) {
    for case .record(let event) in moves { events.append(event) }
  }
}
