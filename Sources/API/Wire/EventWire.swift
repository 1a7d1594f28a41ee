internal import FoundationEssentials
public import Inquiry
public import JSONText
public import Transcripts

/// An event as it goes over the line: under the same versioned name as on disk, with the words
/// apart.
///
/// `{"sequence": 4, "at": 1764411245000, "kind": "answered.1", "body": {…}, "words": {"0": "…"}}`
public struct EventWire: Sendable, Equatable {
  public var sequence: Int
  public var at: Timestamp
  public var kind: String
  public var body: JSON
  /// Words of people by part.
  public var words: [Int: String]

  public init(_ recorded: Recorded) throws {
    let row = EventRow(recorded.event)
    sequence = recorded.sequence
    at = recorded.at
    kind = row.kind.rawValue
    body = try JSON.read(Array(try encoded(row.body)))
    words = row.words
  }

  public init(_ json: JSON) throws(NotUnderstood) {
    sequence = try json.number("sequence")
    at = Timestamp(milliseconds: Int64(try json.number("at")))
    kind = try json.text("kind")
    body = try json.field("body")
    words = [:]
    guard case .object(let members) = try json.field("words") else { throw NotUnderstood("words") }
    for member in members {
      guard let part = Int(member.key), let text = member.value.string else {
        throw NotUnderstood("words")
      }
      words[part] = text
    }
  }

  public var json: JSON {
    [
      "sequence": .number(sequence), "at": .number(Int(at.milliseconds)), "kind": .string(kind),
      "body": body,
      "words": .object(
        words.sorted { $0.key < $1.key }.map {
          JSON.Member(key: String($0.key), value: .string($0.value))
        }),
    ]
  }

  /// The events that were sent, in order and from the first.
  ///
  /// - Throws: `StoreError` for one that is not as the record writes it.
  public static func events(
    _ wires: [EventWire], of transcript: Transcript.ID
  ) throws -> [Recorded] {
    try TranscriptReader.read(wires.map(\.row), of: transcript)
  }

  var row: StoredRow {
    StoredRow(
      sequence: sequence, at: at, kind: kind, body: WireBody(body: body), words: words)
  }
}

private func encoded(_ body: any Encodable) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(body)
}

private struct WireBody: StoredBody {
  let body: JSON

  func read<Body: Codable>(as type: Body.Type) throws(Damage) -> Body {
    do {
      return try JSONDecoder().decode(type, from: Data(body.line.utf8))
    } catch {
      throw .badBody("\(error)")
    }
  }
}
