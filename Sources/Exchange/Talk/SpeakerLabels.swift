/// Which words at the beginning of a line say who speaks.
struct SpeakerLabels {
  private var known: Set<String> = []

  /// Marks that interviews are written down with, whatever else stands in the file.
  static let interviewers: Set<String> = [
    "i", "int", "interviewer", "interviewster", "q", "v", "vraag", "question", "moderator",
    "onderzoeker", "researcher", "interv",
  ]
  private static let respondents: Set<String> = [
    "r", "resp", "respondent", "p", "participant", "deelnemer", "a", "antwoord", "answer",
    "geïnterviewde", "interviewee", "g",
  ]
  /// Between the names of one person.
  private static let particles: Set<String> = [
    "de", "den", "der", "het", "'t", "ten", "ter", "van", "von", "of", "the", "la", "le", "el",
    "al",
    "bin", "y", "e", "&", "en", "and",
  ]

  /// A name counts when it stands so at least twice.
  init(in lines: [TextLine]) {
    var counts: [String: Int] = [:]
    for line in lines where line.speaker == nil {
      guard let label = Self.label(line.text)?.name else { continue }
      counts[Self.key(label), default: 0] += 1
    }
    known = Set(counts.filter { $0.value >= 2 || Self.isUsual($0.key) }.keys)
  }

  /// Who speaks on this line, when it says so, and what.
  func split(_ line: TextLine) -> (speaker: String?, text: String) {
    if let speaker = line.speaker { return (speaker, trimmed(line.text)) }
    guard let (name, rest) = Self.label(line.text), known.contains(Self.key(name)) else {
      return (nil, withoutClockTimes(trimmed(line.text)).text)
    }
    return (name, withoutClockTimes(rest).text)
  }

  static func key(_ name: String) -> String { name.lowercased().filter { $0 != "." } }

  /// Also "R1", "P 12", "Speaker 3".
  private static func isUsual(_ key: String) -> Bool {
    let letters = trimmed(
      key.reversed().drop { $0.isNumber || $0 == " " }.reversed().map(String.init).joined())
    return interviewers.contains(letters) || respondents.contains(letters)
      || ["speaker", "spreker"].contains(letters) && letters != key
  }

  /// "Jan de Vries: …", "[00:01] I: …", "Jan (0:12): …", and "Jan  0:12" alone on a line.
  private static func label(_ line: String) -> (name: String, rest: String)? {
    let marks: Set<Character> = ["*", "_"]
    let (text, _) = withoutLeadingTime(trimmed(line.drop { marks.contains($0) || $0.isWhitespace }))
    if let colon = colonPlace(in: text) {
      let name = bare(String(text[..<colon]))
      let rest = text[text.index(after: colon)...].drop { marks.contains($0) }
      return isName(name) ? (name, trimmed(rest)) : nil
    }
    let (name, hadTime) = withoutClockTimes(text)
    guard hadTime, isName(name), text.hasPrefix(name) else { return nil }
    return (name, "")
  }

  /// The first colon after which a word may begin: that of a clock time or an address is none.
  private static func colonPlace(in text: String) -> String.Index? {
    var index = text.startIndex
    var length = 0
    while index < text.endIndex, length <= 60 {
      let next = text.index(after: index)
      if text[index] == ":" {
        let after = next < text.endIndex ? text[next] : " "
        if after.isWhitespace || after == "*" || after == "_" { return index }
      }
      index = next
      length += 1
    }
    return nil
  }

  private static func withoutLeadingTime(_ text: String) -> (String, Bool) {
    var words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2, withoutClockTimes(String(words[0])).text.isEmpty else {
      return (text, false)
    }
    words.removeFirst()
    return (trimmed(words[0]), true)
  }

  /// Without what stands around a name: marks, and when it was said.
  private static func bare(_ name: String) -> String {
    let marks: Set<Character> = ["*", "_", "[", "]"]
    return trimmed(withoutClockTimes(trimmed(name.filter { !marks.contains($0) })).text)
  }

  private static func isName(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard (1...5).contains(words.count), name.unicodeScalars.count <= 50,
      name.contains(where: \.isLetter)
    else { return false }
    if isUsual(key(name)) { return true }
    return words[0].first?.isUppercase == true
      && words.allSatisfy { word in
        let isNamed = word.first.map { $0.isUppercase || $0.isNumber || $0 == "(" } ?? false
        return (isNamed || particles.contains(word.lowercased()))
          && word.allSatisfy { $0.isLetter || $0.isNumber || "'’.-()&".contains($0) }
      }
  }
}
