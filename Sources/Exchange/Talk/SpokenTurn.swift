// A talk that was written down elsewhere:  .vtt, .srt, .txt  ──▶  SpokenTalk  ──▶  ImportedTalk
//
//   SpokenTalk     who said what, in order, as the file has it
//   ImportedTalk   what the interviewer asked and what one person answered
//
// A clock time is no speaker, and a word with a colon behind it is one only when it says so more
// than once or is one of the usual marks ("I:", "R:"). What is left out is counted.

/// What one person said until another spoke.
public struct SpokenTurn: Sendable, Equatable {
  public var speaker: String
  public var text: String
  /// Where it begins in the file, from 1.
  public var line: Int
  /// Whole minutes since the first words, where the file keeps time.
  public var minute: Int

  public init(speaker: String, text: String, line: Int, minute: Int = 0) {
    self.speaker = speaker
    self.text = text
    self.line = line
    self.minute = minute
  }
}

/// A file as a talk between speakers.
public struct SpokenTalk: Sendable, Equatable {
  public enum Format: String, Sendable, CaseIterable {
    case vtt
    case srt
    case txt
  }

  public private(set) var turns: [SpokenTurn] = []
  public private(set) var losses = Losses()

  /// Names as the file has them, in the order in which they first speak.
  public var speakers: [String] {
    var names: [String] = []
    for turn in turns where !names.contains(turn.speaker) { names.append(turn.speaker) }
    return names
  }

  public init(reading bytes: [UInt8], as format: Format) throws(ExchangeProblem) {
    try self.init(reading: try decoded(bytes), as: format)
  }

  public init(reading text: String, as format: Format) throws(ExchangeProblem) {
    let lines = TextLine.lines(of: text)
    if let line = lines.first(where: { $0.text.unicodeScalars.contains("\0") }) {
      throw .containsNUL(line: line.number)
    }
    let said: [TextLine]
    switch format {
    case .txt: said = lines
    case .vtt, .srt:
      var cues = CueReader(isVTT: format == .vtt)
      for line in lines { cues.take(line) }
      cues.finish()
      said = cues.said
      losses = cues.losses
    }
    let labels = SpeakerLabels(in: said)
    for line in said { take(line, labels) }
    guard !turns.isEmpty else { throw .noSpeakers }
  }

  private mutating func take(_ line: TextLine, _ labels: SpeakerLabels) {
    let split = labels.split(line)
    if let speaker = split.speaker {
      if turns.last?.speaker != speaker {
        turns.append(
          SpokenTurn(speaker: speaker, text: "", line: line.number, minute: line.minute))
      }
    } else if turns.isEmpty {
      if !split.text.isEmpty { losses.add(.beforeFirstTurn) }
      return
    }
    guard !split.text.isEmpty else { return }
    let last = turns.count - 1
    // Lines of a cue are broken for a screen; those of a text where somebody wanted it.
    let joint = turns[last].text.isEmpty ? "" : line.isOfCue ? " " : "\n"
    turns[last].text += joint + split.text
  }
}

/// UTF-8, or UTF-16 with its mark before it.
private func decoded(_ bytes: [UInt8]) throws(ExchangeProblem) -> String {
  let isLittle = bytes.starts(with: [0xFF, 0xFE])
  if isLittle || bytes.starts(with: [0xFE, 0xFF]) {
    guard bytes.count.isMultiple(of: 2) else { throw .notText }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .notText }
    return text
  }
  let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  guard let text = String(validating: rest, as: UTF8.self) else { throw .notText }
  return text
}

/// A line of a file.
struct TextLine: Sendable, Equatable {
  var text: String
  var number: Int
  var minute = 0
  var isOfCue = false
  /// Who speaks, where the file marks it apart from the words.
  var speaker: String?

  /// LF, CRLF and CR each end one.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var current = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    func line() -> TextLine { TextLine(text: String(current), number: lines.count + 1) }
    for scalar in text.unicodeScalars {
      if scalar == "\n", before == "\r" {
        before = scalar
        continue
      }
      if scalar == "\n" || scalar == "\r" {
        lines.append(line())
        current = String.UnicodeScalarView()
      } else {
        current.append(scalar)
      }
      before = scalar
    }
    lines.append(line())
    return lines
  }
}

/// Without the space around it.
func trimmed(_ text: some StringProtocol) -> String {
  let scalars = Array(text.unicodeScalars)
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(String.UnicodeScalarView(scalars[first...last]))
}
