import API
import Foundation
import InterviewSupport
import JSONText
import TestSupport
import Testing

/// Where a daemon does not start, and what happens when the ground changes under it.
/// (SECURITY, 43 and 44; goal 8)
@Suite struct `Daemon attacks: the ground` {
  /// One thing that is wrong, what is said of it, and where.
  private struct Trap: Sendable {
    var name: String
    var says: String
    /// Lines of the settings in the place of the usual ones.
    var settings: @Sendable (TemporaryFolder) throws -> String

    init(
      _ name: String, _ says: String,
      _ settings: @escaping @Sendable (TemporaryFolder) throws -> String
    ) {
      (self.name, self.says, self.settings) = (name, says, settings)
    }
  }

  private static func usual(_ folder: TemporaryFolder, socket: String = "socket") -> String {
    "store: \(folder.path)/store\nsocket: \(folder.path)/\(socket)\n"
  }

  private static func makeFolder(_ path: String, _ mode: UInt32) {
    mkdir(path, 0o700)
    chmod(path, mode)
  }

  private static let sockets: [Trap] = [
    Trap("a link", "een verwijzing naar iets anders") { folder in
      symlink("/etc/passwd", folder.path + "/socket")
      return usual(folder)
    },
    Trap("a link to nothing", "een verwijzing naar iets anders") { folder in
      symlink(folder.path + "/elsewhere", folder.path + "/socket")
      return usual(folder)
    },
    Trap("an ordinary file", "iets anders dan een socket") { folder in
      try folder.write("van iemand", to: "socket")
      return usual(folder)
    },
    Trap("a folder", "iets anders dan een socket") { folder in
      makeFolder(folder.path + "/socket", 0o700)
      return usual(folder)
    },
    Trap("too long", "107") { folder in
      usual(folder, socket: String(repeating: "s", count: 108 - folder.path.utf8.count))
    },
    Trap("in a folder of everybody", "mogen ook anderen schrijven") { folder in
      makeFolder(folder.path + "/open", 0o777)
      return usual(folder, socket: "open/socket")
    },
    Trap("in a folder of a group", "mogen ook anderen schrijven") { folder in
      makeFolder(folder.path + "/open", 0o770)
      return usual(folder, socket: "open/socket")
    },
    Trap("in a folder of everybody that nobody empties", "mogen ook anderen schrijven") { folder in
      makeFolder(folder.path + "/open", 0o1777)
      return usual(folder, socket: "open/socket")
    },
    Trap("below a folder of everybody", "mogen ook anderen schrijven") { folder in
      makeFolder(folder.path + "/open", 0o777)
      makeFolder(folder.path + "/open/own", 0o700)
      return usual(folder, socket: "open/own/socket")
    },
    Trap("in no folder", "is er niet") { usual($0, socket: "nowhere/socket") },
  ]

  private static let ofOthers: [Trap] = [
    Trap("a socket of another", "van een andere gebruiker") { folder in
      let client = listeningSocket(at: folder.path + "/socket")
      close(client)
      chown(folder.path + "/socket", 1001, 1001)
      return usual(folder)
    },
    Trap("a people file of another", "kan door anderen veranderd worden") { folder in
      let file = try folder.write(Programme.people, to: "people.yaml", mode: 0o600)
      chown(file, 1001, 1001)
      return usual(folder) + "people: \(file)\n"
    },
    Trap("a store of another", "andere gebruiker") { folder in
      makeFolder(folder.path + "/store", 0o700)
      chown(folder.path + "/store", 1001, 1001)
      return usual(folder)
    },
  ]

