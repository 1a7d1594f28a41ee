internal import Inquiry

/// A stretch of an answer: Unicode scalars, first is 0, end exclusive.
struct PlaceV1: Codable {
  var start: Int
  var end: Int

  init(_ place: Range<Int>) { (start, end) = (place.lowerBound, place.upperBound) }

  var range: Range<Int> { start..<end }

  private enum CodingKeys: CodingKey { case start, end }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    start = try fields.decode(Int.self, forKey: .start)
    end = try fields.decode(Int.self, forKey: .end)
    if start < 0 || end < start {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: fields, debugDescription: "no stretch of text: \(start)..<\(end)")
    }
  }
}

/// A quote without its text.
struct QuoteV1: Codable {
  var n: Int
  var version: Int
  var place: PlaceV1
  /// The words were gone already when the quote was written down. Else they are where it says.
  var isGone: Bool

  private enum CodingKeys: String, CodingKey {
    case n, version, place
    case isGone = "gone"
  }

  init(_ quote: Quote) {
    n = quote.n
    version = quote.version
    place = PlaceV1(quote.place)
    isGone = quote.text == nil
  }

  var start: Int { place.start }
  var end: Int { place.end }
}

extension PlaceV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    start = try value.field("start").number
    end = try value.field("end").number
    if start < 0 || end < start { throw BodyTape.Unusual() }
  }
}

extension QuoteV1: PlainBody {
  init(_ value: BodyValue) throws(BodyTape.Unusual) {
    n = try value.field("n").number
    version = try value.field("version").number
    place = try PlaceV1(value.field("place"))
    isGone = try value.field("gone").flag
  }
}

extension TranscriptReader {
  func quote(_ stored: QuoteV1) throws(Damage) -> Quote {
    Quote(
      n: stored.n, version: stored.version, place: stored.place.range, text: try text(of: stored))
  }
}
