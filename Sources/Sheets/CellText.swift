internal import Inquiry

/// A text as it stands in one cell of a workbook.
///
/// - Source: ECMA-376, 18.4.12 and 22.4.2.4: `_x000D_` in a text stands for the character with that
///   number, so that what looks like it is written `_x005F_x000D_`. Excel takes 32,767 units of UTF-16.
struct CellText: Equatable {
  static let longest = 32_767
  static let mark = " […]"

  let text: String
  /// How many characters there were, when the cell does not hold all of them.
  let whole: Int?

  init(_ words: String) {
    let scalars = Array(visible(words, keepingLineBreaks: true).unicodeScalars)
    var result = String.UnicodeScalarView()
    var units = 0
    // What still fits when the mark comes behind it.
    var fitting = result.endIndex
    for (index, scalar) in scalars.enumerated() {
      let piece = written(scalar, at: index, in: scalars)
      units += piece.reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }
      result.append(contentsOf: piece)
      if units <= Self.longest - Self.mark.utf16.count { fitting = result.endIndex }
      if units > Self.longest {
        text = String(result[..<fitting]) + Self.mark
        whole = scalars.count
        return
      }
    }
    text = String(result)
    whole = nil
  }
}

private func written(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar])
  -> [Unicode.Scalar]
{
  // XML knows no such characters. (XML 1.0, 2.2)
  if scalar.value & 0xFFFE == 0xFFFE {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return Array("⟦U+\(digits)⟧".unicodeScalars)
  }
  guard scalar == "_", isEscape(scalars[index...].prefix(7)) else { return [scalar] }
  return Array("_x005F_".unicodeScalars)
}

/// `_x000D_`
private func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
  guard scalars.count == 7, scalars.last == "_", scalars.dropFirst().first == "x" else {
    return false
  }
  return scalars.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit)
}
