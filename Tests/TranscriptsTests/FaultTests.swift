import Foundation
import Glibc
import InterviewSupport
import TestSupport
import Testing
import Transcripts
import TranscriptsSQLite

/// A call to the system that fails, and in which way.
private struct Fault: Sendable {
  var call: String
  var error: Int32
}

private let faults: [Fault] =
  ["open", "pwrite", "fdatasync", "fsync", "ftruncate", "rename", "unlink", "mmap"].map {
    Fault(call: $0, error: EIO)
  } + [
    Fault(call: "pwrite", error: ENOSPC), Fault(call: "pwrite", error: EDQUOT),
    Fault(call: "pwrite", error: EINTR),
    // Half of the bytes, and no error.
    Fault(call: "pwrite", error: 0), Fault(call: "fdatasync", error: EINTR),
    Fault(call: "ftruncate", error: ENOSPC),
  ]

/// The n-th call of a kind fails, for n from 1 until the program makes no more of them: whatever it
/// acknowledged is there, and it never ends in a heap.
@Suite(.serialized, .enabled(if: FaultShim.path != nil, "there is no clang to build the shim with"))
struct `When the system fails` {
  @Test(arguments: faults.indices)
  func `what was kept is kept, at whichever call`(index: Int) async throws {
    let fault = faults[index]
    // All of them in the long run; at home, some.
    let step = Torture.rounds(max(1, 17 - index), long: 1)
    var n = 1
    var runs = 0
    while try await survives(fault, n) {
      n += step
      runs += 1
    }
    Torture.report("\(fault.call) with error \(fault.error): \(runs) places, 0 lost")
  }

  /// - Returns: whether the program made that many calls.
  private func survives(_ fault: Fault, _ n: Int) async throws -> Bool {
    let folder = try FolderOfStore()
    let context = "\(fault.call) \(n), error \(fault.error)"
    let child = try RunningChild(
      product("StoreProbe"), ["answers", folder.path, "\(n)", "2", "14"],
      environment: [
        "LD_PRELOAD": FaultShim.path ?? "", "FAULT_CALL": fault.call, "FAULT_NTH": "\(n)",
        "FAULT_ERROR": "\(fault.error)", "SWIFT_BACKTRACE": "enable=no",
      ])
    var promises = Promises()
    while let line = child.line() { promises.take(line) }
    let status = child.wait()
    #expect([0, 3, 77].contains(status), "\(context): status \(status)")
    // A call that is interrupted is made again, and a short one is finished.
    if status == 0, [EINTR, 0].contains(fault.error), fault.call != "fdatasync" {
      #expect(promises.ended, "\(context)")
    }
    let store = try folder.open()
    #expect(store.findings.allSatisfy { $0.isMended }, "\(context): \(store.findings)")
    try await promises.check(store, context)
    #expect(try await store.check().findings == [], "\(context)")
    try store.close()
    return status != 77
  }
}

/// The shim, built once.
private enum FaultShim {
  static let path: String? = {
    let target = product("fault.so")
    let source = Project.root + "/Tests/Faults/fault.c"
    for compiler in ["clang", "cc", "gcc"] {
      let built = try? run(
        "/usr/bin/env", [compiler, "-shared", "-fPIC", "-O1", "-o", target, source, "-ldl"],
        environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
      if built?.status == 0 { return target }
    }
    return nil
  }()
}
