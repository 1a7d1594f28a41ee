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
    let fields = top.fields(
      "chain", "title", "client_question", "common_goal", "partners", "handovers", "indicators",
      "director", "information",
      required: ["chain", "title", "client_question", "common_goal", "partners"])
    return card(
      fields, id: fields["chain"]?.name(), title: fields["title"]?.text(),
      information: fields["information"].map(readInformation) ?? Information())
  }

  /// The card inside a scenario: the same, without a name and information of its own.
  func readInScenario(id: String, title: String) -> ChainCard? {
    let fields = top.fields(
      "client_question", "common_goal", "partners", "handovers", "indicators", "director",
      required: ["client_question", "common_goal", "partners"])
    return card(fields, id: id, title: title, information: Information())
  }

  private func card(
    _ fields: [String: YAMLCursor], id: String?, title: String?, information: Information
  ) -> ChainCard? {
    let partners = readPartners(fields["partners"])
    let handOvers = readHandOvers(fields["handovers"], partners: partners)
    let indicators = fields["indicators"]?.list().compactMap { $0.text() } ?? []
    let director = fields["director"]?.text()
    guard let id, let title, let question = fields["client_question"]?.text(),
      let goal = fields["common_goal"]?.text()
    else { return nil }
    return ChainCard(
      id: ChainCard.ID(id), title: title, clientQuestion: question, commonGoal: goal,
      partners: partners, handOvers: handOvers, indicators: indicators, director: director,
      information: information)
  }

  private func readPartners(_ cursor: YAMLCursor?) -> [Partner] {
    var partners: [Partner] = []
    for item in cursor?.list() ?? [] {
      let fields = item.fields("id", "name", "role", required: ["id", "name"])
      guard let id = fields["id"]?.name(), let name = fields["name"]?.text() else { continue }
      if partners.contains(where: { $0.id.rawValue == id }) {
        item.report(.duplicateName(id, what: Bilingual(nl: "ketenpartner", en: "partner")))
      }
      partners.append(Partner(id: Partner.ID(id), name: name, role: fields["role"]?.text() ?? ""))
    }
    if let cursor, partners.isEmpty {
      cursor.report(.emptyList(Bilingual(nl: "ketenpartner", en: "partner")))
    }
    return partners
  }

  private func readHandOvers(_ cursor: YAMLCursor?, partners: [Partner]) -> [HandOver] {
    (cursor?.list() ?? []).compactMap { item in
      let fields = item.fields("from", "to", "what", required: ["from", "to", "what"])
      guard let from = readPartner(fields["from"], partners),
        let to = readPartner(fields["to"], partners), let what = fields["what"]?.text()
      else { return nil }
      if from == to { item.report(.handOverToItself(from.rawValue)) }
      return HandOver(from: from, to: to, what: what)
    }
  }

  private func readPartner(_ cursor: YAMLCursor?, _ partners: [Partner]) -> Partner.ID? {
    guard let cursor, let name = cursor.name() else { return nil }
    guard partners.contains(where: { $0.id.rawValue == name }) else {
      let known = partners.map(\.id.rawValue)
      cursor.report(
        .unknownName(
          name, what: Bilingual(nl: "ketenpartner", en: "partner"),
          didYouMean: nearest(name, in: known)))
      return nil
    }
    return Partner.ID(name)
  }

  private func readInformation(_ cursor: YAMLCursor) -> Information {
    let fields = cursor.fields("purpose", "readers", "kept_for", "contact")
    return Information(
      purpose: fields["purpose"]?.text(), readers: fields["readers"]?.text(),
      keptFor: fields["kept_for"]?.text(), contact: fields["contact"]?.text())
  }
}
