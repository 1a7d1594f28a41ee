internal import Inquiry
internal import Yams

// Yams refuses a mapping in which a key stands twice, with the place of the first and without
// the rest of the file. An author wants the place of the second and every other mistake as well:
// so the first is given a name of its own, and the file is read on.

/// More of them than an author makes by mistake; then reading ends at the next.
private let mostDuplicates = 20

/// A key that stands again further on in the same mapping.
struct DuplicateKey {
  fileprivate let name: String
  fileprivate let mark: Mark

  /// Reports the next key of that name beside the one that was set aside.
  func report(under node: Node, file: String, problems: ProblemList) {
    guard let second = second(in: node) else { return }
    YAMLCursor(node: second, file: file, problems: problems).report(.duplicateKey(name))
  }

  private func second(in node: Node) -> Node? {
    switch node {
    case .mapping(let mapping):
      let keys = mapping.map(\.key)
      if let first = keys.firstIndex(where: {
        $0.mark?.line == mark.line && $0.mark?.column == mark.column
      }) {
        return keys[(first + 1)...].first { $0.string?.withoutShift == name }
      }
      return mapping.lazy.compactMap { second(in: $0.value) }.first
    case .sequence(let items): return items.lazy.compactMap { second(in: $0) }.first
    default: return nil
    }
  }
}

/// Composes a text of which Yams may refuse duplicate keys.
func compose(_ text: String) throws -> (node: Node?, duplicates: [DuplicateKey]) {
  var text = text
  var duplicates: [DuplicateKey] = []
  while true {
    do {
      return (try Parser(yaml: text, resolver: .basic).singleRoot(), duplicates)
    } catch YamlError.duplicatedKeysInMapping(let names, let context)
      where duplicates.count < mostDuplicates
    {
      // A key that stands three times is set aside twice, each time a letter's width further, so
      // that the two do not become duplicates of one another.
      let again = duplicates.count { $0.name == names.first }
      guard let name = names.first, let renamed = text.shifting(name, at: context.mark, again)
      else {
        throw YamlError.duplicatedKeysInMapping(duplicates: names, context: context)
      }
      text = renamed
      duplicates.append(DuplicateKey(name: name, mark: context.mark))
    }
  }
}

extension YAMLCursor {
  /// Whether it is a key that was set aside because it stands again further on.
  var isSetAside: Bool { node.string?.unicodeScalars.first.map { $0.value >= shift } ?? false }
}

/// Renamed keys move to a private plane of Unicode, letter by letter, so that no place shifts. Each
/// time that the same key is renamed its letters come a block further.
private let shift: UInt32 = 0xF0000
/// Keys of the formats are letters, digits and hyphens; others are not renamed.
private let block: UInt32 = 0x100

extension String {
  var withoutShift: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isShifted = scalar.value >= shift
      result.append(
        isShifted ? Unicode.Scalar((scalar.value - shift) % block) ?? scalar : scalar)
    }
    return String(result)
  }

  /// The text with the key at `mark` shifted; `nil` when it is not written there as it is read.
  fileprivate func shifting(_ name: String, at mark: Mark, _ again: Int) -> String? {
    var scalars = Array(unicodeScalars)
    guard var start = scalars.offset(of: mark) else { return nil }
    if scalars[start] == "\"" || scalars[start] == "'" { start += 1 }
    let key = Array(name.unicodeScalars)
    guard !key.isEmpty, start + key.count <= scalars.count,
      scalars[start..<start + key.count].elementsEqual(key)
    else { return nil }
    for index in start..<start + key.count {
      guard scalars[index].value < block,
        let shifted = Unicode.Scalar(scalars[index].value + shift + UInt32(again) * block)
      else { return nil }
      scalars[index] = shifted
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension [Unicode.Scalar] {
  /// Where a mark stands, with lines counted as libyaml does.
  fileprivate func offset(of mark: Mark) -> Int? {
    var line = 1
    var index = 0
    while line < mark.line {
      guard index < count else { return nil }
      switch self[index] {
      case "\r" where index + 1 < count && self[index + 1] == "\n": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": line += 1
      default: break
      }
      index += 1
    }
    let offset = index + mark.column - 1
    return offset < count ? offset : nil
  }
}
