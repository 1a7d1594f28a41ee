import Exchange
import Inquiry
import InterviewSupport
import Interviews
import Reports
import Testing
import Transcripts

/// "name: words" of each turn.
private func turns(_ text: String, _ format: SpokenTalk.Format = .txt) throws -> [String] {
  try SpokenTalk(reading: text, as: format).turns.map { "\($0.speaker)| \($0.text)" }
}

@Suite struct `A transcript from elsewhere` {
  static let plain: [(text: String, turns: [String])] = [
    ("I: Hoe gaat het?\nR: Goed.\n", ["I| Hoe gaat het?", "R| Goed."]),
    (
      "I:\tHoe gaat het?\r\nR:\tGoed.\r\nEn verder.\r\n",
      ["I| Hoe gaat het?", "R| Goed.\nEn verder."]
    ),
    ("INT: Hoe?\n\nRESP: Zo.\n\nINT: Oh.", ["INT| Hoe?", "RESP| Zo.", "INT| Oh."]),
    ("**I:** Hoe?\n**R:** Zo.", ["I| Hoe?", "R| Zo."]),
    ("Interviewer: Hoe?\nR1: Zo.\nR2: Nee.", ["Interviewer| Hoe?", "R1| Zo.", "R2| Nee."]),
    (
      "Jan de Vries: Hoe?\nMeidoorn: Zo.\nJan de Vries: En?\nMeidoorn: Let op: dat niet.",
      ["Jan de Vries| Hoe?", "Meidoorn| Zo.", "Jan de Vries| En?", "Meidoorn| Let op: dat niet."]
    ),
    // A word with a colon that stands once is no speaker.
    ("I: Wat?\nR: Dit.\nBijvoorbeeld: post.", ["I| Wat?", "R| Dit.\nBijvoorbeeld: post."]),
    // Neither is a time, an address or a sentence.
    (
      "I: Wanneer?\nR: Om\n12:30 gaan we\n12:45 eten\nhttp://a.nl\nhttp://b.nl",
      ["I| Wanneer?", "R| Om\ngaan we\neten\nhttp://a.nl\nhttp://b.nl"]
    ),
    ("[00:00:01] I: Hoe?\n[00:00:04] R: Zo.", ["I| Hoe?", "R| Zo."]),
    ("00:01 I: Hoe?\n00:04 R: Zo.", ["I| Hoe?", "R| Zo."]),
    ("I (00:01): Hoe?\nR (00:04): Zo.", ["I| Hoe?", "R| Zo."]),
    ("Speaker 1  0:03\nHoe?\n\nSpeaker 2  0:07\nZo.", ["Speaker 1| Hoe?", "Speaker 2| Zo."]),
    ("Verslag van 3 mei\n\nI: Hoe?\nR: Zo.", ["I| Hoe?", "R| Zo."]),
    ("V: Hoe?\nA: Zo.", ["V| Hoe?", "A| Zo."]),
    ("P1: a\nI: b\nP1: c", ["P1| a", "I| b", "P1| c"]),
    ("\u{FEFF}I: Hoe?\nR: Zo.", ["I| Hoe?", "R| Zo."]),
    ("I: Hoe?\nI: En hoe nog?\nR: Zo.", ["I| Hoe?\nEn hoe nog?", "R| Zo."]),
  ]

  @Test(arguments: plain.indices)
  func `as text shows who speaks`(index: Int) throws {
    let (text, expected) = Self.plain[index]
    let bytes = Array(text.utf8)
    let talk = try SpokenTalk(reading: bytes, as: .txt)
    #expect(talk.turns.map { "\($0.speaker)| \($0.text)" } == expected)
  }

  static let cues: [(format: SpokenTalk.Format, text: String, turns: [String])] = [
    (
      .vtt,
      """
      WEBVTT - Een gesprek

      NOTE gemaakt door een programma
      over twee regels

      STYLE
      ::cue { color: red }

      1
      00:00:01.000 --> 00:00:04.000 align:start
      <v Jan de Vries>Hoe gaat <b>het</b>?</v>

      00:00:04.500 --> 00:00:06.000
      <v.loud Meidoorn>Goed &amp; wel,

      00:00:06.000 --> 00:01:09.000
      <v Meidoorn>en jij?</v>
      """, ["Jan de Vries| Hoe gaat het?", "Meidoorn| Goed & wel, en jij?"]
    ),
    (
      .vtt,
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Ja?</v> <v B>Nee.</v>\n", ["A| Ja?", "B| Nee."]
    ),
    (
      .srt,
      """
      1
      00:00:01,000 --> 00:00:04,000
      I: Hoe gaat
      het?

      2
      00:00:04,500 --> 00:00:06,000
      R: Goed,

      3
      00:00:06,000 --> 00:00:09,000
      <i>en verder</i>.
      """, ["I| Hoe gaat het?", "R| Goed, en verder."]
    ),
    (
      .srt,
      "1\r\n0:00:01,000 --> 0:00:04,000\r\nI: Hoe?\r\n\r\n2\r\n0:00:05,000 --> 0:00:06,000\r\nR: Zo.\r\n",
      ["I| Hoe?", "R| Zo."]
    ),
    // Captions that roll.
    (
      .vtt,
      """
      WEBVTT

      00:01.000 --> 00:02.000
      I: Hoe gaat dat daar nu?

      00:02.000 --> 00:03.000
      I: Hoe gaat dat daar nu?
      R: Dat gaat heel goed zo.

      00:03.000 --> 00:04.000
      R: Dat gaat heel goed zo.
      """, ["I| Hoe gaat dat daar nu?", "R| Dat gaat heel goed zo."]
    ),
  ]

