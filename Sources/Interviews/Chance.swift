internal import Hearing

/// What happens in a simulation: it looks thrown, and is the same for the same seed.
public struct Chance: RandomNumberGenerator, Sendable {
  private var dice: SeededDice

  public init(seed: UInt64) { dice = SeededDice(seed: seed) }

  /// One for each of many, none of which depends on how many there are.
  public init(seed: Int, number: Int) {
    var first = SeededDice(seed: UInt64(bitPattern: Int64(seed)))
    dice = SeededDice(
      seed: first.next() ^ UInt64(bitPattern: Int64(number)) &* 0xD134_2543_DE82_EF95)
  }

  public mutating func next() -> UInt64 { dice.next() }

  /// Whether something happens that happens so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// A number below this one. Our own, since the library's may change from one version to the next.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func one<Element>(of items: [Element]) -> Element? {
    items.isEmpty ? nil : items[below(items.count)]
  }
}
