public import Inquiry

// Which tables of each report stand in a workbook. The first is the one that is its CSV; figures that
// a page shows in tables of their own have a sheet of their own.

extension BarrierSummary {
  public func sheets(in language: Language) -> [Sheet] {
    [
      Sheet(.barriers, in: language, table(in: language)),
      Sheet(.people, in: language, peopleTable(in: language)),
    ]
  }

  /// One row a cell of the picture: of the whole chain, and of each hand-over.
  private func peopleTable(in language: Language) -> Table {
    var table = Table(columns: [
      "hand_over", "partner", "partner_name", "kind", "kind_name", "people", "heard", "named",
      "left_open", "rejected",
    ])
    func add(_ cell: Cell, _ handOver: String?, _ partner: Partner.ID, _ name: String) {
      table.rows.append([
        .optional(handOver), .text(partner.rawValue), .text(name), .text(cell.kind.rawValue),
        .text(cell.name[language]), .number(cell.people), .optional(cell.split?.heard),
        .optional(cell.split?.named), .optional(cell.split?.leftOpen),
        .optional(cell.split?.rejected),
      ])
    }
    for part in partners {
      for kind in part.kinds { add(kind.cell, nil, part.partner, part.name) }
    }
    for handOver in handOvers {
      for side in handOver.sides {
        for cell in side.cells { add(cell, handOver.what, side.partner, side.name) }
      }
    }
    return table
  }
}

extension Conclusions {
  public func sheets(in language: Language) -> [Sheet] {
    [
      Sheet(.ownWords, in: language, table(in: language)),
      Sheet(
        .outcomes, in: language,
        Table(
          columns: ["partner_name", "people", "with_idea", "with_agreement", "with_conclusion"],
          rows: partners.map { part in
            [
              .text(part.name), .optional(part.people), .optional(part.withIdea),
              .optional(part.withAgreement), .optional(part.withConclusion),
            ]
          })),
    ]
  }
}

extension LadderReport {
  public func sheets(in language: Language) -> [Sheet] {
    [
      Sheet(.ladders, in: language, table(in: language)),
      Sheet(.concepts, in: language, conceptTable),
      Sheet(.relations, in: language, relationTable),
      Sheet(.cutOffs, in: language, cutOffTable),
    ]
  }

  private var conceptTable: Table {
    Table(
      columns: ["concept", "in", "out", "abstractness", "centrality", "prestige"],
      rows: matrix.concepts.indices.map { index in
        [
          .text(matrix.concepts[index]), .number(matrix.inDegree(index)),
          .number(matrix.outDegree(index)), .share(matrix.abstractness(index)),
          .share(matrix.centrality(index)), .share(matrix.prestige(index)),
        ]
      })
  }

  private var relationTable: Table {
    Table(
      columns: ["from", "to", "direct", "indirect"],
      rows: matrix.relations.map { relation in
        [
          .text(matrix.concepts[relation.from]), .text(matrix.concepts[relation.to]),
          .number(relation.direct), .number(relation.indirect),
        ]
      })
  }

  private var cutOffTable: Table {
    Table(
      columns: ["people", "relations", "share"],
      rows: matrix.cutOffs.map { cutOff in
        [.number(cutOff.people), .number(cutOff.relations), .share(cutOff.share)]
      })
  }
}

extension MirrorReport {
  public func sheets(in language: Language) -> [Sheet] {
    [Sheet(.mirror, in: language, table(in: language))]
  }
}

extension Comparison {
  public func sheets(in language: Language) -> [Sheet] {
    [Sheet(.comparison, in: language, table(in: language))]
  }
}

extension ConductReport {
  public func sheets(in language: Language) -> [Sheet] {
    [
      Sheet(.conduct, in: language, table),
      Sheet(
        .airtime, in: language,
        Table(
          columns: ["partner_name", "interviews", "questions", "words"],
          rows: airtime.map { part in
            [
              .text(part.partner), .number(part.interviews), .number(part.questions),
              .number(part.words),
            ]
          })),
    ]
  }
}

extension CoreqReport {
  public func sheets(in language: Language) -> [Sheet] {
    [Sheet(.coreq, in: language, table(in: language))]
  }
}

extension TranscriptReport {
  public func sheets(in language: Language) -> [Sheet] {
    [Sheet(.transcript, in: language, table)]
  }
}
