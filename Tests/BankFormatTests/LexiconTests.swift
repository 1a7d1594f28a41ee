import BankFormat
import Hearing
import Inquiry
import InterviewSupport
import Testing

private func readLexicon(_ text: String) -> Reading<HearingConfiguration> {
  readHearing(
    HearingFiles(
      kinds: SmallInquiry.source(SmallInquiry.kindsText, name: "kinds.yaml"),
      languages: [.dutch: [SmallInquiry.source(text)]]),
    checkingExamples: true)
}

private let lexiconText = """
  sets:
    wij: "wij|we"
    jaren: "<veel> jaren"
    veel: "vele|al"
  function_words: "de het"
  cues:
    - id: habit
      barrier: habit
      hears: ["<wij> ..2 altijd zo", "<jaren> zo"]
      examples: {hears: [We doen dat altijd zo., Al jaren zo.], not: [Al jaren.]}
    - {id: stop, signal: wants_stop, hears: stoppen}
    - {id: step, marker: step, hears: dan, voice: self}
  context:
    - {id: not, effect: negated, direction: before, reach: 3, hears: niet}

  """

@Suite struct `Our own lexicons` {
  /// As `bank check` tries them. One of ours that fails makes every check of every bank fail.
  @Test func `hear what their examples say, and not what they say they do not`() {
    #expect(readHearing(Project.hearingFiles, checkingExamples: true).problems == [])
  }
}

@Suite struct `A lexicon file` {
  @Test func `names the cue that hears what another says it does not`() throws {
    let text = lexiconText.replacing(
      "  - {id: stop,",
      with: """
          - id: tradition
            barrier: habit
            hears: traditie
            examples: {hears: [Traditie.], not: [Al jaren zo.]}
          - {id: stop,
        """)
    let problems = readLexicon(text).problems.map(\.problem)
    #expect(problems == [.exampleHeard("Al jaren zo.", rule: "tradition", by: "habit")])
  }

  @Test func `without a mistake is heard with`() throws {
    let reading = readLexicon(lexiconText)
    #expect(reading.problems == [])
    let lexicon = try #require(reading.value?.lexicons[.dutch])
    #expect(lexicon.hear("Dat gaat vele jaren zo.").barriers.map(\.place) == [9..<22])
    #expect(lexicon.markers == ["step"])
  }

  @Test(arguments: [
    Mistake("QB015", #""<jaren> zo""#, #""⟦(al|reeds zo""#),
    Mistake("QB015", #""<jaren> zo""#, #""al ⟦[jaren""#),
    Mistake("QB015", #""<jaren> zo""#, #""⟦<jaar> zo""#),
    Mistake("QB015", "hears: stoppen", "hears: stop ⟦..12 nu"),
    Mistake("QB015", "hears: stoppen", "hears: stop ⟦st*"),
    Mistake("QB015", #"wij: "wij|we""#, #"wij: "wij|⟦""#),
    Mistake("QB015", "hears: stoppen", "hears: '⟦[stoppen]'"),
    Mistake("QB015", "hears: stoppen", "hears: ⟦'\(String(repeating: "(", count: 5000))'"),
    Mistake("QB009", "barrier: habit", "barrier: ⟦habits"),
    Mistake("QB009", "signal: wants_stop", "signal: ⟦want_stop"),
    Mistake("QB009", "voice: self", "voice: ⟦me"),
    Mistake("QB009", "effect: negated", "effect: ⟦negates"),
    Mistake("QB009", "direction: before", "direction: ⟦left"),
    Mistake("QB020", "reach: 3", "reach: ⟦-1"),
    Mistake("QB008", "{id: stop,", "⟦{id: habit,"),
    Mistake("QB028", "signal: wants_stop", "signal: wants_stop, marker: ⟦stop"),
    Mistake("QB004", "signal: wants_stop, ", ""),
    Mistake("QB012", "hears: stoppen", "hears: ⟦[]"),
    Mistake("QB003", "function_words:", "⟦functionwords:"),
    Mistake("QB016", "Al jaren zo.]", "⟦Jaren zo.]"),
    Mistake("QB017", "not: [Al jaren.]", "not: [⟦Al jaren zo.]"),
  ])
  func `with one mistake is refused at the mark`(mistake: Mistake) {
    let (text, places) = unmark(lexiconText.changing(mistake.was, to: mistake.becomes))
    let reading = readLexicon(text)
    #expect(reading.value == nil)
    #expect(
      reading.problems.map(\.problem.code).contains(mistake.code), "\(reading.lines(.english))")
    for place in places where mistake.becomes.count < 100 {
      #expect(reading.problems.map(\.place).contains(place), "\(reading.lines(.english))")
    }
  }

  @Test func `says why a pattern cannot be read`() {
    let text = lexiconText.changing("hears: stoppen", to: "hears: '(stop|halt'")
    #expect(
      readLexicon(text).lines(.dutch) == [
        "small.yaml:11:44: QB015: patroon ‘(stop|halt’: ( wordt niet gesloten"
      ])
    #expect(
      readLexicon(text).lines(.english) == [
        "small.yaml:11:44: QB015: pattern '(stop|halt': ( is not closed"
      ])
  }

  @Test func `with sets that run in a circle names them all`() {
    let text = lexiconText.changing(#"veel: "vele|al""#, to: #"veel: "<jaren>|al""#)
    #expect(
      readLexicon(text).lines(.english) == [
        "small.yaml:3:11: QB015: pattern '<veel> jaren': <veel> cannot be read itself, or names itself in a roundabout way",
        "small.yaml:4:10: QB015: pattern '<jaren>|al': <jaren> cannot be read itself, or names itself in a roundabout way",
        "small.yaml:9:37: QB015: pattern '<jaren> zo': <jaren> cannot be read itself, or names itself in a roundabout way",
      ])
  }

  @Test func `with sets that double again and again is refused at once`() {
    var sets = "sets:\n  s0: a|b\n"
    for level in 1..<60 { sets += "  s\(level): <s\(level - 1)> <s\(level - 1)>\n" }
    let reading = readLexicon(sets + "cues: [{id: x, marker: x, hears: <s59>}]\n")
    #expect(reading.problems.map(\.problem.code).allSatisfy { $0 == "QB015" })
    #expect(reading.value == nil)
  }

  @Test func `shows of a long pattern what stands around the mistake`() {
    let words = (1...40).map { "woord\($0)" }.joined(separator: "|")
    let text = lexiconText.changing("hears: stoppen", to: "hears: '\(words)|(\(words)'")
    #expect(
      readLexicon(text).problems.map(\.problem.message.nl) == [
        "patroon ‘…ord37|woord38|woord39|woord40|(woord1|woord2|woord3|woord4|w…’: ( wordt niet gesloten"
      ])
  }

  @Test func `of kinds with a name twice is refused`() {
    let kinds = SmallInquiry.kindsText.changing("id: distrust", to: "id: habit")
    let reading = readHearing(
      HearingFiles(kinds: SmallInquiry.source(kinds), languages: [:]), checkingExamples: false)
    #expect(reading.codes == ["QB008 5:5"])
  }
}
