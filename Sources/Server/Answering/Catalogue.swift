internal import Access
internal import Inquiry
internal import Transcripts

/// The interviews there are, as they stand now: what a route needs to know of one before it may be
/// touched, without asking the store each time.
///
/// Everything that changes an interview goes through this process, so it is never behind.
actor Catalogue {
  private var order: [Transcript.ID] = []
  private var summaries: [Transcript.ID: InterviewSummary] = [:]
  private let store: any TranscriptStore
  private var isRead = false

  init(_ store: any TranscriptStore) { self.store = store }

  func all() async throws -> [InterviewSummary] {
    try await readOnce()
    return order.compactMap { summaries[$0] }
  }

  func summary(_ id: Transcript.ID) async throws -> InterviewSummary? {
    try await readOnce()
    return summaries[id]
  }

  /// After something was recorded in it.
  func note(_ id: Transcript.ID, recorded: [Recorded]) {
    guard let last = recorded.last else { return }
    if case .opened(let opening)? = recorded.first?.event, summaries[id] == nil {
      order.append(id)
      summaries[id] = InterviewSummary(
        id: id, opening: opening, createdAt: last.at, lastAt: last.at, eventCount: 0, closing: nil)
    }
    guard var summary = summaries[id], last.sequence >= summary.eventCount else { return }
    summary.lastAt = last.at
    summary.eventCount = last.sequence + 1
    for case .closed(let closing) in recorded.map(\.event) { summary.closing = closing }
    summaries[id] = summary
  }

  /// After their words were erased.
  func noteErased(_ ids: [Transcript.ID]) async throws {
    do {
      for summary in try await store.transcripts() where ids.contains(summary.id) {
        summaries[summary.id] = summary
      }
    } catch {
      // Then nothing is known until all can be read again.
      (order, summaries, isRead) = ([], [:], false)
      throw error
    }
  }

  private func readOnce() async throws {
    guard !isRead else { return }
    let read = try await store.transcripts()
    guard !isRead else { return }
    isRead = true
    let known = Set(read.map(\.id))
    order = read.map(\.id) + order.filter { !known.contains($0) }
    // While it was read an interview may have gone on; what was noted then is newer.
    for summary in read where summary.eventCount > summaries[summary.id]?.eventCount ?? -1 {
      summaries[summary.id] = summary
    }
  }
}

extension InterviewSummary {
  var object: Object {
    Object(
      chain: opening.chain.id, leader: opening.interviewer, interview: id.rawValue,
      invitation: opening.invitation, isClosed: closing != nil, isErased: isErased)
  }
}
