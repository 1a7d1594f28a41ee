public import Inquiry

extension BarrierSummary {
  /// One row a mention. A cell that may not be split is one row without a mention, and so is
  /// whatever was not asked of somebody: an empty cell does not mean that there is nothing.
  public func table(in language: Language) -> Table {
    var table = Table(columns: [
      "row", "chain", "partner", "partner_name", "kind", "kind_name", "people", "standing",
      "interview", "n", "start", "end", "consent", "quote", "own_name", "own_name_n", "voice",
      "rule", "hand_over",
    ])
    for part in partners {
      for kind in part.kinds { table.rows += rows(part, kind, language) }
    }
    table.rows += notSpokenTo.map { name in
      [.text("not_spoken_to"), .text(chain.rawValue), .nothing, .text(name)] + nothing(15)
    }
    for handOver in handOvers {
      for side in handOver.sides where side.asked == 0 {
        table.rows.append(
          [
            .text("not_asked"), .text(chain.rawValue), .text(side.partner.rawValue),
            .text(side.name),
          ] + nothing(14) + [.text(handOver.what)])
      }
    }
    return table
  }

  private func rows(
    _ part: PartnerPart, _ kind: KindPart, _ language: Language
  ) -> [[Table.Cell]] {
    let place: [Table.Cell] = [
      .text(chain.rawValue), .text(part.partner.rawValue), .text(part.name),
      .text(kind.kind.rawValue), .text(kind.name[language]), .number(kind.people),
    ]
    if kind.entries.isEmpty { return [[.text("not_split")] + place + nothing(12)] }
    return kind.entries.map { entry in
      [.text("mention")] + place + [
        .text(entry.standing.rawValue), .text(entry.quote.interview), .number(entry.quote.n),
        .number(entry.quote.place.lowerBound), .number(entry.quote.place.upperBound),
        .number(entry.quote.consent.rawValue), .optional(entry.quote.text),
        .optional(entry.name?.text), .optional(entry.name?.n),
        .text(entry.isOthersVoice ? "other" : "self"), .text(entry.rule),
        .optional(entry.handOver.map { handOvers[$0].what }),
      ]
    }
  }
}

private func nothing(_ count: Int) -> [Table.Cell] { Array(repeating: .nothing, count: count) }
