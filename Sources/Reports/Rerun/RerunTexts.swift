internal import Inquiry
internal import Interviews

/// What a rerun is told in, whatever it is written as.
enum RerunTexts {
  static func title(_ bank: Opening.Source) -> Bilingual {
    Bilingual(
      nl: "Opnieuw gevraagd met \(bank.id) \(bank.version)",
      en: "Asked again with \(bank.id) \(bank.version)")
  }

  static let change = Bilingual(nl: "verschil", en: "difference")
  static let question = Bilingual(nl: "vraag", en: "question")
  static let rule = Bilingual(nl: "regel", en: "rule")
  static let gained = Bilingual(nl: "erbij", en: "gained")
  static let lost = Bilingual(nl: "eraf", en: "lost")
  static let places = Bilingual(nl: "waar", en: "where")
  static let kind = Bilingual(nl: "soort", en: "kind")
  static let times = Bilingual(nl: "keer", en: "times")
  static let more = Bilingual(nl: "Nu ook gehoord", en: "Now heard as well")
  static let less = Bilingual(nl: "Nu niet meer gehoord", en: "No longer heard")
  static let whatChanged = Bilingual(nl: "Wat er verandert", en: "What changes")
  static let perRule = Bilingual(nl: "Per regel", en: "By rule")
  static let rulesReading = Bilingual(
    nl: """
      Hoe vaak elke regel tot een vraag of een einde leidde. Regels die gelijk bleven staan er \
      niet bij.
      """,
    en: """
      How often each rule led to a question or an end. Rules that stayed the same are left out.
      """)
  static let allTheSame = Bilingual(
    nl: "Elke regel leidt even vaak en op dezelfde plaats tot een vraag als toen.",
    en: "Each rule leads to a question as often, and in the same places, as it did then.")
  static let neverFired = Bilingual(
    nl: "Regels die nergens tot iets leidden", en: "Rules that led to nothing anywhere")
  static let nothing = Bilingual(nl: "Er verandert niets.", en: "Nothing changes.")
  static let noEnd = Bilingual(nl: "(het gesprek is klaar)", en: "(the talk is over)")
  static let gone = Bilingual(nl: "staat niet meer in de bank", en: "no longer in the bank")
  static let noHorizon = Bilingual(
    nl: "Alle antwoorden horen nog bij hun vraag.",
    en: "All answers still belong to their question.")

  static func horizon(_ n: Int) -> Bilingual {
    Bilingual(
      nl: "Vanaf vraag \(n) horen de antwoorden niet meer bij de vraag die nu gesteld zou worden. "
        + "Verder staat bij elke vraag wat er nu gevraagd zou worden na het gesprek zoals het ging.",
      en: "From question \(n) on the answers no longer belong to the question that would be asked. "
        + "Beyond it each question is set beside what would be asked after the talk as it went.")
  }

  static func counted(_ summary: RerunSummary) -> Bilingual {
    let (all, changed) = (summary.interviews, summary.changed)
    return Bilingual(
      nl: "\(all) \(all == 1 ? "gesprek" : "gesprekken"), \(summary.turns) vragen. In \(changed) "
        + "\(changed == 1 ? "gesprek" : "gesprekken") verandert iets; in \(summary.horizons.count) "
        + "zou het gesprek anders lopen.",
      en: "\(all) \(all == 1 ? "interview" : "interviews"), \(summary.turns) questions. Something "
        + "changes in \(changed); \(summary.horizons.count) would take another course.")
  }

  static func notAllShown(_ count: Int, of all: Int) -> Bilingual {
    Bilingual(
      nl: "Hieronder staan de eerste \(count) van \(all) gesprekken; --json heeft ze alle.",
      en: "Below are the first \(count) of \(all) interviews; --json has all of them.")
  }
}

extension Rerun.Change {
  var words: Bilingual {
    switch self {
    case .same: Bilingual(nl: "gelijk", en: "the same")
    case .explained: Bilingual(nl: "anders uitgelegd", en: "explained differently")
    case .otherRule: Bilingual(nl: "door een andere regel", en: "by another rule")
    case .reworded: Bilingual(nl: "anders gezegd", en: "said differently")
    case .other: Bilingual(nl: "een andere vraag", en: "another question")
    case .closed: Bilingual(nl: "het gesprek zou al klaar zijn", en: "the talk would be over")
    case .goesOn: Bilingual(nl: "het gesprek zou doorgaan", en: "the talk would go on")
    case .unknown:
      Bilingual(
        nl: "niet te zeggen: woorden zijn teruggenomen", en: "unknown: words were taken back")
    }
  }
}

extension RerunSummary {
  /// Rules that do not lead to what they led to.
  var otherRules: [RuleCount] { rules.filter { $0.gained.count + $0.lost.count > 0 } }
}

extension RerunSummary.Count {
  /// `i1: 3, 7; i2: 4`, and how many more.
  func inWords(_ language: Language) -> String {
    var groups: [(interview: String, numbers: [Int])] = []
    for place in places {
      if groups.last?.interview == place.interview {
        groups[groups.count - 1].numbers.append(place.n)
      } else {
        groups.append((place.interview, [place.n]))
      }
    }
    let told = groups.map { group in
      "\(group.interview): \(group.numbers.map(String.init).joined(separator: ", "))"
    }.joined(separator: "; ")
    let rest = count - places.count
    return rest == 0
      ? told
      : told
        + Bilingual(nl: " … en nog \(rest)", en: " … and \(rest) more")[
          language]
  }
}

extension RerunDetail {
  /// The turns to read: those that differ. Where the talk would be over, only the first of them.
  var turnsToRead: [Turn] {
    var wasClosed = false
    return turns.filter { turn in
      defer { wasClosed = turn.change == .closed }
      return turn.change != .same && !(turn.change == .closed && wasClosed)
    }
  }
}

extension RerunDetail.Line {
  /// By what it was asked: `habit-asks`, or `course, after boundary`.
  func askedBy(_ language: Language) -> String {
    guard let after else { return rule }
    return rule + Bilingual(nl: ", na \(after)", en: ", after \(after)")[language]
  }
}
