public import Inquiry

/// A bank for review by people who read no YAML: what it is for, and everything it may ask, with
/// the wordings of all languages side by side. How it looks is in the files beside this one.
public struct BankReview: Sendable {
  let bank: Bank
  let names: BankNames
  /// The language of headings and explanations.
  let language: Language
  /// What the author says it is for, paragraph by paragraph.
  let purpose: [String]

  /// - Parameter readme: the README of the bank's folder, when there is one.
  public init(of bank: Bank, kinds: [BarrierKind], readme: String?, language: Language) {
    self.bank = bank
    self.language = language
    names = BankNames(kinds: kinds)
    purpose = readme.map { paragraphs(of: part(of: $0, in: language)) } ?? []
  }

  var title: String { bank.title[language] }

  func says(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  /// Every text of the review that stands in the language of the headings alone.
  var version: String { says(nl: "versie \(bank.version)", en: "version \(bank.version)") }

  // MARK: Limits

  var limits: [String] {
    let limits = bank.limits
    return [
      says(
        nl: "Hooguit \(limits.questions) vragen en \(limits.minutes) minuten.",
        en: "At most \(limits.questions) questions and \(limits.minutes) minutes."),
      says(
        nl:
          "Na \(limits.exploreAtLeast) tot \(limits.exploreAtMost) antwoorden gaat het over het doel.",
        en:
          "After \(limits.exploreAtLeast) to \(limits.exploreAtMost) answers it turns to the goal."
      ),
      says(
        nl:
          "Waarom-vragen: hooguit \(limits.whyInARow) achter elkaar, \(limits.whyPerLadder) op een "
          + "ladder, en op hooguit \(limits.ladders) ladders.",
        en:
          "Why-questions: at most \(limits.whyInARow) in a row, \(limits.whyPerLadder) on a ladder, "
          + "and on at most \(limits.ladders) ladders."),
      says(
        nl: "Een ladder telt hooguit \(limits.rungs) vragen.",
        en: "A ladder has at most \(limits.rungs) questions."),
      says(
        nl: "Hooguit \(limits.namings) keer wordt gevraagd hoe iemand iets zelf noemt.",
        en: "At most \(limits.namings) times somebody is asked what they call a thing."),
    ] + rounds + choices
  }

  private var rounds: [String] {
    guard bank.has(.thenAndNow) else { return [] }
    return [
      says(
        nl:
          "In een volgende ronde komt een gesprek op hooguit \(bank.limits.recalled) dingen van de "
          + "vorige keer terug.",
        en:
          "In a later round an interview comes back to at most \(bank.limits.recalled) things of last "
          + "time.")
    ]
  }

  /// What a bank may choose that is no number.
  private var choices: [String] {
    var choices: [String] = []
    if bank.probing == .openingsFirst {
      choices.append(
        says(
          nl: "Eerst komen alle onderwerpen langs; daarna gaat het gesprek erop door.",
          en: "All topics come first; then the talk goes into them."))
    }
    if bank.mayPush {
      choices.append(
        says(
          nl: "Wie niets anders ziet, krijgt één keer nadrukkelijk de vraag of het anders kan.",
          en: "Whoever sees nothing different is asked once, with emphasis, whether it could be."))
    }
    return choices
  }

  /// Words of the method that the rest cannot do without.
  var glossary: [String] {
    [
      says(
        nl: "Een ladder: de vragen die op één verhaal doorvragen.",
        en: "A ladder: the questions that ask on under one story."),
      says(
        nl: "Wat tussen haken staat, vult het gesprek in met woorden van de deelnemer of van de "
          + "ketenkaart.",
        en: "What stands between brackets is filled in during the talk, with words of the "
          + "participant or of the chain card."),
      says(
        nl: "‘Wil je/wilt u’: per gesprek wordt gekozen tussen je en u.",
        en: "In Dutch ‘wil je/wilt u’: in each interview one chooses between je and u."),
      says(
        nl: "De volgorde telt: van elke groep regels geldt na een antwoord de eerste die past.",
        en: "Order counts: of each group of rules the first that fits an answer holds."),
    ]
  }

  // MARK: Topics

  func inWords(_ topic: Topic) -> String {
    let (name, opens, when) = (names[topic.id], names[topic.opens], topic.inWords)
    let then = topic.then.map { inQuotes(names[$0]) }
    let series =
      then.isEmpty
      ? ""
      : says(nl: ", daarna ", en: ", then ")
        + then.map { $0[language] }.joined(separator: ", ")
    return says(
      nl: "\(name.nl): begint met ‘\(opens.nl)’\(series); \(when.nl)",
      en: "\(name.en): begins with ‘\(opens.en)’\(series); \(when.en)")
  }

  // MARK: Moves

  func purpose(of move: ProbeMove) -> String? { KnownMove.all[move.id]?.purpose[language] }

  /// Which rules ask it; a move of the course is asked by the talk itself.
  func askers(of move: ProbeMove) -> String {
    let rules = bank.rules.filter { $0.asks == move.id }.map(\.id.rawValue)
    let opens = bank.topics.contains { $0.series.contains(move.id) }
    let isOfCourse =
      (ProbeMove.ID.required + [.conditionMore, .ownGoal, .push] + ProbeMove.ID.recalling)
      .contains(move.id)
    if rules.isEmpty, isOfCourse || opens {
      return says(
        nl: "Gevraagd door het verloop van het gesprek.", en: "Asked by the course of the talk.")
    }
    let list = rules.joined(separator: ", ")
    return isOfCourse || opens
      ? says(
        nl: "Gevraagd door het verloop van het gesprek, en door: \(list).",
        en: "Asked by the course of the talk, and by: \(list).")
      : says(nl: "Gevraagd door: \(list).", en: "Asked by: \(list).")
  }

  /// Wordings beside one another: the first of each language, then the second, …
  func rows(_ wordings: [Language: [Wording]]) -> [[Wording?]] {
    let count = bank.languages.map { wordings[$0]?.count ?? 0 }.max() ?? 0
    return (0..<count).map { index in
      bank.languages.map { language in
        let list = wordings[language] ?? []
        return list.indices.contains(index) ? list[index] : nil
      }
    }
  }

  func row(_ wordings: [Language: Wording]) -> [Wording?] { bank.languages.map { wordings[$0] } }

  /// The lines that may stand before a question, kind by kind.
  var prefaces: [(title: String, rows: [[Wording?]])] {
    Preface.allCases.compactMap { preface in
      bank.prefaces[preface].map { (preface.title[language], rows($0)) }
    }
  }

  // MARK: Rules

  struct Group {
    var title: String
    var explanation: String
    var rules: [Rule]
  }

  var groups: [Group] {
    [
      Group(
        title: says(nl: "Wanneer het stopt", en: "When it stops"),
        explanation: says(
          nl: "Deze regels worden na elk antwoord het eerst geprobeerd.",
          en: "These rules are tried first after every answer."), rules: bank.stops),
      Group(
        title: says(
          nl: "Wat er gehoord is, krijgt een vraag", en: "What was heard gets a question"),
        explanation: says(
          nl: "Als er niets hoeft te stoppen.", en: "When nothing has to stop."),
        rules: bank.follows),
      Group(
        title: says(nl: "Verder vragen", en: "Asking on"),
        explanation: says(
          nl: "Als er niets bijzonders gehoord is. Past ook hier niets, dan gaat het gesprek zelf "
            + "verder: volgend onderwerp, doel, wat er anders kan, eigen idee, afsluiten.",
          en:
            "When nothing particular was heard. When nothing fits here either, the talk goes on by "
            + "itself: next topic, goal, what could be different, own idea, closing."),
        rules: bank.probes),
    ]
  }

  struct Example {
    var text: String
    var language: Language
    var mustHold: Bool
  }

  func examples(of rule: Rule) -> [Example] {
    rule.examples.flatMap { example in
      Language.allCases.compactMap { language in
        example.words[language].map {
          Example(text: $0, language: language, mustHold: example.mustHold)
        }
      }
    }
  }

  func verdict(_ example: Example) -> String {
    example.mustHold
      ? says(nl: "past bij", en: "fits") : says(nl: "past niet bij", en: "does not fit")
  }
}

extension Language {
  /// What it is called in its own words.
  var ownName: String {
    switch self {
    case .dutch: "Nederlands"
    case .english: "English"
    }
  }
}

/// A README has a part in each language, Dutch first, with a line between them; one without that
/// line is for everybody.
private func part(of readme: String, in language: Language) -> String {
  let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
  guard let line = lines.firstIndex(where: { $0.hasPrefix("---") }) else { return readme }
  let part = language == .dutch ? lines[..<line] : lines[(line + 1)...]
  return part.joined(separator: "\n")
}

/// The paragraphs of a README: without headings, lines and emphasis; an item of a list is one.
private func paragraphs(of readme: String) -> [String] {
  var paragraphs: [String] = []
  var current: [Substring] = []
  for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
    let isText = line.unicodeScalars.contains { !$0.properties.isWhitespace && $0 != "-" }
    if isText, line.utf8.first != UInt8(ascii: "#") {
      if beginsItem(line), !current.isEmpty {
        paragraphs.append(current.joined(separator: " "))
        current = []
      }
      current.append(line.drop { $0 == " " })
    } else if !current.isEmpty {
      paragraphs.append(current.joined(separator: " "))
      current = []
    }
  }
  if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
  return paragraphs.map(withoutEmphasis)
}

/// `- item`, `2. item`
private func beginsItem(_ line: Substring) -> Bool {
  let text = line.drop { $0 == " " }
  if text.hasPrefix("- ") { return true }
  let number = text.prefix { $0.isNumber }
  return !number.isEmpty && text.dropFirst(number.count).hasPrefix(". ")
}

private func withoutEmphasis(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where scalar != "*" && scalar != "`" { result.append(scalar) }
  return String(result)
}
