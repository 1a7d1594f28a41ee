internal import API
internal import Inquiry
internal import Interviews
internal import JSONText
internal import Transcripts

/// What happens in one interview, as it happens. (WHATWG HTML, 9.2, "Server-sent events")
///
/// Each event carries its sequence as `id`, so that a client that was cut off goes on with
/// `Last-Event-ID`.
struct EventStream: Sendable {
  /// What was recorded before, after what the client had.
  var before: [Recorded]
  var news: AsyncStream<[Recorded]>
  var reader: String
  /// Whether the reader may still see what comes.
  var mayGoOn: @Sendable () async -> Bool

  /// How long it is quiet at most, so that whoever went away without a word is noticed.
  private static let quiet = Duration.seconds(15)

  static let greeting = "retry: 2000\n\n"
  private static let stillHere = ": .\n\n"
  private static let goodbye = "event: goodbye\ndata: {}\n\n"

  static func text(_ recorded: Recorded) throws -> String {
    "id: \(recorded.sequence)\nevent: recorded\ndata: \(try EventWire(recorded).json.line)\n\n"
  }

  /// What comes, and a sign of life when nothing does.
  func texts() -> AsyncStream<String> {
    let news = news
    return AsyncStream(bufferingPolicy: .bufferingOldest(512)) { continuation in
      let telling = Task {
        for await recorded in news {
          for one in recorded {
            // What cannot be written is not passed over: the stream ends, and is asked for anew.
            guard let text = try? EventStream.text(one) else { return continuation.finish() }
            if case .dropped = continuation.yield(text) { return continuation.finish() }
          }
        }
        continuation.yield(EventStream.goodbye)
        continuation.finish()
      }
      let living = Task {
        while true {
          do { try await Task.sleep(for: EventStream.quiet) } catch { return }
          continuation.yield(EventStream.stillHere)
        }
      }
      continuation.onTermination = { _ in
        telling.cancel()
        living.cancel()
      }
    }
  }
}
