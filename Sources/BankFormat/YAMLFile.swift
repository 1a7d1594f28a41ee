internal import Inquiry
internal import Yams

/// Parses one YAML file into a cursor at its top.
///
/// Aliases are refused: nobody needs them in a bank, and they make bombs.
func openYAML(_ bytes: [UInt8], file: String, problems: ProblemList) -> YAMLCursor? {
  let top = Diagnostic.Place(file: file, line: 1, column: 1)
  guard bytes.count <= SourceFile.largestKiB * 1024 else {
    problems.add(.tooLarge(limitKiB: SourceFile.largestKiB), at: top)
    return nil
  }
  guard let text = String(validating: bytes, as: UTF8.self)?.withoutByteOrderMark else {
    problems.add(.notUTF8, at: top)
    return nil
  }
  do {
    guard try !hasAnchors(text, file: file, problems: problems) else { return nil }
    let (node, duplicates) = try compose(text)
    guard let node else {
      problems.add(.emptyFile, at: top)
      return nil
    }
    for duplicate in duplicates { duplicate.report(under: node, file: file, problems: problems) }
    return YAMLCursor(node: node, file: file, problems: problems)
  } catch let error as YamlError {
    let (problem, mark) = error.problem(in: text)
    problems.add(
      problem,
      at: mark.map { Diagnostic.Place(file: file, line: $0.line, column: $0.column) } ?? top)
  } catch {
    problems.add(.syntax(.other("\(error)")), at: top)
  }
  return nil
}

/// Yams resolves aliases while composing, and a few lines of them can stand for billions of
/// nodes. So anchors are looked for in a copy without aliases; the real text is only composed
/// when it has none.
private func hasAnchors(_ text: String, file: String, problems: ProblemList) throws -> Bool {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return false }
  let harmless = String(
    String.UnicodeScalarView(text.unicodeScalars.map { $0 == "*" ? "\u{2217}" : $0 }))
  let parser = try Parser(yaml: harmless, resolver: .basic)
  // Nodes hold their anchors weakly: the parser keeps them.
  return try withExtendedLifetime(parser) {
    guard let node = try parser.singleRoot() else { return false }
    let before = problems.all.count
    refuseAnchors(in: YAMLCursor(node: node, file: file, problems: problems))
    return problems.all.count > before
  }
}

private func refuseAnchors(in cursor: YAMLCursor) {
  if cursor.node.anchor != nil { cursor.report(.aliasRefused) }
  switch cursor.node {
  case .mapping:
    for (key, value) in cursor.entries() {
      refuseAnchors(in: key)
      refuseAnchors(in: value)
    }
  case .sequence: for item in cursor.list() { refuseAnchors(in: item) }
  default: break
  }
}

extension String {
  fileprivate var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}

extension YamlError {
  /// What is wrong, and where when that is known.
  fileprivate func problem(in text: String) -> (Problem, SyntaxError.Spot?) {
    switch self {
    case .composer(_, "found undefined alias", let mark, _):
      return (.aliasRefused, SyntaxError.Spot(mark))
    case .scanner(let context, let detail, let mark, _),
      .parser(let context, let detail, let mark, _),
      .composer(let context, let detail, let mark, _):
      let (cause, spot) = SyntaxError(detail, context, mark, in: text).cause
      return (.syntax(cause), spot)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map(\.withoutShift).joined(separator: ", ")
      return (.duplicateKey(names), SyntaxError.Spot(context.mark))
    case .reader(let detail, _, _, _): return (.syntax(.other(detail)), nil)
    default: return (.syntax(.other("\(self)")), nil)
    }
  }
}
