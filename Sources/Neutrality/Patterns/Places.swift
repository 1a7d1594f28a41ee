/// A set of places in a question, one bit each: bit 3 stands before the fourth word.
///
/// A pattern is matched from all places at once, a few machine instructions for each of its parts,
/// so the work is bounded by the size of the pattern and nothing ever backtracks.
typealias Places = UInt128

/// The longest stretch that is read at once, in words and sentence ends.
let mostTokens = 120

extension Places {
  static func place(_ index: Int) -> Places { 1 << Places(index) }

  /// Every place of a stretch, its end not included.
  static func stretch(_ range: Range<Int>) -> Places {
    (place(range.upperBound) &- 1) & ~(place(range.lowerBound) &- 1)
  }

  func has(_ index: Int) -> Bool { self & .place(index) != 0 }

  /// One word further.
  var onward: Places { self << 1 }

  /// The places one by one, from the first.
  var each: [Int] {
    var left = self
    var found: [Int] = []
    while left != 0 {
      found.append(left.trailingZeroBitCount)
      left &= left - 1
    }
    return found
  }

  func firstPlace(or other: Int) -> Int { self == 0 ? other : trailingZeroBitCount }

  var last: Int? { self == 0 ? nil : Places.bitWidth - 1 - leadingZeroBitCount }
}
