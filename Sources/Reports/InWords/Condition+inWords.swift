internal import Hearing
public import Inquiry

extension Condition {
  /// When a rule holds, for people who read no YAML: “Hoort: gewoonte, en nog geen 7 vragen op
  /// deze ladder”.
  public func inWords(_ names: BankNames) -> Bilingual {
    let clause = clause(names)
    return Bilingual(nl: capitalised(clause.nl), en: capitalised(clause.en))
  }

  private func clause(_ names: BankNames) -> Bilingual {
    switch self {
    case .heard(let kinds, let voice): hears(barriers(kinds, voice, names), isHeard: true)
    case .signal(let signals): hears(either(signals.map(\.inWords)), isHeard: true)
    case .marker(let markers): hears(either(markers.map { names[marker: $0] }), isHeard: true)
    case .answering(let moves): afterQuestion(moves, names)
    case .answeringKind(let kind):
      Bilingual(nl: "na een \(kind.inWords.nl)", en: "after a \(kind.inWords.en)")
    case .rungs(let range):
      counted(
        range, nl: ("vraag", "vragen"), en: ("question", "questions"),
        where: Bilingual(nl: "op deze ladder", en: "on this ladder"))
    case .words(let range):
      counted(
        range, nl: ("woord", "woorden"), en: ("word", "words"),
        where: Bilingual(nl: "in het antwoord", en: "in the answer"))
    case .times(let signal, let range, let inWholeTalk):
      howOften(signal, range, inWholeTalk: inWholeTalk)
    case .asked(let move):
      Bilingual(
        nl: "\(names.quoted([move]).nl) is op deze ladder gevraagd",
        en: "\(names.quoted([move]).en) was asked on this ladder")
    case .hasIdea: Bilingual(nl: "er ligt een eigen idee", en: "there is an own idea")
    case .not(let inner): inner.denied(names)
    case .all(let parts): clauses(parts.map { $0.nested(names) }, nl: "en", en: "and")
    case .any(let parts): clauses(parts.map { $0.nested(names) }, nl: "of", en: "or")
    }
  }

  private func denied(_ names: BankNames) -> Bilingual {
    switch self {
    case .heard([], voice: nil): Bilingual(nl: "hoort geen belemmering", en: "hears no barrier")
    case .heard(let kinds, let voice): hears(barriers(kinds, voice, names), isHeard: false)
    case .signal(let signals): hears(either(signals.map(\.inWords)), isHeard: false)
    case .marker(let markers): hears(either(markers.map { names[marker: $0] }), isHeard: false)
    case .hasIdea: Bilingual(nl: "er ligt nog geen eigen idee", en: "there is no own idea yet")
    case .asked(let move):
      Bilingual(
        nl: "\(names.quoted([move]).nl) is op deze ladder nog niet gevraagd",
        en: "\(names.quoted([move]).en) was not asked on this ladder yet")
    case .answering, .answeringKind:
      Bilingual(nl: "niet \(clause(names).nl)", en: "not \(clause(names).en)")
    case .not(let inner): inner.clause(names)
    default: Bilingual(nl: "niet: \(nested(names).nl)", en: "not: \(nested(names).en)")
    }
  }

  /// Several clauses inside another stand between brackets, so that it is clear what goes together.
  private func nested(_ names: BankNames) -> Bilingual {
    let clause = clause(names)
    return switch self {
    case .all(let parts) where parts.count > 1, .any(let parts) where parts.count > 1:
      Bilingual(nl: "(\(clause.nl))", en: "(\(clause.en))")
    default: clause
    }
  }
}

// MARK: Clauses

private func hears(_ what: Bilingual, isHeard: Bool) -> Bilingual {
  isHeard
    ? Bilingual(nl: "hoort: \(what.nl)", en: "hears: \(what.en)")
    : Bilingual(nl: "hoort niet: \(what.nl)", en: "does not hear: \(what.en)")
}

