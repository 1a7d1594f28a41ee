internal import Hearing

/// Signals that lie in no word but in how an answer compares with the ones before it.
func computedSignals(of heard: Heard, n: Int, in memory: Memory) -> [Cue] {
  // Only where people tell: "laat maar open" is no sign of having had enough.
  guard let turn = memory.turn(n), turn.question.ladder != nil, let place = turn.wholePlace else {
    return []
  }
  let earlier = memory.standing.filter {
    $0.n != n && $0.question.ladder != nil && $0.answer?.words.text != nil
  }
  let onTopic = earlier.filter { $0.question.topic == turn.question.topic }
  var signals: [Cue] = []
  if heard.first(.repetition) == nil, addsNothing(heard.contentWords, to: onTopic) {
    signals.append(Cue(.signal(.repetition), rule: "computed-no-new-words", place: place))
  }
  if isThirdShortAnswer(heard.wordCount, after: earlier) {
    signals.append(Cue(.signal(.short), rule: "computed-brevity", place: place))
  }
  return signals
}

/// R1: several content words, and all of them were said before on this topic.
private func addsNothing(_ words: [String], to earlier: [Turn]) -> Bool {
  guard words.count >= 3 else { return false }
  let said = earlier.compactMap { $0.answer?.contentWords }
  return words.allSatisfy { word in said.contains { $0.contains(word) } }
}

/// R11: three answers in a row far shorter than the person's own median. Some people are
/// always brief, so the comparison is with the person.
private func isThirdShortAnswer(_ words: Int, after earlier: [Turn]) -> Bool {
  let counts = earlier.compactMap { $0.answer?.wordCount }
  guard counts.count >= 6 else { return false }
  let usual = counts.dropLast(2).sorted()
  let median = usual[usual.count / 2]
  return (counts.suffix(2) + [words]).allSatisfy { $0 * 3 < median }
}
