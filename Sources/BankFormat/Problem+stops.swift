public import Hearing
public import Inquiry

/// What can be wrong with a rule that stops, or that would like to. (METHOD R0, R4, R6)
public enum StopRuleProblem: Sendable, Equatable {
  /// It asks on where somebody draws a line.
  case asksOn(Signal, move: String)
  /// It ends the talk of somebody who did not say to want that.
  case closesUnasked
  /// It ends something, and stands where only questions are asked.
  case standsOutsideStops(RuleEnding)
  /// The reason that the record would keep is missing, or is another one.
  case reason(StopReason?, Signal)

  var code: String {
    switch self {
    case .asksOn: "QB053"
    case .closesUnasked: "QB054"
    case .standsOutsideStops: "QB055"
    case .reason: "QB056"
    }
  }

  func message(of rule: String) -> Bilingual {
    switch self {
    case .asksOn(let signal, let move):
      Bilingual(
        nl:
          "regel ‘\(rule)’ luistert naar ‘\(signal.rawValue)’ en stelt dan nog een vraag: ‘\(move)’",
        en: "rule '\(rule)' listens to '\(signal.rawValue)' and then asks on: '\(move)'")
    case .closesUnasked:
      Bilingual(
        nl: "regel ‘\(rule)’ sluit het gesprek van iemand die niet gezegd heeft te willen stoppen",
        en: "rule '\(rule)' closes the talk of somebody who did not say to want to stop")
    case .standsOutsideStops(let ending):
      Bilingual(
        nl:
          "regel ‘\(rule)’ doet hier niets: ‘then: \(ending.rawValue)’ werkt alleen onder ‘stops’",
        en: "rule '\(rule)' does nothing here: 'then: \(ending.rawValue)' only works under 'stops'")
    case .reason(nil, let signal):
      Bilingual(
        nl:
          "regel ‘\(rule)’ luistert naar ‘\(signal.rawValue)’ en zegt niet met ‘stops’ waarom hij "
          + "stopt",
        en: "rule '\(rule)' listens to '\(signal.rawValue)' and does not say with 'stops' why it "
          + "stops")
    case .reason(let reason?, let signal):
      Bilingual(
        nl: "‘stops: \(reason.rawValue)’ past niet bij regel ‘\(rule)’, die naar "
          + "‘\(signal.rawValue)’ luistert",
        en: "'stops: \(reason.rawValue)' does not fit rule '\(rule)', which listens to "
          + "'\(signal.rawValue)'")
    }
  }

  var help: Bilingual {
    switch self {
    case .asksOn:
      Bilingual(
        nl:
          "Maak ervan: ‘then: leave_topic’ of ‘then: leave_ladder’. Alleen ‘ask: pause_offer’ mag "
          + "ook.",
        en: "Make it 'then: leave_topic' or 'then: leave_ladder'. Only 'ask: pause_offer' will do "
          + "too.")
    case .closesUnasked:
      Bilingual(
        nl:
          "Neem ‘then: leave_ladder’ of ‘leave_topic’. Sluiten mag alleen op ‘signal: wants_stop’.",
        en: "Use 'then: leave_ladder' or 'leave_topic'. Only 'signal: wants_stop' may close.")
    case .standsOutsideStops:
      Bilingual(
        nl: "Zet de regel onder ‘stops’, of laat hem met ‘ask’ een vraag stellen.",
        en: "Move the rule to 'stops', or let it ask a question with 'ask'.")
    case .reason(_, let signal):
      Bilingual(
        nl: "Schrijf in deze regel: ‘stops: \(signal.rawValue)’.",
        en: "Write in this rule: 'stops: \(signal.rawValue)'.")
    }
  }
}
