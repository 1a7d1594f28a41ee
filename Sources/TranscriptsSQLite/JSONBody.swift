internal import FoundationEssentials
internal import Transcripts

/// A body as it stands in the file: JSON with sorted keys, so the same event is the same bytes.
struct JSONBody: StoredBody {
  let text: String

  init(_ text: String) { self.text = text }

  init(encoding body: any Encodable) throws {
    text = String(decoding: try Self.encoder.encode(body), as: UTF8.self)
  }

  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  private static let decoder = JSONDecoder()

  var tape: BodyTape? { try? BodyTape(text) }

  func read<Body: Codable>(as type: Body.Type) throws(Damage) -> Body {
    // What is unusual or wrong is left to the library, which says what it is.
    if let body = try? BodyDecoder.read(text, as: type) { return body }
    do {
      return try Self.decoder.decode(type, from: Data(text.utf8))
    } catch {
      throw .badBody(place(of: error))
    }
  }
}

/// The place and the fault, short enough for a sentence: "parts.0.quote: …".
private func place(of error: any Error) -> String {
  let context: DecodingError.Context? =
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      context
    default: nil
    }
  guard let context else { return "JSON" }
  let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
  return (path.isEmpty ? "" : path.joined(separator: ".") + ": ") + context.debugDescription
}
