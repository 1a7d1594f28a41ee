/// The name in `candidates` that a typist most likely meant, when one is near.
public func nearest(_ name: String, in candidates: [String]) -> String? {
  let length = name.unicodeScalars.count
  let most = max(1, length / 3)
  // What is much longer or shorter needs no measuring; a name may be a whole page by mistake.
  let near = candidates.filter { abs($0.unicodeScalars.count - length) <= most }
  let scored = near.map { ($0, editDistance(name, $0)) }
  guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= most else { return nil }
  return best.0
}

/// How many letters were typed wrong, left out, added or swapped with their neighbour. (Damerau
/// and Levenshtein, in the restricted form: "optimal string alignment")
private func editDistance(_ first: String, _ second: String) -> Int {
  let (from, to) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
  var beforeLast: [Int] = []
  var last = Array(0...to.count)
  for i in from.indices {
    var row = [i + 1]
    for j in to.indices {
      var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (from[i] == to[j] ? 0 : 1))
      if i > 0, j > 0, from[i] == to[j - 1], from[i - 1] == to[j] {
        least = min(least, beforeLast[j - 1] + 1)
      }
      row.append(least)
    }
    (beforeLast, last) = (last, row)
  }
  return last[to.count]
}
