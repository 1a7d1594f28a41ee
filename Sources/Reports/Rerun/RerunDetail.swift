internal import Hearing
internal import Inquiry
internal import Interviews

/// What may be shown of one interview that was rerun. What is for the participant alone is not even
/// counted.
public struct RerunDetail: Sendable {
  /// A question as it was asked or would be.
  struct Line: Sendable {
    var move: String
    /// What asked it; "…" where that would tell what was heard.
    var rule: String
    /// The rule that ended what was asked about before.
    var after: String?
    var text: String
    var because: String
  }

  struct Turn: Sendable {
    var n: Int
    var change: Rerun.Change
    /// Absent at the end of the talk.
    var old: Line?
    var new: Line?
    /// The rules that led here, where they may be told.
    var oldRule: String?
    var newRule: String?
  }

  struct Heard: Sendable {
    var kind: String
    var quote: ReportQuote
  }

  let interview: String
  let bank: Opening.Source?
  let isSimulated: Bool
  let horizon: Int?
  let turns: [Turn]
  let more: [Heard]
  let less: [Heard]

  /// Whether anything is otherwise with this bank.
  let isChanged: Bool

  public init(_ item: RerunReport.Item) {
    let (record, rerun) = (item.record, item.rerun)
    interview = record.id
    bank = record.memory.opening?.bank
    isSimulated = record.isSimulated
    horizon = rerun.horizon
    turns = rerun.steps.map { Turn($0, in: record) }
    more = Self.shown(rerun.more, in: record)
    less = Self.shown(rerun.less, in: record)
    isChanged = turns.contains { $0.change.isChange } || !more.isEmpty || !less.isEmpty
  }

  private static func shown(_ changes: [Rerun.HeardChange], in record: InterviewRecord) -> [Heard] {
    changes.filter { record.mayCount($0.quote.n) }.map { change in
      Heard(
        kind: change.subject.name,
        quote: ReportQuote(change.quote, in: record, showing: .inquirerMayRead))
    }
  }
}

extension RerunDetail.Turn {
  fileprivate init(_ step: Rerun.Step, in record: InterviewRecord) {
    n = step.n
    change = step.change
    let old = step.old.map { record.readable($0) }
    let new = step.new.map { record.readable($0) }
    self.old = step.old.flatMap { question in old.map { RerunDetail.Line(question, $0) } }
    self.new = step.new.flatMap { question in new.map { RerunDetail.Line(question, $0) } }
    // An end responds to the answer before it.
    let isOpen = record.mayCount(step.n - 1)
    oldRule = old?.isOpen ?? isOpen ? step.oldRule?.rawValue : nil
    newRule = new?.isOpen ?? isOpen ? step.newRule?.rawValue : nil
  }
}

extension RerunDetail.Line {
  fileprivate init(_ question: Question, _ readable: ReadableQuestion) {
    move = question.move.rawValue
    rule = readable.rule
    after = readable.isOpen ? question.reason.after?.rawValue : nil
    text = readable.text
    because = readable.because
  }
}

extension InterviewRecord {
  /// A question with gaps where it quotes what is for the participant alone.
  fileprivate func readable(_ question: Question) -> ReadableQuestion {
    ReadableQuestion(question, in: memory, showing: .inquirerMayRead) { mayCount($0) }
  }
}
