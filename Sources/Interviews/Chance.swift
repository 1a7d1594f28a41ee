/// Numbers that look thrown and are the same for the same seed. (SplitMix64; Steele, Lea & Flood 2014)
public struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// One for each of many, none of which depends on how many there are.
  public init(seed: Int, number: Int) {
    state = UInt64(bitPattern: Int64(seed))
    state = next() ^ UInt64(bitPattern: Int64(number)) &* 0xD134_2543_DE82_EF95
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
