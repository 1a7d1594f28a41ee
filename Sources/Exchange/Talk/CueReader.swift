/// Reads subtitles line by line: what is said, who says it, and when. (W3C WebVTT; SubRip)
struct CueReader {
  private(set) var said: [TextLine] = []
  private(set) var losses = Losses()

  private let isVTT: Bool
  private var state = State.between
  /// What stood before a line of times: a number or a name of the cue.
  private var began: Int?
  private var minute = 0
  private var cue: [TextLine] = []
  private var lastCue: [String] = []
  /// A voice span lasts until it ends, over the lines of one cue.
  private var voice: String?

  private enum State {
    case between
    /// NOTE, STYLE, REGION: until an empty line.
    case comment
    case cue
  }

  init(isVTT: Bool) { self.isVTT = isVTT }

  mutating func take(_ line: TextLine) {
    let text = trimmed(line.text)
    if let start = times(text) {
      finish()
      if began == nil { began = start }
      minute = max(0, start - (began ?? 0)) / 60_000
      state = .cue
      return
    }
    switch state {
    case _ where text.isEmpty:
      finish()
      state = .between
    case .between:
      let isBlock = ["NOTE", "STYLE", "REGION"].contains { isVTT && startsWith($0, text) }
      let isHead = isVTT && line.number == 1 && startsWith("WEBVTT", text)
      if isBlock { losses.add(startsWith("NOTE", text) ? .comments : .styling) }
      if isBlock || isHead { state = .comment }
    // What stands before the times is the name of a cue.
    case .comment: break
    case .cue: takeWords(line)
    }
  }

  /// Ends the cue that is open.
  mutating func finish() {
    let texts = cue.map(\.text)
    for line in cue {
      // Captions that roll say each line twice: last of one cue, first of the next.
      if line.speaker == nil, lastCue.contains(line.text), line.text.count > 12 {
        losses.add(.repeatedLines)
      } else {
        said.append(line)
      }
    }
    if !texts.isEmpty { lastCue = texts }
    cue = []
    voice = nil
  }

  private func startsWith(_ word: String, _ text: String) -> Bool {
    text == word || text.hasPrefix(word + " ") || text.hasPrefix(word + "\t")
  }

  /// When a line of times begins, in milliseconds.
  private func times(_ text: String) -> Int? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, words[1] == "-->", ClockTime(words[2]) != nil else { return nil }
    return ClockTime(words[0])?.milliseconds
  }

  // MARK: Words and tags

  private mutating func takeWords(_ line: TextLine) {
    var words = ""
    var rest = line.text[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      words += rest[..<start]
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      guard let name = voiceName(tag) else {
        if tag.hasPrefix("/v") {
          add(words, line)
          words = ""
          voice = nil
        } else if !tag.hasPrefix("/") {
          losses.add(.styling)
        }
        continue
      }
      add(words, line)
      words = ""
      voice = name
    }
    add(words + rest, line)
  }

  private mutating func add(_ words: String, _ line: TextLine) {
    var text = trimmed(unescaped(words))
    // A dash or an arrow says that another speaks, not who.
    while text.hasPrefix("- ") || text.hasPrefix(">> ") { text = trimmed(text.drop { $0 != " " }) }
    guard !text.isEmpty else { return }
    cue.append(
      TextLine(
        text: text, number: line.number, minute: minute, isOfCue: true, speaker: voice))
  }

  /// `v.loud Mary` is spoken by Mary.
  private func voiceName(_ tag: Substring) -> String? {
    guard tag == "v" || tag.hasPrefix("v ") || tag.hasPrefix("v.") || tag.hasPrefix("v\t"),
      let space = tag.firstIndex(where: \.isWhitespace)
    else { return nil }
    let name = trimmed(unescaped(String(tag[space...])))
    return name.isEmpty ? nil : name
  }

  private func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      if let (name, meaning) = Self.entities.first(where: { rest.hasPrefix($0.name) }) {
        result += meaning
        rest = rest.dropFirst(name.count)
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static let entities: [(name: String, meaning: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&quot;", "\""),
    ("&lrm;", ""), ("&rlm;", ""),
  ]
}
