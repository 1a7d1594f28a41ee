public import Inquiry
internal import TestSupport

/// Somebody who says anything at all, the same for the same seed.
public struct SeededRespondent {
  public enum Deed: Sendable {
    case answer(String)
    case correct(String)
    case mend(Int, String)
    case strike(Int)
    case skip
    case ask(String)
    case note(String)
    case stepAside
  }

  private var random: SplitMix
  private let sentences: [String]

  public init(seed: UInt64, language: Language) {
    random = SplitMix(seed: seed)
    sentences = SeededRespondent.sentences[language] ?? []
  }

  public mutating func nextDeed() -> Deed {
    switch Int.random(in: 0..<31, using: &random) {
    case 6: .mend(Int.random(in: 1...12, using: &random), sentence())
    case 0: .correct(sentence())
    case 1: .strike(Int.random(in: 1...12, using: &random))
    case 2: .skip
    case 3: .ask("Hoe ging dat gisteren?")
    case 4: .note("onrustig")
    case 5: .stepAside
    default: .answer(sentence())
    }
  }

  private mutating func sentence() -> String {
    let count = Int.random(in: 1...2, using: &random)
    return (0..<count).map { _ in sentences.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  /// Everything the rules listen to, and a good deal that they do not.
  private static let sentences: [Language: [String]] = [
    .dutch: [
      "Dat doen we al jaren zo.", "Ik vertrouw ze voor geen meter.", "Weet ik niet.",
      "In 2019 hebben ze ons laten vallen.", "Dat ligt gevoelig.", "Nee.", "Ja, misschien wel.",
      "Dat heb ik net toch gezegd.", "Daar wil ik het niet over hebben.", "Ik moet zo weg.",
      "Als ik mocht kiezen zou ik elke ochtend even bellen.", "Mits zij ook opnemen.",
      "Ik vraag het haar morgen.", "Dus eigenlijk gaat het om dat ene telefoontje.",
      "We sturen het formulier per post en dan wachten we af.", "Daar doe je het voor.",
      "De systemen praten niet met elkaar.", "Wij hebben er de mensen niet voor.",
      "Dit blijft onder ons.", "Schrap dat maar.", "Niet citeren graag.",
      "Zij zeggen dat het van ons is.",
      "Dat mag niet van de wet.", "Gewoon, de map.", "Mooi weer trouwens.", "Zelfde als net.",
      "Wat zou jij doen?", "Laat maar open.", "Nee, dat klopt niet.", "Gewoonte, zou ik zeggen.",
      "Iedere dinsdag zit iedereen aan tafel en dan bespreken we de nieuwe aanmeldingen.",
    ],
    .english: [
      "We have always done it this way.", "I don't trust them an inch.", "I don't know.",
      "After what happened in 2019, not again.", "That's a sensitive one.", "No.", "Yes, maybe.",
      "I have just told you that.", "I don't want to talk about that.", "I have to go now.",
      "If it were up to me I would ring them every morning.", "Only if they pick up.",
      "I'll ask her tomorrow.", "So really it is about that one phone call.",
      "We send the form by post and then we wait.", "That is what we do it for.",
      "The systems don't talk to each other.", "We haven't got the people for it.",
      "This stays between us.", "Strike that.", "Don't quote me.", "They say it is ours.",
      "That is not allowed by law.", "Just the folder.", "Nice weather, by the way.",
      "Same as before.", "What would you do?", "Leave it open.", "No, that's not right.",
      "Habit, I would say.", "Every Tuesday everybody sits down and we go through the new ones.",
    ],
  ]
}
