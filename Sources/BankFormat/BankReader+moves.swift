internal import Inquiry

extension BankReader {
  /// The bank's own moves, laid over those of its base.
  mutating func readMoves(_ cursor: YAMLCursor?) {
    moves = base?.moves ?? []
    moveNames = moves.map(\.id.rawValue)
    let inherited = Set(moveNames)
    let all = cursor?.entries() ?? []
    let what = Bilingual(nl: "vraagvormen", en: "moves")
    let entries = all.prefix(all.map(\.key).atMost(BankLimits.moves, what).count)
    moveNames += all.compactMap { $0.key.scalar }.filter { !inherited.contains($0) }
    for (key, value) in entries {
      guard let move = readMove(key, value) else { continue }
      if let index = moves.firstIndex(where: { $0.id == move.id }) {
        moves[index] = move
      } else {
        moves.append(move)
      }
    }
  }

  private mutating func readMove(_ key: YAMLCursor, _ value: YAMLCursor) -> ProbeMove? {
    guard let name = key.name() else { return nil }
    let id = ProbeMove.ID(name)
    places.moves[id] = key.place
    let fields = value.fields(BankKeys.move)
    let what = Bilingual(nl: "soort vraag", en: "kind of question")
    let kind = fields["kind"]?.choice(of: what, as: ProbeMove.Kind.self)
    var wordings: [Language: [Wording]] = [:]
    if let says = fields["says"] {
      let perLanguage = says.fields(BilingualKeys.text)
      for language in languages {
        guard let cursor = perLanguage[language.rawValue] else {
          says.report(.missingTranslation(language.rawValue))
          continue
        }
        let items = cursor.filled(Bilingual(nl: "vorm", en: "wording"))
        wordings[language] = items.compactMap { readText($0, language, as: .question(id)) }
        if items.count == 1 {
          cursor.report(.tooFewWordings(move: name, language: language.rawValue))
        }
      }
    }
    return ProbeMove(
      id: id, kind: kind ?? .descriptive, wordings: wordings,
      because: readBecause(fields["because"], of: .move(id)))
  }

  mutating func readBecause(
    _ cursor: YAMLCursor?, of owner: PlacedText.Owner
  ) -> [Language: Wording] {
    guard let cursor else { return [:] }
    let fields = cursor.fields(BilingualKeys.text)
    var because: [Language: Wording] = [:]
    for language in languages {
      guard let text = fields[language.rawValue] else {
        cursor.report(.missingTranslation(language.rawValue))
        continue
      }
      because[language] = readText(text, language, as: .explanation(owner))
    }
    return because
  }

  /// The lines that may stand before a question.
  mutating func readPrefaces(_ fields: [String: YAMLCursor]) -> [Preface: [Language: [Wording]]] {
    let back = fields["answers_back"]?.fields(BankKeys.answersBack) ?? [:]
    let lines: [(Preface, YAMLCursor?)] = [
      (.acknowledgement, fields["acknowledgements"]), (.process, back["process"]),
      (.opinion, back["opinion"]),
    ]
    var prefaces: [Preface: [Language: [Wording]]] = [:]
    for (preface, cursor) in lines {
      if let cursor { prefaces[preface] = readLines(cursor, as: preface) }
    }
    return prefaces
  }

  private mutating func readLines(
    _ cursor: YAMLCursor, as preface: Preface
  ) -> [Language: [Wording]] {
    let fields = cursor.fields(BilingualKeys.text)
    var lines: [Language: [Wording]] = [:]
    for language in languages {
      guard let field = fields[language.rawValue] else {
        cursor.report(.missingTranslation(language.rawValue))
        continue
      }
      lines[language] = field.filled(Bilingual(nl: "zin", en: "line")).compactMap {
        readText($0, language, as: .preface(preface))
      }
    }
    return lines
  }

  private mutating func readText(
    _ cursor: YAMLCursor, _ language: Language, as role: PlacedText.Role
  ) -> Wording? {
    guard let wording = cursor.wording(language) else { return nil }
    places.texts.append(
      PlacedText(
        role: role, language: language, wording: wording, place: cursor.place,
        isPlain: cursor.isPlain, length: cursor.scalar?.unicodeScalars.count ?? 0))
    return wording
  }
}
