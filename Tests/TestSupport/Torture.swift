internal import Glibc

/// How long the tortures go on: a little in `make test`, long in `make torture`.
public enum Torture {
  private static let isLong = getenv("VERWONDER_TORTURE") != nil

  public static func rounds(_ few: Int, long: Int) -> Int { isLong ? long : few }

  /// Another seed each time in the long run; it is printed, so that a failure can be repeated.
  public static let seed: UInt64 = {
    if let given = getenv("VERWONDER_SEED").flatMap({ UInt64(String(cString: $0)) }) {
      return given
    }
    return isLong ? UInt64.random(in: 0..<(1 << 40)) : 20_261_129
  }()

  public static func report(_ line: String) {
    if isLong { print("torture: \(line) (seed \(seed))") }
  }
}
