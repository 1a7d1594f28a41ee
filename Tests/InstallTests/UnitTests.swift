import Foundation
import InterviewSupport
import TestSupport
import Testing

private let systemdAnalyze = "/usr/bin/systemd-analyze"

/// systemd says what it thinks of our units also where it does not run.
@Suite(.enabled(if: access(systemdAnalyze, X_OK) == 0, "systemd-analyze is not here"))
struct `A systemd unit` {
  static let additions = [nil, "socket.d/tcp.conf", "service.d/key.conf"]

  @Test(arguments: additions)
  func `is read without a word of complaint`(addition: String?) throws {
    let units = try Units(with: addition)
    // An unknown key or value is no failure to it, but a line on standard error.
    let verified = try units.analyze(
      "verify", "--man=no", "verwonderd.service", "verwonderd.socket")
    #expect(verified.status == 0)
    #expect(verified.complaints == "")
  }

  @Test(arguments: additions)
  func `leaves little exposed`(addition: String?) throws {
    let units = try Units(with: addition)
    // In tenths, of ten.
    let judged = try units.analyze(
      "security", "--offline=true", "--threshold=5", "verwonderd.service")
    #expect(judged.status == 0, "\(judged.output.suffix(100))")
  }

  @Test func `lets the daemon see who asks`() {
    let settings = Project.text("config/systemd/verwonderd.service").split(separator: "\n")
    // In a namespace of its own every caller is nobody.
    #expect(!settings.contains { $0.hasPrefix("PrivateUsers=") })
    #expect(!settings.contains { $0.hasPrefix("DynamicUser=") })
    #expect(settings.contains("NotifyAccess=main"))
  }
}

/// The units as they would stand on a machine, with a program that exists.
private struct Units {
  let folder: TemporaryFolder

  init(with addition: String?) throws {
    folder = try TemporaryFolder()
    for name in ["verwonderd.service", "verwonderd.socket"] { try copy(name, to: name) }
    guard let addition else { return }
    let place = "verwonderd." + addition
    mkdir(folder.path + "/" + (place as NSString).deletingLastPathComponent, 0o755)
    try copy(place + ".example", to: place)
  }

  private func copy(_ source: String, to name: String) throws {
    let text = Project.text("config/systemd/" + source)
    try folder.write(text.replacing("/usr/bin/verwonderd", with: "/bin/true"), to: name)
  }

  func analyze(_ verb: String, _ arguments: String...) throws -> Finished {
    try run(
      systemdAnalyze,
      [verb] + arguments.map { $0.hasPrefix("verwonderd.") ? folder.path + "/" + $0 : $0 },
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"])
  }
}
