import Client
import Testing

/// By the rules of WHATWG HTML, 9.2.5 and 9.2.6; the first rows are its own examples.
@Suite struct `A stream of events` {
  typealias Event = ServerSentEvents.Event

  static let table: [(sent: String, events: [Event])] = [
    (
      "data: YHOO\ndata: +2\ndata: 10\n\n",
      [Event(name: "message", data: "YHOO\n+2\n10", id: "")]
    ),
    (
      ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
      [
        Event(name: "message", data: "first event", id: "1"),
        Event(name: "message", data: "second event", id: ""),
        Event(name: "message", data: " third event", id: ""),
      ]
    ),
    (
      "data\n\ndata\ndata\n\ndata:",
      [
        Event(name: "message", data: "", id: ""), Event(name: "message", data: "\n", id: ""),
      ]
    ),
    (
      "data:test\n\ndata: test\n\n",
      [
        Event(name: "message", data: "test", id: ""),
        Event(name: "message", data: "test", id: ""),
      ]
    ),
    (
      "id: 12\r\nevent: recorded\r\ndata: {}\r\n\r\n",
      [Event(name: "recorded", data: "{}", id: "12")]
    ),
    ("event: a\rdata: 1\r\r", [Event(name: "a", data: "1", id: "")]),
    (
      "data: 1\r\ndata: 2\n\rdata: 3\r\r",
      [
        Event(name: "message", data: "1\n2", id: ""),
        Event(name: "message", data: "3", id: ""),
      ]
    ),
    ("\u{FEFF}data: 1\n\n", [Event(name: "message", data: "1", id: "")]),
    ("\u{FEFF}\u{FEFF}data: 1\n\n", []),
    (":\n\n: nog wakker\n\n", []),
    ("event: goodbye\n\ndata: 1\n\n", [Event(name: "message", data: "1", id: "")]),
    ("event: goodbye\ndata\n\n", [Event(name: "goodbye", data: "", id: "")]),
    ("id: 7\n\ndata: 1\n\n", [Event(name: "message", data: "1", id: "7")]),
    ("id: 7\0\ndata: 1\n\n", [Event(name: "message", data: "1", id: "")]),
    (
      "colour: red\nDATA: 1\n data: 2\ndata: é 🙂\n\n", [Event(name: "message", data: "é 🙂", id: "")]
    ),
    ("data: never ended\n", []),
  ]

  @Test(arguments: table)
  func `is read by the rules, however it was cut`(row: (sent: String, events: [Event])) throws {
    let bytes = Array(row.sent.utf8)
    var whole = ServerSentEvents()
    #expect(try whole.read(bytes) == row.events)
    for cut in 0...bytes.count {
      var stream = ServerSentEvents()
      #expect(
        try stream.read(bytes[..<cut]) + stream.read(bytes[cut...]) == row.events, "cut at \(cut)")
    }
  }

  @Test(arguments: [
    ("retry: 1500\n", 1500), ("retry:0\n", 0), ("retry: 1.5\n", nil), ("retry:\n", nil),
    ("retry: 99999999999\n", nil), ("retry: -1\n", nil),
  ])
  func `says how long to wait`(sent: String, milliseconds: Int?) throws {
    var stream = ServerSentEvents()
    _ = try stream.read(sent.utf8)
    #expect(stream.retryMilliseconds == milliseconds)
  }

  @Test func `says from where to go on`() throws {
    var stream = ServerSentEvents()
    _ = try stream.read("id: 41\ndata: a\n\nid: 42\ndata: b".utf8)
    #expect(stream.lastID == "41")
    _ = try stream.read("\n\n".utf8)
    #expect(stream.lastID == "42")
  }

  @Test func `takes no event without end`() {
    var stream = ServerSentEvents()
    #expect(throws: ServerSentEvents.TooLong.self) {
      while true { _ = try stream.read([UInt8](repeating: 0x61, count: 65536)) }
    }
  }
}
