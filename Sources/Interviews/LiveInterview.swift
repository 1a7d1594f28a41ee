public import Inquiry
public import Transcripts

/// An interview that is going on: in this process, or at a daemon.
public protocol LiveInterview: Sendable {
  var id: Transcript.ID { get }

  /// The state of the talk, for whoever shows it.
  var memory: Memory { get async }

  var chain: ChainCard { get async }

  /// Whole minutes that people have talked.
  func minute(at now: Timestamp) async -> Int

  /// Does one thing; when it returns, what came of it is on disk.
  ///
  /// - Parameter request: what the client calls this, so that it can safely ask again.
  /// - Throws: ``ActRefusal``; ``VersionConflict`` when the interview went on elsewhere meanwhile:
  ///   `memory` is then as it became; `StoreError` when it cannot be kept.
  func perform(_ act: Act, request: Request.ID?, at now: Timestamp) async throws
}

extension LiveInterview {
  public func perform(_ act: Act, at now: Timestamp) async throws {
    try await perform(act, request: nil, at: now)
  }

  /// What is handed over, as the chain card calls it.
  public func handOver(_ index: HandOver.Index) async -> String? {
    let handOvers = await chain.handOvers
    return handOvers.indices.contains(index) ? handOvers[index].what : nil
  }
}
