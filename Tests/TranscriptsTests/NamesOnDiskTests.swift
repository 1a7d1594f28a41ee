import Hearing
import Inquiry
import Testing

@testable import Transcripts
@testable import TranscriptsSQLite

/// One event of every kind, exactly as it stands on disk. A test that fails here means that last
/// year's transcripts would not be read: write a new version beside the old one instead.
let onDisk: [(event: TranscriptEvent, kind: String, body: String, words: [Int: String])] = [
  (
    .opened(.sample), "opened.1",
    #"{"bank":{"digest":"b0","id":"verwondering","version":3},"#
      + #""chain":{"digest":"c0","id":"schuldhulp","version":1},"language":"nl","#
      + #""lexicon":{"digest":"10","id":"nl","version":2},"mode":"self","partner":"gemeente"}"#,
    [0: "P7"]
  ),
  (.consented(.quotedByName), "consented.1", #"{"level":3}"#, [:]),
  (.addressed(.formal), "addressed.1", #"{"form":"u"}"#, [:]),
  (
    .asked(.plain(1)), "asked.1",
    #"{"because":[],"evidence":[],"move":"tour","n":1,"parts":[{"bank":"Vertel eens."}],"#
      + #""source":{"step":"course"},"wording":0}"#, [:]
  ),
  (
    .answered(Answer(n: 1, words: .spoken("Dat gaat altijd zo."), minute: 2)), "answered.1",
    #"{"minute":2,"n":1,"spoken":true}"#, [0: "Dat gaat altijd zo."]
  ),
  (
    .heard(
      n: 1,
      cues: [
        Cue(.barrier("habit"), rule: "altijd", place: 9..<15, voice: .other, tense: .past),
        Cue(.signal(.wantsStop), rule: "stop", place: 0..<3),
        Cue(.marker("always"), rule: "m", place: 9..<15),
      ],
      dismissed: [Dismissal(kind: "trust", rule: "t", place: 4..<8, because: .negated)]),
    "heard.1",
    #"{"cues":["#
      + #"{"heard":{"barrier":"habit"},"place":{"end":15,"start":9},"rule":"altijd","#
      + #""tense":"past","voice":"other"},"#
      + #"{"heard":{"signal":"wants_stop"},"place":{"end":3,"start":0},"rule":"stop","#
      + #""tense":"now","voice":"self"},"#
      + #"{"heard":{"marker":"always"},"place":{"end":15,"start":9},"rule":"m","#
      + #""tense":"now","voice":"self"}],"#
      + #""dismissed":[{"because":"negated","kind":"trust","place":{"end":8,"start":4},"#
      + #""rule":"t"}],"n":1}"#,
    [:]
  ),
  (
    .asked(everyPart), "asked.1",
    #"{"after":"stop-1","because":[{"interviewer":1},{"bank":"."}],"evidence":["#
      + #"{"heard":{"barrier":"habit"},"#
      + #""quote":{"gone":false,"n":1,"place":{"end":15,"start":9},"version":0}},"#
      + #"{"heard":{"marker":"always"},"#
      + #""quote":{"gone":true,"n":7,"place":{"end":4,"start":0},"version":3}}],"#
      + #""ladder":0,"move":"origin","n":2,"parts":["#
      + #"{"quote":{"gone":false,"n":1,"place":{"end":15,"start":9},"version":0}},"#
      + #"{"chain":"het dossier","field":"handovers[0].what"},{"interviewer":0}],"#
      + #""source":{"rule":"habit-asks-its-origin"},"#
      + #""topic":{"handover":0,"id":"handover"},"wording":2}"#,
    [0: "En verder?", 1: "Zomaar"]
  ),
  (
    .asked(ofTheInterviewer), "asked.1",
    #"{"because":[],"evidence":[],"move":"interviewer","n":3,"parts":[{"interviewer":0}],"#
      + #""source":{"step":"interviewer"},"topic":{"id":"goal"},"wording":0}"#,
    [0: "Echt?"]
  ),
  (
    .asked(ofLastTime), "asked.1",
    #"{"because":[],"evidence":[],"ladder":0,"move":"then_and_now","n":4,"parts":["#
      + #"{"interview":"i1","recalled":{"gone":true,"n":5,"place":{"end":15,"start":9},"version":1}}],"#
      + #""source":{"step":"course"},"topic":{"earlier":5,"id":"then_and_now"},"wording":0}"#,
    [:]
  ),
  (
    .ladderLeft(ladder: 0, .whyBudget, rule: "r9"), "ladder_left.1",
    #"{"ladder":0,"reason":"why_budget","rule":"r9"}"#, [:]
  ),
  (
    .ladderLeft(ladder: 1, .exhausted, rule: nil), "ladder_left.1",
    #"{"ladder":1,"reason":"exhausted"}"#, [:]
  ),
  (
    .topicClosed(TopicKey(topic: "handover", handOver: 1), rule: "r2"), "topic_closed.1",
    #"{"rule":"r2","topic":{"handover":1,"id":"handover"}}"#, [:]
  ),
  (
    .voiced(Voiced(what: .agreementWho, n: 1, place: 0..<4, about: 2)), "voiced.1",
    #"{"about":2,"n":1,"place":{"end":4,"start":0},"what":"agreement_who"}"#, [:]
  ),
  (
    .putBack(PutBack(barrier: key, outcome: .named(n: 4, place: 2..<3))), "put_back.1",
    #"{"kind":"habit","n":1,"outcome":{"n":4,"place":{"end":3,"start":2},"result":"named"},"#
      + #""place":{"end":15,"start":9}}"#, [:]
  ),
  (
    .putBack(PutBack(barrier: key, outcome: .rejected(n: 4))), "put_back.1",
    #"{"kind":"habit","n":1,"outcome":{"n":4,"result":"rejected"},"#
      + #""place":{"end":15,"start":9}}"#, [:]
  ),
  (
    .putBack(PutBack(barrier: key, outcome: .leftOpen)), "put_back.1",
    #"{"kind":"habit","n":1,"outcome":{"result":"left_open"},"place":{"end":15,"start":9}}"#, [:]
  ),
  (
    .corrected(Answer(n: 1, words: .takenBack, minute: 3)), "corrected.1",
    #"{"minute":3,"n":1,"spoken":false}"#, [:]
  ),
  (.withdrew(n: 4), "withdrew.1", #"{"n":4}"#, [:]),
  (.struck(n: 6), "struck.1", #"{"n":6}"#, [:]),
  (.skipped(n: 2), "skipped.1", #"{"n":2}"#, [:]),
  (.restricted(n: 2, .onlyMe), "restricted.1", #"{"level":0,"n":2}"#, [:]),
  (.wentOffRecord, "went_off_record.1", "{}", [:]),
  (.cameBackOnRecord, "came_back_on_record.1", "{}", [:]),
  (.noted("Let op: moe."), "noted.1", "{}", [0: "Let op: moe."]),
  (.ranked([2, 1]), "ranked.1", #"{"order":[2,1]}"#, [:]),
  (.paused, "paused.1", "{}", [:]),
  (.resumed, "resumed.1", "{}", [:]),
  (.closed(.timeBox), "closed.1", #"{"closing":"time_box"}"#, [:]),
  (.erased, "erased.1", "{}", [:]),
  (.sharesAgain, "shares_again.1", "{}", [:]),
]

private let key = HeardBarrier.Key(kind: "habit", n: 1, place: 9..<15)

private let everyPart = {
  let quote = Quote(from: "Dat gaat altijd zo.", n: 1, version: 0, place: 9..<15)
  let gone = Quote(n: 7, version: 3, place: 0..<4, text: nil)
  return Question(
    n: 2, move: "origin",
    parts: [
      .quote(quote), .chain(text: "het dossier", field: "handovers[0].what"),
      .interviewer("En verder?"),
    ],
    reason: Reason(
      source: .rule("habit-asks-its-origin"),
      evidence: Evidence(words: [
        .init(quote: quote, subject: .barrier("habit")),
        .init(quote: gone, subject: .marker("always")),
      ]),
      after: "stop-1", because: [.interviewer("Zomaar"), .bank(".")]),
    wording: 2, topic: TopicKey(topic: "handover", handOver: 0), ladder: 0)
}()

private let ofTheInterviewer = Question(
  n: 3, move: "interviewer", parts: [.interviewer("Echt?")],
  reason: Reason(source: .interviewer), wording: 0,
  topic: TopicKey(topic: "goal", handOver: nil), ladder: nil)

private let ofLastTime = Question(
  n: 4, move: "then_and_now",
  parts: [.recalled(Recalled(interview: "i1", quote: Quote(n: 5, version: 1, place: 9..<15)))],
  reason: Reason(source: .course), wording: 0,
  topic: TopicKey(topic: "then_and_now", about: .earlier(5)), ladder: 0)

@Suite struct `On disk` {
  @Test func `a later interview says which it comes back to`() throws {
    var opening = Opening.sample
    opening.follows = Opening.Follows(interview: "i1", round: 2, least: .inquirerMayRead)
    let row = EventRow(.opened(opening))
    let body = try JSONBody(encoding: row.body).text
    #expect(body.contains(#""follows":{"interview":"i1","least":1,"round":2}"#), "\(body)")
    let stored = StoredRow(
      sequence: 0, at: .noon, kind: "opened.1", body: JSONBody(body), words: row.words)
    #expect(try TranscriptReader.read([stored], of: "t").events == [.opened(opening)])
  }

  @Test func `words of an earlier interview are nowhere in a row`() throws {
    let quote = Quote(from: "Ik bel KANARIE.", n: 5, version: 0, place: 7..<14)
    var question = ofLastTime
    question.parts = [.recalled(Recalled(interview: "i1", quote: quote, consent: .quotedByName))]
    question.reason.because = question.parts
    let row = EventRow(.asked(question))
    #expect(row.words.isEmpty)
    #expect(try !JSONBody(encoding: row.body).text.contains("KANARIE"))
    let stored = StoredRow(
      sequence: 0, at: .noon, kind: "asked.1", body: try JSONBody(encoding: row.body), words: [:])
    var reader = TranscriptReader("t")
    guard case .asked(let read) = try reader.event(in: stored) else { return }
    #expect(read.recalled.map(\.quote.text) == [nil, nil])
    #expect(read.recalled.map(\.consent) == [.onlyMe, .onlyMe])
  }

  @Test(arguments: onDisk.indices)
  func `an event is written under its own name`(index: Int) throws {
    let (event, kind, body, words) = onDisk[index]
    let row = EventRow(event)
    #expect(row.kind.rawValue == kind)
    #expect(try JSONBody(encoding: row.body).text == body)
    #expect(row.words == words)
  }

  @Test func `what was once written is read`() throws {
    let rows = onDisk.enumerated().map { sequence, row in
      StoredRow(
        sequence: sequence, at: .noon, kind: row.kind, body: JSONBody(row.body), words: row.words)
    }
    #expect(try TranscriptReader.read(rows, of: "t").events == onDisk.map(\.event))
  }

  @Test func `every kind of event is in the table`() {
    #expect(Set(onDisk.map(\.kind)) == Set(EventKind.allCases.map(\.rawValue)))
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `one event of every kind comes back from a store`(store: StoreUnderTest) async throws {
    try await store.run { store in
      // All but the one that takes the words of the others.
      let events = onDisk.map(\.event).filter { $0 != .erased }
      try await store.append(events, to: "t", expecting: 0, at: .noon)
      #expect(try await store.events(of: "t").events == events)
      try await store.append([.erased], to: "t", expecting: events.count, at: .noon)
      #expect(try await store.events(of: "t").last?.event == .erased)
    }
  }

  @Test(arguments: fixedLists.indices)
  func `words from a fixed list keep their names`(index: Int) {
    let (names, once) = fixedLists[index]
    let kept = once.split(separator: " ").map(String.init)
    #expect(Set(kept).subtracting(names).isEmpty, "a name that was once written must be readable")
    #expect(Set(names).subtracting(kept).isEmpty, "a new name: add it here, it is on disk for good")
  }
}

private func names<Name: RawRepresentable & CaseIterable>(of type: Name.Type) -> [String] {
  type.allCases.map { "\($0.rawValue)" }
}

private let fixedLists: [(names: [String], once: String)] = [
  (names(of: Language.self), "nl en"),
  (names(of: Opening.Mode.self), "interviewer self"),
  (names(of: Address.self), "je u"),
  (names(of: ConsentLevel.self), "0 1 2 3"),
  ([Voice.own.rawValue, Voice.other.rawValue], "self other"),
  ([Tense.now.rawValue, Tense.past.rawValue], "now past"),
  (names(of: Dismissal.Reason.self), "negated denied resolved hypothetical guess outweighed"),
  (
    names(of: Voiced.What.self),
    "goal own_goal idea condition agreement agreement_who agreement_when agreement_check conclusion"
  ),
  (names(of: Closing.self), "completed wants_stop no_idea time_box input_ended"),
  (
    names(of: StopReason.self),
    """
    wants_stop boundary irritation own_idea dont_know evasion no_idea repetition value_reached \
    external_limit why_budget time_box brevity skipped exhausted deferred
    """
  ),
  (
    names(of: Signal.self),
    """
    wants_stop boundary irritation own_idea condition agreement conclusion dont_know evasion \
    topic_shift repetition value external_limit question_back retraction contradiction \
    dont_quote off_the_record accepting refusing rejecting leaves_open takes_back short \
    third_party past
    """
  ),
  (names(of: KeptDocument.Kind.self), "bank chain lexicon round"),
]
