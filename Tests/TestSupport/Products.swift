internal import Glibc

/// The path of a program of this package. They are built beside the tests.
public func product(_ name: String) -> String {
  var buffer = [UInt8](repeating: 0, count: 4096)
  let count = buffer.withUnsafeMutableBytes { bytes in
    bytes.withMemoryRebound(to: CChar.self) { path in
      path.baseAddress.map { readlink("/proc/self/exe", $0, path.count) } ?? 0
    }
  }
  let tests = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  let folder = tests.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(tests[..<$0]) } ?? "."
  return folder + "/" + name
}
