// Written from RFC 9162, sections 2.1.3.2 and 2.1.4.2. A proof comes from outside, so nothing of
// it is trusted: what does not fit is refused, never trapped on.

extension MerkleProof {
  /// Whether `proof` shows that `leaf`, a leaf's hash, stands at `index` in the tree of `size`
  /// leaves with this root.
  public static func shows(
    _ leaf: Digest, at index: Int, in size: Int, root: Digest, proof: [Digest]
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var (place, last) = (index, size - 1)
    var hash = leaf
    for step in proof {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        hash = Digest(above: step, hash)
        skipEmptyLevels(&place, &last)
      } else {
        hash = Digest(above: hash, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether `proof` shows that the tree of `old` leaves is the beginning of the tree of `new`.
  ///
  /// Nothing can be shown of a tree without leaves: every tree begins with it.
  public static func shows(
    _ old: Int, root oldRoot: Digest, beginsTreeOf new: Int, root newRoot: Digest,
    proof: [Digest]
  ) -> Bool {
    guard old > 0, old <= new else { return false }
    guard old < new else { return proof.isEmpty && oldRoot == newRoot }
    // An older tree that is whole is its own first step.
    var steps = (old.nonzeroBitCount == 1 ? [oldRoot] : []) + proof
    guard !steps.isEmpty else { return false }
    var (place, last) = (old - 1, new - 1)
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    var (before, after) = (steps[0], steps[0])
    steps.removeFirst()
    for step in steps {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        before = Digest(above: step, before)
        after = Digest(above: step, after)
        skipEmptyLevels(&place, &last)
      } else {
        after = Digest(above: after, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && before == oldRoot && after == newRoot
  }

  /// On the right edge a node may have no neighbour for some levels.
  private static func skipEmptyLevels(_ place: inout Int, _ last: inout Int) {
    while place & 1 == 0 && place != 0 {
      place >>= 1
      last >>= 1
    }
  }
}
