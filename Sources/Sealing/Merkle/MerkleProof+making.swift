/// Gives the root of whole subtrees of a tree that is kept elsewhere: those of 2^`height` leaves
/// that begin at leaf `index`·2^`height`.
public protocol MerkleSubtrees {
  func root(height: Int, index: Int) throws -> Digest
}

/// Hashes by which somebody who has one root can check a leaf or another root.
public enum MerkleProof {
  /// Proves that leaf `index` is in the tree of the first `size` leaves. (RFC 6962, 2.1.1)
  ///
  /// - Precondition: `index` is in `0..<size`.
  public static func inclusion(
    of index: Int, in size: Int, _ subtrees: some MerkleSubtrees
  ) throws -> [Digest] {
    precondition((0..<size).contains(index), "The leaf is in the tree")
    return try path(to: index, in: 0..<size, subtrees)
  }

  /// Proves that the tree of the first `old` leaves is the beginning of the tree of `new`.
  /// (RFC 6962, 2.1.2)
  ///
  /// - Precondition: `old` is in `1...new`: nothing can be proven of a tree without leaves.
  public static func consistency(
    of old: Int, with new: Int, _ subtrees: some MerkleSubtrees
  ) throws -> [Digest] {
    precondition(old >= 1 && old <= new, "The older tree has leaves, and not more")
    return try ends(at: old, in: 0..<new, known: true, subtrees)
  }

  /// The root over these leaves, which begin at a multiple of the power of two above their number.
  public static func root(
    of leaves: Range<Int>, _ subtrees: some MerkleSubtrees
  ) throws -> Digest {
    guard !leaves.isEmpty else { return .emptyTree }
    if leaves.count.nonzeroBitCount == 1 {
      let height = leaves.count.trailingZeroBitCount
      return try subtrees.root(height: height, index: leaves.lowerBound >> height)
    }
    let split = leaves.split
    return Digest(
      above: try root(of: leaves.lowerBound..<split, subtrees),
      try root(of: split..<leaves.upperBound, subtrees))
  }

  private static func path(
    to index: Int, in leaves: Range<Int>, _ subtrees: some MerkleSubtrees
  ) throws -> [Digest] {
    guard leaves.count > 1 else { return [] }
    let (left, right) = (leaves.lowerBound..<leaves.split, leaves.split..<leaves.upperBound)
    return index < leaves.split
      ? try path(to: index, in: left, subtrees) + [root(of: right, subtrees)]
      : try path(to: index, in: right, subtrees) + [root(of: left, subtrees)]
  }

  /// SUBPROOF of RFC 6962; `known` while the older root is what the other already has.
  private static func ends(
    at old: Int, in leaves: Range<Int>, known: Bool, _ subtrees: some MerkleSubtrees
  ) throws -> [Digest] {
    if old == leaves.upperBound { return known ? [] : [try root(of: leaves, subtrees)] }
    let (left, right) = (leaves.lowerBound..<leaves.split, leaves.split..<leaves.upperBound)
    return old <= leaves.split
      ? try ends(at: old, in: left, known: known, subtrees) + [root(of: right, subtrees)]
      : try ends(at: old, in: right, known: false, subtrees) + [root(of: left, subtrees)]
  }
}

extension Range<Int> {
  /// Where a tree of these leaves is split: after the largest power of two below their number.
  fileprivate var split: Int {
    lowerBound + 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
