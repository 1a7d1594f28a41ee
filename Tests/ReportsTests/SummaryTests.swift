import Inquiry
import InterviewSupport
import JSONText
import Reports
import Testing

private let whole = [
  "It was always done by post.", "For her to be home.", "My idea is to ring.",
  "Only if they answer.", "I will ring.", "Her.", "Monday.", "By the sound.", "Custom.",
  "So really it is the phone.", "No.", "No.",
]

private func held(
  _ id: String, partner: Partner.ID = "ward", _ consent: ConsentLevel, _ answers: [String] = whole
) -> HeldInterview {
  var held = HeldInterview(id, partner: partner, consent: consent)
  for answer in answers { _ = held.engine.receive(answer) }
  return held
}

private let head = """
  # What was heard: Home again

  Common goal: Everything is ready.

  Heard: the program recognised it in the words. Named: the participant gave it a name. \
  Rejected: the participant said it is not so; it does not count. An empty cell does not \
  mean that there is nothing.

  ## Who was asked


  """

@Suite struct `A summary` {
  @Test func `quotes what may be quoted, in the participant's order of things`() {
    #expect(
      summary(held("i1", .quotedUnderPseudonym)).markdown(in: .english) == head + """
        - `i1`, 2025-11-22: The Ward (nurses); small 1; 12 answers; consent 2

        Nobody was asked at: Care at home, The Shop.

        ## The Ward

        ### habit · 1 person

        - named: “always done” (`i1`, question 1); own word: “Custom.” (`i1`, question 9)

        ### What it is for

        - “For her to be home.” (`i1`, question 2)

        ### Ideas, conditions and agreements

        - “My idea is to ring.” (`i1`, question 3)
          - condition: “Only if they answer.” (`i1`, question 4)
          - agreement: “I will ring.” (`i1`, question 5)
            - with whom: “Her.” (`i1`, question 6)
            - when: “Monday.” (`i1`, question 7)
            - how checked: “By the sound.” (`i1`, question 8)

        ### Own conclusions

        - “So really it is the phone.” (`i1`, question 10)

        ## What was heard for each hand-over

        ### The Ward → Care at home: the letter

        - The Ward: asked of 1 of 1; habit 1
        - Care at home: nobody spoken to

        """)
  }

  @Test func `at level 1 counts without a word`() {
    #expect(
      summary(held("i1", .inquirerMayRead)).markdown(in: .english) == head + """
        - `i1`, 2025-11-22: The Ward (nurses); small 1; 12 answers; consent 1

        Nobody was asked at: Care at home, The Shop.

        ## The Ward

        ### habit · 1 person

        Fewer than three people, and not each of them chose to be quoted. So it does not say here \
        who said what.

        ### What it is for

        - *(words not released)* (`i1`, question 2)

        ### Ideas, conditions and agreements

        - *(words not released)* (`i1`, question 3)
          - condition: *(words not released)* (`i1`, question 4)
          - agreement: *(words not released)* (`i1`, question 5)
            - with whom: *(words not released)* (`i1`, question 6)
            - when: *(words not released)* (`i1`, question 7)
            - how checked: *(words not released)* (`i1`, question 8)

        ### Own conclusions

        - *(words not released)* (`i1`, question 10)

        ## What was heard for each hand-over

        ### The Ward → Care at home: the letter

        - The Ward: asked of 1 of 1; habit 1
        - Care at home: nobody spoken to

        """)
  }

  @Test func `at level 0 says only that somebody was asked`() {
    #expect(
      summary(held("i1", .onlyMe)).markdown(in: .english) == head + """
        - `i1`, 2025-11-22: The Ward (nurses); small 1; 12 answers; consent 0

        Nobody was asked at: Care at home, The Shop.

        ## The Ward

        ## What was heard for each hand-over

        ### The Ward → Care at home: the letter

        - The Ward: asked of 1 of 1
        - Care at home: nobody spoken to

        """)
  }

  @Test(arguments: ConsentLevel.allCases)
  func `holds words in no form below level 2`(level: ConsentLevel) {
    let summary = summary(held("i1", level))
    for text in [summary.markdown(in: .dutch), summary.json.document, summary.json.line] {
      for words in ["always done", "Custom", "My idea", "Only if", "Monday", "phone"] {
        #expect(text.contains(words) == (level >= .quotedUnderPseudonym), "\(words): \(text)")
      }
    }
  }

  @Test func `keeps back the answer that is not for quoting, and only that`() {
    let summary = summary(
      HeldInterview(
        "i1", "It was always done by post.", "For her.", "My idea is to ring, do not quote me.",
        "Only if they answer."))
    let part = summary.partners[0]
    #expect(part.ideas.map(\.idea?.text) == [nil])
    #expect(part.ideas.map(\.idea?.consent) == [.inquirerMayRead])
    #expect(part.ideas[0].conditions.map(\.text) == ["Only if they answer."])
    #expect(part.kinds.flatMap(\.entries).map(\.quote.text) == ["always done"])
  }

  @Test func `leaves out what is between us, until it may be told again`() {
    var held = HeldInterview("i1", "It was always done so, between us.", "For her, always.")
    held.take(held.engine.note(.sharesAgain))
    held.take(held.engine.receive("My idea is to ring."))
    let summary = summary(held)
    #expect(summary.partners[0].kinds.isEmpty)
    #expect(!summary.json.document.contains("always"))
    #expect(summary.partners[0].ideas.map(\.idea?.text) == ["My idea is to ring."])
  }

  @Test func `leaves out a name that is between us, not what it names`() {
    var answers = whole
    answers[8] = "Custom, between us."
    let entries = summary(held("i1", .quotedByName, answers)).partners[0].kinds[0].entries
    #expect(entries.map(\.standing) == [.heard])
    #expect(entries.map(\.name) == [nil])
  }

  @Test(arguments: [
    ("That is not so.", BarrierSummary.Entry.Standing.rejected, 0),
    ("Leave it.", .leftOpen, 1),
    ("Custom.", .named, 1),
  ])
  func `counts people, and none who rejected it`(
    answer: String, standing: BarrierSummary.Entry.Standing, people: Int
  ) {
    var answers = whole
    answers[8] = answer
    let kind = summary(held("i1", .quotedByName, answers)).partners[0].kinds[0]
    #expect(kind.entries.map(\.standing) == [standing])
    #expect(kind.people == people)
  }

  @Test(arguments: [1, 3, 4, 5, 6, 9, 10])
  func `has no trace of words that were struck`(n: Int) {
    var interview = held("i1", .quotedByName)
    _ = interview.engine.strike(n)
    let words = ["always done", "My idea", "Only if", "I will", "Her", "Custom", "So really"]
    let gone = words[[1, 3, 4, 5, 6, 9, 10].firstIndex(of: n) ?? 0]
    let transcript = TranscriptReport(of: interview.record, isOwnCopy: true)
    for text in [
      summary(interview).markdown(in: .english), summary(interview).json.document,
      transcript.markdown(in: .english), transcript.json.document,
    ] {
      #expect(!text.contains(gone), "\(gone): \(text)")
    }
  }

  @Test func `puts partners in the order of the card and kinds in that of the codebook`() {
    let care = held("i1", partner: "care", .quotedByName, ["I do not trust the ward at all."])
    let first = held(
      "i2", .quotedByName, ["They say it was always done. I do not trust it. We always done it."])
    let second = held("i3", .quotedByName, ["It was always done so."])
    let summary = summary(care, first, second)
    #expect(summary.partners.map(\.name) == ["The Ward", "Care at home"])
    #expect(summary.partners[0].kinds.map(\.kind) == ["habit", "distrust"])
    #expect(summary.partners[0].kinds.map(\.people) == [2, 1])
    #expect(
      summary.partners[0].kinds[0].entries.map(\.isOthersVoice) == [true, false, false])
    #expect(summary.partners[1].kinds.map(\.kind) == ["distrust"])
    #expect(summary.asked.map(\.interview) == ["i1", "i2", "i3"])
    #expect(summary.markdown(in: .dutch).contains("### gewoonte · 2 mensen"))
    #expect(summary.markdown(in: .dutch).contains("### wantrouwen · 1 mens\n"))
  }

  @Test func `of nobody says so`() {
    let empty = BarrierSummary(of: [], chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
    #expect(
      empty.markdown(in: .english) == head + """
        Nobody yet.

        Nobody was asked at: The Ward, Care at home, The Shop.

        ## What was heard for each hand-over

        ### The Ward → Care at home: the letter

        - The Ward: nobody spoken to
        - Care at home: nobody spoken to

        """)
    #expect(
      empty.json.line == """
        {"report":"barriers","version":1,"chain":"home","title":"Home again",\
        "common_goal":"Everything is ready.","asked":[],"partners":[],\
        "not_spoken_to":["The Ward","Care at home","The Shop"],"hand_overs":[{"from":"The Ward",\
        "to":"Care at home","what":"the letter","sides":[{"id":"ward","name":"The Ward","people":0,\
        "asked":0,"barriers":[]},{"id":"care","name":"Care at home","people":0,"asked":0,\
        "barriers":[]}]}]}
        """)
  }

  @Test func `as JSON holds each quote with its place and consent`() {
    let summary = summary(HeldInterview("i1", "It was always done."))
    #expect(
      summary.json.line == """
        {"report":"barriers","version":1,"chain":"home","title":"Home again",\
        "common_goal":"Everything is ready.","asked":[{"interview":"i1","day":"2025-11-22",\
        "partner":"The Ward","role":"nurses","bank":{"id":"small","version":1,"digest":"d1"},\
        "answers":1,"consent":2,"closed":null}],"partners":[{"id":"ward","name":"The Ward",\
        "people":1,"barriers":[{"kind":"habit","name":{"nl":"gewoonte","en":"habit"},"people":1,\
        "split":{"heard":1,"named":0,"left_open":0,"rejected":0},"entries":[{"standing":"heard","quote":{"interview":"i1","n":1,"start":7,"end":18,\
        "consent":2,"text":"always done"},"name":null,"rule":"habit","voice":"self",\
        "hand_over":0}]}],"goals":[],"own_goals":[],"ideas":[],"conclusions":[]}],\
        "not_spoken_to":["Care at home","The Shop"],"hand_overs":[{"from":"The Ward",\
        "to":"Care at home","what":"the letter","sides":[{"id":"ward","name":"The Ward","people":1,\
        "asked":1,"barriers":[{"kind":"habit","name":{"nl":"gewoonte","en":"habit"},"people":1,\
        "split":{"heard":1,"named":0,"left_open":0,"rejected":0}}]},{"id":"care",\
        "name":"Care at home","people":0,"asked":0,"barriers":[]}]}]}
        """)
  }

  @Test(arguments: [
    ("[x](http://a) ![y](z)", #"\[x\](http://a) \!\[y\](z)"#),
    ("<script>&lt;</script>", #"\<script\>\&lt;\</script\>"#),
    ("# **bold** `code` _it_ ~~no~~", ##"\# \*\*bold\*\* \`code\` \_it\_ \~\~no\~\~"##),
    (#"a|b $x$ \n {c}"#, #"a\|b \$x\$ \\n \{c\}"#),
    ("\u{1B}[31mred\u{7}", #"␛\[31mred⟦U+0007⟧"#),
    ("\u{202E}turned\u{2066}", "⟦U+202E⟧turned⟦U+2066⟧"),
    ("two\nlines\r\n- and", "two lines  - and"),
    ("zero\u{200B}width", "zero⟦U+200B⟧width"),
  ])
  func `shows words as they are, and lets them do nothing`(words: String, shown: String) {
    let interview = HeldInterview("i1", "It goes.", "For her.", "My idea: \(words)")
    let text = summary(interview).markdown(in: .english)
    #expect(text.contains("- “My idea: \(shown)” (`i1`, question 3)"), "\(text)")
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
