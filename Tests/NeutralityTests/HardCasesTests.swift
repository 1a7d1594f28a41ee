import Inquiry
import Neutrality
import Testing

/// Sentences in which form and function part, or in which only what was said decides.
@Suite struct `A hard case` {
  struct Case: Sendable, CustomTestStringConvertible {
    var language: Language
    var said: String
    var question: String
    var verdict: Verdict
    var testDescription: String { question }
  }

  @Test(arguments: dutch + english)
  func `is judged by what it does`(_ hard: Case) {
    let context = hard.said.isEmpty ? .unknown : QuestionContext(said: [hard.said])
    let judgement = Neutrality(hard.language).judge(hard.question, in: context)
    #expect(judgement.verdict == hard.verdict, "\(judgement.findings)")
  }

  static let dutch: [Case] = [
    ("Ik zou een belronde kunnen doen.", "Wat is er nodig voor die belronde?", .ok),
    ("Ik hoor het altijd te laat.", "Wat is er nodig om een belronde op te zetten?", .solution),
    ("", "Kunt u daar meer over vertellen?", .ok),
    ("", "Kunt u vertellen of dat elke week gebeurt?", .closed),
    ("Wij bellen.", "Zou het hier wel of niet anders kunnen?", .ok),
    ("Wij bellen.", "Hoe zou dat beter kunnen?", .presupposing),
    ("Het is een puinhoop.", "Waar ziet u die puinhoop aan?", .ok),
    ("Het is druk.", "Waar ziet u die puinhoop aan?", .loaded),
    ("Mijn collega en ik doen dat.", "Hoe doen jij en je collega's dat?", .ok),
    ("Die lijst is er.", "Stel dat die lijst er morgen niet is. Wat gebeurt er dan?", .ok),
    ("Dat is kort en goed.", "Je zei ‘kort en goed’. Wat bedoel je daarmee?", .ok),
    ("Dat ligt gevoelig.", "Ik heb opgeschreven: ‘dat ligt gevoelig’. Klopt dat zo?", .ok),
    ("Dat ligt gevoelig.", "Het klopt toch dat dat gevoelig ligt?", .leading),
    ("Het magazijn belt.", "Hoe zou iemand van het magazijn dat vertellen, denk je?", .ok),
    ("Wij bellen.", "Hoe past dat bij elkaar, of past het niet?", .ok),
    ("Wij bellen.", "Jullie bellen vaak, of niet?", .leading),
    ("Ik bel.", "Stel dat het goed uitpakt. Waaraan merk je dat?", .ok),
    ("Ik bel.", "Stel dat de planner voortaan belt. Wat merk je daarvan?", .solution),
    ("Ik bel.", "Bij wie zou ik dat kunnen navragen, als er zo iemand is?", .ok),
    ("Ik bel.", "Wie zou dat bellen van je kunnen overnemen?", .solution),
    ("Dat is een drama.", "Wat voor drama is dat?", .ok),
    ("Wij bellen.", "Wat gaat er weer de deur uit?", .ok),
    ("De pieper gaat.", "Ik ben nog nooit in een kazerne geweest, maar wat doet die pieper?", .ok),
    ("De pieper gaat.", "Waar ik stage liep hadden ze een app. Hoe klinkt dat?", .solution),
    ("De pieper gaat.", "Dat zou ik niet volhouden. Hoe gaat dat met die pieper?", .leading),
    ("Ik heb er een hard hoofd in.", "Je zei dat je er een hard hoofd in hebt. Hoe komt dat?", .ok),
    ("Wij zetten af, zij rijden.", "‘Wij zetten af.’ Zo zei je het toch?", .ok),
    ("Pff.", "Wat heb je liever, even pauze of door?", .ok),
    ("De ouders en de school horen het.", "Wat vinden de ouders en de school daarvan?", .double),
    ("De ouders en de school doen het samen.", "Hoe doen de ouders en de school dat?", .ok),
  ].map { Case(language: .dutch, said: $0, question: $1, verdict: $2) }

  static let english: [Case] = [
    ("I could ring them on Monday.", "What would it take for you to ring them on Monday?", .ok),
    ("We never know.", "Who could you ask to ring you on Monday?", .solution),
    ("", "Could you tell me more about that?", .ok),
    ("", "Could you tell me if that happens every week?", .closed),
    ("They are stubborn.", "What do you mean by stubborn?", .ok),
    ("They said no.", "How do you work with such stubborn people?", .loaded),
    ("I phone and mail.", "So you phone first?", .closed),
    ("I phone and mail.", "How do you phone and mail?", .ok),
    ("It is late.", "I wrote: ‘it is late’. Is that right?", .ok),
    ("It is late.", "It is late, right?", .leading),
    ("We ring.", "What would I hear if I asked the dispatchers?", .ok),
    ("We ring.", "This might sound daft, but what is the ring for?", .ok),
    ("We ring.", "I'm not here to judge, but why on earth do you ring?", .loaded),
    ("We ring.", "Everyone I talk to says ringing is a pain. How is it for you?", .leading),
    ("I'd rather ring.", "You said you'd rather ring. What does that depend on?", .ok),
    ("We keep it.", "I wrote ‘we keep it’, is that how you put it?", .ok),
    ("They meet.", "Maybe a shared inbox?", .solution),
    ("They ring.", "So they finally bothered to ring. What did they say?", .loaded),
    ("We ring.", "Who takes it up with whom, or does nobody?", .ok),
    ("We ring.", "How would a dispatcher tell it, do you think?", .ok),
    ("We ring.", "Would it be all right if I asked about that?", .ok),
    ("We ring.", "My last question about the ring is a small one: who hears it?", .ok),
    ("We ring.", "At my last place they had a bell. How would that sound?", .solution),
    ("We ring.", "Suppose somebody sounded a bell. What would that change?", .solution),
    ("We meet.", "What, if anything, could be done differently?", .ok),
    ("We meet.", "How could it be done better?", .presupposing),
  ].map { Case(language: .english, said: $0, question: $1, verdict: $2) }
}

@Suite struct `A judgement` {
  @Test func `shows the exact words, wherever they stand`() {
    let question = "🙂 Zó'n e\u{301}én, hè? Waarom heb je dat niet gemeld?"
    for finding in Neutrality(.dutch).judge(question).findings {
      let scalars = Array(question.unicodeScalars)
      #expect(Array(finding.marker.unicodeScalars) == Array(scalars[finding.place]))
      #expect(!finding.marker.isEmpty)
    }
  }

  @Test func `lists the heaviest verdict first, and every other once`() {
    let judgement = Neutrality(.english).judge(
      "Surely, and why on earth did you ignore it, and who else did?")
    #expect(judgement.verdict == .leading)
    #expect(judgement.also == judgement.also.sorted())
    #expect(Set(judgement.also).count == judgement.also.count)
    #expect(!judgement.also.contains(judgement.verdict))
  }

  @Test(arguments: ["", "   ", "?", "…", "'", "“", "{", "{}", "\u{301}", "\r\n"])
  func `of nothing is that it is fine`(text: String) {
    for language in Language.allCases {
      #expect(Neutrality(language).judge(text).verdict == .ok)
    }
  }

  @Test func `takes time in proportion to the text, whatever the text`() {
    let checker = Neutrality(.dutch)
    for piece in ["wat ", "' ", "waarom niet en ", "of , ", "{ "] {
      _ = checker.judge(String(repeating: piece, count: 20_000))
    }
  }
}