  @Test(arguments: cues.indices)
  func `as subtitles joins what one person says`(index: Int) throws {
    let (format, text, expected) = Self.cues[index]
    #expect(try turns(text, format) == expected)
  }

  @Test(arguments: [
    ("", ExchangeProblem.noSpeakers), ("Zomaar een tekst.\nZonder namen.", .noSpeakers),
    ("I: a\0b", .containsNUL(line: 1)),
  ])
  func `that does not show who speaks is refused`(text: String, problem: ExchangeProblem) {
    #expect(throws: problem) { try SpokenTalk(reading: text, as: .txt) }
  }

  @Test func `is UTF-8, or UTF-16 with its mark`() throws {
    #expect(throws: ExchangeProblem.notText) {
      try SpokenTalk(reading: [0x49, 0x3A, 0x20, 0xFF, 0x62], as: .txt)
    }
    let little = "\u{FEFF}I: é\nR: 👍".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try SpokenTalk(reading: little, as: .txt).turns.map(\.text) == ["é", "👍"])
    #expect(throws: ExchangeProblem.notText) {
      try SpokenTalk(reading: [0xFF, 0xFE, 0x00, 0xD8], as: .txt)
    }
  }

  @Test func `keeps the words of one person, and counts the rest`() throws {
    let talk = try SpokenTalk(
      reading: "Verslag\nI: Hoe?\nP: Nou.\nR: Zo.\nP: Wat?\nR: Echt.\nI: En?\nI: Nou?", as: .txt)
    #expect(talk.likelyInterviewer == "I")
    #expect(talk.speakers == ["I", "P", "R"])
    let imported = try ImportedTalk(talk, interviewer: "i.", respondent: "R", most: 1000)
    #expect(imported.exchanges.map(\.question) == ["Hoe?"])
    #expect(imported.exchanges.map(\.answer) == ["Zo.\nEcht."])
    #expect(
      imported.losses.list == [
        Loss(.beforeFirstTurn, 1), Loss(.otherSpeakers, 2), Loss(.lastQuestion, 1),
      ])
    #expect(throws: ExchangeProblem.turnTooLong(line: 6)) {
      try ImportedTalk(talk, interviewer: "I", respondent: "R", most: 4)
    }
    #expect(throws: ExchangeProblem.noWords) {
      try ImportedTalk(talk, interviewer: "I", respondent: "X", most: 1000)
    }
  }

  @Test func `is heard, kept and rerun, and marked as asked by somebody else`() async throws {
    let spoken = try SpokenTalk(
      reading: """
        I: How does it go?
        R: It was always done by post.
        I: And what would you do?
        R: My idea is to ring. Do not quote me.
        """, as: .txt)
    let talk = try ImportedTalk(spoken, interviewer: "I", respondent: "R", most: 1000)
    var opening = SmallInquiry.opening()
    opening.imported = Opening.Imported(from: "txt", digest: "d")
    var engine = SmallInquiry.engine()
    let events = engine.takeDown(talk.exchanges, opening: opening, consent: .quotedUnderPseudonym)
    let store = InMemoryTranscriptStore()
    let now = Timestamp(milliseconds: 0)
    try await store.append(events, to: "t", expecting: 0, at: now)
    let access = Access(by: "x", purpose: .show)
    let read = try await store.events(of: "t", for: access, at: now).map(\.event)
    #expect(SmallInquiry.engine().replaying(read).memory == engine.memory)

    let memory = engine.memory
    #expect(memory.opening?.imported == opening.imported)
    #expect(memory.closing == .inputEnded)
    #expect(memory.barriers.map(\.quote.text) == ["always done"])
    #expect(memory.voiced(.idea).count == 1)
    #expect(memory.effectiveConsent(2) == .inquirerMayRead)
    #expect(
      memory.turns.map(\.question.parts) == [
        [.interviewer("How does it go?")], [.interviewer("And what would you do?")],
      ])
    let rerun = Rerun(of: read, standing: memory, through: SmallInquiry.engine())
    #expect(rerun.steps.map(\.change) == [.same, .same])
    #expect(rerun.more.isEmpty && rerun.less.isEmpty)
    let record = InterviewRecord(id: "t", chain: engine.chain, memory: memory, beganAt: 0)
    let report = TranscriptReport(of: record, isOwnCopy: true).markdown(in: .english)
    #expect(report.contains("this program did not ask the questions"))
  }
}

extension Engine {
  fileprivate func replaying(_ events: [TranscriptEvent]) -> Engine {
    Engine(bank: bank, chain: chain, lexicon: lexicon, replaying: events)
  }
}
