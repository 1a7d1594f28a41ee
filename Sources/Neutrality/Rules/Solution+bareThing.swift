import Inquiry

extension NeutralityRule {
  static let bareThing = NeutralityRule(
    "bare-thing", .solution,
    source: "METHOD, Neutrality: a tool, person or agreement the participant has not named",
    because: Bilingual(
      nl:
        "Een ding met een vraagteken erachter is een voorstel. Vraag wat de ander zelf te binnen schiet.",
      en: "A thing with a question mark behind it is a proposal. Ask what comes to their own mind."),
    find: { reading in reading.bareThing },
    sparesOwnIdea: true,
    examples: [
      .fires(nl: "Misschien een sms'je de dag ervoor?", after: "Mensen komen op de verkeerde dag."),
      .fires(en: "Maybe a text the day before?", after: "People come on the wrong day."),
      .passes(nl: "Een blauw briefje?", after: "Dan krijg ik een blauw briefje."),
      .passes(en: "A blue slip?", after: "Then I get a blue slip."),
    ])
}
