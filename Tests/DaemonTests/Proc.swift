import Foundation
import TestSupport

/// What the kernel counts of a daemon. (proc(5))
func memory(of daemon: RunningDaemon) throws -> Int {
  let status = try String(contentsOfFile: "/proc/\(daemon.process)/status", encoding: .utf8)
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  let words = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }) ?? []
  return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * 1024
}

/// Seconds of processor time until now.
func processorSeconds(of daemon: RunningDaemon) throws -> Double {
  let text = try String(contentsOfFile: "/proc/\(daemon.process)/stat", encoding: .utf8)
  // What comes after the name, which may hold anything.
  let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
  return (fields[12...13].compactMap { Double($0) }.reduce(0, +))
    / Double(sysconf(Int32(_SC_CLK_TCK)))
}

/// How many descriptors it has open.
func descriptors(of daemon: RunningDaemon) -> Int {
  (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(daemon.process)/fd").count) ?? 0
}
