/// A time in a file of subtitles or between the words of a text: `0:07`, `00:01:02.500`,
/// `1:02:03,4`. (W3C WebVTT, 4.4)
struct ClockTime {
  var milliseconds: Int

  /// `nil` when it is anything else.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    var numbers: [Int] = []
    var digits = 0
    var value = 0
    var fraction: Int?
    for byte in bytes + [UInt8(ascii: ":")] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 6 else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","):
        guard digits > 0, fraction == nil || fraction == -1 else { return nil }
        if fraction == -1 {
          fraction = ClockTime.thousandths(value, digits)
        } else {
          numbers.append(value)
        }
        if byte != UInt8(ascii: ":") { fraction = -1 }
        (digits, value) = (0, 0)
      default: return nil
      }
    }
    guard (2...3).contains(numbers.count), fraction != -1,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    milliseconds = numbers.reduce(0) { $0 * 60 + $1 } * 1000 + (fraction ?? 0)
  }

  private static func thousandths(_ value: Int, _ digits: Int) -> Int {
    switch digits {
    case 1: value * 100
    case 2: value * 10
    case 3: value
    default: 0
    }
  }
}

/// The text without clock times at its beginning and end, in brackets or not, and whether there were
/// any.
func withoutClockTimes(_ text: String) -> (text: String, hadTime: Bool) {
  var words = text.split(whereSeparator: { $0.isWhitespace })[...]
  var hadTime = false
  while let first = words.first, isClockTime(first) {
    words.removeFirst()
    hadTime = true
    if words.first == "-" { words.removeFirst() }
  }
  while words.count > 0, let last = words.last, isClockTime(last) {
    words.removeLast()
    hadTime = true
  }
  return hadTime ? (words.joined(separator: " "), true) : (text, false)
}

private func isClockTime(_ word: Substring) -> Bool {
  let brackets: Set<Character> = ["[", "]", "(", ")", "#", "<", ">"]
  let bare = word.drop { brackets.contains($0) }
  let end = bare.lastIndex { !brackets.contains($0) }
  return end.map { ClockTime(bare[...$0]) != nil } ?? false
}
