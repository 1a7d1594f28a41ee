import Glibc
import InterviewSupport
import TestSupport
import Testing

/// Where `make test` installed schemathesis: beside what was built.
private let schemathesis: String? = {
  var folder = product("schemathesis")
  while let end = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
    folder = String(folder[..<end])
    let program = folder + "/schemathesis/bin/schemathesis"
    if access(program, X_OK) == 0 { return program }
  }
  return nil
}()

@Suite(
  .enabled(
    if: schemathesis != nil, "no schemathesis: config/setup/schemathesis .build/schemathesis"))
struct `schemathesis over the description` {
  @Test(.timeLimit(.minutes(6)))
  func `finds nothing that is otherwise`() async throws {
    let program = try #require(schemathesis)
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let home = getenv("HOME").map { String(cString: $0) } ?? "/"
    let finished = try await runAside(
      Project.root + "/Tests/OpenAPI/conformance.py",
      [Project.root, product("verwonderd"), program],
      environment: ["PATH": path, "HOME": home, "LANG": "C.UTF-8"])
    #expect(finished.status == 0, "\(finished.output)\(finished.complaints)")
  }
}
