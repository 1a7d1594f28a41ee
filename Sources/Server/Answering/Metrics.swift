internal import Synchronization

/// Counts and times, no content. (Prometheus text exposition format 0.0.4)
final class Metrics: Sendable {
  private struct Key: Hashable {
    var route: String
    var status: Int
  }

  private struct Times {
    /// How many took at most as long as each bound, and all of them last.
    var buckets = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var seconds = 0.0
  }

  private struct State {
    var answered: [Key: Int] = [:]
    var times: [String: Times] = [:]
    var kept = 0
    var refusedByStore = 0
    var denied = 0
  }

  /// In seconds.
  static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

  private let state = Mutex(State())

  func answered(_ route: String, status: Int, nanoseconds: UInt64) {
    let seconds = Double(nanoseconds) / 1e9
    state.withLock { state in
      state.answered[Key(route: route, status: status), default: 0] += 1
      var times = state.times[route] ?? Times()
      let first = Metrics.bounds.firstIndex { seconds <= $0 } ?? Metrics.bounds.count
      for index in first..<times.buckets.count { times.buckets[index] += 1 }
      times.seconds += seconds
      state.times[route] = times
    }
  }

  func keptAct() { state.withLock { $0.kept += 1 } }

  func refusedByStore() { state.withLock { $0.refusedByStore += 1 } }

  func denied() { state.withLock { $0.denied += 1 } }

  func text(gauges: [(name: String, help: String, value: Int)]) -> String {
    let state = state.withLock { $0 }
    var lines: [String] = []
    func head(_ name: String, _ type: String, _ help: String) {
      lines += ["# HELP verwonder_\(name) \(help)", "# TYPE verwonder_\(name) \(type)"]
    }
    head("requests_total", "counter", "Requests answered, by route and status.")
    for (key, count) in state.answered.sorted(by: {
      ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status)
    }) {
      lines.append(
        "verwonder_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)")
    }
    head("request_seconds", "histogram", "Time from the request to its answer, by route.")
    for (route, times) in state.times.sorted(by: { $0.key < $1.key }) {
      let bounds = Metrics.bounds.map { "\($0)" } + ["+Inf"]
      for (bound, count) in zip(bounds, times.buckets) {
        lines.append(
          "verwonder_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)")
      }
      lines.append("verwonder_request_seconds_sum{route=\"\(route)\"} \(times.seconds)")
      lines.append(
        "verwonder_request_seconds_count{route=\"\(route)\"} \(times.buckets.last ?? 0)")
    }
    let counters = [
      ("acts_kept_total", "Acts in interviews that were kept.", state.kept),
      ("store_refusals_total", "Times that the store refused.", state.refusedByStore),
      ("denied_total", "Requests of somebody who may not do that.", state.denied),
    ]
    for (name, help, count) in counters {
      head(name, "counter", help)
      lines.append("verwonder_\(name) \(count)")
    }
    for (name, help, value) in gauges {
      head(name, "gauge", help)
      lines.append("verwonder_\(name) \(value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
