/// Which branches are worth a look in a sentence: those of which all keys are there, in their order.
struct BranchIndex: Sendable {
  /// For each test where the groups of branches begin of which it is the key.
  private let groupStarts: [Int32]
  private let groups: [Group]
  private let members: [Member]
  /// Branches that no test can rule out.
  private let always: [Int32]
  /// Branches that read on where a sentence ends: their keys may be anywhere in the window.
  private let crossing: [Int32]

  /// Branches with one key that need one other test: when it is not there, none of them is looked at.
  private struct Group: BitwiseCopyable {
    var second: Int32
    @Plain var members: Range<Int32>
  }

  private struct Member: BitwiseCopyable {
    var branch: Int32
    var third: Int32
    var order: PatternProgram.Order
  }

  init(_ program: PatternProgram) {
    var keyed: [Int32] = []
    var (always, crossing): ([Int32], [Int32]) = ([], [])
    for (index, branch) in program.branches.enumerated() {
      if branch.crossesSentences {
        crossing.append(Int32(index))
      } else if branch.key < 0 {
        always.append(Int32(index))
      } else {
        keyed.append(Int32(index))
      }
    }
    func needs(_ index: Int32) -> PatternProgram.Branch { program.branches[Int(index)] }
    keyed.sort {
      (needs($0).key, needs($0).second, $0) < (needs($1).key, needs($1).second, $1)
    }
    var starts = [Int32](repeating: 0, count: program.testCount + 1)
    var groups: [Group] = []
    var last: Int32 = -1
    for (place, index) in keyed.enumerated() {
      let branch = needs(index)
      let here = Int32(place)
      if branch.key != last || groups.last?.second != branch.second {
        for test in Int(last + 1)..<Int(branch.key + 1) { starts[test] = Int32(groups.count) }
        groups.append(Group(second: branch.second, members: here..<here))
        last = branch.key
      }
      groups[groups.count - 1].members = groups[groups.count - 1].members.lowerBound..<here + 1
    }
    for test in Int(last + 1)..<starts.count { starts[test] = Int32(groups.count) }
    groupStarts = starts
    self.groups = groups
    members = keyed.map { Member(branch: $0, third: needs($0).third, order: needs($0).order) }
    self.always = always
    self.crossing = crossing
  }

  /// For each test whether it is the key of a branch.
  var isKey: [Bool] { groupStarts.indices.dropLast().map { groupStarts[$0] < groupStarts[$0 + 1] } }

  /// The branches of which all keys are in this sentence, in the order of the program.
  ///
  /// - Parameter sentence: where the sentence that was noted last stands in the window.
  func choose(
    in window: borrowing MatcherWindow, sentence: UInt64,
    into candidates: inout [Int32]
  ) {
    candidates.removeAll(keepingCapacity: true)
    candidates += always
    let (groups, members) = (groups.span, members.span)
    for key in window.keysNoted {
      for place in Int(groupStarts[Int(key)])..<Int(groupStarts[Int(key) + 1]) {
        let group = groups[place]
        guard isThere(group.second, in: window, sentence) else { continue }
        for place in group.members {
          let member = members[Int(place)]
          if isThere(member.third, in: window, sentence),
            window.follow(member.order, in: sentence)
          {
            candidates.append(member.branch)
          }
        }
      }
    }
  }

  func chooseCrossing(
    of program: PatternProgram, in window: borrowing MatcherWindow, into candidates: inout [Int32]
  ) {
    candidates.removeAll(keepingCapacity: true)
    let branches = program.branches.span
    for index in crossing {
      let branch = branches[Int(index)]
      if isThere(branch.key, in: window), window.follow(branch.order, in: .max) {
        candidates.append(index)
      }
    }
  }

  private func isThere(
    _ test: Int32, in window: borrowing MatcherWindow, _ places: UInt64 = .max
  ) -> Bool {
    test < 0 || window.bits(of: test) & places != 0
  }

  // MARK: As bytes, to be read back without sorting

  func write(to writer: inout PackedWriter) {
    writer.write(groupStarts)
    writer.write(groups)
    writer.write(members)
    writer.write(always)
    writer.write(crossing)
  }

  init(_ reader: inout PackedReader) throws(PackedReader.EndedEarly) {
    groupStarts = try reader.values()
    groups = try reader.values()
    members = try reader.values()
    always = try reader.values()
    crossing = try reader.values()
  }
}
