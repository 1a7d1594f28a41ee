public import Inquiry
internal import Interviews
public import JSONText

/// A talk that was held elsewhere, as it is sent to be heard and put away. What it was read from stays
/// with whoever read it: a daemon opens no files of others.
public struct TalkWire: Sendable, Equatable {
  /// As an interview that is begun; its answers are given already.
  public var beginning: BeginWire
  public var imported: Opening.Imported
  public var exchanges: [SpokenExchange]

  /// More than anybody says in a day. Each is heard with all that came before it, so that ten times as
  /// many take a hundred times as long; what a body may hold limits it besides.
  public static let mostExchanges = 1_000

  public init(
    _ beginning: BeginWire, imported: Opening.Imported, exchanges: [SpokenExchange]
  ) {
    self.beginning = beginning
    self.imported = imported
    self.exchanges = exchanges
  }

  public static func read(_ body: BodyCursor) -> TalkWire? {
    let names = ["opening", "imported", "exchanges"]
    let fields = body.fields(names, required: names)
    let beginning = fields["opening"].flatMap(BeginWire.read)
    let imported = fields["imported"].flatMap(source)
    let items = fields["exchanges"]?.list(most: mostExchanges) ?? []
    if items.isEmpty { fields["exchanges"]?.report(.empty) }
    let exchanges = items.compactMap(exchange)
    guard let beginning, let imported, !items.isEmpty, exchanges.count == items.count else {
      return nil
    }
    return TalkWire(beginning, imported: imported, exchanges: exchanges)
  }

  private static func source(_ cursor: BodyCursor) -> Opening.Imported? {
    let names = ["from", "sha256"]
    let fields = cursor.fields(names, required: names)
    guard let from = fields["from"]?.name(), let digest = fields["sha256"]?.name() else {
      return nil
    }
    guard digest.utf8.count == 64, digest.allSatisfy(\.isHexDigit) else {
      fields["sha256"]?.report(.badName)
      return nil
    }
    return Opening.Imported(from: from, digest: digest)
  }

  private static func exchange(_ cursor: BodyCursor) -> SpokenExchange? {
    let fields = cursor.fields(
      ["question", "answer", "minute"], required: ["question", "answer", "minute"])
    let question = fields["question"]?.filledText(most: Act.longestText)
    let answer = fields["answer"]?.filledText(most: Act.longestText)
    let minute = fields["minute"]?.number(0...100_000)
    guard let question, let answer, let minute else { return nil }
    return SpokenExchange(question: question, answer: answer, minute: minute)
  }

  public var json: JSON {
    [
      "opening": beginning.json,
      "imported": ["from": .string(imported.from), "sha256": .string(imported.digest)],
      "exchanges": .array(
        exchanges.map { exchange in
          [
            "question": .string(exchange.question), "answer": .string(exchange.answer),
            "minute": .number(exchange.minute),
          ]
        }),
    ]
  }
}
