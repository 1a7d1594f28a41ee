// Why-ladders as they were spoken, and what they add up to over people.
//
// A concept is a participant's own name for what they said, given when their words were put back to
// them. Two are the same concept when the names are the same word for word; nobody here decides that
// two names mean the same. A rung without a name is on the ladder and in no matrix.
internal import Hearing
public import Inquiry

public struct LadderReport: Sendable, Equatable {
  public var chain: ChainCard.ID
  public var title: String
  public var ladders: [SpokenLadder]
  public var matrix: ImplicationMatrix
  /// Of its map, where another program laid it out.
  var plan: LadderPlan?

  public struct SpokenLadder: Sendable, Equatable {
    public var interview: String
    public var partner: String
    /// Of the interview, from 1.
    public var number: Int
    public var handOver: String?
    public var rungs: [Rung]
    public var stop: StopReason?
    /// Who climbed it; for counting, and in no format.
    var person: String
  }

  public struct Rung: Sendable, Equatable {
    public var n: Int
    public var move: ProbeMove.ID
    public var question: String
    public var answer: ReportQuote?
    /// Own names for what was said here.
    public var names: [ReportQuote]
  }
}

extension LadderReport: GatheredReport {
  public typealias Part = [SpokenLadder]

  public static func part(of record: InterviewRecord, on ground: ReportGround) -> Part {
    record.spokenLadders
  }

  public init(of records: [InterviewRecord], chain card: ChainCard) {
    self.init(of: records, on: ReportGround(of: records, chain: card))
  }

  public init(of parts: [Part], on ground: ReportGround) {
    self.init(
      chain: ground.chain.id, title: ground.chain.title, ladders: parts.flatMap(\.self))
    if ground.isInCounts { self = inCounts }
  }

  init(chain: ChainCard.ID, title: String, ladders: [SpokenLadder]) {
    self.chain = chain
    self.title = title
    self.ladders = ladders
    var spelled: [String: String] = [:]
    matrix = ImplicationMatrix(
      ladders.map { ladder in
        let names = ladder.rungs.compactMap { $0.names.compactMap(\.text).first }
        return ImplicationMatrix.Ladder(
          person: ladder.person,
          concepts: names.map { name in
            let key = sameName(name)
            spelled[key] = spelled[key] ?? bareName(name)
            return spelled[key] ?? name
          })
      })
  }

  /// For whoever may see how often, and not what was said.
  var inCounts: LadderReport {
    var counts = self
    counts.ladders = []
    counts.matrix = ImplicationMatrix([])
    return counts
  }

  var quotes: [ReportQuote] {
    ladders.flatMap(\.rungs).flatMap { [$0.answer].compactMap(\.self) + $0.names }
  }
}

extension InterviewRecord {
  /// Ladders on which a why was asked, with the answers that others may know of.
  fileprivate var spokenLadders: [LadderReport.SpokenLadder] {
    var names: [Int: [ReportQuote]] = [:]
    for barrier in memory.barriers {
      guard case .named(let n, let place) = barrier.standing, mayCount(n), let turn = memory.turn(n)
      else { continue }
      let name = quote(turn.quote(place))
      if names[barrier.key.n]?.contains(name) != true {
        names[barrier.key.n, default: []].append(name)
      }
    }
    return memory.ladders.enumerated().compactMap { index, ladder in
      guard ladder.whys > 0 else { return nil }
      let rungs = ladder.rungs.compactMap { rung($0, names: names[$0] ?? []) }
      guard !rungs.isEmpty else { return nil }
      let handOver = ladder.topic?.handOver.flatMap {
        chain.handOvers.indices.contains($0) ? chain.handOvers[$0].what : nil
      }
      return LadderReport.SpokenLadder(
        interview: id, partner: partner?.name ?? "", number: index + 1, handOver: handOver,
        rungs: rungs, stop: ladder.stop, person: person)
    }
  }

  private func rung(_ n: Int, names: [ReportQuote]) -> LadderReport.Rung? {
    guard let turn = memory.turn(n), !turn.isWithdrawn, mayCount(n) else { return nil }
    let question = ReadableQuestion(turn.question, in: memory, showing: .quotedUnderPseudonym) {
      memory.effectiveConsent($0) >= .quotedUnderPseudonym
    }
    return LadderReport.Rung(
      n: n, move: turn.move, question: question.text, answer: wholeAnswer(n), names: names)
  }
}

/// A name without the space and the full stop around it.
private func bareName(_ name: String) -> String {
  let scalars = Array(name.unicodeScalars)
  func isName(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && ![".", ",", "!", "?", ";", ":"].contains(scalar)
  }
  guard let first = scalars.firstIndex(where: isName), let last = scalars.lastIndex(where: isName)
  else { return name }
  return String(String.UnicodeScalarView(scalars[first...last]))
}

/// The same for names that differ in capitals alone.
private func sameName(_ name: String) -> String { bareName(name).lowercased() }
