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
      "usr/share/man/man1/verwonder.1.gz", "usr/share/man/man8/verwonderd.8.gz",
      "usr/share/man/man5/verwonderd.yaml.5.gz", "usr/share/man/nl/man1/verwonder.1.gz",
      "usr/share/bash-completion/completions/verwonder",
      "usr/share/zsh/vendor-completions/_verwonderd",
      "usr/share/fish/vendor_completions.d/verwonder.fish",
      "usr/lib/systemd/system/verwonderd.service", "usr/lib/systemd/system/verwonderd.socket",
      "usr/lib/sysusers.d/verwonder.conf", "usr/lib/tmpfiles.d/verwonder.conf",
      "usr/share/doc/verwonder/LICENSE", "usr/share/doc/verwonder/GPL-3.0-or-later.txt",
      "usr/share/doc/verwonder/copyright", "usr/share/doc/verwonder/examples/people.yaml",
    ] {
      #expect(machine.has(place), "\(place)")
    }
    let banks = try machine.run("usr/bin/verwonder", "bank", "list", "--lang", "nl")
    #expect(banks.status == 0, "\(banks.complaints)")
    #expect(banks.output.contains("verwondering"))
    #expect(try machine.run("usr/bin/verwonderd", "--version").status == 0)
    try machine.make("uninstall")
    #expect(machine.folder.names == [])
  }

  @Test func `names its own places in the units`() throws {
    let machine = try Machine(prefix: "/opt/verwonder")
    try machine.make("install")
    let unit = try machine.folder.read("opt/verwonder/lib/systemd/system/verwonderd.service")
    #expect(unit.contains("ExecStart=/opt/verwonder/bin/verwonderd "))
    #expect(machine.has("opt/verwonder/share/zsh/site-functions/_verwonder"))
  }

  @Test func `leaves settings that somebody made`() throws {
    let machine = try Machine()
    try machine.make("install")
    try machine.folder.write("# ours\n", to: "etc/verwonder/verwonderd.yaml")
    try machine.make("install")
    try machine.make("uninstall")
    #expect(try machine.folder.read("etc/verwonder/verwonderd.yaml") == "# ours\n")
    #expect(machine.folder.names == ["etc"])
  }
}

private struct Machine {
  let folder: TemporaryFolder
  var prefix = "/usr"

  init(prefix: String = "/usr") throws {
    folder = try TemporaryFolder()
    self.prefix = prefix
  }

  private var environment: [String: String] {
    ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path]
  }

  /// With the programs that were built for the tests.
  func make(_ goal: String) throws {
    let built = (product("verwonder") as NSString).deletingLastPathComponent
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

  func has(_ place: String) -> Bool { access(folder.path + "/" + place, F_OK) == 0 }
}