  private static let files: [Trap] = [
    Trap("no people file", "is er niet") { usual($0) + "people: \($0.path)/people.yaml\n" },
    Trap("a people file for everybody", "kan door anderen veranderd worden") { folder in
      let file = try folder.write(Programme.people, to: "people.yaml")
      chmod(file, 0o666)
      return usual(folder) + "people: \(file)\n"
    },
    Trap("a people file for a group", "kan door anderen veranderd worden") { folder in
      let file = try folder.write(Programme.people, to: "people.yaml")
      chmod(file, 0o660)
      return usual(folder) + "people: \(file)\n"
    },
    Trap("a link to a people file", "kan door anderen veranderd worden") { folder in
      let file = try folder.write(Programme.people, to: "real.yaml", mode: 0o600)
      symlink(file, folder.path + "/people.yaml")
      return usual(folder) + "people: \(folder.path)/people.yaml\n"
    },
    Trap("nobody in the people file", "65534") { folder in
      let text = "people:\n  - {uid: 65534, name: niemand, roles: [auditor]}\n"
      return usual(folder) + "people: \(try folder.write(text, to: "people.yaml", mode: 0o600))\n"
    },
    Trap("a role that does not exist", "auditor") { folder in
      let text = "people:\n  - {uid: 1, name: jan, roles: [auditer]}\n"
      return usual(folder) + "people: \(try folder.write(text, to: "people.yaml", mode: 0o600))\n"
    },
    Trap("an unknown setting", "socket_group") { usual($0) + "socket_grup: x\n" },
    Trap("no settings but a list", "verwonderd.yaml:1:1") { _ in "- a\n- b\n" },
    Trap("half a setting", "verwonderd.yaml") { usual($0) + "tcp: {port: \n" },
    Trap("an alias", "verwonderd.yaml") { usual($0) + "log: &a {format: json}\nlimits: *a\n" },
    Trap("an address that others reach", "127.0.0.1") {
      usual($0) + "tcp: {address: 0.0.0.0, port: 8642}\n"
    },
    Trap("a group that does not exist", "bestaat niet") {
      usual($0) + "socket_group: nergens-bekend\n"
    },
    Trap("a store for everybody", "anderen") { folder in
      makeFolder(folder.path + "/store", 0o777)
      try folder.write("van iemand", to: "store/iets")
      return usual(folder)
    },
    Trap("no store but a file", "gaat niet open") { folder in
      try folder.write("gewone tekst", to: "store")
      return usual(folder)
    },
    Trap("links that are not ours", "invitations.json") { folder in
      makeFolder(folder.path + "/store", 0o700)
      try folder.write("{}", to: "store/invitations.json", mode: 0o600)
      return usual(folder)
    },
  ]

