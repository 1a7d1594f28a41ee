// The tree of RFC 6962 (section 2.1), by which one hash stands for a whole log:
//
//   leaf = SHA-256(0x00 ‖ data)      node = SHA-256(0x01 ‖ left ‖ right)
//
// A tree of n leaves is split at the largest power of two below n. MerkleEdge.swift grows it,
// MerkleProof+making.swift proves what is in it, MerkleProof+checking.swift checks a proof.

extension Digest {
  /// The hash of a leaf with this data.
  public init(ofLeaf data: [UInt8]) {
    self.init(of: [Self.leafMark] + data)
  }

  /// Stands before the data of a leaf, so that no leaf can be taken for a node.
  static let leafMark: UInt8 = 0

  /// The hash of the node above two others.
  public init(above left: Digest, _ right: Digest) { self.init(of: Self.nodeMark, left, right) }

  private static let nodeMark: [UInt8] = [1]

  /// The root of a tree without leaves.
  public static let emptyTree = Digest(of: [])
}

/// The right edge of a growing tree: all that is needed to add leaves and to know the root.
public struct MerkleEdge: Sendable, Equatable {
  public private(set) var size = 0
  /// The roots of the whole subtrees that make up the tree, the largest first: one for each bit
  /// that is set in `size`.
  private var peaks: [Digest] = []

  public init() {}

  /// Adds a leaf, by its hash.
  public mutating func append(_ leaf: Digest) { append(subtree: leaf, height: 0) }

  /// Adds a whole subtree of 2^`height` leaves at once, by its root.
  ///
  /// - Precondition: the tree so far is a whole number of such subtrees.
  public mutating func append(subtree root: Digest, height: Int) {
    precondition(size.isMultiple(of: 1 << height), "A subtree begins at a multiple of its size")
    var root = root
    var rest = size >> height
    while rest & 1 == 1 {
      root = Digest(above: peaks.removeLast(), root)
      rest >>= 1
    }
    peaks.append(root)
    size += 1 << height
  }

  public var root: Digest {
    guard var root = peaks.last else { return .emptyTree }
    for peak in peaks.dropLast().reversed() { root = Digest(above: peak, root) }
    return root
  }
}
