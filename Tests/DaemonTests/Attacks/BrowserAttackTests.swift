import HTTPTypes
import InterviewSupport
import JSONText
import TestSupport
import Testing

@testable import Server

/// What a page of somebody else can make a browser send, and what a browser may make of what comes
/// back. (SECURITY, 40–42)
@Suite struct `Daemon attacks: browsers` {
  @Test func `only our own names are answered`() throws {
    let daemon = try RunningDaemon(tcp: true)
    let port = try #require(daemon.port)
    let hosts: [(host: String?, status: Int)] = [
      ("127.0.0.1:\(port)", 200), ("localhost:\(port)", 200), ("[::1]:\(port)", 200),
      ("LOCALHOST:\(port)", 200), ("evil.example", 421), ("evil.example:\(port)", 421),
      ("127.0.0.1.evil.example:\(port)", 421), ("localhost:1", 421), ("localhost", 421),
      ("127.0.0.1", 421), ("localhost.:\(port)", 421), ("localhost:\(port).evil.example", 421),
      ("localhost:\(port)@evil.example", 421), ("evil.example@localhost:\(port)", 421),
      ("localhost:0\(port)", 421), ("127.1:\(port)", 421), ("2130706433:\(port)", 421),
      ("0.0.0.0:\(port)", 421), ("localhost:\(port), evil.example", 421), ("local host", 421),
      ("", 421), (nil, 421), ("localhost:\(port)\u{0301}", 421), ("ｌocalhost:\(port)", 421),
    ]
    for (host, status) in hosts {
      let client = try daemon.connectByPort()
      let line = host.map { "Host: \($0)\r\n" } ?? ""
      client.send("GET /v1/health HTTP/1.1\r\n\(line)X-Forwarded-Host: localhost\r\n\r\n")
      #expect(client.answer()?.status == status, "\(host ?? "none")")
    }
    // On the socket there is no port to be named.
    #expect(try daemon.ask("GET", "/v1/health").status == 200)
  }

  @Test func `a page of another does nothing here`() throws {
    let daemon = try RunningDaemon(tcp: true)
    let host = daemon.host(byPort: true)
    let refused = [
      "Origin: null", "Origin: http://evil.example", "Origin: http://\(host).evil.example",
      "Origin: http://localhost", "Origin: \(host)", "Origin: ", "Origin: file://",
      "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Sec-Fetch-Site: ",
      "Sec-Fetch-Site: Same-Origin\r\nSec-Fetch-Site: none",
      "Origin: http://\(host)\r\nOrigin: http://evil.example",
    ]
    for header in refused {
      for (method, path) in [("GET", "/v1/health"), ("POST", "/v1/sessions"), ("GET", "/nothing")] {
        let answer = try daemon.ask(
          method, path, json: method == "POST" ? #"{"token":"x"}"# : nil, headers: [header],
          byPort: true)
        #expect(answer.status == 403, "\(header): \(method) \(path)")
        #expect(!answer.headers.contains { $0.name.hasPrefix("access-control-") })
      }
    }
    for header in [
      "Origin: http://\(host)", "Origin: https://\(host)", "Sec-Fetch-Site: same-origin",
      "Sec-Fetch-Site: none",
    ] {
      let answer = try daemon.ask("GET", "/v1/health", headers: [header], byPort: true)
      #expect(answer.status == 200, "\(header)")
    }
    // What a form can send is no JSON, and nobody may ask before sending it.
    let body = #"{"token":"x"}"#
    for type in [
      "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
      "text/plain; application/json", "application/jsonx", "application/json-seq", "",
    ] {
      let client = try daemon.connectByPort()
      client.send(
        "POST /v1/sessions HTTP/1.1\r\nHost: \(host)\r\nContent-Type: \(type)\r\n"
          + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
      #expect(client.answer()?.status == 415, "\(type)")
    }
    let asked = try daemon.ask(
      "OPTIONS", "/v1/sessions",
      headers: [
        "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: x-verwonderd",
      ],
      byPort: true)
    #expect(!asked.headers.contains { $0.name.hasPrefix("access-control-") })
    // There is no cookie, and nothing is done for one.
    let cookie = try daemon.ask("GET", "/v1/me", headers: ["Cookie: session=x"], byPort: true)
    #expect(cookie.status == 401)
    #expect(cookie["set-cookie"] == nil)
  }

  /// On every route, whoever asks, and on what is no route or no request at all.
  @Test func `every answer says what a browser may do with it`() throws {
    let daemon = try RunningDaemon(tcp: true)
    let wanted = [
      "cache-control": "no-store", "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer", "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    ]
    func check(_ answer: RawAnswer?, _ what: String) {
      #expect(answer != nil, "\(what)")
      for (name, value) in wanted {
        let found = answer?.headers.filter { $0.name == name }.map(\.value)
        #expect(found == [value], "\(what): \(name)")
      }
      #expect(answer?["server"] == nil)
      #expect((answer?.status ?? 500) < 500 || answer?.status == 503, "\(what)")
      guard let answer, !answer.body.isEmpty else { return }
      #expect(answer["content-type"] != nil, "\(what)")
      #expect(answer["content-type"]?.contains("html") == false, "\(what)")
    }
    for route in RouteTable.all.routes {
      let path = route.path.replacing("{id}", with: "x").replacing("{digest}", with: "x")
        .replacing("{job}", with: "x")
      let json = route.body == .none ? nil : "{}"
      for method in [route.method.rawValue, "HEAD", "OPTIONS", "PATCH", "TRACE"] {
        for byPort in [true, false] {
          let body = method == route.method.rawValue ? json : nil
          check(try daemon.ask(method, path, json: body, byPort: byPort), "\(method) \(path)")
        }
      }
    }
    for path in [
      "/", "/favicon.ico", "/v1", "/v1/", "//", "/v1/health/", "/%76%31/health", "/V1/health",
    ] {
      let answer = try daemon.ask("GET", path, byPort: true)
      check(answer, path)
      #expect(answer.status == 404, "\(path)")
    }
    for bytes in [
      "x\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET / HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 200) + "\r\n",
    ] {
      let client = try daemon.connectByPort()
      client.send(bytes)
      check(client.answer(), bytes)
    }
  }

  /// SECURITY, 32: what stands for something in a path is a plain name, decided on bytes.
  @Test func `a path leads nowhere else`() throws {
    let daemon = try RunningDaemon()
    for name in [
      "..%2f..%2fetc%2fpasswd", "%2e%2e%2f", "%252e%252e%252f", "....//", "..", ".", "%00", "a%00b",
      "x.yaml", "%2e%2e/\u{301}x", "Con", "a%20b", "%c0%ae", "%ff", "a;b", "a%2fb",
      String(repeating: "a", count: 65), String(repeating: "a", count: 300),
    ] {
      for path in ["/v1/interviews/\(name)", "/v1/documents/\(name)", "/v1/reruns/\(name)"] {
        let client = try daemon.connect()
        client.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let status = try #require(client.answer()).status
        #expect(status == 404 || status == 400, "\(path)")
      }
    }
    for query in [
      "after=%ff", "after=%00", "after=%0a", "after=%", "after=%4", "after=%zz", "after=1&after=1",
      "after=1&%61fter=1", "after=%c0%ae", "after=%ed%a0%80", "after=-1", "after=1e3",
      "after=99999999999999999999", "purpose=x", "nothing=1",
    ] {
      let answer = try daemon.ask("GET", "/v1/interviews/abcdefgh/events?\(query)")
      #expect(answer.status == 400 || answer.status == 404, "\(query)")
      #expect(!answer.text.contains("\u{FFFD}"))
    }
  }
}
