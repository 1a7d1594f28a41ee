internal import Hearing
public import Inquiry

/// An interview as plain text that a researcher can read and a test can compare:
///
///     > 3 why_up  practice-asks-why
///     >   Wat maakt dat het zo gaat?
///     < Dat doen we al jaren zo.
///     ! habit 0..<21
public func goldenText(_ memory: Memory) -> String {
  var lines: [String] = []
  for turn in memory.turns {
    let rule =
      switch turn.question.reason.source {
      case .rule(let id): id.rawValue
      case .course: "course"
      case .interviewer: "interviewer"
      }
    let mark = turn.isWithdrawn ? "~" : ">"
    lines.append("\(mark) \(turn.n) \(turn.move)  \(rule)")
    for line in turn.question.text.split(separator: "\n") { lines.append("\(mark)   \(line)") }
    if turn.isSkipped { lines.append("< (skipped)") }
    if let answer = turn.answer { lines.append("< " + (answer.words.text ?? "(taken back)")) }
    for cue in turn.cues {
      if case .marker = cue.subject { continue }
      let voice = cue.voice == .other ? " other" : ""
      lines.append(
        "! \(cue.subject.name) \(cue.place.lowerBound)..<\(cue.place.upperBound)\(voice)")
    }
    for item in memory.voiced where item.n == turn.n { lines.append("= \(item.what.rawValue)") }
    if let ladder = turn.question.ladder, memory.ladders[ladder].rungs.last == turn.n,
      let stop = memory.ladders[ladder].stop
    {
      lines.append("- \(stop.rawValue)")
    }
  }
  lines.append(". \(memory.closing?.rawValue ?? "open")")
  return lines.joined(separator: "\n") + "\n"
}
