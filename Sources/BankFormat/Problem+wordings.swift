public import Inquiry

/// What can be wrong with a text that people get to hear or read.
public enum WordingProblem: Sendable, Equatable {
  /// Where it is used, nothing can stand in this slot.
  case neverFilled(Slot)
  /// It is shown as it stands.
  case nothingFilledIn(String)
  /// Only one of the two forms of address fits the verb before it.
  case verbBefore(String, informal: String, formal: String)
  /// Rules speak these lines, and they are not there.
  case linesMissing(Preface, language: Language?)
  case otherLanguage(Language, words: [String])
  case sameTwice
  /// A character that turns the direction of writing.
  case turnsDirection(Unicode.Scalar)
  /// YAML takes what comes after a `#` for a remark.
  case cutByRemark(String)

  var severity: Diagnostic.Severity {
    switch self {
    case .verbBefore, .linesMissing, .turnsDirection: .error
    case .nothingFilledIn, .neverFilled, .otherLanguage, .sameTwice, .cutByRemark: .warning
    }
  }

  var code: String {
    switch self {
    case .neverFilled: "QB057"
    case .nothingFilledIn: "QB058"
    case .verbBefore: "QB059"
    case .linesMissing: "QB060"
    case .otherLanguage: "QB061"
    case .sameTwice: "QB062"
    case .turnsDirection: "QB063"
    case .cutByRemark: "QB064"
    }
  }

  var message: Bilingual {
    switch self {
    case .neverFilled(let slot):
      Bilingual(
        nl: "{\(slot.rawValue)} is hier niet in te vullen: \(slot.whenFilled.nl)",
        en: "{\(slot.rawValue)} cannot be filled in here: \(slot.whenFilled.en)")
    case .nothingFilledIn(let found):
      Bilingual(
        nl: "hier wordt niets ingevuld, dus ‘\(brief(found))’ kan hier niet staan",
        en: "nothing is filled in here, so '\(brief(found))' cannot stand here")
    case .verbBefore(let verb, let informal, let formal):
      Bilingual(
        nl: "‘\(verb) [je]’ klopt maar voor één van de twee: het is ‘\(informal)’ en ‘\(formal)’",
        en: "'\(verb) [je]' fits only one of the two: it is '\(informal)' and '\(formal)'")
    case .linesMissing(let preface, nil):
      Bilingual(
        nl: "een regel gebruikt ‘\(preface.key)’, maar die zinnen staan niet in de bank",
        en: "a rule uses '\(preface.key)', but those lines are not in the bank")
    case .linesMissing(let preface, let language?):
      Bilingual(
        nl: "een regel gebruikt ‘\(preface.key)’, en die zinnen ontbreken in "
          + "‘\(language.rawValue)’",
        en: "a rule uses '\(preface.key)', and those lines are missing in '\(language.rawValue)'")
    case .otherLanguage(let language, let words):
      Bilingual(
        nl: "dit hoort in ‘\(language.rawValue)’ te staan, maar lijkt de andere taal: "
          + words.map { "‘\($0)’" }.joined(separator: ", "),
        en: "this should be in '\(language.rawValue)', but looks like the other language: "
          + words.map { "'\($0)'" }.joined(separator: ", "))
    case .sameTwice:
      Bilingual(nl: "deze vorm staat er al", en: "this wording is there already")
    case .turnsDirection(let scalar):
      Bilingual(
        nl: "hier staat een onzichtbaar teken dat de leesrichting omdraait (\(scalar.named))",
        en: "an invisible character stands here that turns the direction of reading "
          + "(\(scalar.named))")
    case .cutByRemark(let rest):
      Bilingual(
        nl: "deze tekst houdt op bij ‘#’; dit valt weg: ‘\(brief(rest))’",
        en: "this text ends at '#'; this is left out: '\(brief(rest))'")
    }
  }

  var help: Bilingual {
    switch self {
    case .neverFilled:
      Bilingual(
        nl: "Haal de invulplek weg, of schrijf de tekst bij een vraag waar zij wel past.",
        en: "Take the slot out, or write the text for a question where it does fit.")
    case .nothingFilledIn:
      Bilingual(
        nl: "Schrijf de woorden zelf, zonder haken.",
        en: "Write the words themselves, without brackets.")
    case .verbBefore(_, let informal, let formal):
      Bilingual(
        nl: "Zet het werkwoord erbij: [\(informal)|\(formal)].",
        en: "Put the verb inside: [\(informal)|\(formal)].")
    case .linesMissing(let preface, _):
      Bilingual(
        nl: "Voeg ‘\(preface.key)’ toe in elke taal, of haal ‘\(preface.ruleKey)’ uit de regel.",
        en: "Add '\(preface.key)' in every language, or take '\(preface.ruleKey)' out of the rule.")
    case .otherLanguage:
      Bilingual(nl: "Vertaal deze tekst.", en: "Translate this text.")
    case .sameTwice:
      Bilingual(
        nl: "Schrijf haar anders, of haal er één weg.", en: "Write it differently, or remove one.")
    case .turnsDirection:
      Bilingual(
        nl: "Typ deze regel opnieuw in plaats van hem te plakken.",
        en: "Type this line again instead of pasting it.")
    case .cutByRemark:
      Bilingual(
        nl: "Zet de tekst tussen aanhalingstekens, of de opmerking op een eigen regel.",
        en: "Put the text in quotes, or the remark on a line of its own.")
    }
  }
}

extension Slot {
  /// What has to be so for it to be filled.
  fileprivate var whenFilled: Bilingual {
    switch self {
    case .evidence, .earlier:
      Bilingual(nl: "hier zijn geen gehoorde woorden", en: "there are no words that were heard")
    case .opening:
      Bilingual(
        nl: "hier is nog geen onderwerp geopend waarop iemand antwoordde",
        en: "no topic was opened yet to which somebody answered")
    case .then, .thenCondition:
      Bilingual(
        nl: "alleen ‘then_and_now’ en ‘reading_now’ komen terug op een vorig gesprek",
        en: "only 'then_and_now' and 'reading_now' come back to an earlier interview")
    case .goal:
      Bilingual(
        nl: "naar het doel wordt pas later gevraagd", en: "the goal is only asked for later")
    case .ownGoal:
      Bilingual(
        nl: "deze bank vraagt nergens ‘own_goal’", en: "this bank never asks 'own_goal'")
    case .partner:
      Bilingual(
        nl: "dit onderwerp gaat over geen overdracht of partner",
        en: "this topic is about no hand-over or partner")
    case .handover:
      Bilingual(
        nl: "dit onderwerp gaat over geen overdracht", en: "this topic is about no hand-over")
    case .indicator:
      Bilingual(
        nl: "dit onderwerp gaat over geen indicator", en: "this topic is about no indicator")
    case .idea, .elsewhere, .director, .commonGoal, .clientQuestion:
      Bilingual(nl: "dat is hier niet bekend", en: "that is not known here")
    }
  }
}

extension Preface {
  /// Where its lines stand in the bank.
  fileprivate var key: String {
    switch self {
    case .acknowledgement: "acknowledgements"
    case .process: "answers_back.process"
    case .opinion: "answers_back.opinion"
    }
  }

  fileprivate var ruleKey: String { self == .acknowledgement ? "acknowledge" : "answer_back" }
}

extension Unicode.Scalar {
  fileprivate var named: String { "U+" + String(value, radix: 16, uppercase: true) }
}
