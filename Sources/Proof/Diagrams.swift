/// A set of answers: those for which this diagram leads to yes.
struct Diagram: Hashable {
  fileprivate var index: Int32

  static let none = Diagram(index: 0)
  static let all = Diagram(index: 1)
}

/// Reduced ordered binary decision diagrams (Bryant 1986) over the things that can be heard in
/// an answer. Two sets are equal when their diagrams are, so that "can this rule still fire?" is
/// one comparison, whatever else is heard beside it.
final class Diagrams {
  private struct Node: Hashable {
    var variable: Int32
    var no: Int32
    var yes: Int32

    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(UInt32(bitPattern: no)) << 32 | UInt64(UInt32(bitPattern: yes)))
      hasher.combine(variable)
    }
  }

  /// A question that was answered before; the newest in its place is kept.
  private struct Choice {
    var test: Int32 = -1
    var yes: Int32 = -1
    var no: Int32 = -1
    var result: Int32 = -1
  }

  private var nodes: [Node] = [
    Node(variable: .max, no: 0, yes: 0), Node(variable: .max, no: 1, yes: 1),
  ]
  private var known: [Node: Int32] = [:]
  private var choices = [Choice](repeating: Choice(), count: 1 << 16)

  /// The answers in which the thing with this number is heard.
  func variable(_ number: Int) -> Diagram {
    Diagram(index: node(Int32(number), no: 0, yes: 1))
  }

  func not(_ set: Diagram) -> Diagram { Diagram(index: choose(set.index, 0, 1)) }

  func and(_ first: Diagram, _ second: Diagram) -> Diagram {
    Diagram(index: choose(first.index, second.index, 0))
  }

  func or(_ first: Diagram, _ second: Diagram) -> Diagram {
    Diagram(index: choose(first.index, 1, second.index))
  }

  /// How many there are by now.
  var count: Int { nodes.count }

  func all(_ sets: [Diagram]) -> Diagram { sets.reduce(.all, and) }

  func any(_ sets: [Diagram]) -> Diagram { sets.reduce(.none, or) }

  /// The first, without the second.
  func minus(_ first: Diagram, _ second: Diagram) -> Diagram { and(first, not(second)) }

  func choose(if test: Diagram, _ yes: Diagram, else no: Diagram) -> Diagram {
    Diagram(index: choose(test.index, yes.index, no.index))
  }

  private func node(_ variable: Int32, no: Int32, yes: Int32) -> Int32 {
    if no == yes { return no }
    let node = Node(variable: variable, no: no, yes: yes)
    if let index = known[node] { return index }
    let index = Int32(nodes.count)
    nodes.append(node)
    known[node] = index
    return index
  }

  private func choose(_ test: Int32, _ yes: Int32, _ no: Int32) -> Int32 {
    if test == 1 { return yes }
    if test == 0 { return no }
    if yes == no { return yes }
    if yes == 1, no == 0 { return test }
    let place = Self.place(of: test, yes, no)
    let known = choices[place]
    if known.test == test, known.yes == yes, known.no == no { return known.result }
    let top = min(
      nodes[Int(test)].variable, nodes[Int(yes)].variable, nodes[Int(no)].variable)
    let whenNo = choose(side(test, top, \.no), side(yes, top, \.no), side(no, top, \.no))
    let whenYes = choose(side(test, top, \.yes), side(yes, top, \.yes), side(no, top, \.yes))
    let result = node(top, no: whenNo, yes: whenYes)
    choices[place] = Choice(test: test, yes: yes, no: no, result: result)
    return result
  }

  private static func place(of test: Int32, _ yes: Int32, _ no: Int32) -> Int {
    var mixed = UInt64(UInt32(bitPattern: test)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ UInt64(UInt32(bitPattern: yes))) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ UInt64(UInt32(bitPattern: no))) &* 0x94D0_49BB_1331_11EB
    return Int(mixed >> 48)
  }

  private func side(_ index: Int32, _ variable: Int32, _ side: KeyPath<Node, Int32>) -> Int32 {
    let node = nodes[Int(index)]
    return node.variable == variable ? node[keyPath: side] : index
  }

  /// The answer of the set in which least is heard, by what each thing costs; `nil` of no answer.
  func least(of set: Diagram, cost: (Int) -> Int) -> Set<Int>? {
    guard set != .none else { return nil }
    var memo: [Int32: Int] = [:]
    func price(_ index: Int32) -> Int {
      if index == 0 { return 1_000_000 }
      if index == 1 { return 0 }
      if let known = memo[index] { return known }
      let node = nodes[Int(index)]
      let result = min(price(node.no), price(node.yes) + cost(Int(node.variable)))
      memo[index] = result
      return result
    }
    var heard: Set<Int> = []
    var index = set.index
    while index > 1 {
      let node = nodes[Int(index)]
      if price(node.no) <= price(node.yes) + cost(Int(node.variable)) {
        index = node.no
      } else {
        heard.insert(Int(node.variable))
        index = node.yes
      }
    }
    return heard
  }

  /// Whether an answer in which just this is heard belongs to the set, for some choice of what
  /// is free.
  func contains(_ heard: Set<Int>, free: Set<Int>, in set: Diagram) -> Bool {
    func leads(_ index: Int32) -> Bool {
      if index <= 1 { return index == 1 }
      let node = nodes[Int(index)]
      let variable = Int(node.variable)
      if free.contains(variable) { return leads(node.no) || leads(node.yes) }
      return leads(heard.contains(variable) ? node.yes : node.no)
    }
    return leads(set.index)
  }
}
