internal import API
internal import Access
internal import Inquiry
internal import Transcripts

/// Participants who come in with a link. What is on disk of their links is hashes.
actor Visitors {
  private var book: InvitationBook
  private var wrong: SourceLimits
  private var requests: SourceLimits
  private let keep: @Sendable ([Invitation]) throws -> Void
  private var generator = SystemRandomNumberGenerator()

  init(_ house: House) {
    book = InvitationBook(entries: house.invitations, hash: house.sha256)
    wrong = .wrongTokens(house.settings.limits)
    requests = .requests(house.settings.limits)
    keep = house.keepInvitations
  }

  var invitations: [Invitation] { book.entries }

  func issue(
    _ wish: InvitationWish, by uid: UInt32, at now: Timestamp
  ) throws -> (invitation: Invitation, token: Token) {
    try changing { book in
      book.issue(wish, by: uid, now: now.milliseconds, using: &generator)
    }
  }

  func revoke(_ id: String) throws -> Invitation? { try changing { $0.revoke(id) } }

  /// Somebody showed a token where others can see it.
  func revoke(seen token: String, at now: Timestamp) throws {
    try changing { _ = $0.revoke(tokenText: token) }
  }

  /// - Returns: `nil` for a link that opens nothing, whatever the cause.
  /// - Throws: `too-many` for whoever tried too many that open nothing.
  func exchange(
    _ token: String, from source: String, at now: Timestamp
  ) throws -> InvitationBook.Exchange? {
    try mayTry(source, now)
    let exchange = try changing { book in
      book.exchange(token, now: now.milliseconds, using: &generator)
    }
    if exchange == nil { _ = wrong.take(source, now: now.milliseconds) }
    return exchange
  }

  func caller(
    _ session: String, from source: String, at now: Timestamp
  ) throws -> ParticipantCaller? {
    // Who is in stays in, whatever somebody else at the same source tries.
    if let caller = book.caller(session: session, now: now.milliseconds) { return caller }
    try mayTry(source, now)
    _ = wrong.take(source, now: now.milliseconds)
    return nil
  }

  /// - Parameter who: an invitation, or a source of which we know nothing more.
  /// - Throws: `too-many` for whoever asks more often than people do.
  func mayAsk(_ who: String, at now: Timestamp) throws(ProblemDetails) {
    guard requests.take(who, now: now.milliseconds) == .allowed else {
      throw ProblemDetails(.tooMany)
    }
  }

  func endSession(_ session: String) { book.endSession(session) }

  func bind(_ invitation: String, to interview: Transcript.ID) throws -> Bool {
    try changing { $0.bind(invitation, to: interview.rawValue) }
  }

  func interviewClosed(_ interview: Transcript.ID) throws {
    try changing { $0.interviewClosed(interview.rawValue) }
  }

  func erased(_ summary: InterviewSummary) throws {
    try changing { book in
      book.erased(summary.id.rawValue)
      book.erased(
        participant: summary.opening.participant, chain: summary.opening.chain.id)
    }
  }

  func forgetEnded(at now: Timestamp) { book.forgetEnded(at: now.milliseconds) }

  private func mayTry(_ source: String, _ now: Timestamp) throws(ProblemDetails) {
    if case .retryAfter = wrong.allowance(source, now: now.milliseconds) {
      throw ProblemDetails(.tooMany)
    }
  }

  /// What was not kept on disk did not happen.
  private func changing<Result>(
    _ change: (inout InvitationBook) throws -> Result
  ) throws -> Result {
    var next = book
    let result = try change(&next)
    if next.entries != book.entries { try keep(next.entries) }
    book = next
    return result
  }
}

/// What each interview may take, so that the others notice nothing of it.
actor Quotas {
  private var quotas: [Transcript.ID: InterviewQuota] = [:]
  private let settings: ServerSettings

  init(_ settings: ServerSettings) { self.settings = settings }

  /// - Throws: `too-many`, `too-large` or `quota-spent`.
  func take(
    _ bytes: Int, in interview: Transcript.ID, answered: Int, at now: Timestamp
  ) throws(ProblemDetails) {
    var quota =
      quotas[interview]
      ?? InterviewQuota(
        answersPerSecond: settings.limits.answersPerSecond,
        answersPerInterview: settings.limits.answersPerInterview, answered: answered,
        now: now.milliseconds)
    let allowance = quota.take(bytes: bytes, now: now.milliseconds)
    quotas[interview] = quota
    switch allowance {
    case .allowed: return
    case .retryAfter: throw ProblemDetails(.tooMany)
    case .tooLong: throw ProblemDetails(.tooLarge)
    case .spent: throw ProblemDetails(.quotaSpent)
    }
  }

  func forget(all: Bool = false) { if quotas.count > 4096 || all { quotas = [:] } }
}
