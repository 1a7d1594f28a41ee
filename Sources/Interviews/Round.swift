public import Inquiry
public import Transcripts

/// One wave of interviews: the people who were asked before are asked again, all with the same bank
/// and card. It holds numbers of interviews; who they are stands in those, sealed.
public struct Round: Sendable, Equatable {
  /// Counts the rounds of a store; the interviews that were held in none are the first.
  public var number: Int
  public var bank: Opening.Source
  public var chain: Opening.Source
  public var createdAt: Timestamp
  /// The interviews that are come back to, in the order in which they were begun.
  public var follows: [Transcript.ID]

  public init(
    number: Int, bank: Opening.Source, chain: Opening.Source, createdAt: Timestamp,
    follows: [Transcript.ID]
  ) {
    self.number = number
    self.bank = bank
    self.chain = chain
    self.createdAt = createdAt
    self.follows = follows
  }

  /// The number of the first round after the interviews that belong to none.
  public static let first = 2

  /// The number of the next one.
  public static func number(after rounds: [Round]) -> Int {
    max(first, (rounds.map(\.number).max() ?? 0) + 1)
  }

  /// Which interviews a new round comes back to: of everybody in the chain the last that is closed.
  /// Who let all their words be erased is not asked again.
  public static func follows(
    chain: String, among all: [InterviewSummary]
  ) -> [Transcript.ID] {
    var last: [InterviewSummary] = []
    for summary in all
    where summary.opening.chain.id == chain && summary.closing != nil && !summary.isErased {
      last.removeAll {
        $0.isOfSamePerson(as: summary) || $0.id.rawValue == summary.opening.follows?.interview
      }
      last.append(summary)
    }
    return last.map(\.id)
  }

  /// Somebody who is asked again.
  public struct Person: Sendable, Equatable {
    public var earlier: InterviewSummary
    /// Their interview in this round, once it has begun.
    public var now: InterviewSummary?

    public var name: String { earlier.opening.participant }

    public enum State: String, Sendable, CaseIterable {
      case toAsk = "to_ask"
      case open
      case closed
    }

    public var state: State {
      guard let now else { return .toAsk }
      return now.closing == nil ? .open : .closed
    }
  }

  /// Who is in it: without those whose words were erased since, of whom not even the name is left.
  public func people(among all: [InterviewSummary]) -> [Person] {
    follows.compactMap { id in
      guard let earlier = all.first(where: { $0.id == id }), !earlier.isErased else { return nil }
      let now = all.last { summary in
        summary.opening.follows.map { $0.round == number && $0.interview == id.rawValue } ?? false
      }
      return Person(earlier: earlier, now: now)
    }
  }

  /// How many of those it came back to are not there any more.
  public func goneCount(among all: [InterviewSummary]) -> Int {
    follows.count - people(among: all).count
  }
}

extension InterviewSummary {
  /// As a pseudonym is compared: within one organisation it is one person.
  public func isOfSamePerson(as other: InterviewSummary) -> Bool {
    opening.chain.id == other.opening.chain.id && opening.partner == other.opening.partner
      && Pseudonym.isSame(opening.participant, other.opening.participant)
  }
}
