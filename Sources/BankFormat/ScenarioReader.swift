public import Inquiry

/// Reads a scenario. What is written in it for judges (expectations, notes) is left to them.
public func readScenario(_ file: SourceFile) -> Reading<Scenario> {
  let problems = ProblemList()
  let scenario = openYAML(file.bytes, file: file.name, problems: problems).flatMap(readScenario)
  return Reading(value: scenario, problems: problems.all)
}

private func readScenario(_ top: YAMLCursor) -> Scenario? {
  let fields = top.knownFields(required: ["id", "lang", "chain", "participant", "answers"])
  let language = fields["lang"]?.choice(
    of: Bilingual(nl: "taal", en: "language"), as: Language.self)
  let id = fields["id"]?.text()
  let title = fields["title"]?.text() ?? id ?? ""
  let chain = fields["chain"].flatMap {
    ChainReader(top: $0).readInScenario(id: id ?? "", title: title)
  }
  let participant = fields["participant"]?.knownFields(required: ["organisation"])
  let partner = participant?["organisation"].flatMap { cursor in
    readPartner(cursor, in: chain)
  }
  let answers = (fields["answers"]?.list() ?? []).enumerated().compactMap { index, item in
    readAnswer(item, number: index + 1)
  }
  guard let id, let language, let chain, let partner else { return nil }
  return Scenario(
    id: id, title: title, language: language, chain: chain, partner: partner,
    role: participant?["role"]?.text() ?? "", answers: answers)
}

private func readPartner(_ cursor: YAMLCursor, in chain: ChainCard?) -> Partner.ID? {
  guard let name = cursor.name(), let chain else { return nil }
  if chain.partner(Partner.ID(name)) == nil {
    cursor.report(
      .unknownName(
        name, what: Bilingual(nl: "ketenpartner", en: "partner"),
        didYouMean: nearest(name, in: chain.partners.map(\.id.rawValue))))
    return nil
  }
  return Partner.ID(name)
}

private func readAnswer(_ cursor: YAMLCursor, number: Int) -> Scenario.ScriptedAnswer? {
  let fields = cursor.knownFields(required: ["text"])
  // An answer of spaces is a case worth playing, so it is taken as it stands.
  guard let text = fields["text"]?.scalar else {
    fields["text"]?.report(.wrongShape(expected: Bilingual(nl: "een tekst", en: "a text")))
    return nil
  }
  return Scenario.ScriptedAnswer(
    n: fields["n"]?.number() ?? number, answersTo: fields["answers_to"]?.text() ?? "any",
    text: text)
}

extension YAMLCursor {
  /// Fields of a mapping in which others may keep things of their own.
  fileprivate func knownFields(required: [String]) -> [String: YAMLCursor] {
    var fields: [String: YAMLCursor] = [:]
    for (key, value) in entries() { if let name = key.scalar { fields[name] = value } }
    for name in required where fields[name] == nil { report(.missingKey(name)) }
    return fields
  }
}
