internal import NIOCore
internal import Synchronization

/// Who is at the other end.
struct Peer: Sendable, Equatable {
  /// The user's number on this machine, where the kernel says so. (unix(7), SO_PEERCRED)
  var uid: UInt32?

  /// What its limits are counted for.
  var source: String { uid.map { "uid \($0)" } ?? "tcp" }
}

/// All connections there are. When there are too many, of all or of one source, the one that waited
/// longest without asking anything makes room: who talks is not sent away for who does not.
final class Connections: Sendable {
  /// A request that is not whole yet is arriving still: busy is who is being answered.
  enum Standing: Sendable { case arriving, busy, idle }

  fileprivate struct Entry {
    var channel: any Channel
    var peer: Peer
    var standing: Standing
    /// When it came to stand so, in the order of what happened.
    var since: UInt64
  }

  private struct State {
    var entries: [ObjectIdentifier: Entry] = [:]
    var tick: UInt64 = 0
    /// All that are open, also those that make room and are not gone yet.
    var openCount = 0
    /// What is done once there is room.
    var waiting: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())
  let most: Int
  private let mostOfOne: Int

  /// - Parameter mostOfOne: of one user of this machine. Who comes by way of a port cannot be told
  ///   from others who do.
  init(most: Int, mostOfOne: Int) {
    self.most = most
    self.mostOfOne = mostOfOne
  }

  /// - Returns: its place; `nil` when everybody else is busy.
  func admit(_ channel: any Channel, _ peer: Peer) -> ConnectionPlace? {
    let id = ObjectIdentifier(channel)
    let (isIn, leaving) = state.withLock { state -> (Bool, (any Channel)?) in
      var leaving: (any Channel)?
      let own = peer.uid == nil ? [:] : state.entries.filter { $0.value.peer == peer }
      let isOneTooMany = own.count >= mostOfOne
      if isOneTooMany || state.entries.count >= most {
        guard let oldest = (isOneTooMany ? own : state.entries).longestWaiting else {
          return (false, nil)
        }
        leaving = state.entries.removeValue(forKey: oldest)?.channel
      }
      state.tick += 1
      state.entries[id] = Entry(
        channel: channel, peer: peer, standing: .arriving, since: state.tick)
      return (true, leaving)
    }
    leaving?.close(promise: nil)
    guard isIn else { return nil }
    channel.closeFuture.whenComplete { [weak self] _ in self?.leave(id) }
    return ConnectionPlace(connections: self, id: id)
  }

  /// How many may be open at once while others go.
  private var mostOpen: Int { most + 8 }

  func came(_ channel: any Channel) {
    state.withLock { $0.openCount += 1 }
    channel.closeFuture.whenComplete { [weak self] _ in self?.went() }
  }

  private func went() {
    let waiting = state.withLock { state in
      state.openCount -= 1
      guard state.openCount < mostOpen else { return [@Sendable () -> Void]() }
      defer { state.waiting = [] }
      return state.waiting
    }
    for goOn in waiting { goOn() }
  }

  /// - Returns: whether another may come in now; `goOn` is done later when not.
  func isRoom(else goOn: @escaping @Sendable () -> Void) -> Bool {
    state.withLock { state in
      guard state.openCount >= mostOpen else { return true }
      state.waiting.append(goOn)
      return false
    }
  }

  private func leave(_ id: ObjectIdentifier) {
    state.withLock { _ = $0.entries.removeValue(forKey: id) }
  }

  fileprivate func become(_ standing: Standing, _ id: ObjectIdentifier) {
    state.withLock { state in
      state.tick += 1
      state.entries[id]?.standing = standing
      state.entries[id]?.since = state.tick
    }
  }

  fileprivate func isIdle(_ id: ObjectIdentifier) -> Bool {
    state.withLock { $0.entries[id]?.standing == .idle }
  }

  func peer(of channel: any Channel) -> Peer { peer(at: ObjectIdentifier(channel)) }

  fileprivate func peer(at id: ObjectIdentifier) -> Peer {
    state.withLock { $0.entries[id]?.peer } ?? Peer()
  }

  var count: Int { state.withLock { $0.entries.count } }

  var busyCount: Int { state.withLock { $0.entries.values.count { $0.standing == .busy } } }

  /// Hangs up on those that are not being answered, or on all.
  func close(busyToo: Bool) {
    let channels = state.withLock { state in
      state.entries.values.filter { busyToo || $0.standing != .busy }.map(\.channel)
    }
    for channel in channels { channel.close(promise: nil) }
  }
}

extension [ObjectIdentifier: Connections.Entry] {
  /// Those that never asked anything go first.
  fileprivate var longestWaiting: ObjectIdentifier? {
    filter { $0.value.standing != .busy }.min { first, second in
      (first.value.standing == .arriving ? 0 : 1, first.value.since)
        < (second.value.standing == .arriving ? 0 : 1, second.value.since)
    }?.key
  }
}

/// One connection among the others.
struct ConnectionPlace: Sendable {
  fileprivate let connections: Connections
  fileprivate let id: ObjectIdentifier

  func become(_ standing: Connections.Standing) { connections.become(standing, id) }

  var isIdle: Bool { connections.isIdle(id) }

  /// Whether the machine says who it is.
  var isKnown: Bool { connections.peer(at: id).uid != nil }
}
