internal import Inquiry

extension [PlacedText] {
  /// The texts without quotes behind which a remark begins, with that remark: YAML leaves out what
  /// may well be the rest of what should be said. ("Waar hangt het volgens punt #2 van af?")
  func cutByRemarks(in file: SourceFile) -> [(text: PlacedText, rest: String)] {
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return filter(\.isPlain).compactMap { text in
      guard lines.indices.contains(text.place.line - 1) else { return nil }
      let line = String(decoding: lines[text.place.line - 1], as: UTF8.self).unicodeScalars
      let behind = line.dropFirst(text.place.column - 1 + text.length)
      guard behind.first == " ", let sign = behind.first(where: { $0 != " " }), sign == "#" else {
        return nil
      }
      let rest = String(String.UnicodeScalarView(behind.drop { $0 == " " }))
      return (text, rest.last?.isNewline == true ? String(rest.dropLast()) : rest)
    }
  }
}
