import Foundation
import TestSupport
import Testing

@Suite struct `Completion in a shell` {
  struct Shell: Sendable, CustomTestStringConvertible {
    var name: String
    var check: [String]

    var isHere: Bool { path != nil }
    var path: String? {
      ["/bin/", "/usr/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
    }
    var testDescription: String { name }

    static let all = [
      Shell(name: "bash", check: ["-n"]), Shell(name: "zsh", check: ["-n"]),
      Shell(name: "fish", check: ["--no-execute"]),
    ]
  }

  static let cases = Shell.all.filter(\.isHere).flatMap { shell in
    ["verwonder", "verwonderd"].map { (shell, $0) }
  }

  @Test(arguments: cases)
  func `is a script that the shell reads`(shell: Shell, program: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(script(of: program, for: shell.name), to: "completion")
    let read = try run(
      try #require(shell.path), shell.check + [file],
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path])
    #expect(read.status == 0)
    #expect(read.complaints == "")
  }

  @Test(
    .enabled(if: access("/bin/bash", X_OK) == 0, "bash is not here"),
    arguments: [
      (["verwonder", "inter"], ["interview", "interviews"]),
      (["verwonder", "bank", "ch"], ["check"]),
      (["verwonder", "interview", "--part"], ["--participant", "--partner"]),
      (["verwonder", "export", "tr"], ["transcript"]),
      (["verwonder", "interview", "--bank", "pr"], ["procesanalyse"]),
      (["verwonder", "bank", "show", "co"], ["cocreatie"]),
    ])
  func `goes on with what was typed`(typed: [String], offered: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(script(of: "verwonder", for: "bash"), to: "completion")
    let line = typed.joined(separator: " ")
    // As bash calls it after Tab; `complete -p` tells the name of the function.
    let asking = """
      source \(file)
      COMP_WORDS=(\(line)) COMP_CWORD=\(typed.count - 1) COMP_LINE='\(line)' COMP_POINT=\(line.count)
      function=$(complete -p verwonder); function=${function##*-F }; function=${function%% *}
      $function verwonder '\(typed[typed.count - 1])' '\(typed[typed.count - 2])'
      printf '%s\\n' "${COMPREPLY[@]}" | sort
      """
    let finished = try run(
      "/bin/bash", ["--norc", "-c", asking],
      environment: [
        "PATH": (product("verwonder") as NSString).deletingLastPathComponent + ":/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
      ])
    #expect(finished.output.split(separator: "\n").map(String.init) == offered)
    #expect(finished.complaints == "")
  }

  private func script(of program: String, for shell: String) throws -> String {
    try run(product(program), ["--generate-completion-script", shell]).output
  }
}
