internal import API
internal import Inquiry
internal import Reports
internal import Transcripts

/// Reruns that are under way or done: they take longer than somebody waits for an answer.
actor RerunJobs {
  struct Job: Sendable {
    enum State: Sendable {
      case running(done: Int)
      case done(RerunReport)
      case failed(ProblemDetails)
    }

    var owner: String
    var interviews: Set<Transcript.ID>
    var state: State

    var total: Int { interviews.count }
  }

  private var jobs: [String: Job] = [:]
  private var tasks: [String: Task<Void, Never>] = [:]
  private var order: [String] = []

  /// How many are under way at once, and how many results are remembered.
  private static let mostRunning = 2
  private static let most = 16

  /// - Throws: `too-busy` when enough is under way.
  func start(
    for owner: String, of interviews: Set<Transcript.ID>,
    _ work:
      @escaping @Sendable (_ progress: @Sendable (Int) async -> Void) async throws ->
      RerunReport
  ) throws(ProblemDetails) -> String {
    let running = jobs.values.count { if case .running = $0.state { true } else { false } }
    guard running < RerunJobs.mostRunning else { throw ProblemDetails(.tooBusy) }
    var chance = SystemRandomNumberGenerator()
    let id = String(chance.next() as UInt64, radix: 36)
    jobs[id] = Job(owner: owner, interviews: interviews, state: .running(done: 0))
    order.append(id)
    if order.count > RerunJobs.most { forget(order[0]) }
    tasks[id] = Task {
      do {
        finish(id, .done(try await work { done in await self.note(id, done) }))
      } catch {
        finish(id, .failed(problem(from: error)))
      }
    }
    return id
  }

  /// - Returns: `nil` for one that is not there, or another's.
  func job(_ id: String, of owner: String) -> Job? {
    jobs[id].flatMap { $0.owner == owner ? $0 : nil }
  }

  func cancel(_ id: String, of owner: String) -> Bool {
    guard job(id, of: owner) != nil else { return false }
    forget(id)
    return true
  }

  /// Results quote what was said: after an erasure they are gone as well.
  func forget(touching interviews: [Transcript.ID]) {
    for (id, job) in jobs where !job.interviews.isDisjoint(with: interviews) { forget(id) }
  }

  func cancelAll() { for id in order { forget(id) } }

  private func note(_ id: String, _ done: Int) {
    if case .running = jobs[id]?.state { jobs[id]?.state = .running(done: done) }
  }

  private func finish(_ id: String, _ state: Job.State) {
    jobs[id]?.state = state
    tasks[id] = nil
  }

  private func forget(_ id: String) {
    tasks.removeValue(forKey: id)?.cancel()
    jobs[id] = nil
    order.removeAll { $0 == id }
  }
}
