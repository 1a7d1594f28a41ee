import Foundation
import InterviewSupport
import TestSupport
import Testing

/// `make install` and `make uninstall`, in a folder that stands for the machine.
@Suite struct `Installing` {
  @Test func `puts all in its place, where the program finds it, and takes it away again`() throws {
    let machine = try Machine()
    try machine.make("install")
    for place in [
      "usr/bin/verwonder", "usr/bin/verwonderd", "etc/verwonder/verwonderd.yaml",
      "etc/verwonder/people.yaml", "usr/share/man/man1/verwonder.1.gz",
      "usr/share/man/man8/verwonderd.8.gz",
      "usr/share/man/man5/verwonderd.yaml.5.gz", "usr/share/man/nl/man1/verwonder.1.gz",
      "usr/share/bash-completion/completions/verwonder",
      "usr/share/zsh/vendor-completions/_verwonderd",
      "usr/share/fish/vendor_completions.d/verwonder.fish",
      "usr/lib/systemd/system/verwonderd.service", "usr/lib/systemd/system/verwonderd.socket",
      "usr/lib/sysusers.d/verwonder.conf", "usr/lib/tmpfiles.d/verwonder.conf",
      "usr/share/doc/verwonder/LICENSE", "usr/share/doc/verwonder/GPL-3.0-or-later.txt",
      "usr/share/doc/verwonder/copyright", "usr/share/doc/verwonder/examples/key.conf.example",
    ] {
      #expect(machine.has(place), "\(place)")
    }
    let banks = try machine.run("usr/bin/verwonder", "bank", "list", "--lang", "nl")
    #expect(banks.status == 0, "\(banks.complaints)")
    #expect(banks.output.contains("verwondering"))
    #expect(try machine.run("usr/bin/verwonderd", "--version").status == 0)
    try machine.make("uninstall")
    #expect(machine.files == [])
  }

  @Test func `names its own places in the units`() throws {
    let machine = try Machine(prefix: "/opt/verwonder", programs: .standIns)
    try machine.make("install")
    let unit = try machine.folder.read("opt/verwonder/lib/systemd/system/verwonderd.service")
    #expect(unit.contains("ExecStart=/opt/verwonder/bin/verwonderd "))
    #expect(machine.has("opt/verwonder/share/zsh/site-functions/_verwonder"))
  }

  @Test func `leaves settings that somebody made`() throws {
    let machine = try Machine(programs: .standIns)
    try machine.make("install")
    try machine.folder.write("# ours\n", to: "etc/verwonder/verwonderd.yaml")
    try machine.make("install")
    try machine.make("uninstall")
    #expect(try machine.folder.read("etc/verwonder/verwonderd.yaml") == "# ours\n")
    #expect(machine.files == ["etc/verwonder/verwonderd.yaml"])
  }
}

private struct Machine {
  enum Programs {
    case built
    /// They answer nothing, and are small.
    case standIns
  }

  let folder: TemporaryFolder
  /// What belongs to nobody who installs.
  private let beside: TemporaryFolder
  private let prefix: String
  private let built: String

  init(prefix: String = "/usr", programs: Programs = .built) throws {
    folder = try TemporaryFolder()
    beside = try TemporaryFolder()
    self.prefix = prefix
    switch programs {
    case .built: built = (product("verwonder") as NSString).deletingLastPathComponent
    case .standIns:
      built = beside.path
      for program in ["verwonder", "verwonderd"] {
        try beside.write("#!/bin/sh\n", to: program, mode: 0o755)
      }
    }
  }

  private var environment: [String: String] {
    ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": beside.path]
  }

  func make(_ goal: String) throws {
    let made = try TestSupport.run(
      "/usr/bin/make",
      [
        "--silent", "-C", Project.root, goal, "DESTDIR=" + folder.path, "PREFIX=" + prefix,
        "BUILT=" + built, "STRIP=",
      ], environment: environment)
    #expect(made.status == 0, "\(made.complaints)")
    #expect(made.complaints == "")
  }

  func run(_ program: String, _ arguments: String...) throws -> Finished {
    try TestSupport.run(folder.path + "/" + program, arguments, environment: environment)
  }

  /// Folders that others use stay when something is removed.
  var files: [String] {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (all ?? []).filter { place in
      var info = stat()
      return lstat(folder.path + "/" + place, &info) == 0 && info.st_mode & S_IFMT != S_IFDIR
    }
  }

  func has(_ place: String) -> Bool { access(folder.path + "/" + place, F_OK) == 0 }
}
