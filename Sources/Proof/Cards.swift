internal import Inquiry

/// The chain cards on which real talks are tried: with and without hand-overs, indicators, other
/// partners and a director, and never more than one of each, so that every topic that can be
/// reached at all is reached soonest.
struct CardShape: CaseIterable {
  var hasHandOver: Bool
  var hasIndicator: Bool
  var hasOthers: Bool
  /// How many there are of each hand-over and indicator.
  var times = 1

  static let allCases: [CardShape] = [
    CardShape(hasHandOver: true, hasIndicator: true, hasOthers: true),
    CardShape(hasHandOver: false, hasIndicator: false, hasOthers: true),
    CardShape(hasHandOver: true, hasIndicator: false, hasOthers: true),
    CardShape(hasHandOver: false, hasIndicator: true, hasOthers: true),
    CardShape(hasHandOver: false, hasIndicator: true, hasOthers: false),
    CardShape(hasHandOver: false, hasIndicator: false, hasOthers: false),
  ]

  /// A card on which topics never run out, to try how long a talk can last.
  static let long = CardShape(
    hasHandOver: true, hasIndicator: true, hasOthers: true, times: 40)

  static let own: Partner.ID = "own"

  var card: ChainCard {
    let others = hasOthers ? [Partner(id: "other", name: "Partner B", role: "")] : []
    return ChainCard(
      id: "card", title: "Chain", clientQuestion: "What will happen?", commonGoal: "All is well.",
      partners: [Partner(id: Self.own, name: "Partner A", role: "")] + others,
      handOvers: (0..<times).filter { _ in hasHandOver }.map { number in
        HandOver(from: Self.own, to: "other", what: "letter \(number + 1)")
      },
      indicators: (0..<times).filter { _ in hasIndicator }.map { "figure \($0 + 1)" },
      director: hasIndicator ? "the director" : nil)
  }

  /// How many questions a topic opens with on this card.
  func openings(of topic: Topic) -> Int {
    let opens =
      switch topic.each {
      case .handover: hasHandOver
      case .withoutHandover: !hasHandOver
      case .partner: hasOthers
      case .indicator: hasIndicator
      case .withoutIndicator: !hasIndicator
      case .once: true
      }
    return opens ? 1 : 0
  }
}

extension Bank {
  /// The topics that nobody who answers can come to, on no card: others take all the time before
  /// it, or say enough before one that only fills.
  var topicsOutOfReach: [Topic.ID] {
    topics.map(\.id).filter { id in
      !CardShape.allCases.contains { topicsInReach(on: $0).contains(id) }
    }
  }

  private func topicsInReach(on shape: CardShape) -> [Topic.ID] {
    var questions = 0
    var reached: [Topic.ID] = []
    let inOrder =
      probing == .atOnce ? topics : topics.filter { !$0.fills } + topics.filter(\.fills)
    for topic in inOrder where shape.openings(of: topic) > 0 {
      let most = topic.fills ? limits.exploreAtLeast : Int.max
      guard questions < min(most, limits.exploreAtMost, limits.questions - 3) else { continue }
      reached.append(topic.id)
      questions += 1
    }
    return reached
  }
}
