public import Inquiry

/// One interview as the reports see it: what happened in it, and the card it was about.
public struct InterviewRecord: Sendable, Equatable {
  public var id: String
  public var chain: ChainCard
  public var memory: Memory
  /// Milliseconds since 1970; reports show the day only.
  public var beganAt: Int64

  public init(id: String, chain: ChainCard, memory: Memory, beganAt: Int64) {
    self.id = id
    self.chain = chain
    self.memory = memory
    self.beganAt = beganAt
  }

  /// The organisation of the participant.
  public var partner: Partner? { memory.opening.flatMap { chain.partner($0.partner) } }

  /// The day it began, in UTC.
  public var day: String { isoDay(millisecondsSince1970: beganAt) }
}

/// `2026-11-22`, by the civil calendar. (Hinnant, "chrono-compatible low-level date algorithms")
func isoDay(millisecondsSince1970 milliseconds: Int64) -> String {
  let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
  let days = Int(rest < 0 ? whole - 1 : whole)
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra =
    (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
}

/// "07" for 7.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
