import Access
import BankFormat
import Inquiry
import InterviewSupport
import Testing

private let settingsText = """
  store: /var/lib/verwonderd
  key_file: /etc/verwonderd/key
  socket: /run/verwonderd/verwonderd.sock
  socket_group: verwonder
  tcp: {address: 127.0.0.2, port: 8642}
  host_names: [Vragen.example.nl, 'vragen.example.nl:8443']
  people: /etc/verwonderd/people.yaml
  banks: /srv/banks
  lexicon: /srv/hearing
  chains: /srv/chains
  language: en
  log: {format: journal, level: debug}
  limits:
    body_bytes: 200000
    connections: 100
    connections_per_source: 20
  memory: {interview_idle_minutes: 5}

  """

@Suite struct `The settings of a daemon` {
  @Test func `are read`() throws {
    var expected = ServerSettings()
    expected.store = "/var/lib/verwonderd"
    expected.keyFile = "/etc/verwonderd/key"
    expected.socket = "/run/verwonderd/verwonderd.sock"
    expected.socketGroup = "verwonder"
    let address = try #require(LoopbackAddress("127.0.0.2"))
    expected.tcp = ServerSettings.TCP(address: address, port: 8642)
    expected.hostNames = ["vragen.example.nl", "vragen.example.nl:8443"]
    expected.people = "/etc/verwonderd/people.yaml"
    expected.banks = "/srv/banks"
    expected.lexicon = "/srv/hearing"
    expected.chains = "/srv/chains"
    expected.language = .english
    expected.log.format = .journal
    expected.log.level = .debug
    expected.limits.bodyBytes = 200_000
    expected.limits.connections = 100
    expected.limits.connectionsPerSource = 20
    expected.memory.interviewIdleMinutes = 5
    let reading = readServerSettings(SmallInquiry.source(settingsText))
    #expect(reading.problems == [])
    #expect(reading.value == expected)
  }

