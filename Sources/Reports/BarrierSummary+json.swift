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
      "id": .string(partner.rawValue), "name": .string(name),
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
      "people": .number(people),
      "entries": .array(
        entries.map { entry in
          [
            "standing": .string(entry.standing.rawValue), "quote": entry.quote.json,
            "name": entry.name?.json ?? .null, "rule": .string(entry.rule),
            "voice": entry.isOthersVoice ? "other" : "self",
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
