public import Hearing
public import Inquiry
public import JSONText

/// What was heard in one text, as `verwonder hear --json` gives it.
public func heardJSON(_ heard: Heard, id: String, in text: String) -> JSON {
  [
    "id": .string(id),
    "barriers": barriersJSON(heard, in: text),
    "signals": signalsJSON(heard, in: text),
    "dismissed": .array(
      heard.dismissed.map { dismissal in
        [
          "kind": .string(dismissal.kind),
          "evidence": .string(text.words(at: dismissal.place)),
          "because": .string(dismissal.because.rawValue),
        ]
      }),
  ]
}

func barriersJSON(_ heard: Heard, in text: String) -> JSON {
  .array(
    heard.barriers.map { cue in
      [
        "kind": .string(cue.subject.name),
        "evidence": .string(text.words(at: cue.place)),
        "start": .number(cue.place.lowerBound),
        "end": .number(cue.place.upperBound),
        "rule": .string(cue.rule),
        "voice": .string(cue.voice.rawValue),
        "time": .string(cue.tense.rawValue),
      ]
    })
}

func signalsJSON(_ heard: Heard, in text: String) -> JSON {
  .array(
    heard.signals.map { cue in
      [
        "kind": .string(cue.subject.name),
        "evidence": .string(text.words(at: cue.place)),
        "start": .number(cue.place.lowerBound),
        "end": .number(cue.place.upperBound),
        "rule": .string(cue.rule),
      ]
    })
}

/// The same for people: the text, and below it what stands out.
public func heardText(_ heard: Heard, in text: String, language: Language) -> String {
  var lines = [visible(text)]
  for cue in heard.barriers + heard.signals {
    var line = "  \(cue.subject.name): “\(visible(text.words(at: cue.place)))”  (\(cue.rule)"
    if cue.voice == .other { line += Bilingual(nl: "; van een ander", en: "; another's")[language] }
    if cue.tense == .past { line += Bilingual(nl: "; vroeger", en: "; past")[language] }
    lines.append(line + ")")
  }
  for dismissal in heard.dismissed {
    let quote = visible(text.words(at: dismissal.place))
    lines.append("  – \(dismissal.kind): “\(quote)”  (\(dismissal.because.rawValue))")
  }
  return lines.joined(separator: "\n")
}
