internal import Hearing
public import Inquiry
public import Proof

/// What a proof found, for people who read neither YAML nor Swift.
public struct ProofInWords: Sendable {
  private let bank: Bank
  private let names: BankNames
  private let sentences: [CueSubject: [Language: String]]

  public init(of bank: Bank, kinds: [BarrierKind]) {
    self.bank = bank
    names = BankNames(kinds: kinds)
    sentences = bank.rules.reduce(into: [:]) { sentences, rule in
      guard let subject = rule.when.mainSubject,
        let example = rule.examples.first(where: \.mustHold), sentences[subject] == nil
      else { return }
      sentences[subject] = example.words
    }
  }

  // MARK: Examples

  /// The interview, a line for each question, in one language.
  public func lines(of example: Example, in language: Language) -> [String] {
    var lines = example.steps.map { line(of: $0, in: language) }
    if let closing = example.closing {
      lines.append("   " + closing.asEnd[language])
    }
    return lines
  }

  private func line(of step: Example.Step, in language: Language) -> String {
    let rule = step.rule.map { Bilingual(nl: " (regel \($0))", en: " (rule \($0))")[language] }
    let question = "\(step.n). " + inQuotes(names[step.move])[language] + (rule ?? "")
    if step.isOpen { return question }
    return question + " → " + answer(to: step, in: language)
  }

  private func answer(to step: Example.Step, in language: Language) -> String {
    if step.isPassedOver {
      return Bilingual(nl: "wordt overgeslagen", en: "is passed over")[language]
    }
    let length = Bilingual(
      nl: step.words == 1 ? "1 woord" : "\(step.words) woorden",
      en: step.words == 1 ? "1 word" : "\(step.words) words")[language]
    guard !step.heard.isEmpty else {
      return Bilingual(nl: "niets bijzonders, \(length)", en: "nothing in particular, \(length)")[
        language]
    }
    let heard = step.heard.map { name(of: $0, in: language) }.joined(separator: " + ")
    return Bilingual(nl: "hoort \(heard), \(length)", en: "hears \(heard), \(length)")[language]
  }

  private func name(of heard: Example.Heard, in language: Language) -> String {
    let name =
      switch heard.subject {
      case .barrier(let kind): names[BarrierKind.ID(kind)]
      case .signal(let signal): signal.inWords
      case .marker(let marker): names[marker: marker]
      }
    let voice =
      heard.voice == .other ? Bilingual(nl: " van een ander", en: " of somebody else") : nil
    let sentence = sentences[heard.subject]?[language].map { " (“\($0)”)" } ?? ""
    return name[language] + (voice?[language] ?? "") + sentence
  }

  // MARK: What is wrong with it

  /// Why a rule never fires.
  public func cause(of dead: Proof.DeadRule) -> Bilingual {
    switch dead.cause {
    case .preempted(let earlier):
      Bilingual(
        nl: "‘\(earlier)’ staat ervoor en geldt dan ook altijd",
        en: "'\(earlier)' stands before it and then always holds too")
    case .noQuestion:
      Bilingual(
        nl: "haar vraag kan met geen enkele vorm gesteld worden",
        en: "its question cannot be put together in any wording")
    case .neverHolds:
      Bilingual(
        nl: "waar zij geprobeerd wordt, geldt haar voorwaarde nooit",
        en: "where it is tried, its condition never holds")
    }
  }

  /// What a doubt is about.
  public func cause(of doubt: Proof.Doubt) -> Bilingual {
    switch doubt {
    case .tooManyStates:
      Bilingual(
        nl: "er zijn meer situaties dan bekeken konden worden",
        en: "there are more situations than could be looked at")
    case .noRealExample:
      Bilingual(
        nl: "het lijkt te kunnen misgaan, maar er is geen gesprek gevonden waarin het gebeurt",
        en: "it looks as if it can go wrong, but no interview was found in which it does")
    case .notReached(let rules, let topics):
      Bilingual(
        nl: "niet bereikt: " + list(rules, topics), en: "not reached: " + list(rules, topics))
    }
  }

  /// What its author can do about it.
  public func mending(of doubt: Proof.Doubt) -> Bilingual {
    switch doubt {
    case .tooManyStates:
      Bilingual(
        nl:
          "Maak de bank kleiner: minder regels, onderwerpen, of verschillende getallen bij ‘words’.",
        en: "Make the bank smaller: fewer rules, topics, or different numbers at 'words'.")
    case .noRealExample:
      Bilingual(
        nl: "Maak de bank eenvoudiger op dit punt, of kijk zelf na of het mis kan gaan.",
        en: "Make the bank simpler at this point, or see for yourself whether it can go wrong.")
    case .notReached:
      Bilingual(
        nl: "Kijk wat ervóór staat en dan ook geldt. Zet dit eerder, of maak de voorwaarde ruimer.",
        en: "See what stands before it and holds then too. Move it up, or widen its condition.")
    }
  }

  private func list(_ rules: [Rule.ID], _ topics: [Topic.ID]) -> String {
    (rules.map(\.rawValue) + topics.map(\.rawValue)).joined(separator: ", ")
  }
}

extension Promise {
  /// What a bank must keep.
  public var inWords: Bilingual {
    switch self {
    case .ends:
      Bilingual(
        nl: "elk gesprek eindigt met teruglezen en het laatste woord, en komt bij het doel",
        en: "every interview ends with reading back and the last word, and comes to the goal")
    case .givesBack:
      Bilingual(
        nl: "wat gehoord is, wordt teruggegeven of is afgesloten",
        en: "what was heard is put back, or was closed")
    case .stopsAreKept:
      Bilingual(
        nl: "wie genoeg heeft, krijgt geen waarom meer",
        en: "who has had enough is asked no why")
    case .allIsReached:
      Bilingual(
        nl: "elke regel en elk onderwerp kan aan bod komen",
        en: "every rule and every topic can have its turn")
    }
  }
}

extension Closing {
  fileprivate var asEnd: Bilingual {
    switch self {
    case .completed: Bilingual(nl: "Het gesprek is klaar.", en: "The interview is over.")
    case .wantsStop: Bilingual(nl: "Het gesprek stopt.", en: "The interview stops.")
    case .noIdea:
      Bilingual(
        nl: "Het gesprek is klaar, zonder idee.", en: "The interview is over, with no idea.")
    case .timeBox, .inputEnded:
      Bilingual(nl: "Het gesprek breekt af.", en: "The interview is cut off.")
    }
  }
}

extension Condition {
  /// The one thing that it listens to, when it is one.
  fileprivate var mainSubject: CueSubject? {
    switch self {
    case .heard(let kinds, voice: _): kinds.first.map { .barrier($0.rawValue) }
    case .signal(let signals): signals.first.map { .signal($0) }
    case .marker(let markers): markers.first.map { .marker($0) }
    case .all(let parts): parts.lazy.compactMap(\.mainSubject).first
    default: nil
    }
  }
}
