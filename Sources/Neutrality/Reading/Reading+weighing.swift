internal import Hearing

// What is counted in a question when it is weighed: words one, two and three in a row, with
// `<quoted>`, `<own>`, `<unsaid>` and `<new>` in the place of words by whose they are; and what its
// sentences do. Whose a word is says more than which word it is. (METHOD, the provenance rule)

extension Reading {
  var weighedFeatures: [WeighedFeature] {
    var found = WeighedFeatures()
    var row: [(name: [UInt8], place: Int)] = [([UInt8(ascii: "^")], 0)]
    for index in sheet.tokens.indices {
      let name = weighedName(of: index)
      if name.isEmpty || name == quotedName && row.last?.name == quotedName { continue }
      row.append((name, index))
    }
    for end in row.indices {
      for length in 1...3 where end >= length - 1 {
        let words = row[end - length + 1...end]
        found.note(
          Array(words.map(\.name).joined(separator: space)), words.first?.place ?? 0, row[end].place
        )
      }
    }
    noteForms(&found)
    return found.all
  }

  private func noteForms(_ found: inout WeighedFeatures) {
    let forms = sentences.map { "[" + $0.form.rawValue + "]" }
    for (form, sentence) in zip(forms, sentences) {
      let place = sentence.tokens.lowerBound
      found.note(form, place)
      for (name, words) in [(" <new>", sheet.new), (" <unsaid>", sheet.unsaid)] {
        let count = (words & sentence.places).nonzeroBitCount
        if count > 0 { found.note(form + name, place) }
        if count > 1 { found.note(form + name + name, place) }
      }
    }
    if let last = forms.last {
      found.note(forms.joined(separator: "+"), 0)
      found.note("…" + last, sentences[forms.count - 1].tokens.lowerBound)
    }
    if isBalanced { found.note("[balanced]", 0) }
    if hasOwnIdea { found.note("[own idea]", 0) }
    if sheet.own | sheet.quoted == 0 { found.note("[nothing of theirs]", 0) }
  }

  private func weighedName(of index: Int) -> [UInt8] {
    let token = sheet.tokens[index]
    if !token.isWord { return token.weighedName }
    if sheet.quoted.has(index) { return quotedName }
    if sheet.new.has(index) { return Array("<new>".utf8) }
    if sheet.own.has(index) { return Array("<own>".utf8) }
    if sheet.unsaid.has(index) { return Array("<unsaid>".utf8) }
    return token.weighedName
  }
}

extension WeighedFeatures {
  fileprivate mutating func note(_ name: String, _ place: Int) {
    note(Array(name.utf8), place, place)
  }
}

private let quotedName = Array("<quoted>".utf8)
private let space = [UInt8(ascii: " ")]