  @Test(arguments: ["sockets", "files", "of others"])
  func `a daemon refuses to start, in one sentence`(name: String) throws {
    let tables = ["sockets": Self.sockets, "files": Self.files, "of others": Self.ofOthers]
    if name == "of others", geteuid() != 0 { return }
    for trap in try #require(tables[name]) {
      let folder = try TemporaryFolder()
      let settings = try folder.write(
        try trap.settings(folder), to: "verwonderd.yaml", mode: 0o600)
      let before = folder.names
      let refused = try refusedDaemon(["--config", settings], in: folder)
      #expect(refused.status == 3, "\(trap.name)")
      #expect(refused.output.isEmpty, "\(trap.name)")
      #expect(refused.complaints.contains(trap.says), "\(trap.name): \(refused.complaints)")
      #expect(
        refused.complaints.split(separator: "\n").count <= 2, "\(trap.name): \(refused.complaints)")
      #expect(
        Set(folder.names).subtracting(before).isSubset(of: ["store", "home"]), "\(trap.name)")
    }
  }

  @Test func `wrong use is another status`() throws {
    let folder = try TemporaryFolder()
    for arguments in [["--tokne", "x"], ["--token", "geheim"], ["--lang", "fr"], ["start"]] {
      let refused = try refusedDaemon(arguments, in: folder)
      #expect(refused.status == 2, "\(arguments)")
    }
  }

  // MARK: What is in use, and what is broken

  @Test func `what is in use is left alone`() throws {
    let daemon = try RunningDaemon(tcp: true)
    let folder = try TemporaryFolder()
    let port = try #require(daemon.port)
    let inUse: [(String, String)] = [
      ("store: \(daemon.store)\nsocket: \(folder.path)/socket\n", "zijn al in gebruik"),
      ("store: \(folder.path)/store\nsocket: \(daemon.socket)\n", "luistert al een verwonderd"),
      ("store: \(folder.path)/b\nsocket: \(folder.path)/socket\ntcp: {port: \(port)}\n", "\(port)"),
    ]
    for (settings, says) in inUse {
      let file = try folder.write(settings, to: "verwonderd.yaml", mode: 0o600)
      let refused = try refusedDaemon(["--config", file], in: folder)
      #expect(refused.status == 3)
      #expect(refused.complaints.contains(says), "\(refused.complaints)")
      #expect(refused.complaints.split(separator: "\n").count == 1)
      #expect(!folder.names.contains("socket"))
    }
    #expect(try daemon.ask("GET", "/v1/health").status == 200)
    #expect(daemon.stop() == 0)
  }

  @Test func `a store that is newer or no store is left alone`() throws {
    let folder = try TemporaryFolder()
    #expect(try RunningDaemon(in: folder).stop() == 0)
    let path = folder.path + "/store/verwonder.sqlite"
    var newer = try Data(contentsOf: URL(fileURLWithPath: path))
    // PRAGMA user_version, big-endian. (SQLite file format, 1.3)
    newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    let text = Data(String(repeating: "gewone tekst ", count: 100).utf8)
    for (bytes, says) in [(newer, "nieuwere Verwonder"), (text, "is geen bestand van Verwonder")] {
      try bytes.write(to: URL(fileURLWithPath: path))
      chmod(path, 0o600)
      let refused = try refusedDaemon(["--config", folder.path + "/verwonderd.yaml"], in: folder)
      #expect(refused.status == 3)
      #expect(refused.complaints.contains(says), "\(refused.complaints)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
      for name in ["verwonder.journal", "verwonder.sqlite-wal", "verwonder.sqlite-shm"] {
        unlink(folder.path + "/store/" + name)
      }
    }
  }

  // MARK: While it runs

  @Test func `a socket that was removed is made anew, for the same people`() throws {
    let daemon = try RunningDaemon(settings: "socket_group: root")
    let staying = try daemon.connect()
    staying.send(daemon.request("GET", "/v1/health"))
    #expect(staying.answer()?.status == 200)
    unlink(daemon.socket)
    #expect(daemon.waitFor("the socket is there again"))
    var info = stat()
    #expect(lstat(daemon.socket, &info) == 0)
    #expect(info.st_mode & 0o777 == 0o660)
    #expect(try daemon.ask("GET", "/v1/health").status == 200)
    // Another in its place is not ours, and is not removed.
    unlink(daemon.socket)
    try daemon.folder.write("van iemand anders", to: "socket")
    #expect(daemon.waitFor("cannot listen"))
    #expect(try daemon.folder.read("socket") == "van iemand anders")
    unlink(daemon.socket)
    var isBack = false
    for _ in 0..<1000 where !isBack {
      usleep(10_000)
      isBack = (try? daemon.ask("GET", "/v1/health"))?.status == 200
    }
    #expect(isBack)
    #expect(daemon.stop() == 0)
    #expect(!daemon.folder.names.contains("socket"))
  }

  @Test func `a clock that was set back is told of`() throws {
    let folder = try TemporaryFolder()
    let shift = folder.path + "/clock.so"
    let source = Project.root + "/Tests/Faults/clock.c"
    let compiled = try run(
      "/usr/bin/env", ["clang", "-shared", "-fPIC", "-O1", "-o", shift, source],
      environment: ["PATH": pathOfThisProcess])
    try #require(compiled.status == 0, "\(compiled.complaints)")
    let clock = try folder.write("0", to: "clock")
    let daemon = try RunningDaemon(
      in: folder, environment: ["LD_PRELOAD": shift, "CLOCK_FILE": clock])
    let json = Programme.beginning(request: "1")
    let id = try daemon.ask("POST", "/v1/interviews", json: json).json.field("interview").text("id")
    try folder.write("-172800", to: "clock")
    #expect(daemon.waitFor("the clock was set back"))
    #expect(try daemon.ask("GET", "/v1/health").text.contains("\"clock\""))
    // The order is by number: nothing is lost by it.
    let said = try daemon.ask(
      "POST", "/v1/interviews/\(id)/turns", json: Programme.answer("Wij bellen op vrijdag."))
    #expect(said.status == 200)
    try folder.write("86400", to: "clock")
    #expect(daemon.waitFor("the clock goes forward again"))
    #expect(try daemon.ask("GET", "/v1/health").json["status"] == "ok")
    #expect(daemon.stop() == 0)
  }
}

private let pathOfThisProcess = getenv("PATH").map { String(cString: $0) } ?? ""

/// A socket as an earlier daemon may have left it.
private func listeningSocket(at path: String) -> Int32 {
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  _ = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  return descriptor
}
