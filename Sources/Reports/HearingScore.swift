public import Hearing
public import Inquiry
public import JSONText

/// How well barriers are heard in sentences that a careful reader has labelled: `hear --score`.
public struct HearingScore: Sendable {
  /// What was heard of one kind, or of all.
  public struct Count: Sendable, Equatable {
    public var right = 0
    public var wrong = 0
    public var missed = 0

    public var precision: Double { share(right, of: right + wrong) }
    public var recall: Double { share(right, of: right + missed) }
    public var f1: Double { share(2 * right, of: 2 * right + wrong + missed) }

    private func share(_ part: Int, of all: Int) -> Double {
      all == 0 ? 1 : Double(part) / Double(all)
    }

    static func += (sum: inout Count, other: Count) {
      sum.right += other.right
      sum.wrong += other.wrong
      sum.missed += other.missed
    }
  }

  /// A sentence in which something else was heard than was labelled.
  public struct Difference: Sendable {
    public var id: String
    public var text: String
    public var missed: [String]
    /// With the words and the rule that heard them.
    public var wrong: [(kind: String, evidence: String, rule: String)]
  }

  /// By kind, in the order of their names.
  public private(set) var kinds: [(kind: String, count: Count)] = []
  public private(set) var harmless = 0
  /// Sentences without a barrier in which none was heard.
  public private(set) var silent = 0
  public private(set) var differences: [Difference] = []

  public init() {}

  /// All kinds together: each label counts once.
  public var all: Count { kinds.reduce(into: Count()) { $0 += $1.count } }

  public mutating func add(id: String, text: String, labels: Set<String>, heard: Heard) {
    var first: [String: Cue] = [:]
    for cue in heard.barriers where first[cue.subject.name] == nil { first[cue.subject.name] = cue }
    let found = Set(first.keys)
    for kind in found.union(labels).sorted() {
      let isRight = found.contains(kind) && labels.contains(kind)
      count(
        Count(
          right: isRight ? 1 : 0, wrong: labels.contains(kind) ? 0 : 1,
          missed: found.contains(kind) ? 0 : 1), of: kind)
    }
    if labels.isEmpty {
      harmless += 1
      if found.isEmpty { silent += 1 }
    }
    guard found != labels else { return }
    differences.append(
      Difference(
        id: id, text: text, missed: labels.subtracting(found).sorted(),
        wrong: found.subtracting(labels).sorted().compactMap { kind in
          first[kind].map { (kind, text.words(at: $0.place), $0.rule) }
        }))
  }

  private mutating func count(_ count: Count, of kind: String) {
    if let index = kinds.firstIndex(where: { $0.kind == kind }) {
      kinds[index].count += count
    } else {
      kinds.insert((kind, count), at: kinds.firstIndex { $0.kind > kind } ?? kinds.endIndex)
    }
  }
}

extension HearingScore {
  public var json: JSON {
    [
      "all": all.json, "harmless": .number(harmless), "silent": .number(silent),
      "kinds": .array(kinds.map { ["kind": .string($0.kind), "count": $0.count.json] }),
      "differences": .array(
        differences.map { difference in
          [
            "id": .string(difference.id), "text": .string(difference.text),
            "missed": .array(difference.missed.map(JSON.string)),
            "wrong": .array(
              difference.wrong.map { wrong in
                [
                  "kind": .string(wrong.kind), "evidence": .string(wrong.evidence),
                  "rule": .string(wrong.rule),
                ]
              }),
          ]
        }),
    ]
  }

  /// A table by kind, then what was missed and what was heard wrongly.
  public func text(in language: Language) -> String {
    let head = Bilingual(
      nl: "soort                   goed  fout gemist  precisie  vangst     F1",
      en: "kind                   right wrong missed precision  recall     F1")
    var lines = [head[language]]
    for (kind, count) in kinds { lines.append(row(kind, count)) }
    lines.append(row(Bilingual(nl: "alle samen", en: "all together")[language], all))
    lines.append("")
    lines.append(
      Bilingual(
        nl: "\(silent) van \(harmless) zinnen zonder belemmering blijven stil.",
        en: "\(silent) of \(harmless) sentences without a barrier stay silent.")[language])
    for difference in differences {
      lines += ["", "\(visible(difference.id)): \(visible(difference.text))"]
      if !difference.missed.isEmpty {
        let missed = difference.missed.map { visible($0) }.joined(separator: ", ")
        lines.append("  " + Bilingual(nl: "gemist: ", en: "missed: ")[language] + missed)
      }
      for wrong in difference.wrong {
        lines.append(
          "  " + Bilingual(nl: "ten onrechte: ", en: "wrongly: ")[language]
            + "\(wrong.kind) “\(visible(wrong.evidence))” (\(wrong.rule))")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ count: Count) -> String {
    padded(visible(name), to: -22) + padded("\(count.right)", to: 6)
      + padded("\(count.wrong)", to: 6)
      + padded("\(count.missed)", to: 7) + padded(twoDigits(count.precision), to: 10)
      + padded(twoDigits(count.recall), to: 8) + padded(twoDigits(count.f1), to: 7)
  }
}

extension HearingScore.Count {
  fileprivate var json: JSON {
    [
      "right": .number(right), "wrong": .number(wrong), "missed": .number(missed),
      "precision": .thousandths(thousandths(precision)),
      "recall": .thousandths(thousandths(recall)),
      "f1": .thousandths(thousandths(f1)),
    ]
  }
}

private func thousandths(_ share: Double) -> Int { Int((share * 1000).rounded()) }

/// "0.68" for 0.6789…; exact ties go up.
func twoDigits(_ share: Double) -> String {
  let hundredths = Int((share * 100).rounded())
  return "\(hundredths / 100).\(twoDigits(hundredths % 100))"
}
