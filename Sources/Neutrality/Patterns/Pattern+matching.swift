extension Pattern {
  /// Where a match can end that begins at one of `starts`.
  func ends(from starts: Places, in sheet: Sheet) -> Places {
    if starts == 0 { return 0 }
    switch self {
    case .word(let test): return (starts & sheet.places(of: test)).onward
    case .noneOf(let tests):
      return (starts & tests.reduce(sheet.words) { $0 & ~sheet.places(of: $1) }).onward
    case .anyWord: return (starts & sheet.words).onward
    case .sequence(let parts):
      var reached = starts
      for part in parts {
        reached = part.ends(from: reached, in: sheet)
        if reached == 0 { return 0 }
      }
      return reached
    case .oneOf(let choices):
      var reached: Places = 0
      for choice in choices { reached |= choice.ends(from: starts, in: sheet) }
      return reached
    case .perhaps(let inner): return starts | inner.ends(from: starts, in: sheet)
    case .gap(let most): return gap(starts, most, sheet)
    case .here(let anchor): return starts & sheet.places(of: anchor)
    case .overSentenceEnd: return (starts & sheet.sentenceEnds).onward
    }
  }

  private func gap(_ starts: Places, _ most: Int, _ sheet: Sheet) -> Places {
    var reached = starts
    let passable = sheet.words & ~(sheet.segmentStarts & ~starts)
    for _ in 0..<most {
      let wider = reached | (reached & passable).onward
      if wider == reached { break }
      reached = wider
    }
    return reached
  }
}

extension MarkedPattern {
  /// The leftmost match's marker, the longest there, in token indices.
  func firstMarker(in sheet: Sheet) -> Range<Int>? {
    let opened = before?.ends(from: sheet.everywhere, in: sheet) ?? sheet.everywhere
    guard closes(marked.ends(from: opened, in: sheet), sheet) != 0 else { return nil }
    for start in opened.each {
      let closing = closes(marked.ends(from: .place(start), in: sheet), sheet)
      if closing != 0, let end = furthestEnd(from: start, sheet) { return start..<end }
    }
    return nil
  }

  private func closes(_ ends: Places, _ sheet: Sheet) -> Places {
    after?.ends(from: ends, in: sheet) ?? ends
  }

  private func furthestEnd(from start: Int, _ sheet: Sheet) -> Int? {
    let ends = marked.ends(from: .place(start), in: sheet).each
    return ends.last { closes(.place($0), sheet) != 0 }
  }
}
