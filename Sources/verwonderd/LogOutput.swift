import Access
import Glibc
import Inquiry
import JSONText
import Logging
import Transcripts

/// Writes what happens to the standard error, a line each. It holds ids and never content, and what
/// came from outside cannot begin a line of its own.
struct LogOutput: LogHandler {
  let format: ServerSettings.Log.Format
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  init(_ log: ServerSettings.Log) {
    format = log.format ?? (Surroundings.isWatched ? .text : .json)
    logLevel = Logger.Level(rawValue: log.level.rawValue) ?? .info
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let (level, message) = (event.level, event.message)
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    let fields = all.map { ($0.key, visible("\($0.value)")) }.sorted { $0.0 < $1.0 }
    var text: String
    switch format {
    case .json: text = json(level, "\(message)", fields)
    case .text: text = Surroundings.now().clock + " " + plain(level, "\(message)", fields)
    case .journal: text = "<\(level.priority)>" + plain(level, "\(message)", fields)
    }
    text += "\n"
    text.withUTF8 { bytes in
      // One write for one line, so that lines of two threads do not run into each other.
      _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }

  private func json(
    _ level: Logger.Level, _ message: String, _ fields: [(String, String)]
  ) -> String {
    let own: [JSON.Member] = [
      JSON.Member(key: "at", value: .string(Surroundings.now().clock)),
      JSON.Member(key: "level", value: .string(level.rawValue)),
      JSON.Member(key: "message", value: .string(visible(message))),
    ]
    return JSON.object(own + fields.map { JSON.Member(key: $0.0, value: .string($0.1)) }).line
  }

  private func plain(
    _ level: Logger.Level, _ message: String, _ fields: [(String, String)]
  ) -> String {
    let rest = fields.map { "\($0.0)=\(JSON.string($0.1).line)" }
    return ([level.rawValue, visible(message)] + rest).joined(separator: " ")
  }
}

extension Timestamp {
  /// `2026-11-29T10:15:00.123Z`
  fileprivate var clock: String {
    let ofDay = Int(((milliseconds % 86_400_000) + 86_400_000) % 86_400_000)
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    let (seconds, rest) = (ofDay / 1000, ofDay % 1000)
    return "\(day)T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):"
      + "\(padded(seconds % 60, 2)).\(padded(rest, 3))Z"
  }
}

extension Logger.Level {
  /// As the journal knows them. (sd-daemon(3))
  fileprivate var priority: Int {
    switch self {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
