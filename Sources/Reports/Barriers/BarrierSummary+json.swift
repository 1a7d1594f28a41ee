internal import Inquiry
public import JSONText

extension BarrierSummary {
  /// As `docs/schema/barriers.schema.json` describes it.
  public var json: JSON {
    [
      "report": "barriers", "version": 1, "chain": .string(chain.rawValue),
      "title": .string(title), "common_goal": .string(commonGoal),
      "asked": .array(asked.map(\.json)),
      "partners": .array(partners.map(\.json)),
      "not_spoken_to": .array(notSpokenTo.map(JSON.string)),
      "hand_overs": .array(handOvers.map(\.json)),
    ]
  }
}

extension BarrierSummary.Asked {
  fileprivate var json: JSON {
    [
      "interview": .string(interview), "day": .string(day), "partner": .string(partner),
      "role": .string(role), "bank": bank.json, "answers": .number(answers),
      "consent": .number(consent.rawValue), "closed": .optional(closing?.rawValue),
    ]
  }
}

extension Opening.Source {
  var json: JSON {
    ["id": .string(id), "version": .number(version), "digest": .string(digest)]
  }
}

extension BarrierSummary.PartnerPart {
  fileprivate var json: JSON {
    [
      "id": .string(partner.rawValue), "name": .string(name), "people": .optional(people),
      "barriers": .array(kinds.map(\.json)),
      "goals": .array(goals.map(\.json)), "own_goals": .array(ownGoals.map(\.json)),
      "ideas": .array(ideas.map(\.json)),
      "conclusions": .array(conclusions.map(\.json)),
    ]
  }
}

extension BarrierSummary.KindPart {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue), "name": ["nl": .string(name.nl), "en": .string(name.en)],
      "people": .number(people), "split": cell.split?.json ?? .null,
      "entries": .array(
        entries.map { entry in
          [
            "standing": .string(entry.standing.rawValue), "quote": entry.quote.json,
            "name": entry.name?.json ?? .null, "rule": .string(entry.rule),
            "voice": entry.isOthersVoice ? "other" : "self",
            "hand_over": .optional(entry.handOver),
          ]
        }),
    ]
  }
}

extension BarrierSummary.IdeaPart {
  fileprivate var json: JSON {
    [
      "idea": idea?.json ?? .null, "conditions": .array(conditions.map(\.json)),
      "agreements": .array(
        agreements.map { agreement in
          [
            "what": agreement.what.json, "who": agreement.who?.json ?? .null,
            "when": agreement.when?.json ?? .null, "check": agreement.check?.json ?? .null,
          ]
        }),
    ]
  }
}

extension BarrierSummary.HandOverPart {
  fileprivate var json: JSON {
    [
      "from": .string(from), "to": .string(to), "what": .string(what),
      "sides": .array(
        sides.map { side in
          [
            "id": .string(side.partner.rawValue), "name": .string(side.name),
            "people": .optional(side.people), "asked": .optional(side.asked),
            "barriers": .array(side.cells.map(\.json)),
          ]
        }),
    ]
  }
}

extension BarrierSummary.Cell {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue), "name": ["nl": .string(name.nl), "en": .string(name.en)],
      "people": .number(people), "split": split?.json ?? .null,
    ]
  }
}

extension BarrierSummary.Split {
  fileprivate var json: JSON {
    [
      "heard": .number(heard), "named": .number(named), "left_open": .number(leftOpen),
      "rejected": .number(rejected),
    ]
  }
}