private func barriers(_ kinds: [BarrierKind.ID], _ voice: Voice?, _ names: BankNames) -> Bilingual {
  let what =
    kinds.isEmpty
    ? Bilingual(nl: "een belemmering, welke ook", en: "a barrier of any kind")
    : kinds.count == 1 ? names[kinds[0]] : either(kinds.map { inQuotes(names[$0]) })
  switch voice {
  case nil: return what
  case .own:
    return Bilingual(nl: what.nl + " (de eigen kijk)", en: what.en + " (the person's own view)")
  case .other:
    return Bilingual(
      nl: what.nl + " (zoals een ander het ziet)", en: what.en + " (as somebody else sees it)")
  }
}

private func afterQuestion(_ moves: [ProbeMove.ID], _ names: BankNames) -> Bilingual {
  let quoted = names.quoted(moves)
  return Bilingual(nl: "na de vraag \(quoted.nl)", en: "after the question \(quoted.en)")
}

private func howOften(_ signal: Signal, _ range: ClosedRange<Int>, inWholeTalk: Bool) -> Bilingual {
  let often = amount(range, nl: ("keer", "keer"), en: ("time", "times"))
  let place =
    inWholeTalk
    ? Bilingual(nl: "in het hele gesprek", en: "in the whole talk")
    : Bilingual(nl: "op deze ladder", en: "on this ladder")
  return Bilingual(
    nl: "\(often.nl) gehoord \(place.nl): \(signal.inWords.nl)",
    en: "heard \(often.en) \(place.en): \(signal.inWords.en)")
}

private func counted(
  _ range: ClosedRange<Int>, nl: (String, String), en: (String, String), where place: Bilingual
) -> Bilingual {
  let amount = amount(range, nl: nl, en: en)
  return Bilingual(nl: "\(amount.nl) \(place.nl)", en: "\(amount.en) \(place.en)")
}

/// “nog geen 5 vragen”, “2 vragen of meer”, “2 tot 4 vragen”.
private func amount(
  _ range: ClosedRange<Int>, nl: (one: String, many: String), en: (one: String, many: String)
) -> Bilingual {
  let (low, high) = (range.lowerBound, range.upperBound)
  func nouns(_ count: Int) -> (nl: String, en: String) {
    count == 1 ? (nl.one, en.one) : (nl.many, en.many)
  }
  if low == high {
    return Bilingual(
      nl: "precies \(low) \(nouns(low).nl)", en: "exactly \(low) \(nouns(low).en)")
  }
  if low == 0, high == .max {
    return Bilingual(nl: "hoeveel \(nl.many) ook", en: "any number of \(en.many)")
  }
  if low == 0 {
    return Bilingual(
      nl: "nog geen \(high + 1) \(nouns(high + 1).nl)",
      en: "fewer than \(high + 1) \(nouns(high + 1).en)")
  }
  if high == .max {
    return Bilingual(nl: "\(low) \(nouns(low).nl) of meer", en: "\(low) or more \(en.many)")
  }
  return Bilingual(nl: "\(low) tot \(high) \(nl.many)", en: "\(low) to \(high) \(en.many)")
}

// MARK: Joining

private func either(_ parts: [Bilingual]) -> Bilingual {
  joined(parts, with: Bilingual(nl: "of", en: "or"))
}

/// “…, en …, en …”: whole clauses, each after a comma.
private func clauses(_ parts: [Bilingual], nl: String, en: String) -> Bilingual {
  Bilingual(
    nl: parts.map(\.nl).joined(separator: ", \(nl) "),
    en: parts.map(\.en).joined(separator: ", \(en) "))
}

/// The first letter as a capital; a text that begins with a bracket or a number stays.
func capitalised(_ text: String) -> String {
  guard let first = text.unicodeScalars.first else { return text }
  return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
}

extension ProbeMove.Kind {
  /// What sort of question it is.
  var inWords: Bilingual {
    switch self {
    case .descriptive: Bilingual(nl: "vertelvraag", en: "question to tell")
    case .idiographic: Bilingual(nl: "vraag naar één geval", en: "question about one case")
    case .clarifying: Bilingual(nl: "vraag naar een woord", en: "question about a word")
    case .explanatory: Bilingual(nl: "waarom-vraag", en: "why-question")
    case .process: Bilingual(nl: "vraag over het gesprek", en: "question about the talk")
    }
  }
}
