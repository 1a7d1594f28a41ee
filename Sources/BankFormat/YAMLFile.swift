internal import Inquiry
internal import Yams

/// Larger files are refused before they are parsed.
private let largestFileKiB = 1024

/// Parses one YAML file into a cursor at its top.
///
/// Aliases are refused: nobody needs them in a bank, and they make bombs.
func openYAML(_ bytes: [UInt8], file: String, problems: ProblemList) -> YAMLCursor? {
  let top = Diagnostic.Place(file: file, line: 1, column: 1)
  guard bytes.count <= largestFileKiB * 1024 else {
    problems.add(.tooLarge(limitKiB: largestFileKiB), at: top)
    return nil
  }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    problems.add(.notUTF8, at: top)
    return nil
  }
  do {
    let parser = try Parser(yaml: text.withoutByteOrderMark)
    guard let node = try parser.singleRoot() else {
      problems.add(.syntax("leeg / empty"), at: top)
      return nil
    }
    var found = false
    refuseAliases(in: node, file: file, problems: problems, found: &found)
    return found ? nil : YAMLCursor(node: node, file: file, problems: problems)
  } catch let error as YamlError {
    problems.add(error.problem, at: error.place(in: file))
  } catch {
    problems.add(.syntax("\(error)"), at: top)
  }
  return nil
}

/// Yams resolves aliases while composing; what it leaves behind is the anchor.
private func refuseAliases(
  in node: Node, file: String, problems: ProblemList, found: inout Bool
) {
  if node.anchor != nil {
    found = true
    YAMLCursor(node: node, file: file, problems: problems).report(.aliasRefused)
  }
  switch node {
  case .mapping(let mapping):
    for (key, value) in mapping {
      refuseAliases(in: key, file: file, problems: problems, found: &found)
      refuseAliases(in: value, file: file, problems: problems, found: &found)
    }
  case .sequence(let items):
    for item in items { refuseAliases(in: item, file: file, problems: problems, found: &found) }
  default: break
  }
}

extension String {
  fileprivate var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}

extension YamlError {
  fileprivate var problem: Problem {
    switch self {
    case .scanner(_, let detail, _, _), .parser(_, let detail, _, _),
      .composer(_, let detail, _, _):
      .syntax(detail)
    case .duplicatedKeysInMapping(let duplicates, _):
      .duplicateKey(duplicates.map { "\($0)" }.joined(separator: ", "))
    case .reader(let detail, _, _, _): .syntax(detail)
    default: .syntax("\(self)")
    }
  }

  fileprivate func place(in file: String) -> Diagnostic.Place {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      Diagnostic.Place(file: file, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(_, let context):
      Diagnostic.Place(file: file, line: context.mark.line, column: context.mark.column)
    default: Diagnostic.Place(file: file, line: 1, column: 1)
    }
  }
}
