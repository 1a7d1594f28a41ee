import BankFormat
import Hearing
import Inquiry
import InterviewSupport
import Reports
import Testing

private let names = BankNames(kinds: SmallInquiry.kinds)

private func review(_ bank: Bank, _ language: Language = .dutch, readme: String? = nil)
  -> BankReview
{
  BankReview(of: bank, kinds: SmallInquiry.kinds, readme: readme, language: language)
}

@Suite struct `A condition in plain words` {
  @Test(arguments: [
    (
      Condition.all([.heard(["habit"], voice: nil), .rungs(0...4)]),
      "Hoort: gewoonte, en nog geen 5 vragen op deze ladder",
      "Hears: habit, and fewer than 5 questions on this ladder"
    ),
    (
      .heard(["habit", "distrust"], voice: .other),
      "Hoort: ‘gewoonte’ of ‘wantrouwen’ (zoals een ander het ziet)",
      "Hears: ‘habit’ or ‘distrust’ (as somebody else sees it)"
    ),
    (
      .heard([], voice: nil), "Hoort: een belemmering, welke ook", "Hears: a barrier of any kind"
    ),
    (
      .not(.heard([], voice: nil)), "Hoort geen belemmering", "Hears no barrier"
    ),
    (
      .any([.answeringKind(.explanatory), .answering(["origin", "own_form"])]),
      "Na een waarom-vraag, of na de vraag ‘oorsprong’ of ‘own form’",
      "After a why-question, or after the question ‘origin’ or ‘own form’"
    ),
    (
      .all([.signal([.dontKnow]), .any([.hasIdea, .not(.asked("example"))])]),
      "Hoort: “weet ik niet”, en (er ligt een eigen idee, of ‘voorbeeld’ is op deze ladder nog "
        + "niet gevraagd)",
      "Hears: “I don't know”, and (there is an own idea, or ‘example’ was not asked on this "
        + "ladder yet)"
    ),
    (
      .times(.irritation, 2...Int.max, inWholeTalk: true),
      "2 keer of meer gehoord in het hele gesprek: irritatie",
      "Heard 2 or more times in the whole talk: irritation"
    ),
    (
      .words(1...1), "Precies 1 woord in het antwoord", "Exactly 1 word in the answer"
    ),
    (
      .not(.words(3...7)), "Niet: 3 tot 7 woorden in het antwoord",
      "Not: 3 to 7 words in the answer"
    ),
    (
      .marker(["own_marker"]), "Hoort: own marker", "Hears: own marker"
    ),
  ])
  func `says when a rule holds`(condition: Condition, nl: String, en: String) {
    #expect(condition.inWords(names) == Bilingual(nl: nl, en: en))
  }

  @Test func `of the core bank names nothing by its id`() {
    let names = BankNames(kinds: Project.hearing.kinds)
    for rule in Project.wonder.rules {
      let line = rule.inWords(names)
      for text in [line.nl, line.en] { #expect(!text.contains("_"), "\(rule.id): \(text)") }
      #expect(line.nl != line.en)
    }
    for move in Project.wonder.moves {
      #expect(names[move.id].nl != names[move.id].en || move.id == "echo", "\(move.id)")
    }
  }
}

@Suite struct `A bank for review` {
  @Test(arguments: Language.allCases)
  func `holds every wording of both languages side by side`(language: Language) {
    let bank = Project.wonder
    let review = BankReview(
      of: bank, kinds: Project.hearing.kinds, readme: nil, language: language)
    for text in [review.markdown, review.html] {
      for wordings in bank.moves.flatMap(\.wordings.values) {
        for wording in wordings {
          for case .text(let piece) in wording.pieces {
            #expect(text.contains(piece.replacing("'", with: "&#39;")) || text.contains(piece))
          }
        }
      }
      for rule in bank.rules { #expect(text.contains(rule.id.rawValue)) }
    }
    let tables = review.markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
    for row in tables { #expect(row.count { $0 == "|" } == 3, "\(row)") }
  }

  @Test func `tells the rule with its examples`() {
    let markdown = review(SmallInquiry.bank).markdown
    #expect(markdown.contains("Hoort: gewoonte, en hoort: een vraag terug → vraagt ‘herhaling van"))
    #expect(markdown.contains("- past bij: “Altijd zo, wat vind jij?”"))
    #expect(markdown.contains("- past niet bij: “Altijd zo.”"))
    #expect(review(SmallInquiry.bank, .english).markdown.contains("- fits: “Altijd zo, wat"))
  }

  @Test func `shows both ways to say you, and what is said before a question`() {
    let markdown = BankReview(
      of: Project.wonder, kinds: Project.hearing.kinds, readme: nil, language: .dutch
    ).markdown
    #expect(markdown.contains("Wat *bedoel je/bedoelt u* met"))
    #expect(markdown.contains("## Antwoord op de vraag om een mening\n"))
    #expect(markdown.contains("| Wat ik vind, is voor na het gesprek. |"))
    #expect(markdown.contains("een keer, als er nog weinig verteld is"))
  }

  @Test func `has one column when it speaks one language`() {
    var bank = SmallInquiry.bank
    bank.languages = [.dutch]
    let text = review(bank).markdown + review(bank).html
    #expect(!text.contains("How come?"))
    #expect(!text.contains("English"))
  }

  @Test func `begins with what its author says it is for`() {
    let dutch =
      "# Klein\n\n**Voor wie.** Voor\niedereen.\n\n1. Een.\n2. Twee.\n\n## Bron\n\nZelf bedacht.\n"
    let readme = dutch + "\n---\n\n**For whom.** For everybody.\n"
    let markdown = review(SmallInquiry.bank, readme: readme).markdown
    #expect(
      markdown.contains(
        "\n\nVoor wie. Voor iedereen.\n\n1\\. Een.\n\n2\\. Twee.\n\nZelf bedacht.\n\n"))
    #expect(!markdown.contains("For everybody."))
  }
}

@Suite struct `A page` {
  @Test func `lets no text be markup`() {
    var bank = SmallInquiry.bank
    let evil = "<script>alert('x')</script>\" onload=\"y&\u{202E}"
    bank.title = Bilingual(nl: evil, en: evil)
    bank.moves[0].wordings = [.dutch: [Wording([.text(evil)])], .english: []]
    bank.stops[0].examples = [RuleExample(words: [.dutch: evil], mustHold: true)]
    let html = review(bank, readme: evil).html
    #expect(!html.contains("<script"))
    #expect(!html.contains("\" onload"))
    #expect(!html.contains("\u{202E}"))
    #expect(
      html.components(
        of: "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;y&amp;⟦U+202E⟧")
        == 5)
  }

  @Test func `needs nothing from elsewhere`() {
    let html = review(SmallInquiry.bank).html
    for word in ["http:", "https:", "src=", "<script", "@import", "url("] {
      #expect(!html.contains(word), "\(word)")
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
