import Testing

@testable import Sealing

// The roots and proofs of RFC 6962 that everybody uses: eight leaves, known answers.
private let leaves: [[UInt8]] =
  [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ].map { Hexadecimal.bytes($0) ?? [] }

private let roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

private let inclusions: [(index: Int, size: Int, proof: [String])] = [
  (
    0, 8,
    [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]
  ),
  (
    5, 8,
    [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", roots[4],
    ]
  ),
  (
    1, 5,
    [
      roots[1], "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]
  ),
  (0, 1, []),
  (2, 3, [roots[2]]),
]

private let consistencies: [(old: Int, new: Int, proof: [String])] = [
  (1, 8, inclusions[0].proof),
  (
    6, 8,
    [
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", roots[4],
    ]
  ),
  (2, 5, [inclusions[0].proof[1], inclusions[1].proof[0]]),
]

@Suite struct `The tree of RFC 6962` {
  @Test(arguments: 0...8)
  func `has the roots that everybody has`(size: Int) {
    let tree = Tree(leaves.prefix(size).map(Digest.init(ofLeaf:)))
    #expect(tree.edge.root.hexadecimal == roots[size])
    #expect(tree.edge.size == size)
  }

  @Test func `has the roots of larger trees too`() {
    var edge = MerkleEdge()
    let bytes = (0..<130).flatMap { index -> [UInt8] in
      edge.append(Digest(ofLeaf: [UInt8(index)]))
      return edge.root.bytes
    }
    #expect(
      Digest(of: bytes).hexadecimal
        == "9e2198519be2d901dc99defc85a3eb6fdf998248f3e1d19197d904329dec50ee")
  }

  @Test(arguments: inclusions.indices)
  func `proves that a leaf is in it`(index: Int) throws {
    let known = inclusions[index]
    let tree = Tree(leaves.map(Digest.init(ofLeaf:)))
    let proof = try MerkleProof.inclusion(of: known.index, in: known.size, tree)
    #expect(proof.map(\.hexadecimal) == known.proof)
  }

  @Test(arguments: consistencies.indices)
  func `proves that it only grew`(index: Int) throws {
    let known = consistencies[index]
    let tree = Tree(leaves.map(Digest.init(ofLeaf:)))
    let proof = try MerkleProof.consistency(of: known.old, with: known.new, tree)
    #expect(proof.map(\.hexadecimal) == known.proof)
  }

  /// Every tree of 0 to 1,024 leaves against the definition of the RFC, taken literally.
  @Test func `is the tree of the definition`() {
    let hashes = (0..<1024).map { Digest(ofLeaf: [UInt8($0 & 255), UInt8($0 >> 8)]) }
    var naive = NaiveTree(hashes)
    var edge = MerkleEdge()
    #expect(edge.root == naive.root(0..<0))
    for size in 1...1024 {
      edge.append(hashes[size - 1])
      #expect(edge.root == naive.root(0..<size))
    }
  }

  @Test(arguments: [1, 2, 3, 4, 7, 8, 13, 64, 100, 129])
  func `every leaf and every older tree is proven`(size: Int) throws {
    let hashes = (0..<size).map { Digest(ofLeaf: [UInt8($0)]) }
    let tree = Tree(hashes)
    var older = MerkleEdge()
    for index in 0..<size {
      let proof = try MerkleProof.inclusion(of: index, in: size, tree)
      #expect(
        MerkleProof.shows(
          hashes[index], at: index, in: size, root: tree.edge.root, proof: proof))
      older.append(hashes[index])
      let growth = try MerkleProof.consistency(of: index + 1, with: size, tree)
      #expect(
        MerkleProof.shows(
          index + 1, root: older.root, beginsTreeOf: size, root: tree.edge.root, proof: growth))
    }
  }

  @Test(arguments: [(0, 1), (5, 8), (3, 7), (6, 13), (99, 100), (0, 2)])
  func `refuses every forged proof of a leaf`(index: Int, size: Int) throws {
    let hashes = (0..<size).map { Digest(ofLeaf: [UInt8($0)]) }
    let tree = Tree(hashes)
    let root = tree.edge.root
    let proof = try MerkleProof.inclusion(of: index, in: size, tree)
    for (what, forged) in forgeries(of: proof, root: root) {
      #expect(
        !MerkleProof.shows(hashes[index], at: index, in: size, root: root, proof: forged),
        "\(what)")
    }
    let other = Digest(ofLeaf: [9, 9])
    for wrong in [other, .emptyTree, Digest(ofLeaf: []), root] where wrong != hashes[index] {
      #expect(!MerkleProof.shows(wrong, at: index, in: size, root: root, proof: proof))
    }
    for wrong in [other, .emptyTree] {
      #expect(!MerkleProof.shows(hashes[index], at: index, in: size, root: wrong, proof: proof))
    }
    for (at, of) in [
      (index + 1, size), (index - 1, size), (index ^ 2, size), (index, size * 2),
      (index, size / 2), (index, 0), (-1, size), (size, size), (index, -size), (.max, size),
    ] {
      let shown = MerkleProof.shows(hashes[index], at: at, in: of, root: root, proof: proof)
      // Where the edge of the tree makes two sizes alike, the proof is the same proof.
      #expect(
        !shown || (try? MerkleProof.inclusion(of: at, in: of, tree)) == proof, "\(at) in \(of)")
    }
  }

  @Test(arguments: [(1, 2), (2, 5), (6, 8), (4, 8), (3, 7), (64, 100), (99, 100)])
  func `refuses every forged proof of growth`(old: Int, new: Int) throws {
    let tree = Tree((0..<new).map { Digest(ofLeaf: [UInt8($0)]) })
    let (before, after) = (try MerkleProof.root(of: 0..<old, tree), tree.edge.root)
    let proof = try MerkleProof.consistency(of: old, with: new, tree)
    func shows(
      _ old: Int, _ before: Digest, _ new: Int, _ after: Digest, _ proof: [Digest]
    ) -> Bool {
      MerkleProof.shows(old, root: before, beginsTreeOf: new, root: after, proof: proof)
    }
    #expect(shows(old, before, new, after, proof))
    for (what, forged) in forgeries(of: proof, root: after) {
      #expect(!shows(old, before, new, after, forged), "\(what)")
    }
    #expect(!shows(old, after, new, before, proof))
    #expect(!shows(old, .emptyTree, new, after, proof))
    #expect(!shows(old, before, new, .emptyTree, proof))
    #expect(!shows(new, after, old, before, proof))
    #expect(!shows(old, before, new, after, [before] + proof))
    #expect(!shows(new, after, new, after, proof))
    #expect(!shows(new, after, new, before, []))
  }

  @Test func `shows nothing of a tree without leaves`() {
    let some = Digest(ofLeaf: [1])
    for (old, new) in [(0, 0), (0, 1), (1, 0)] {
      #expect(
        !MerkleProof.shows(
          old, root: .emptyTree, beginsTreeOf: new, root: new == 0 ? .emptyTree : some, proof: []))
    }
    #expect(!MerkleProof.shows(.emptyTree, at: 0, in: 0, root: .emptyTree, proof: []))
  }
}

