import Client
import Inquiry
import Shelves

extension CommonOptions {
  /// Where the daemon of the whole machine listens.
  private static let systemSocket = "/run/verwonder/verwonderd.sock"

  /// The daemon through which this command works, or `nil` when none runs: then the store is opened
  /// here.
  ///
  /// It is the one that `--socket` names; else the one that has the store; else, where no store was
  /// named, that of the machine. A socket that was left behind and not named counts for nothing. One
  /// that is there and may not be used does not: whoever works in a team should not keep an
  /// interview apart from it without knowing.
  func daemon() async throws -> DaemonKeeper? {
    guard let record = try await runningDaemon() else { return nil }
    if key != nil { throw Failure.wrongUse(.daemonHasKey) }
    if checkpoint != nil { throw Failure.wrongUse(.daemonComparesNot) }
    let me = try await record.me()
    let kept = KeptMaterials(in: record, shelves: shelves)
    return DaemonKeeper(record, person: me.person) { try await kept.materials(of: $0) }
  }

  private func runningDaemon() async throws -> DaemonRecord? {
    if let socket { return try await reached(at: socket) }
    var places: [String] = []
    if let folder = try? storeFolder() { places.append(folder + "/verwonderd.sock") }
    if store == nil { places.append(CommonOptions.systemSocket) }
    for place in places {
      do {
        return try await reached(at: place)
      } catch DaemonError.unreachable(_, .notThere) {
        continue
      } catch DaemonError.unreachable(_, .nobodyListens) {
        continue
      }
    }
    return nil
  }

  private func reached(at socket: String) async throws -> DaemonRecord {
    let line = DaemonLine(path: socket, language: Surroundings.language)
    try await line.dial()
    return DaemonRecord(line)
  }

  /// For what goes on under the interviews: nobody else may have the store open.
  func withoutDaemon() async throws {
    if let record = try await runningDaemon() {
      throw Failure.refused(.stopDaemonFirst(record.socket))
    }
  }
}

extension Complaint {
  static let daemonHasKey = Complaint(
    nl:
      "Er draait een verwonderd, en die heeft de sleutel zelf. Laat --key weg, of kies een eigen map met --store.",
    en:
      "A verwonderd is running, and it has the key itself. Leave out --key, or choose a folder of your own with --store."
  )

  static let daemonComparesNot = Complaint(
    nl: "Vergelijken met een controlepunt gaat niet via verwonderd. Stop het eerst, of laat "
      + "--checkpoint weg.",
    en: "Comparing with a checkpoint does not go through verwonderd. Stop it first, or leave out "
      + "--checkpoint.")

  static func stopDaemonFirst(_ socket: String) -> Complaint {
    Complaint(
      nl: "Verwonderd heeft deze gesprekken open (\(socket)). Stop het eerst, en wijs de map aan "
        + "met --store.",
      en: "Verwonderd has these interviews open (\(socket)). Stop it first, and point to the "
        + "folder with --store.")
  }
}
