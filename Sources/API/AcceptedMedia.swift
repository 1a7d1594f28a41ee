/// The form to answer in, from what a client says it takes. (RFC 9110, 12.5.1)
///
/// Of a form the closest range counts: `text/markdown` before `text/*` before `*/*`. A range that is
/// not written as it should be is passed over, and parameters of a form are not looked at.
/// - Parameters:
///   - header: the value of `Accept`, or `nil` where there is none.
///   - offered: what there is, what we would rather give first.
/// - Returns: `nil` where the client takes none of them.
public func mediaType(accepting header: String?, of offered: [String]) -> String? {
  let ranges = (header ?? "").utf8.split(separator: UInt8(ascii: ",")).compactMap(MediaRange.init)
  guard !ranges.isEmpty else { return offered.first }
  let weighed = offered.map { form in
    (form, ranges.filter { $0.takes(form) }.max { $0.closeness < $1.closeness }?.thousandths ?? 0)
  }
  guard let best = weighed.map(\.1).max(), best > 0 else { return nil }
  return weighed.first { $0.1 == best }?.0
}

/// One part of the header: `text/*;q=0.8`.
private struct MediaRange {
  /// In lower case.
  var type: [UInt8]
  var subtype: [UInt8]
  /// From 0 to 1000.
  var thousandths = 1000

  init?(_ text: Substring.UTF8View) {
    let parts = text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard let range = parts.first.map(trimmed) else { return nil }
    let names = range.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty }) else { return nil }
    (type, subtype) = (names[0].map(\.lowercased), names[1].map(\.lowercased))
    for part in parts.dropFirst().map(trimmed) where part.first.map(\.lowercased) == 0x71 {
      guard let quality = quality(part) else { return nil }
      thousandths = quality
    }
  }

  private static let any = [UInt8(ascii: "*")]

  func takes(_ form: String) -> Bool {
    let names = form.utf8.split(separator: UInt8(ascii: "/"))
    return (type == MediaRange.any || names[0].elementsEqual(type))
      && (subtype == MediaRange.any || names[1].elementsEqual(subtype))
  }

  var closeness: Int { (type == MediaRange.any ? 0 : 1) + (subtype == MediaRange.any ? 0 : 1) }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
