/// Where a text quotes: between quotation marks, and in the slots of a wording.
///
/// - Returns: stretches in Unicode scalars, marks included, in order.
func quotedStretches(of text: String) -> [Range<Int>] {
  let scalars = Array(text.unicodeScalars)
  var found: [Range<Int>] = []
  var index = 0
  while index < scalars.count {
    if let end = closing(of: index, in: scalars) {
      found.append(index..<end + 1)
      index = end
    }
    index += 1
  }
  return found
}

/// The longest quotation that is looked for; it keeps the search linear.
private let longestQuotation = 600

private func closing(of index: Int, in scalars: [Unicode.Scalar]) -> Int? {
  let closers: Set<Unicode.Scalar>
  switch scalars[index] {
  case "“", "„", "”": closers = ["”", "“"]
  case "\"": closers = ["\""]
  case "«": closers = ["»"]
  case "{": closers = ["}"]
  case "‘", "'", "’", "`":
    guard opensSingle(index, in: scalars) else { return nil }
    closers = ["’", "'", "`"]
    return scalars.indices[index...].dropFirst(2).prefix(longestQuotation).first {
      closers.contains(scalars[$0]) && closesSingle($0, in: scalars)
    }
  default: return nil
  }
  return scalars.indices[index...].dropFirst().prefix(longestQuotation).first {
    closers.contains(scalars[$0])
  }
}

/// An apostrophe opens a quotation before a word, unless it stands for letters: 's avonds, 't.
private func opensSingle(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
  if index > 0, scalars[index - 1].isLetterOrDigit { return false }
  guard index + 2 < scalars.count, !scalars[index + 1].properties.isWhitespace else { return false }
  let isShortened = ["s", "t", "n", "k", "m", "r"].contains(scalars[index + 1])
  return !(isShortened && !scalars[index + 2].isLetterOrDigit)
}

private func closesSingle(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
  guard !scalars[index - 1].properties.isWhitespace else { return false }
  return index + 1 == scalars.count || !scalars[index + 1].isLetterOrDigit
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
