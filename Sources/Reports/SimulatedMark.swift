public import Inquiry

/// That nobody said this: a program played the participant.
public struct SimulatedMark: Sendable, Equatable {
  public static let word = Bilingual(nl: "gesimuleerd", en: "simulated")

  let count: Int
  let total: Int

  /// - Parameter count: how many of the interviews were played.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  public var text: Bilingual {
    if total == 1 {
      return Bilingual(
        nl: "Gesimuleerd: dit gesprek is nagespeeld. Niemand heeft dit gezegd.",
        en: "Simulated: this interview was played by a program. Nobody said this.")
    }
    if count == total {
      return Bilingual(
        nl: "Gesimuleerd: deze gesprekken zijn nagespeeld. Niemand heeft dit gezegd.",
        en: "Simulated: these interviews were played by a program. Nobody said this.")
    }
    return Bilingual(
      nl: "\(count) van deze \(total) gesprekken zijn gesimuleerd: wat daarin staat heeft niemand "
        + "gezegd.",
      en: "\(count) of these \(total) interviews are simulated: nobody said what stands in them.")
  }
}

extension InterviewRecord {
  /// Whether a program played the participant.
  public var isSimulated: Bool { memory.opening?.simulated != nil }
}
