/// Whether two hashes are the same, in a time that does not tell how much of them is.
func isSame(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  guard first.count == second.count else { return false }
  var difference: UInt8 = 0
  for (one, other) in zip(first, second) { difference |= one ^ other }
  return difference == 0
}

extension Array {
  /// Where a hash stands. All are looked at, also after it was found.
  func place(of hash: [UInt8], in key: (Element) -> [UInt8]) -> Index? {
    var found: Index?
    for index in indices where isSame(key(self[index]), hash) { found = index }
    return found
  }
}
