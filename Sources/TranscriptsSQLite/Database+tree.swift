internal import FoundationEssentials
internal import GRDB
internal import Sealing
internal import Transcripts

// The tree over all events. Leaves stand with their events; of each whole 256 the root is kept,
// so that opening and proving read a few thousand hashes in a store of a million events.

private let height = 8
private let width = 1 << height

extension Database {
  /// Adds the leaf of an event that was just written.
  func grow(_ edge: inout MerkleEdge, by leaf: Digest, path: String) throws {
    edge.append(leaf)
    guard edge.size.isMultiple(of: width) else { return }
    let number = edge.size / width - 1
    var subtree = MerkleEdge()
    for leaf in try leaves(number * width..<edge.size, path: path) { subtree.append(leaf) }
    try run("INSERT INTO subtree VALUES (?, ?)", [number, Data(subtree.root.bytes)])
  }

  /// The edge of the tree of the first `size` events, from what was kept.
  func edge(of size: Int, path: String) throws -> MerkleEdge {
    var edge = MerkleEdge()
    for root in try subtrees(0..<(size / width), path: path) {
      edge.append(subtree: root, height: height)
    }
    for leaf in try leaves(edge.size..<size, path: path) { edge.append(leaf) }
    return edge
  }

  fileprivate func leaves(_ range: Range<Int>, path: String) throws -> [Digest] {
    try digests(
      "SELECT leaf FROM event WHERE position >= ? AND position < ? ORDER BY position", range,
      path: path)
  }

  fileprivate func subtrees(_ range: Range<Int>, path: String) throws -> [Digest] {
    try digests(
      "SELECT root FROM subtree WHERE number >= ? AND number < ? ORDER BY number", range,
      path: path)
  }

  /// - Throws: ``StoreError/corrupt(path:)`` when one is missing or is no digest.
  private func digests(_ sql: String, _ range: Range<Int>, path: String) throws -> [Digest] {
    let rows = try Row.fetchCursor(
      cachedStatement(sql: sql), arguments: [range.lowerBound, range.upperBound])
    var digests: [Digest] = []
    while let row = try rows.next() {
      guard let digest = Digest(bytes: try Columns(row: row, path: path).bytes(0)) else {
        throw StoreError.corrupt(path: path)
      }
      digests.append(digest)
    }
    guard digests.count == range.count else { throw StoreError.corrupt(path: path) }
    return digests
  }
}

/// The tree as it is kept in a database, for proofs.
struct KeptTree: MerkleSubtrees {
  let db: Database
  let path: String

  func root(height wanted: Int, index: Int) throws -> Digest {
    let first = index << wanted
    if wanted < height {
      var edge = MerkleEdge()
      for leaf in try db.leaves(first..<(first + 1 << wanted), path: path) { edge.append(leaf) }
      return edge.root
    }
    let numbers = (first / width)..<((first + 1 << wanted) / width)
    var edge = MerkleEdge()
    for root in try db.subtrees(numbers, path: path) { edge.append(subtree: root, height: height) }
    return edge.root
  }
}
