public import Inquiry

/// Reads a chain card and reports all its problems in one pass.
public func readChain(_ file: SourceFile) -> Reading<ChainCard> {
  let problems = ProblemList()
  let card = openYAML(file.bytes, file: file.name, problems: problems).flatMap { top in
    ChainReader(top: top).read()
  }
  return Reading(value: card, problems: problems.all)
}

struct ChainReader {
  let top: YAMLCursor

  func read() -> ChainCard? {
    let fields = top.fields(ChainKeys.card)
    var card = card(
      fields, id: fields["chain"]?.name(), title: fields["title"]?.text(),
      information: fields["information"].map(readInformation) ?? Information())
    card?.retentionMonths = fields["retention"]?.limit("retention", 1...1200)
    return card
  }

  /// The card inside a scenario: the same, without a name and information of its own.
  func readInScenario(id: String, title: String) -> ChainCard? {
    let fields = top.fields(ChainKeys.inScenario)
    return card(fields, id: id, title: title, information: Information())
  }

  private func card(
    _ fields: [String: YAMLCursor], id: String?, title: String?, information: Information
  ) -> ChainCard? {
    let partners = readPartners(fields["partners"])
    // A partner with a mistake in it is still a partner that a hand-over may name.
    let known = fields["partners"]?.listQuietly().compactMap { $0.idQuietly() } ?? []
    let handOvers = readHandOvers(fields["handovers"], known: known)
    let indicators = fields["indicators"]?.list().compactMap { $0.text() } ?? []
    let director = fields["director"]?.text()
    let question = fields["client_question"]?.text()
    let goal = fields["common_goal"]?.text()
    guard let id, let title, let question, let goal else { return nil }
    return ChainCard(
      id: ChainCard.ID(id), title: title, clientQuestion: question, commonGoal: goal,
      partners: partners, handOvers: handOvers, indicators: indicators, director: director,
      information: information)
  }

  private func readPartners(_ cursor: YAMLCursor?) -> [Partner] {
    let what = Bilingual(nl: "ketenpartner", en: "partner")
    var partners: [Partner] = []
    for item in cursor?.filledList(what) ?? [] {
      let fields = item.fields(ChainKeys.partner)
      let id = fields["id"]?.name()
      let name = fields["name"]?.text()
      let role = fields["role"]?.text() ?? ""
      guard let id, let name else { continue }
      if partners.contains(where: { $0.id.rawValue == id }) {
        item.report(.duplicateName(id, what: what))
      }
      partners.append(Partner(id: Partner.ID(id), name: name, role: role))
    }
    return partners
  }

  private func readHandOvers(_ cursor: YAMLCursor?, known: [String]) -> [HandOver] {
    (cursor?.list() ?? []).compactMap { item in
      let fields = item.fields(ChainKeys.handOver)
      let from = fields["from"]?.partner(among: known)
      let to = fields["to"]?.partner(among: known)
      let what = fields["what"]?.text()
      guard let from, let to, let what else { return nil }
      if from == to { item.report(.handOverToItself(from.rawValue)) }
      return HandOver(from: from, to: to, what: what)
    }
  }

  private func readInformation(_ cursor: YAMLCursor) -> Information {
    let fields = cursor.fields(ChainKeys.information)
    return Information(
      purpose: fields["purpose"]?.text(), readers: fields["readers"]?.text(),
      keptFor: fields["kept_for"]?.text(), contact: fields["contact"]?.text())
  }
}

extension YAMLCursor {
  /// The id of a partner that stands on the card.
  func partner(among known: [String]) -> Partner.ID? {
    guard let name = name() else { return nil }
    guard known.contains(name) else {
      let what = Bilingual(nl: "ketenpartner", en: "partner")
      report(.unknownName(name, what: what, didYouMean: nearest(name, in: known)))
      return nil
    }
    return Partner.ID(name)
  }
}
