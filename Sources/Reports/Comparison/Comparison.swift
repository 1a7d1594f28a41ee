// Then and now:  two interviews with one person  ──▶  Comparison  ──▶  every format
//
// What somebody said the last time stands beside what they say of it now, and what was heard in that
// (kept, lapsed, changed, read otherwise) stands there with the words in which it was heard. Nothing is
// heard for them: where they say nothing of the kind, their answer stands by itself.
//
// What can be told from one person is shown of those who let themselves be quoted; the others are
// counted. Whoever keeps one of the two interviews to themselves is not in it.
public import Inquiry

public struct Comparison: Sendable, Equatable {
  public var chain: ChainCard.ID
  public var title: String
  /// How many were heard twice; `nil` where so few may not be told.
  public var people: Int?
  /// Barriers that were heard, by how many people then and now.
  public var kinds: [KindCount]
  /// What was heard of the agreements of that time, by how many people.
  public var agreements: [AgreementCount]
  public var persons: [Person]
  /// Agreements in which two partners name each other, side by side.
  public var between: [Between]

  public struct KindCount: Sendable, Equatable {
    public var kind: BarrierKind.ID
    public var name: Bilingual
    public var then: Int?
    public var now: Int?
  }

  public struct AgreementCount: Sendable, Equatable {
    public var what: Heard.What
    public var people: Int?
  }

  public struct Person: Sendable, Equatable {
    public var partner: Partner.ID
    public var partnerName: String
    public var then: Talk
    public var now: Talk
    public var round: Int
    public var kinds: [PersonKind]
    public var items: [Item]
    /// What they voiced now.
    public var ideas: [BarrierSummary.IdeaPart]
    public var conclusions: [ReportQuote]
    /// What speaks against it, then and now.
    public var dissent: [Conclusions.Dissent]
  }

  public struct Talk: Sendable, Equatable {
    public var interview: String
    /// Absent where that interview was not looked at by itself.
    public var day: String?
  }

  /// A barrier of one person, as far as they let it be quoted.
  public struct PersonKind: Sendable, Equatable {
    public var kind: BarrierKind.ID
    public var name: Bilingual
    public var then: BarrierSummary.Entry.Standing?
    public var now: BarrierSummary.Entry.Standing?
  }

  /// One thing of last time, and what is said of it now.
  public struct Item: Sendable, Equatable {
    /// `nil` when the words of that time were taken back: what was said of them now is still there.
    public var what: Recollection.What?
    public var then: ReportQuote?
    public var conditions: [ReportQuote]
    public var who: ReportQuote?
    public var when: ReportQuote?
    public var check: ReportQuote?
    /// Whether it was come back to, whatever was said then.
    public var isAsked: Bool
    /// What was answered, as far as it may be told.
    public var now: [ReportQuote]
    /// How they read it now.
    public var readings: [ReportQuote]
    public var heard: [Heard]
  }

  /// What was heard of an agreement, and in which words.
  public struct Heard: Sendable, Equatable {
    public enum What: String, Sendable, CaseIterable {
      case kept
      case lapsed
      case changed
      case readOtherwise = "read_otherwise"

      /// As the lexicon calls it.
      var marker: String { "agreement_" + rawValue }
    }

    public var what: What
    public var words: ReportQuote
  }

  public struct Between: Sendable, Equatable {
    public var partners: [String]
    public var sides: [Side]

    public struct Side: Sendable, Equatable {
      public var partner: String
      public var items: [Item]
    }

    /// Whether somebody of either says that they read it otherwise now.
    public var isReadOtherwise: Bool {
      sides.contains { $0.items.contains { $0.hears(.readOtherwise) } }
    }
  }
}

extension Comparison.Item {
  func hears(_ what: Comparison.Heard.What) -> Bool { heard.contains { $0.what == what } }

  /// Everything of it that is quoted.
  var quotes: [ReportQuote] {
    [then, who, when, check].compactMap(\.self) + conditions + now + readings
  }
}
