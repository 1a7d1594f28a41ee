internal import Synchronization

/// Who reads along now. There are so many places, and one person does not take them all.
final class Streams: Sendable {
  private let open = Mutex<[String: Int]>([:])
  private let most: Int

  init(most: Int) { self.most = most }

  private var mostOfOne: Int { min(most, max(8, most / 8)) }

  var count: Int { open.withLock { $0.values.reduce(0, +) } }

  /// - Returns: whether there was a place.
  func enter(_ person: String) -> Bool {
    open.withLock { open in
      let own = open[person] ?? 0
      guard own < mostOfOne, open.values.reduce(0, +) < most else { return false }
      open[person] = own + 1
      return true
    }
  }

  func leave(_ person: String) {
    open.withLock { open in
      let left = (open[person] ?? 1) - 1
      open[person] = left > 0 ? left : nil
    }
  }
}
