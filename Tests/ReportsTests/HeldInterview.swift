import Inquiry
import InterviewSupport
import Reports

/// An interview that was really held, with the small bank: each answer goes to the question
/// that the engine asks at that point.
struct HeldInterview {
  var engine: Engine
  var id: String
  var events: [TranscriptEvent] = []

  init(
    _ id: String, partner: Partner.ID = "ward", participant: String? = nil,
    consent: ConsentLevel = .quotedUnderPseudonym, _ answers: String...
  ) {
    self.id = id
    engine = SmallInquiry.engine()
    var opening = SmallInquiry.opening(partner: partner)
    // Everybody is somebody else, unless it is said who they are.
    opening.participant = participant ?? "\(opening.participant) \(id)"
    take(engine.begin(opening, consent: consent))
    for answer in answers { take(engine.receive(answer)) }
  }

  mutating func take(_ moves: [Move]) {
    for case .record(let event) in moves { events.append(event) }
  }

  var record: InterviewRecord {
    InterviewRecord(
      id: id, chain: engine.chain, memory: engine.memory, beganAt: 1_763_769_600_000)
  }
}

func summary(_ interviews: HeldInterview...) -> BarrierSummary {
  BarrierSummary(
    of: interviews.map(\.record), chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
}

extension WrittenReport {
  /// All that can be read in it, also where it is no text.
  func shown(as format: ReportFormat, in language: Language) -> String {
    if format.isText { return text(as: format, in: language) ?? "" }
    return sheets(in: language).map { $0.name + "\n" + $0.table.csv() }.joined()
  }
}
