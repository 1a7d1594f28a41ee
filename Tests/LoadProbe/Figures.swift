import Glibc
import Synchronization

/// What was seen: how long each answer took until it was acknowledged, and what went wrong.
final class Figures: Sendable {
  private struct State {
    var milliseconds: [Double] = []
    var errors: [String: Int] = [:]
    /// Interview and request of each acknowledged answer.
    var acknowledged: [String: [String]] = [:]
  }

  private let state = Mutex(State())

  func took(_ milliseconds: Double, _ interview: String, _ text: String) {
    state.withLock { state in
      state.milliseconds.append(milliseconds)
      state.acknowledged[interview, default: []].append(text)
    }
  }

  func failed(_ what: String) { state.withLock { $0.errors[what, default: 0] += 1 } }

  var acknowledged: [String: [String]] { state.withLock { $0.acknowledged } }

  var count: Int { state.withLock { $0.milliseconds.count } }

  /// `n=12000 p50=2.1 p95=4.0 p99=9.3 max=20.1 ms errors=0`
  var line: String {
    let (times, errors) = state.withLock { ($0.milliseconds.sorted(), $0.errors) }
    guard !times.isEmpty else { return "n=0 errors=\(errors)" }
    func percentile(_ share: Double) -> String {
      let place = min(times.count - 1, Int(share * Double(times.count)))
      return "\(Double(Int(times[place] * 10)) / 10)"
    }
    let failed = errors.isEmpty ? "0" : "\(errors)"
    return "n=\(times.count) p50=\(percentile(0.5)) p95=\(percentile(0.95)) "
      + "p99=\(percentile(0.99)) max=\(percentile(1)) ms errors=\(failed)"
  }
}

/// Seconds since some moment.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// What a process has used. (proc_pid_stat(5))
struct Usage {
  var cpuSeconds: Double
  var rssMiB: Int
  var peakMiB: Int

  init?(of process: Int32) {
    guard let stat = text("/proc/\(process)/stat"), let status = text("/proc/\(process)/status")
    else { return nil }
    // The name of the program stands in brackets, and may hold spaces.
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return nil
    }
    cpuSeconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    func kibibytes(_ name: String) -> Int {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      return line?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0
    }
    rssMiB = kibibytes("VmRSS:") / 1024
    peakMiB = kibibytes("VmHWM:") / 1024
  }
}

private func text(_ path: String) -> String? {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 16384)
  let count = read(descriptor, &bytes, bytes.count)
  return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
}
