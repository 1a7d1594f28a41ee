internal import Inquiry
internal import JSONText
internal import Synchronization
internal import Transcripts

/// What is not as it should be, for whoever looks after the daemon. No content is in it.
final class Health: Sendable {
  enum Trouble: String, Sendable, CaseIterable {
    case store
    case diskFull = "disk_full"
    case clock
    case socket
    case banks
    case people
    case findings
  }

  private struct Noted {
    var since: Timestamp
    var text: Bilingual
  }

  private let troubles = Mutex<[Trouble: Noted]>([:])

  /// - Returns: whether this is news.
  @discardableResult
  func note(_ trouble: Trouble, _ text: Bilingual, at: Timestamp) -> Bool {
    troubles.withLock { troubles in
      let known = troubles[trouble]
      troubles[trouble] = Noted(since: known?.since ?? at, text: text)
      return known == nil
    }
  }

  func isOver(_ trouble: Trouble) -> Bool {
    troubles.withLock { $0.removeValue(forKey: trouble) != nil }
  }

  func has(_ trouble: Trouble) -> Bool { troubles.withLock { $0[trouble] != nil } }

  func text(of trouble: Trouble) -> Bilingual? { troubles.withLock { $0[trouble]?.text } }

  private static let ask = Bilingual(
    nl: "Wie verwonderd beheert, ziet waarom.", en: "Whoever looks after verwonderd sees why.")

  func json(in language: Language, withReasons: Bool) -> JSON {
    let noted = troubles.withLock { $0 }
    let list = Trouble.allCases.compactMap { trouble -> JSON? in
      guard let noted = noted[trouble] else { return nil }
      return [
        "trouble": .string(trouble.rawValue), "since": .number(Int(noted.since.milliseconds)),
        "text": .string((withReasons ? noted.text : Health.ask)[language]),
      ]
    }
    return ["status": list.isEmpty ? "ok" : "degraded", "troubles": .array(list)]
  }
}
