public import Inquiry

/// Reads a scenario. What is written in it for judges (expectations, notes) is left to them.
public func readScenario(_ file: SourceFile) -> Reading<Scenario> {
  let problems = ProblemList()
  let scenario = openYAML(file.bytes, file: file.name, problems: problems).flatMap(readScenario)
  return Reading(value: scenario, problems: problems.all)
}

func readScenario(_ top: YAMLCursor) -> Scenario? {
  let fields = top.knownFields(ScenarioKeys.scenario)
  let language = fields["lang"]?.choice(
    of: Bilingual(nl: "taal", en: "language"), as: Language.self)
  let address = fields["address"]?.choice(
    of: Bilingual(nl: "aanspreekvorm", en: "form of address"), as: Address.self)
  let id = fields["id"]?.text()
  let title = fields["title"]?.text() ?? id ?? ""
  let chain = fields["chain"].flatMap {
    ChainReader(top: $0).readInScenario(id: id ?? "", title: title)
  }
  let participant = fields["participant"]?.knownFields(ScenarioKeys.participant)
  let known = chain?.partners.map(\.id.rawValue) ?? []
  let partner =
    chain == nil ? nil : participant?["organisation"].flatMap { $0.partner(among: known) }
  let what = Bilingual(nl: "antwoord", en: "answer")
  let answers = (fields["answers"]?.filledList(what) ?? []).enumerated().compactMap { index, item in
    readAnswer(item, number: index + 1)
  }
  guard let id, let language, let chain, let partner else { return nil }
  return Scenario(
    id: id, title: title, language: language, address: address ?? .informal, chain: chain,
    partner: partner, role: participant?["role"]?.text() ?? "", answers: answers)
}

private func readAnswer(_ cursor: YAMLCursor, number: Int) -> Scenario.ScriptedAnswer? {
  let fields = cursor.knownFields(ScenarioKeys.answer)
  // An answer of spaces is a case worth playing, so it is taken as it stands.
  guard let text = fields["text"]?.scalar else {
    fields["text"]?.report(.wrongShape(expected: Bilingual(nl: "een tekst", en: "a text")))
    return nil
  }
  return Scenario.ScriptedAnswer(
    n: fields["n"]?.number() ?? number, answersTo: fields["answers_to"]?.text() ?? "any",
    text: text)
}
