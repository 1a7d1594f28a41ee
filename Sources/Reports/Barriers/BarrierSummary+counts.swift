internal import Inquiry

extension BarrierSummary {
  /// For whoever may see how often, and not what was said: no words, no interviews, and nothing
  /// about fewer people than this.
  public static let fewestPeople = 3

  public var inCounts: BarrierSummary {
    var summary = self
    summary.asked = []
    summary.sources = []
    summary.handOvers = handOvers.map { part in
      var part = part
      part.sides = part.sides.map(\.inCounts)
      return part
    }
    summary.partners = partners.map { part in
      var part = part
      part.goals = []
      part.ownGoals = []
      part.ideas = []
      part.conclusions = []
      part.people = enough(part.people)
      part.kinds = part.kinds.filter { $0.people >= BarrierSummary.fewestPeople }.map { kind in
        var kind = kind
        kind.cell.split = nil
        // People stay apart from each other, and nobody is told who they are.
        var numbers: [String: String] = [:]
        kind.entries = kind.entries.map { entry in
          let known = numbers[entry.quote.interview] ?? "\(numbers.count + 1)"
          numbers[entry.quote.interview] = known
          return entry.withoutWords(person: known)
        }
        return kind
      }
      return part
    }
    return summary
  }
}

/// A number of people, unless they are so few that each can be told apart.
private func enough(_ people: Int?) -> Int? {
  people.flatMap { $0 >= BarrierSummary.fewestPeople ? $0 : nil }
}

extension BarrierSummary.SidePart {
  fileprivate var inCounts: BarrierSummary.SidePart {
    var side = self
    side.people = enough(people)
    side.asked = enough(asked)
    side.cells = cells.filter { $0.people >= BarrierSummary.fewestPeople }.map { cell in
      var cell = cell
      cell.split = nil
      return cell
    }
    return side
  }
}

extension BarrierSummary.Entry {
  fileprivate func withoutWords(person: String) -> BarrierSummary.Entry {
    var entry = self
    entry.handOver = nil
    entry.quote = quote.withoutWords(person: person)
    entry.name = name?.withoutWords(person: person)
    return entry
  }
}

extension ReportQuote {
  fileprivate func withoutWords(person: String) -> ReportQuote {
    var quote = self
    quote.interview = person
    quote.n = 0
    quote.place = 0..<0
    quote.text = nil
    return quote
  }
}