/// All the ways in which a proof can be spoilt.
private func forgeries(of proof: [Digest], root: Digest) -> [(String, [Digest])] {
  let noise = Digest(ofLeaf: [7, 7])
  var forged: [(String, [Digest])] = [
    ("longer before", [noise] + proof), ("longer after", proof + [noise]),
    ("the root after", proof + [root]), ("the root before", [root] + proof),
  ]
  for index in proof.indices {
    for bit in [0, 100, 255] {
      var bytes = proof[index].bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      var changed = proof
      changed[index] = Digest(bytes: bytes) ?? noise
      forged.append(("bit \(bit) of \(index)", changed))
    }
    var shorter = proof
    shorter.remove(at: index)
    forged.append(("without \(index)", shorter))
    var longer = proof
    longer.insert(noise, at: index)
    forged.append(("one before \(index)", longer))
  }
  if proof.count > 1 {
    forged.append(("turned round", proof.reversed()))
    forged.append(("empty", []))
  }
  return forged
}

private struct Tree: MerkleSubtrees {
  let leaves: [Digest]
  var edge: MerkleEdge {
    var edge = MerkleEdge()
    for leaf in leaves { edge.append(leaf) }
    return edge
  }

  init(_ leaves: [Digest]) { self.leaves = leaves }

  func root(height: Int, index: Int) -> Digest {
    guard height > 0 else { return leaves[index] }
    return Digest(
      above: root(height: height - 1, index: 2 * index),
      root(height: height - 1, index: 2 * index + 1))
  }
}

/// The definition of the RFC, written as it stands there; what was computed is remembered.
private struct NaiveTree {
  let leaves: [Digest]
  private var known: [Range<Int>: Digest] = [:]

  init(_ leaves: [Digest]) { self.leaves = leaves }

  mutating func root(_ range: Range<Int>) -> Digest {
    if range.isEmpty { return Digest(of: []) }
    if range.count == 1 { return leaves[range.lowerBound] }
    if let digest = known[range] { return digest }
    var split = 1
    while split * 2 < range.count { split *= 2 }
    let middle = range.lowerBound + split
    let (left, right) = (
      root(range.lowerBound..<middle), root(middle..<range.upperBound)
    )
    let digest = Digest(of: [1] + left.bytes + right.bytes)
    known[range] = digest
    return digest
  }
}
