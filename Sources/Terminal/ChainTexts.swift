internal import Hearing
public import Inquiry

/// The questions of `verwonder chain new`.
public enum ChainTexts {
  public static let welcome = Bilingual(
    nl: "Een paar vragen over de keten. Een lege regel slaat over, of sluit een lijst af.",
    en: "I will ask you about the chain. An empty line skips, or ends a list.")
  public static let title = Bilingual(
    nl: "Hoe heet deze keten, in een paar woorden?",
    en: "What is this chain called, in a few words?")
  public static let clientQuestion = Bilingual(
    nl: "Wat vraagt de cliënt, bewoner of klant, in één zin?",
    en: "What does the client, resident or customer ask for, in one sentence?")
  public static let commonGoal = Bilingual(
    nl: "Wat willen jullie samen bereiken, in één zin?",
    en: "What do you want to achieve together, in one sentence?")
  public static let partners = Bilingual(
    nl: "Welke organisaties werken eraan? Noem ze één voor één.",
    en: "Which organisations work on it? Name them one by one.")
  public static let nextPartner = Bilingual(
    nl: "Welke nog meer? (leeg: dat waren ze)", en: "Which others? (empty: that was all)")
  public static let needsPartner = Bilingual(
    nl: "Een keten heeft minstens één organisatie.", en: "A chain has at least one organisation.")
  public static func role(_ name: String) -> Bilingual {
    Bilingual(nl: "Wat doet \(name) in deze keten?", en: "What does \(name) do in this chain?")
  }
  public static let handOvers = Bilingual(
    nl: "Wat geeft de een door aan de ander? Noem de overdrachten één voor één.",
    en: "What goes from one to the next? Name the hand-overs one by one.")
  public static let nextHandOver = Bilingual(
    nl: "Welke overdracht nog meer? (leeg: dat waren ze)",
    en: "Which other hand-over? (empty: that was all)")
  public static let from = Bilingual(nl: "Van wie?", en: "From whom?")
  public static let to = Bilingual(nl: "Naar wie?", en: "To whom?")
  public static let indicators = Bilingual(
    nl: "Waaraan meten jullie of het goed gaat? Eén per regel; leeg is klaar.",
    en: "How do you measure whether it goes well? One per line; empty ends.")
  public static let director = Bilingual(
    nl: "Wie houdt het geheel in de gaten?", en: "Who keeps an eye on the whole?")
  public static let purpose = Bilingual(
    nl: "Nu wat deelnemers vooraf te lezen krijgen. Waarvoor zijn de gesprekken?",
    en: "Now what participants are told beforehand. What are the interviews for?")
  public static let readers = Bilingual(
    nl: "Wie leest de antwoorden?", en: "Who reads the answers?")
  public static let keptFor = Bilingual(
    nl: "Hoe lang worden ze bewaard?", en: "How long are they kept?")
  public static let contact = Bilingual(
    nl: "Wie kan een deelnemer iets vragen?", en: "Whom can a participant turn to?")
  public static let needed = Bilingual(
    nl: "Dit is nodig. Typ een paar woorden.", en: "This is needed. Type a few words.")
  public static func written(_ path: String) -> Bilingual {
    Bilingual(
      nl: "De kaart staat in \(path). Beginnen: verwonder interview --chain \(path)",
      en: "The card is in \(path). To begin: verwonder interview --chain \(path)")
  }
}

/// The words of a name in plain lower-case letters, for an identifier.
public func plainWords(_ text: String) -> [String] {
  tokens(of: text).filter(\.isWord).map(\.folded).map { word in
    String(
      word.unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        .map(Character.init))
  }.filter { !$0.isEmpty }
}
