internal import Hearing
internal import Inquiry

/// Everything that was heard in some interviews, put where it belongs in one pass: with a partner, a
/// kind and a hand-over.
struct HeardInChain {
  private struct Place: Hashable {
    var partner: Partner.ID
    var kind: BarrierKind.ID
    var handOver: Int?
  }

  /// In the order of the codebook; one that is no longer in it comes last, by its id.
  let kinds: [BarrierKind]
  let handOvers: [BarrierSummary.HandOverPart]
  private var whole: [Place: [BarrierSummary.Entry]] = [:]
  /// Cells of hand-overs that may be split; of the others it is not told which mention was in which.
  private let split: Set<Place>

  init(_ parts: [BarrierSummary.Part], card: ChainCard, kinds known: [BarrierKind]) {
    var whole: [Place: [BarrierSummary.Entry]] = [:]
    var perHandOver: [Place: [BarrierSummary.Entry]] = [:]
    for part in parts {
      guard let partner = part.partner else { continue }
      for heard in part.heard {
        whole[Place(partner: partner, kind: heard.kind), default: []].append(heard.entry)
        if let handOver = heard.entry.handOver {
          perHandOver[
            Place(partner: partner, kind: heard.kind, handOver: handOver), default: []
          ].append(heard.entry)
        }
      }
    }
    let extra = Set(whole.keys.map(\.kind)).subtracting(known.map(\.id))
      .sorted { $0.rawValue < $1.rawValue }
      .map {
        BarrierKind(id: $0, name: Bilingual(same: $0.rawValue), definition: Bilingual(same: ""))
      }
    let kinds = known + extra
    var split: Set<Place> = []
    handOvers = card.handOvers.indices.map { index in
      let handOver = card.handOvers[index]
      let sides = [handOver.from, handOver.to].map { partner in
        let cells = kinds.compactMap { kind -> BarrierSummary.Cell? in
          let place = Place(partner: partner, kind: kind.id, handOver: index)
          guard let entries = perHandOver[place] else { return nil }
          let cell = BarrierSummary.Cell(kind, entries)
          if cell.split != nil { split.insert(place) }
          return cell
        }
        let own = parts.filter { $0.partner == partner }
        let about = own.filter { $0.askedAbout.contains(index) }
        return BarrierSummary.SidePart(
          partner: partner, name: card.partner(partner)?.name ?? partner.rawValue,
          people: Set(own.map(\.person)).count, asked: Set(about.map(\.person)).count,
          cells: cells)
      }
      return BarrierSummary.HandOverPart(
        from: sides[0].name, to: sides[1].name, what: handOver.what, sides: sides)
    }
    self.kinds = kinds
    self.whole = whole
    self.split = split
  }

  /// `nil` when nothing of this kind was heard from this partner.
  func part(of partner: Partner.ID, _ kind: BarrierKind) -> BarrierSummary.KindPart? {
    guard let entries = whole[Place(partner: partner, kind: kind.id)] else { return nil }
    let cell = BarrierSummary.Cell(kind, entries)
    guard cell.split != nil else { return BarrierSummary.KindPart(cell: cell, entries: []) }
    let shown = entries.map { entry in
      var entry = entry
      let place = Place(partner: partner, kind: kind.id, handOver: entry.handOver)
      if !split.contains(place) { entry.handOver = nil }
      return entry
    }
    return BarrierSummary.KindPart(cell: cell, entries: shown)
  }
}

extension InterviewRecord {
  /// Where the hand-overs of this interview's own card stand on another, perhaps newer, card.
  func handOversOn(_ card: ChainCard) -> [HandOver.Index: Int] {
    var places: [HandOver.Index: Int] = [:]
    for (index, handOver) in chain.handOvers.enumerated() {
      places[index] = card.handOvers.firstIndex(of: handOver)
    }
    return places
  }

  /// Those of a card about which a question stands.
  func handOversAskedAbout(_ card: ChainCard) -> Set<Int> {
    let places = handOversOn(card)
    return Set(
      memory.standing.compactMap { turn in
        (turn.question.topic?.handOver).flatMap { places[$0] }
      })
  }
}
