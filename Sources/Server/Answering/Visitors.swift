internal import API
internal import Access
internal import Inquiry
internal import Transcripts

/// Participants who come in with a link. What is on disk of their links is hashes.
actor Visitors {
  private var book: InvitationBook
  private var wrong: SourceLimits
  private let keep: @Sendable ([Invitation]) throws -> Void
  private var generator = SystemRandomNumberGenerator()

  init(_ house: House) {
    book = InvitationBook(entries: house.invitations, hash: house.sha256)
    wrong = .wrongTokens(house.settings.limits)
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
  /// - Returns: whether it opened anything.
  func revoke(seen token: String, at now: Timestamp) throws -> Bool {
    try changing { $0.revoke(tokenText: token) != nil }
  }

  /// - Returns: `nil` for a link that opens nothing, whatever the cause.
  /// - Throws: `too-many` for whoever tried too many that open nothing.
  func exchange(
    _ token: String, from source: String, at now: Timestamp
  ) throws -> InvitationBook.Exchange? {
    let exchange = try changing { book in
      book.exchange(token, now: now.milliseconds, using: &generator)
    }
    if exchange == nil { try wasWrong(source, now) }
    return exchange
  }

  func caller(
    _ session: String, from source: String, at now: Timestamp
  ) throws -> ParticipantCaller? {
    let caller = book.caller(session: session, now: now.milliseconds)
    if caller == nil { try wasWrong(source, now) }
    return caller
  }

  /// Whether whoever reads along with this session is still in.
  func listener(_ session: String, at now: Timestamp) -> ParticipantCaller? {
    book.listener(session: session, now: now.milliseconds)
  }

  func endSession(_ session: String) { book.endSession(session) }

  func bind(_ invitation: String, to interview: Transcript.ID) throws -> Bool {
    try changing { $0.bind(invitation, to: interview.rawValue) }
  }

  func unbind(_ invitation: String, from interview: Transcript.ID) throws {
    try changing { $0.unbind(invitation, from: interview.rawValue) }
  }

  func invitation(_ id: String) -> Invitation? { book[id] }

  func interviewClosed(_ interview: Transcript.ID) throws {
    try changing { $0.interviewClosed(interview.rawValue) }
  }

  func erased(_ interview: Transcript.ID) throws { try changing { $0.erased(interview.rawValue) } }

  func erased(_ summary: InterviewSummary) throws {
    try changing { book in
      book.erased(summary.id.rawValue)
      book.erased(
        participant: summary.opening.participant, chain: summary.opening.chain.id)
    }
  }

  func forgetEnded(at now: Timestamp) { book.forgetEnded(at: now.milliseconds) }

  /// A right one is let in however many wrong ones there were: behind a proxy everybody comes from
  /// the same place, and whoever guesses must not keep the others out.
  private func wasWrong(_ source: String, _ now: Timestamp) throws(ProblemDetails) {
    if case .retryAfter = wrong.take(source, now: now.milliseconds) {
      throw ProblemDetails(.tooMany)
    }
  }

  /// What was not kept on disk did not happen.
  private func changing<Result>(
    _ change: (inout InvitationBook) throws -> Result
  ) throws -> Result {
    var next = book
    let result = try change(&next)
    if next.entries != book.entries {
      do { try keep(next.entries) } catch { throw NotKept(reason: "\(error)") }
    }
    book = next
    return result
  }
}

/// Something beside the record could not be kept. Nothing was done.
struct NotKept: Error {
  var reason: String
}

/// How much each person may ask, whatever it is.
actor Pace {
  private var limits: SourceLimits

  init(_ settings: ServerSettings) { limits = .requests(settings.limits) }

  /// - Throws: `too-many`.
  func take(_ person: String, at now: Timestamp) throws(ProblemDetails) {
    if case .retryAfter = limits.take(person, now: now.milliseconds) {
      throw ProblemDetails(.tooMany)
    }
  }
}

/// What each interview may take, so that the others notice nothing of it.
actor Quotas {
  private var quotas: [Transcript.ID: InterviewQuota] = [:]
  private let settings: ServerSettings

  init(_ settings: ServerSettings) { self.settings = settings }

  /// - Parameter isOwed: for what everybody may do however much they said: stopping, and taking
  ///   words back.
  /// - Throws: `too-many`, `too-large` or `quota-spent`.
  func take(
    _ bytes: Int, in interview: Transcript.ID, answered: Int, isOwed: Bool, at now: Timestamp
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
    case .spent: if !isOwed { throw ProblemDetails(.quotaSpent) }
    }
  }

  func forget(all: Bool = false) { if quotas.count > 4096 || all { quotas = [:] } }
}
