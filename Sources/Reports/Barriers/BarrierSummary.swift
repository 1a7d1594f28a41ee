// What was heard and what became of it:  [InterviewRecord]  ──▶  BarrierSummary  ──▶  every format
//
// Everything in it is counted or quoted. No sentence of the program says why anything is so:
// headings name what stands below them, and the rest are participants' words.
//
// Consent decides what is in it at all: answers at level 0 are left out, at level 1 they are
// counted, from level 2 on they are quoted. A cell with fewer than three people can be traced to
// one of them; it shows no words and no split, unless each of them chose to be quoted.
public import Inquiry

public struct BarrierSummary: Sendable, Equatable {
  public var chain: ChainCard.ID
  public var title: String
  public var commonGoal: String
  public var asked: [Asked]
  public var partners: [PartnerPart]
  /// Partners on the card of whom nobody was asked.
  public var notSpokenTo: [String]
  public var handOvers: [HandOverPart]
  /// The answers that hold what is quoted, to be read as a whole.
  public var sources: [SourceAnswer]
  /// The order in which kinds are shown.
  var codebook: [BarrierKind.ID]

  /// Who was asked: an organisation and a role, no names.
  public struct Asked: Sendable, Equatable {
    public var interview: String
    public var day: String
    public var partner: String
    public var role: String
    public var bank: Opening.Source
    public var answers: Int
    public var consent: ConsentLevel
    public var closing: Closing?
  }

  public struct PartnerPart: Sendable, Equatable {
    public var partner: Partner.ID
    public var name: String
    /// How many of them were asked; `nil` where so few may not be told.
    public var people: Int?
    public var kinds: [KindPart]
    public var goals: [ReportQuote]
    /// What their own organisation does it for.
    public var ownGoals: [ReportQuote]
    public var ideas: [IdeaPart]
    public var conclusions: [ReportQuote]
  }

  public struct KindPart: Sendable, Equatable {
    public var cell: Cell
    /// Empty when the cell may not be split.
    public var entries: [Entry]

    public var kind: BarrierKind.ID { cell.kind }
    public var name: Bilingual { cell.name }
    /// Interviews in which it was heard and not rejected: people count before mentions.
    public var people: Int { cell.people }
  }

  public struct Entry: Sendable, Equatable {
    public enum Standing: String, Sendable, CaseIterable {
      case heard
      case named
      case rejected
      case leftOpen = "left_open"
    }

    public var standing: Standing
    public var quote: ReportQuote
    /// The participant's own word for it.
    public var name: ReportQuote?
    public var rule: String
    /// The speaker ascribes it to somebody else.
    public var isOthersVoice: Bool
    /// The hand-over that was talked of, by its place in ``handOvers``, where that may be told.
    public var handOver: Int?
    /// Whose words they are; for counting, and in no format.
    var person: String
  }

  public struct IdeaPart: Sendable, Equatable {
    /// `nil` when its words were taken back and what belonged to it was not.
    public var idea: ReportQuote?
    public var conditions: [ReportQuote]
    public var agreements: [AgreementPart]
  }

  /// Who, when and how it is checked, as far as the participant said.
  public struct AgreementPart: Sendable, Equatable {
    public var what: ReportQuote
    public var who: ReportQuote?
    public var when: ReportQuote?
    public var check: ReportQuote?
  }
}
