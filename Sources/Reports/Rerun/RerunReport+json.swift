internal import Inquiry
internal import Interviews
public import JSONText

// As `docs/schema/rerun.schema.json` describes it. The interviews stand last but one, so that they
// can be written while they are rerun; what they add up to comes after them.

extension RerunReport {
  public var json: JSON {
    .object(head + [.init(key: "interviews", value: .array(shown.map(\.json)))] + tail)
  }

  /// The document in pieces, for whoever writes it as it comes.
  public var opening: String {
    let fields = JSON.object(head).document.dropLast(3)
    return fields + ",\n  \"interviews\": ["
  }

  public func piece(_ detail: RerunDetail, isFirst: Bool) -> String {
    (isFirst ? "\n    " : ",\n    ") + detail.json.indented(by: 4)
  }

  public func ending(isEmpty: Bool) -> String {
    (isEmpty ? "],\n" : "\n  ],\n") + JSON.object(tail).document.dropFirst(2)
  }

  private var head: [JSON.Member] {
    [
      .init(key: "report", value: "rerun"), .init(key: "version", value: 2),
      .init(key: "bank", value: bank.json),
    ]
  }

  private var tail: [JSON.Member] { [.init(key: "summary", value: summary.json)] }
}

extension RerunSummary {
  public var json: JSON {
    [
      "interviews": .number(interviews), "simulated": .number(simulated),
      "changed": .number(changed), "turns": .number(turns), "horizons": horizons.json,
      "changes": .array(
        Rerun.Change.told.map { change in
          counted("change", change.rawValue, changes[change] ?? Count())
        }),
      "heard": [
        "more": .array(more.inOrder.map { counted("kind", $0.0, $0.1) }),
        "less": .array(less.inOrder.map { counted("kind", $0.0, $0.1) }),
      ],
      "rules": .array(
        rules.map { rule in
          [
            "rule": .string(rule.rule), "in_bank": .bool(rule.isInBank),
            "then": .number(rule.then), "now": .number(rule.now), "gained": rule.gained.json,
            "lost": rule.lost.json,
          ]
        }),
      "never_fired": .array(neverFired.map(JSON.string)),
    ]
  }

  private func counted(_ key: String, _ name: String, _ count: Count) -> JSON {
    .object([.init(key: key, value: .string(name))] + count.members)
  }
}

extension RerunSummary.Count {
  fileprivate var json: JSON { .object(members) }

  fileprivate var members: [JSON.Member] {
    [
      .init(key: "count", value: .number(count)),
      .init(
        key: "places",
        value: .array(
          places.map { ["interview": .string($0.interview), "n": .number($0.n)] })),
    ]
  }
}

extension RerunDetail {
  var json: JSON {
    [
      "interview": .string(interview), "bank": bank?.json ?? .null,
      "simulated": .bool(isSimulated), "horizon": .optional(horizon),
      // An end that is an end in both is no turn.
      "turns": .array(turns.filter { $0.old != nil || $0.new != nil }.map(\.json)),
      "heard": ["more": .array(more.map(\.json)), "less": .array(less.map(\.json))],
    ]
  }
}

extension RerunDetail.Turn {
  fileprivate var json: JSON {
    [
      "n": .number(n), "change": .string(change.rawValue), "old": old?.json ?? .null,
      "new": new?.json ?? .null,
    ]
  }
}

extension RerunDetail.Line {
  fileprivate var json: JSON {
    [
      "move": .string(move), "rule": .string(rule), "after": .optional(after),
      "question": .string(text), "because": .string(because),
    ]
  }
}

extension RerunDetail.Heard {
  fileprivate var json: JSON { ["kind": .string(kind), "quote": quote.json] }
}

extension [String: RerunSummary.Count] {
  /// By name, so that the same counts are the same bytes.
  var inOrder: [(String, RerunSummary.Count)] {
    sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Rerun.Change {
  /// What is told of, the weightiest first.
  static let told: [Self] = [
    .other, .closed, .goesOn, .reworded, .otherRule, .explained, .unknown,
  ]
}
