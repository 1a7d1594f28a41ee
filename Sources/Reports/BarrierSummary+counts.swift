internal import Inquiry

extension BarrierSummary {
  /// For whoever may see how often, and not what was said: no words, no interviews, and nothing
  /// about fewer people than this.
  public static let fewestPeople = 3

  public var inCounts: BarrierSummary {
    var summary = self
    summary.asked = []
    summary.partners = partners.map { part in
      var part = part
      part.goals = []
      part.ownGoals = []
      part.ideas = []
      part.conclusions = []
      part.kinds = part.kinds.filter { $0.people >= BarrierSummary.fewestPeople }.map { kind in
        var kind = kind
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

extension BarrierSummary.Entry {
  fileprivate func withoutWords(person: String) -> BarrierSummary.Entry {
    var entry = self
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
