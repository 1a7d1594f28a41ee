public import Inquiry

/// What the things that a bank names are called in plain words, for people who read no YAML.
public struct BankNames: Sendable {
  private let kinds: [BarrierKind.ID: Bilingual]
  private let topics: [Topic.ID: Bilingual]

  /// - Parameter kinds: the kinds of barrier that can be heard; others keep their own name.
  public init(kinds: [BarrierKind]) {
    self.kinds = Dictionary(kinds.map { ($0.id, $0.name) }) { first, _ in first }
    topics = [
      "handover": Bilingual(nl: "wat er overgaat", en: "what is handed over"),
      "own-work": Bilingual(nl: "het eigen werk", en: "one's own work"),
      "newcomer": Bilingual(nl: "wat een nieuwe moet weten", en: "what a newcomer must know"),
      "elsewhere": Bilingual(nl: "waar het anders gaat", en: "where it goes differently"),
    ]
  }

  public subscript(kind: BarrierKind.ID) -> Bilingual { kinds[kind] ?? asWords(kind.rawValue) }

  public subscript(topic: Topic.ID) -> Bilingual { topics[topic] ?? asWords(topic.rawValue) }

  public subscript(move: ProbeMove.ID) -> Bilingual {
    KnownMove.all[move]?.name ?? asWords(move.rawValue)
  }

  subscript(marker marker: String) -> Bilingual { markerNames[marker] ?? asWords(marker) }

  /// ‘oorsprong’, ‘voorbeeld’ or ‘wie’
  func quoted(_ moves: [ProbeMove.ID]) -> Bilingual {
    joined(moves.map { inQuotes(self[$0]) }, with: Bilingual(nl: "of", en: "or"))
  }
}

func inQuotes(_ name: Bilingual) -> Bilingual {
  Bilingual(nl: "‘\(name.nl)’", en: "‘\(name.en)’")
}

/// A name that its author chose, as words: `agreement_who` is “agreement who”.
func asWords(_ name: String) -> Bilingual {
  var words = String.UnicodeScalarView()
  for scalar in name.unicodeScalars { words.append(scalar == "_" || scalar == "-" ? " " : scalar) }
  return Bilingual(same: String(words))
}

/// a, b of c
func joined(_ names: [Bilingual], with last: Bilingual) -> Bilingual {
  func list(_ language: Language) -> String {
    let words = names.map { $0[language] }
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last[language]) " + end
  }
  return Bilingual(nl: list(.dutch), en: list(.english))
}

/// The turns of speech that the included lexicons can hear.
private let markerNames: [String: Bilingual] = [
  "asks_process": Bilingual(nl: "een vraag over dit gesprek", en: "a question about this talk"),
  "consequence": Bilingual(nl: "een gevolg", en: "a consequence"),
  "first_person": Bilingual(nl: "ik of wij", en: "I or we"),
  "form_or_meeting": Bilingual(
    nl: "een formulier, lijst of overleg", en: "a form, list or meeting"),
  "generalisation": Bilingual(
    nl: "iets algemeens (altijd, nooit, iedereen)", en: "a general claim (always, never, everybody)"
  ),
  "jargon": Bilingual(nl: "een vakwoord", en: "a word of the trade"),
  "not_doing": Bilingual(
    nl: "iets wat iemand niet doet of wil", en: "something somebody does not do or want"),
  "partner_complaint": Bilingual(
    nl: "een klacht over een ander", en: "a complaint about somebody else"),
  "passive": Bilingual(nl: "er wordt … (zonder wie)", en: "it is done … (without who)"),
  "possibility": Bilingual(nl: "wat er zou kunnen", en: "what could be"),
  "reason_given": Bilingual(nl: "een reden (omdat, want)", en: "a reason (because)"),
  "rule_word": Bilingual(nl: "moeten of niet mogen", en: "must or may not"),
  "says_check": Bilingual(nl: "hoe het nagegaan wordt", en: "how it is checked"),
  "says_when": Bilingual(nl: "wanneer", en: "when"),
  "says_who": Bilingual(nl: "met wie", en: "with whom"),
  "slogan": Bilingual(nl: "een leus (de klant centraal)", en: "a slogan (putting clients first)"),
  "step": Bilingual(nl: "een stap in het werk", en: "a step in the work"),
  "time_change": Bilingual(nl: "dat het ooit anders was", en: "that it was different once"),
  "trailing_off": Bilingual(
    nl: "een zin die niet af is (nou ja …)", en: "an unfinished sentence (oh well …)"),
]
