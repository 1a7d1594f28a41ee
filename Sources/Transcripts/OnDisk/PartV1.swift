internal import Inquiry

/// One part of a question or of its explanation, without anybody's words.
enum PartV1 {
  case bank(String)
  case quote(QuoteV1)
  /// A place in an earlier interview. Its words are never here.
  case recalled(QuoteV1, interview: String)
  case chain(text: String, field: String)
  /// Which of the words that stand apart.
  case interviewer(part: Int)
}

/// Words on their way to rows of their own, numbered in the order in which they are met.
struct WordsApart {
  private(set) var byPart: [Int: String] = [:]

  mutating func put(_ text: String) -> Int {
    let part = byPart.count
    byPart[part] = text
    return part
  }
}

extension PartV1 {
  init(_ part: Question.Part, _ words: inout WordsApart) {
    switch part {
    case .bank(let text): self = .bank(text)
    case .quote(let quote): self = .quote(QuoteV1(quote))
    case .recalled(let recalled):
      self = .recalled(QuoteV1(recalled.quote), interview: recalled.interview)
    case .chain(let text, let field): self = .chain(text: text, field: field)
    case .interviewer(let text): self = .interviewer(part: words.put(text))
    }
  }
}

extension PartV1: Codable {
  private enum Key: String, CodingKey {
    case bank, quote, recalled, interview, chain, field, interviewer
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let text = try fields.decodeIfPresent(String.self, forKey: .bank) {
      self = .bank(text)
    } else if let quote = try fields.decodeIfPresent(QuoteV1.self, forKey: .quote) {
      self = .quote(quote)
    } else if let place = try fields.decodeIfPresent(QuoteV1.self, forKey: .recalled) {
      self = .recalled(place, interview: try fields.decode(String.self, forKey: .interview))
    } else if let text = try fields.decodeIfPresent(String.self, forKey: .chain) {
      self = .chain(text: text, field: try fields.decode(String.self, forKey: .field))
    } else {
      self = .interviewer(part: try fields.decode(Int.self, forKey: .interviewer))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .bank(let text): try fields.encode(text, forKey: .bank)
    case .quote(let quote): try fields.encode(quote, forKey: .quote)
    case .recalled(let place, let interview):
      try fields.encode(place, forKey: .recalled)
      try fields.encode(interview, forKey: .interview)
    case .chain(let text, let field):
      try fields.encode(text, forKey: .chain)
      try fields.encode(field, forKey: .field)
    case .interviewer(let part): try fields.encode(part, forKey: .interviewer)
    }
  }
}

extension PartV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    if let text = try value.optional("bank") {
      self = .bank(try text.string)
    } else if let quote = try value.optional("quote") {
      self = .quote(try QuoteV1(quote))
    } else if let place = try value.optional("recalled") {
      self = .recalled(try QuoteV1(place), interview: try value.field("interview").string)
    } else if let text = try value.optional("chain") {
      self = .chain(text: try text.string, field: try value.field("field").string)
    } else {
      self = .interviewer(part: try value.field("interviewer").number)
    }
  }
}

extension TranscriptReader {
  func parts(_ stored: [PartV1], in row: StoredRow) throws(Damage) -> [Question.Part] {
    var parts: [Question.Part] = []
    for part in stored { parts.append(try self.part(part, in: row)) }
    return parts
  }

  private func part(_ part: PartV1, in row: StoredRow) throws(Damage) -> Question.Part {
    switch part {
    case .bank(let text): .bank(text)
    case .quote(let quote): .quote(try self.quote(quote))
    case .recalled(let place, let interview): .recalled(place.recalled(from: interview, in: row))
    case .chain(let text, let field): .chain(text: text, field: field)
    case .interviewer(let part): .interviewer(try row.text(part))
    }
  }
}

extension QuoteV1 {
  /// The words themselves only where they came along: a store has none of them.
  fileprivate func recalled(from interview: String, in row: StoredRow) -> Recalled {
    let quote = Quote(n: n, version: version, place: place.range)
    let found = row.recalled.first { words in
      words.interview == interview && words.quote.n == n && words.quote.version == version
        && words.quote.place == place.range
    }
    return found ?? Recalled(interview: interview, quote: quote)
  }
}
