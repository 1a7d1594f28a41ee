public import Inquiry
public import Interviews
public import JSONText
public import Transcripts

/// A round as whoever leads it sees it: who was spoken with, who was not yet, and how to go on.
public struct RoundReport: Sendable {
  private let round: Round
  private let people: [Round.Person]
  private let gone: Int

  public init(_ round: Round, among all: [InterviewSummary]) {
    self.round = round
    people = round.people(among: all)
    gone = round.goneCount(among: all)
  }

  /// `2  2026-11-29  ontslag-naar-huis  verwondering 1  1 van 3 gesproken`
  public func line(in language: Language) -> String {
    let done = people.count { $0.state == .closed }
    let count = Bilingual(
      nl: "\(done) van \(people.count) gesproken", en: "\(done) of \(people.count) held")[language]
    return [
      "\(round.number)", round.createdAt.day, visible(round.chain.id),
      "\(visible(round.bank.id)) \(round.bank.version)", count,
    ].joined(separator: "  ")
  }

  public func text(in language: Language) -> String {
    let title = Bilingual(
      nl: "Ronde \(round.number), \(round.createdAt.day): keten \(visible(round.chain.id)), "
        + "vragenbank \(visible(round.bank.id)) \(round.bank.version).",
      en: "Round \(round.number), \(round.createdAt.day): chain \(visible(round.chain.id)), "
        + "question bank \(visible(round.bank.id)) \(round.bank.version).")
    var lines = [title[language]]
    for person in people {
      let name = "\(visible(person.name)) (\(visible(person.earlier.opening.partner.rawValue)))"
      lines.append("  \(name): \(how(person)[language])")
    }
    if gone > 0 { lines.append(Self.erased(gone)[language]) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func how(_ person: Round.Person) -> Bilingual {
    switch person.state {
    case .toAsk:
      let command =
        "verwonder interview --round \(round.number) --participant \(argument(person.name))"
      return Bilingual(nl: "nog te spreken: \(command)", en: "still to be held: \(command)")
    case .open:
      let id = person.now?.id.rawValue ?? ""
      return Bilingual(
        nl: "begonnen: verwonder interview --resume \(id)",
        en: "begun: verwonder interview --resume \(id)")
    case .closed:
      let id = person.now?.id.rawValue ?? ""
      return Bilingual(nl: "gesproken: \(id)", en: "held: \(id)")
    }
  }

  private static func erased(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(
        nl: "Eén persoon liet alle woorden wissen en wordt niet opnieuw gevraagd.",
        en: "One person had all their words erased and is not asked again.")
      : Bilingual(
        nl: "\(count) mensen lieten alle woorden wissen en worden niet opnieuw gevraagd.",
        en: "\(count) people had all their words erased and are not asked again.")
  }

  /// As a shell takes it for one word.
  private func argument(_ name: String) -> String {
    let shown = visible(name)
    let isPlain = shown.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == 0x2D
    }
    if isPlain { return shown }
    return "'"
      + shown.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  public var json: JSON {
    [
      "round": .number(round.number), "day": .string(round.createdAt.day),
      "chain": .string(round.chain.id), "bank": round.bank.json,
      "people": .array(
        people.map { person in
          [
            "participant": .string(person.name),
            "partner": .string(person.earlier.opening.partner.rawValue),
            "follows": .string(person.earlier.id.rawValue),
            "interview": .optional(person.now?.id.rawValue),
            "state": .string(person.state.rawValue),
          ]
        }),
      "erased": .number(gone),
    ]
  }
}
