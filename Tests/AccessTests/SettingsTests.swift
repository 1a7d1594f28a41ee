import Access
import Testing

@Suite struct `An address of this machine` {
  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("::1", "::1"),
    ("127.255.255.254", "127.255.255.254"), ("127.0.0.0", "127.0.0.0"),
  ])
  func `is taken`(text: String, numeric: String) {
    #expect(LoopbackAddress(text)?.numeric == numeric)
  }

  @Test(arguments: [
    "", "0.0.0.0", "::", "128.0.0.1", "126.0.0.1", "10.0.0.1", "192.168.1.1", "127.0.0.256",
    "127.1", "127.0.1", "127.0.0.1.1", "127.0.0.", "127..0.1", ".127.0.0.1", "127.0.0.1 ",
    " 127.0.0.1", "0127.0.0.1", "127.0.0.01", "0x7f.0.0.1", "2130706433", "127.0.0.1:80",
    "[::1]", "::1%lo", "::ffff:127.0.0.1", "0:0:0:0:0:0:0:1", "::2", "localhost.", "Localhost",
    "localhost.example.nl", "127.0.0.1.example.nl", "example.nl", "*", "127.0.0.+1", "127.0.0.-1",
    "١٢٧.0.0.1", "127.0.0.1\u{0}", "127.0.0.1\n", "127.0.0.9999",
  ])
  func `is nothing else`(text: String) { #expect(LoopbackAddress(text) == nil) }
}

@Suite struct `What a daemon is told` {
  @Test func `is safe when it is nothing`() {
    let settings = ServerSettings()
    #expect(settings.tcp == nil)
    #expect(settings.socketMode == 0o600)
    #expect(settings.people == nil)
    #expect(settings.limits.bodyBytes == 1_048_576)
    #expect(settings.limits.wrongTokensPerMinute == 10)
  }

  @Test func `opens the socket to a group when there is one, and to nobody else`() {
    var settings = ServerSettings()
    settings.socketGroup = "verwonder"
    #expect(settings.socketMode == 0o660)
  }

  /// Attack 41: a name that somebody else chose for this machine.
  @Test(arguments: [
    ("localhost:8642", true), ("127.0.0.1:8642", true), ("[::1]:8642", true),
    ("LocalHost:8642", true), ("localhost", false), ("localhost:1", false), ("", false),
    ("evil.example", false), ("evil.example:8642", false), ("127.0.0.1.evil.example:8642", false),
    ("localhost:8642.evil.example", false), ("localhost:8642 ", false),
    ("localhost:86420", false), ("loca\u{6C}\u{301}host:8642", false),
    ("\u{FF4C}ocalhost:8642", false),
  ])
  func `answers to names of this machine alone`(host: String, isAllowed: Bool) {
    var settings = ServerSettings()
    settings.tcp = ServerSettings.TCP(port: 8642)
    #expect(settings.allows(host: host) == isAllowed)
  }

  @Test func `answers to other names only when it is told to`() {
    var settings = ServerSettings()
    settings.tcp = ServerSettings.TCP(port: 8642)
    settings.hostNames = ["Vragen.example.nl"]
    #expect(settings.allows(host: "vragen.example.nl"))
    #expect(settings.allows(host: "VRAGEN.example.nl"))
    #expect(!settings.allows(host: "vragen.example.nl:8642"))
    #expect(!settings.allows(host: "localhost:8642"))
  }

  @Test func `knows that browsers leave out the port of HTTP, and that sockets have none`() {
    var settings = ServerSettings()
    #expect(settings.allows(host: "localhost"))
    settings.tcp = ServerSettings.TCP(port: 80)
    #expect(settings.allows(host: "localhost"))
    #expect(settings.allows(host: "localhost:80"))
  }
}
