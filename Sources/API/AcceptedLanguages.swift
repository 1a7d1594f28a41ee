public import Inquiry

/// The language to answer in, from what a client says it takes. (RFC 9110, 12.5.4)
///
/// A range that is not written as it should be is passed over. Of languages that are equally
/// welcome the one named first is taken.
/// - Parameter header: the value of `Accept-Language`, or `nil` where there is none.
public func language(accepting header: String?, else fallback: Language) -> Language {
  var welcome: [Language: Int] = [:]
  var order: [Language] = []
  var anyOther: Int?
  for range in (header ?? "").utf8.split(separator: UInt8(ascii: ",")) {
    guard let range = LanguageRange(range) else { continue }
    if let language = range.language {
      if welcome[language] == nil { order.append(language) }
      welcome[language] = max(welcome[language] ?? 0, range.thousandths)
    } else if range.isAny {
      anyOther = max(anyOther ?? 0, range.thousandths)
    }
  }
  // What is named first, then what we would answer in anyway, then the rest.
  let candidates = order + ([fallback] + Language.allCases).filter { !order.contains($0) }
  let weighed = candidates.map { ($0, welcome[$0] ?? anyOther) }
  let best = weighed.compactMap(\.1).max() ?? 0
  // Where nothing is welcome, what was not refused is taken.
  let chosen = weighed.first { best > 0 ? $0.1 == best : $0.1 == nil }
  return chosen?.0 ?? fallback
}

/// One part of the header: `nl-BE;q=0.8`.
private struct LanguageRange {
  /// `nil` for one that we do not speak.
  var language: Language?
  var isAny: Bool
  /// From 0 to 1000.
  var thousandths: Int

  init?(_ text: Substring.UTF8View) {
    let parts = text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard let tag = parts.first.map(trimmed), parts.count <= 2, !tag.isEmpty else { return nil }
    let primary = tag.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
    language = Language.allCases.first { Array($0.rawValue.utf8) == primary }
    isAny = tag.elementsEqual("*".utf8)
    guard parts.count == 2 else {
      thousandths = 1000
      return
    }
    guard let quality = quality(trimmed(parts[1])) else { return nil }
    thousandths = quality
  }
}
