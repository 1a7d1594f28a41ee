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
    let roots = try Data.fetchAll(
      self, sql: "SELECT root FROM subtree WHERE number < ? ORDER BY number",
      arguments: [size / width])
    guard roots.count == size / width else { throw StoreError.corrupt(path: path) }
    for root in roots {
      guard let root = Digest(bytes: root) else { throw StoreError.corrupt(path: path) }
      edge.append(subtree: root, height: height)
    }
    for leaf in try leaves(edge.size..<size, path: path) { edge.append(leaf) }
    return edge
  }

  fileprivate func leaves(_ range: Range<Int>, path: String) throws -> [Digest] {
    let rows = try Data.fetchAll(
      cachedStatement(
        sql: "SELECT leaf FROM event WHERE position >= ? AND position < ? ORDER BY position"),
      arguments: [range.lowerBound, range.upperBound])
    let leaves = rows.compactMap { Digest(bytes: $0) }
    guard leaves.count == range.count else { throw StoreError.corrupt(path: path) }
    return leaves
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
    let roots = try Data.fetchAll(
      db, sql: "SELECT root FROM subtree WHERE number >= ? AND number < ? ORDER BY number",
      arguments: [numbers.lowerBound, numbers.upperBound]
    ).compactMap { Digest(bytes: $0) }
    guard roots.count == numbers.count else { throw StoreError.corrupt(path: path) }
    var edge = MerkleEdge()
    for root in roots { edge.append(subtree: root, height: height) }
    return edge.root
  }
}
