internal import Reports

/// The text of a source in the making, and where words came to stand in it. Lines end in LF alone,
/// so that no program counts the end of a line twice.
struct SourceText {
  private var scalars = String.UnicodeScalarView()
  private(set) var count = 0

  var text: String { String(scalars) }

  @discardableResult
  mutating func add(_ text: String) -> Range<Int> {
    let start = count
    for scalar in text.unicodeScalars where scalar != "\r" { append(scalar) }
    return start..<count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    count += 1
  }

  /// A person's words, with other names where known names stand.
  mutating func add(words: String, hiding pseudonyms: Pseudonyms) -> PlacedWords {
    var placed = PlacedWords()
    var replacements = pseudonyms.replacements(in: words)[...]
    let words = Array(words.unicodeScalars)
    var index = 0
    while index < words.count {
      let start = count
      var length = 1
      if let next = replacements.first, next.place.lowerBound == index {
        add(next.pseudonym)
        length = next.place.count
        replacements.removeFirst()
      } else if words[index] != "\r" {
        append(words[index])
      } else if index + 1 == words.count || words[index + 1] != "\n" {
        append("\n")
      }
      placed.add(start..<count, times: length)
      index += length
    }
    return placed
  }
}

/// Where each Unicode scalar of an answer came to stand. One inside a name that was replaced stands
/// where all of the other name does.
struct PlacedWords {
  private var places: [Range<Int>] = []

  mutating func add(_ place: Range<Int>, times: Int) {
    places += Array(repeating: place, count: times)
  }

  /// `nil` for what lies outside the answer, or where nothing is left.
  subscript(place: Range<Int>) -> Range<Int>? {
    guard !place.isEmpty, place.lowerBound >= 0, place.upperBound <= places.count else {
      return nil
    }
    let start = places[place.lowerBound].lowerBound
    let end = places[place.upperBound - 1].upperBound
    return start < end ? start..<end : nil
  }
}
