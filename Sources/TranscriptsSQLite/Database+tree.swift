internal import FoundationEssentials
internal import GRDB
internal import Glibc
internal import Sealing
internal import Transcripts

// The tree over all events. Leaves stand with their events; of each whole 256 the root is kept,
// so that opening and proving read a few thousand hashes in a store of a million events.

private let height = 8
private let width = 1 << height

extension Database {
  /// Brings everything over into the file of the database and leaves nothing in its log: not by
  /// cutting it off alone, since the disk keeps what was there.
  func emptyLog(of path: String) throws {
    let outcome = try checkpoint(.full)
    let log = path + "-wal"
    if outcome.walFrameCount == outcome.checkpointedFrameCount, Disk.size(of: log) > 0 {
      let file = try OpenFile(log, O_WRONLY)
      try file.zero(0..<file.length())
    }
    _ = try checkpoint(.truncate)
  }

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

/// The tree as it is kept in a database, for proofs. What was read is kept: the proofs of one
/// interview share nearly all of their way.
final class KeptTree: MerkleSubtrees {
  private let db: Database
  private let path: String
  /// From the roots over 256 leaves up, each level with half as many nodes.
  private let upper: [[Digest]]
  /// The same from the leaves up to the root, for a block of 256.
  private var blocks: [Int: [[Digest]]] = [:]

  /// - Parameter size: of the tree that is proven.
  init(_ db: Database, size: Int, path: String) throws {
    self.db = db
    self.path = path
    upper = levels(over: try db.subtrees(0..<(size / width), path: path))
  }

  func root(height wanted: Int, index: Int) throws -> Digest {
    if wanted >= height { return upper[wanted - height][index] }
    let number = index >> (height - wanted)
    return try block(number)[wanted][index - number << (height - wanted)]
  }

  private func block(_ number: Int) throws -> [[Digest]] {
    if let known = blocks[number] { return known }
    let first = number * width
    let count = min(width, try db.eventCount() - first)
    let block = levels(over: try db.leaves(first..<(first + count), path: path))
    blocks[number] = block
    return block
  }
}

/// A row of nodes with the rows above it, as far as each has two below it.
private func levels(over nodes: [Digest]) -> [[Digest]] {
  var levels = [nodes]
  while let last = levels.last, last.count > 1 {
    levels.append(
      stride(from: 0, to: last.count - 1, by: 2).map { Digest(above: last[$0], last[$0 + 1]) })
  }
  return levels
}
