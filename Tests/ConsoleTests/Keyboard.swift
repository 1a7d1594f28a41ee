import TestSupport

/// The probe on a terminal, at its prompt.
func keyboard(
  _ environment: [String: String] = [:], columns: UInt16 = 80
) throws -> PTY {
  let settings = [
    "LANG": "C.UTF-8", "TERM": "xterm", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
  ]
  let terminal = try PTY(
    product("LineEditorProbe"),
    environment: settings.merging(environment) { $1 }, columns: columns)
  try terminal.expect("vraag>")
  return terminal
}

extension PTY {
  /// Types a line, sees what the probe made of it, and waits for the next prompt.
  func enters(_ keys: String, giving told: String) throws {
    try send(keys + enter)
    try expect("[\(told)]")
    try expect("vraag>")
  }
}

let enter = "\r"
let altEnter = "\u{1B}\r"
let tab = "\t"
let backspace = "\u{7F}"
let left = "\u{1B}[D"
let up = "\u{1B}[A"

func control(_ letter: Unicode.Scalar) -> String {
  String(Character(Unicode.Scalar(UInt8(letter.value & 0x1F))))
}

func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

/// As the probe counts: FNV-1a.
func checksum(_ text: String) -> UInt32 {
  text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}
