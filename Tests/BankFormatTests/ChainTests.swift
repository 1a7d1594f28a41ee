import BankFormat
import Inquiry
import InterviewSupport
import Testing

private let cardText = """
  chain: home
  title: Home again
  client_question: I want to go home.
  common_goal: Everything is ready.
  partners:
    - {id: ward, name: The Ward}
    - {id: care, name: Care at home, role: helps}
  handovers:
    - {from: ward, to: care, what: the letter}

  """

@Suite struct `A chain card with one mistake` {
  @Test(arguments: [
    Mistake("QB004", "title: Home again", "# no title"),
    Mistake("QB004", "{id: ward, name: The Ward}", "⟦{id: ward}"),
    Mistake("QB004", ", what: the letter", ""),
    Mistake(
      "QB012",
      "\n  - {id: ward, name: The Ward}\n  - {id: care, name: Care at home, role: helps}\nhandovers:\n  - {from: ward, to: care, what: the letter}",
      " ⟦[]"),
    Mistake("QB008", "{id: care, name", "⟦{id: ward, name"),
    Mistake("QB009", "to: care", "to: ⟦caer"),
    Mistake("QB025", "from: ward", "from: care"),
    Mistake("QB007", "chain: home", "chain: ⟦Home"),
    Mistake("QB003", "title:", "⟦titel: x\ntitle:"),
    Mistake("QB011", "title: Home again", "title: ⟦''"),
    Mistake("QB005", "title: Home again", "title: ⟦[Home]"),
  ])
  func `is refused at the mark`(mistake: Mistake) {
    let (text, places) = unmark(cardText.changing(mistake.was, to: mistake.becomes))
    let reading = readChain(SmallInquiry.source(text))
    #expect(reading.value == nil)
    #expect(
      Set(reading.problems.map(\.problem.code)).contains(mistake.code), "\(reading.lines(.english))"
    )
    for place in places { #expect(reading.problems.map(\.place).contains(place)) }
    #expect(reading.problems.count <= 2)
  }

  @Test func `says which partner was meant`() {
    let reading = readChain(SmallInquiry.source(cardText.changing("to: care", to: "to: caer")))
    #expect(
      reading.lines(.dutch) == [
        "small.yaml:9:22: QB009: er is geen ketenpartner ‘caer’; bedoel je ‘care’?"
      ])
    #expect(
      reading.lines(.english) == [
        "small.yaml:9:22: QB009: there is no partner 'caer'; did you mean 'care'?"
      ])
  }

  @Test func `without partners says so once`() {
    let text = "chain: a\ntitle: A\nclient_question: Q\ncommon_goal: G\npartners: []\n"
    #expect(
      readChain(SmallInquiry.source(text)).lines(.dutch) == [
        "small.yaml:5:11: QB012: er staat geen ketenpartner in"
      ])
  }
}

@Suite struct `A chain card that is written` {
  static let texts = [
    #"She said "now", and 'then'"#, #"back\slash \n \""#, "two\nlines\n\nand a tab\t.",
    "👩‍⚕️ naïve e\u{301}", "\u{202E}turned\u{202C}", "zero\u{200B}width\u{FEFF}", "key: # no remark",
    "- a list", "{nl: x}", "&anchor *alias", "no", "~", "1e3", " around ", "\u{85}\u{2028}\u{2029}",
    "\u{1B}[31mred\u{7}", "\u{0}", "\u{FFFF}\u{E000}\u{10FFFD}", "\r\n", "%TAG", "---", "'", "\"",
  ]

  @Test(arguments: texts)
  func `reads back as the same card`(text: String) {
    let card = ChainCard(
      id: "no", title: "t" + text, clientQuestion: text + "q", commonGoal: "g" + text,
      partners: [
        Partner(id: "-", name: "n" + text, role: "r" + text),
        Partner(id: "1", name: "b" + text, role: ""),
      ],
      handOvers: [HandOver(from: "-", to: "1", what: "w" + text)], indicators: ["i" + text],
      director: "d" + text,
      information: Information(
        purpose: "p" + text, readers: "r" + text, keptFor: "k" + text, contact: "c" + text))
    let reading = readChain(SmallInquiry.source(chainYAML(card)))
    #expect(reading.problems == [])
    #expect(reading.value == card)
  }
}
