internal import Dispatch

/// Runs an actor's work on a thread apart: a call that waits for a daemon keeps none of the threads
/// that all other work shares.
final class Lane: SerialExecutor {
  private let queue = DispatchQueue(label: "verwonder.daemon")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