  @Test(arguments: [
    Mistake("QB003", "store:", "⟦stroe:"),
    Mistake("QB003", "{address:", "{⟦adres: x, address:"),
    Mistake("QB003", "body_bytes:", "⟦body_byte:"),
    Mistake("QB003", "language: en", "⟦token: x\nlanguage: en"),
    Mistake("QB004", ", port: 8642", "").at("{address"),
    Mistake("QB005", "port: 8642", "port: ⟦'8642'"),
    Mistake("QB005", "tcp: {address: 127.0.0.2, port: 8642}", "tcp: ⟦127.0.0.2:8642"),
    Mistake("QB005", "body_bytes: 200000", "body_bytes: ⟦1 MiB"),
    Mistake("QB005", "host_names: [Vragen.example.nl, 'vragen.example.nl:8443']", "host_names: ⟦a"),
    Mistake("QB005", "memory: {interview_idle_minutes: 5}", "memory: ⟦5"),
    Mistake("QB006", "language: en", "language: en\n⟦store: /tmp"),
    Mistake("QB006", "connections: 100", "connections: 100\n  ⟦body_bytes: 300000"),
    Mistake("QB007", "socket_group: verwonder", "socket_group: ⟦Verwonder"),
    Mistake("QB008", "'vragen.example.nl:8443'", "⟦vragen.example.NL"),
    Mistake("QB009", "language: en", "language: ⟦fr"),
    Mistake("QB009", "format: journal", "format: ⟦jurnal"),
    Mistake("QB009", "level: debug", "level: ⟦verbose"),
    Mistake("QB011", "store: /var/lib/verwonderd", "store: ⟦''"),
    Mistake("QB012", "[Vragen.example.nl, 'vragen.example.nl:8443']", "⟦[]"),
    Mistake("QB013", "store: /var", "store: ⟦&a /var"),
    Mistake("QB020", "port: 8642", "port: ⟦0"),
    Mistake("QB020", "port: 8642", "port: ⟦65536"),
    Mistake("QB020", "body_bytes: 200000", "body_bytes: ⟦131071"),
    Mistake("QB020", "body_bytes: 200000", "body_bytes: ⟦16777217"),
    Mistake("QB020", "body_bytes: 200000", "wrong_tokens_per_minute: ⟦0"),
    Mistake("QB020", "body_bytes: 200000", "answers_per_interview: ⟦-1"),
    Mistake("QB020", "interview_idle_minutes: 5", "interview_idle_minutes: ⟦1441"),
    Mistake("QB070", "store: /var", "store: ⟦var"),
    Mistake("QB070", "key_file: /etc", "key_file: ⟦~/etc"),
    Mistake("QB070", "people: /etc", "people: ⟦$HOME/etc"),
    Mistake("QB070", "banks: /srv/banks", #"banks: ⟦"/srv/\0banks""#),
    Mistake("QB070", "socket: /run", "socket: ⟦run"),
    Mistake("QB071", "/run/verwonderd/v", "⟦/" + String(repeating: "r", count: 92) + "/v"),
    Mistake("QB072", "127.0.0.2", "⟦0.0.0.0"),
    Mistake("QB072", "127.0.0.2", "⟦'::'"),
    Mistake("QB072", "127.0.0.2", "⟦192.168.1.2"),
    Mistake("QB072", "127.0.0.2", "⟦example.nl"),
    Mistake("QB072", "127.0.0.2", "⟦127.1"),
    Mistake("QB073", "Vragen.example.nl", "⟦'*'"),
    Mistake("QB073", "Vragen.example.nl", "⟦'*.example.nl'"),
    Mistake("QB073", "Vragen.example.nl", "⟦'https://vragen.example.nl'"),
    Mistake("QB073", "Vragen.example.nl", "⟦vragen.example.nl/d"),
    Mistake("QB073", "Vragen.example.nl", "⟦'vragen.example.nl:'"),
    Mistake("QB073", "Vragen.example.nl", "⟦'vragen.example.nl:080'"),
    Mistake("QB073", "Vragen.example.nl", "⟦'vragen.example.nl:65536'"),
    Mistake("QB073", "Vragen.example.nl", "⟦'vragen.example.nl:99999999999999999999'"),
    Mistake("QB073", "Vragen.example.nl", "⟦vragen..nl"),
    Mistake("QB073", "Vragen.example.nl", "⟦-vragen.nl"),
    Mistake("QB073", "Vragen.example.nl", "⟦vrágen.nl"),
    Mistake("QB073", "Vragen.example.nl", "⟦vragen nl"),
    Mistake("QB073", "Vragen.example.nl", "⟦'[::1'"),
    Mistake("QB073", "Vragen.example.nl", "⟦'[]:80'"),
    Mistake("QB074", "connections_per_source: 20", "connections_per_source: ⟦101"),
    Mistake("QB074", "connections: 100\n  connections_per_source: 20", "connections: ⟦63"),
  ])
  func `with a mistake are refused at the mark`(mistake: Mistake) {
    let (text, places) = unmark(mistake.made(in: settingsText))
    let reading = readServerSettings(SmallInquiry.source(text))
    #expect(reading.value == nil)
    #expect(reading.problems.map(\.problem.code) == [mistake.code], "\(reading.lines(.english))")
    if !places.isEmpty { #expect(reading.problems.map(\.place) == places) }
  }

  @Test(arguments: [
    "localhost", "127.0.0.1:8642", "[::1]", "[::1]:8642", "a", "xn--vrgen-xqa.nl", "A-1.b:1",
  ])
  func `take every name a server can have`(name: String) {
    let reading = readServerSettings(SmallInquiry.source("host_names: ['\(name)']\n"))
    #expect(reading.problems == [])
    #expect(reading.value?.allows(host: name) == true)
  }

  @Test func `tell what was meant`() {
    let text = "scoket: /run/x\nlimits: {answer_per_second: 5}\ntcp: {address: 0.0.0.0, port: 80}\n"
    #expect(
      readServerSettings(SmallInquiry.source(text)).lines(.english) == [
        "small.yaml:1:1: QB003: 'scoket' is not known here; did you mean 'socket'?",
        "small.yaml:2:10: QB003: 'answer_per_second' is not known here; "
          + "did you mean 'answers_per_second'?",
        "small.yaml:3:16: QB072: '0.0.0.0' is no address that only this machine can reach",
      ])
  }

  @Test(arguments: [(107, true), (108, false)])
  func `take a place for a socket that fits`(length: Int, fits: Bool) {
    let path = "/" + String(repeating: "r", count: length - 1)
    let reading = readServerSettings(SmallInquiry.source("socket: \(path)\n"))
    #expect((reading.value?.socket == path) == fits)
  }

  /// Each under the name of its own, in small letters.
  @Test func `set the limit that they name, and no other`() {
    #expect(Mirror(reflecting: ServerLimits()).children.count == LimitSetting.all.count)
    for setting in LimitSetting.all {
      // What is allowed for all may be less than what one source has.
      let value = setting.key == "connections" ? 64 : setting.allowed.lowerBound
      let text = "limits: {\(setting.key): \(value)}\n"
      let limits = readServerSettings(SmallInquiry.source(text)).value?.limits
      let before = Mirror(reflecting: ServerLimits()).children
      for (child, was) in zip(Mirror(reflecting: limits ?? ServerLimits()).children, before) {
        let isIt = child.label.map(snakeCase) == setting.key
        #expect((child.value as? Int) == (isIt ? value : was.value as? Int), "\(setting.key)")
      }
    }
  }

  private func snakeCase(_ label: String) -> String {
    label.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }

  @Test func `allow what is so when nothing is said`() {
    for setting in LimitSetting.all {
      #expect(setting.allowed.contains(ServerLimits()[keyPath: setting.path]), "\(setting.key)")
    }
  }
}

@Suite struct `The settings that are shown` {
  static let name = "config/verwonderd.yaml"

  /// With every setting switched on.
  static var whole: String {
    Project.text(name).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      let isSetting = rest.first == "#" && rest.dropFirst().first?.isLetter == true
      return isSetting ? indent + rest.dropFirst() : line
    }.joined(separator: "\n")
  }

  @Test func `are those that hold when nothing is said`() {
    let reading = readServerSettings(Project.source(Self.name))
    #expect(reading.problems == [])
    #expect(reading.value == ServerSettings())
  }

  @Test func `are all there are, and can all be switched on`() throws {
    let reading = readServerSettings(SmallInquiry.source(Self.whole))
    #expect(reading.lines(.english) == [])
    let settings = try #require(reading.value)
    for place in [
      settings.store, settings.keyFile, settings.socket, settings.people, settings.banks,
      settings.lexicon, settings.chains,
    ] {
      #expect(place != nil)
    }
    let keys =
      SettingsKeys.file.allowed + SettingsKeys.log.allowed + SettingsKeys.limits.allowed
      + SettingsKeys.memory.allowed
    let lines = Self.whole.split(separator: "\n").map { $0.drop { $0 == " " } }
    for key in keys { #expect(lines.contains { $0.hasPrefix(key + ":") }, "\(key) is not shown") }
    #expect(settings.tcp != nil && settings.hostNames != nil && settings.socketGroup != nil)
  }
}
