import Inquiry

extension NeutralityRule {
  static let closedForm = NeutralityRule(
    "closed-form", .closed,
    source: "METHOD, Neutrality and 'Form is not function'; Hospes (word order is a poor test)",
    because: Bilingual(
      nl: "Hierop past ja of nee. Met een vraagwoord (wat, hoe, wie, wanneer) komt er een verhaal.",
      en: "This can be answered yes or no. A question word (what, how, who, when) brings a story."),
    find: { reading in
      guard let sentence = reading.sentences.first(where: { $0.form == .closed }) else {
        return nil
      }
      return sentence.tokens.prefix(3).lowerBound..<sentence.tokens.prefix(3).upperBound
    },
    examples: [
      .fires(nl: "Is er genoeg tijd voor overleg?"),
      .fires(nl: "Ik wil graag weten of dat belletje nog komt.", after: "Zij belt."),
      .fires(en: "Did the meeting take place?", after: "We had a meeting."),
      .fires(en: "I'd like to know if it is ever sent back.", after: "We fill it in."),
      .passes(nl: "Kunt u daar wat meer over vertellen?"),
      .passes(nl: "Mag ik hierop doorvragen?"),
      .passes(nl: "Wil je even stoppen, of doorgaan met iets anders?"),
      .passes(en: "Could you walk me through the last time?"),
      .passes(en: "Is it all right if I ask about that?"),
    ])
}
