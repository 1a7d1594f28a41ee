import TestSupport
import Testing

/// Bytes over one connection, and what comes of it.
private struct Attack {
  var name: String
  var bytes: [UInt8]
  /// The status of each answer, in order.
  var answers: [Int]
  /// Whether the daemon hangs up after them: nothing that follows is answered.
  var hangsUp: Bool

  static func refused(_ name: String, _ bytes: String, _ status: Int = 400) -> Attack {
    Attack(name: name, bytes: Array(bytes.utf8), answers: [status], hangsUp: true)
  }

  static func answered(_ name: String, _ bytes: String, _ answers: Int...) -> Attack {
    Attack(name: name, bytes: Array(bytes.utf8), answers: answers, hangsUp: false)
  }
}

private let head = "Host: localhost\r\n"
private let get = "GET /v1/ready HTTP/1.1\r\nHost: localhost\r\n"
private let next = "GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n"
private let post =
  "POST /v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
private let body = #"{"token":"x"}"#
private let chunked = "d\r\n\(body)\r\n0\r\n\r\n"

/// What two readers could take for two different requests is taken for none, and the connection is
/// closed. (SECURITY, 23–25; RFC 9112, 11.2)
@Suite struct `Daemon attacks: smuggling` {
  private static let lengths: [Attack] = [
    .refused(
      "chunked and a length",
      post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n" + chunked + next),
    .refused(
      "a length and chunked",
      post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked + next),
    .refused(
      "space before the colon", post + "Transfer-Encoding : chunked\r\n\r\n" + chunked + next),
    .refused("xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n" + chunked + next),
    .refused("a tab after it", post + "Transfer-Encoding: chunked\t\r\n\r\n" + chunked + next),
    .refused(
      "a vertical tab before it", post + "Transfer-Encoding: \u{B}chunked\r\n\r\n" + chunked + next),
    .refused("NUL after it", post + "Transfer-Encoding: chunked\0\r\n\r\n" + chunked + next),
    .refused("identity", post + "Transfer-Encoding: identity\r\n\r\n" + next),
    .refused(
      "identity and a length",
      post + "Transfer-Encoding: identity\r\nContent-Length: 13\r\n\r\n" + body + next),
    .refused(
      "chunked, identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n" + chunked + next),
    .refused(
      "identity, chunked", post + "Transfer-Encoding: identity, chunked\r\n\r\n" + chunked + next),
    .refused("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n" + chunked + next),
    .refused(
      "chunked twice",
      post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked + next),
    .refused("no encoding", post + "Transfer-Encoding:\r\n\r\n" + chunked + next),
    .refused("quoted", post + "Transfer-Encoding: \"chunked\"\r\n\r\n" + chunked + next),
    .refused("with a parameter", post + "Transfer-Encoding: chunked;q=1\r\n\r\n" + chunked + next),
    .refused("folded", post + "Transfer-Encoding:\r\n chunked\r\n\r\n" + chunked + next),
    .refused(
      "chunked in HTTP/1.0",
      "POST /v1/sessions HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
        + chunked + next),
    .refused(
      "one length twice", post + "Content-Length: 13\r\nContent-Length: 13\r\n\r\n" + body + next),
    .refused("two lengths", post + "Content-Length: 13\r\nContent-Length: 0\r\n\r\n" + body + next),
    .refused("a list of lengths", post + "Content-Length: 13, 13\r\n\r\n" + body + next),
    .refused("+13", post + "Content-Length: +13\r\n\r\n" + body + next),
    .refused("-1", post + "Content-Length: -1\r\n\r\n" + body + next),
    .refused("0x0d", post + "Content-Length: 0x0d\r\n\r\n" + body + next),
    .refused("1_3", post + "Content-Length: 1_3\r\n\r\n" + body + next),
    .refused("1 3", post + "Content-Length: 1 3\r\n\r\n" + body + next),
    .refused("no length", post + "Content-Length: \r\n\r\n" + next),
    .refused("beyond 64 bits", post + "Content-Length: 18446744073709551629\r\n\r\n" + body + next),
    .refused("Arabic digits", post + "Content-Length: ١٣\r\n\r\n" + body + next),
    .answered(
      "a tab before it", post + "Transfer-Encoding:\tchunked\r\n\r\n" + chunked + next, 404, 200),
    .answered("capitals", post + "Transfer-Encoding: CHUNKED\r\n\r\n" + chunked + next, 404, 200),
    .answered("zeros before it", post + "Content-Length: 013\r\n\r\n" + body + next, 404, 200),
  ]

  private static let chunks: [Attack] = [
    .refused("0xd", post + "Transfer-Encoding: chunked\r\n\r\n0xd\r\n\(body)\r\n0\r\n\r\n" + next),
    .refused("-1", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\(body)\r\n0\r\n\r\n" + next),
    .refused("+d", post + "Transfer-Encoding: chunked\r\n\r\n+d\r\n\(body)\r\n0\r\n\r\n" + next),
    .refused("no size", post + "Transfer-Encoding: chunked\r\n\r\n\r\n\(body)\r\n0\r\n\r\n" + next),
    .refused(
      "beyond 64 bits",
      post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n\(body)\r\n0\r\n\r\n" + next),
    .refused(
      "space after the size",
      post + "Transfer-Encoding: chunked\r\n\r\nd \r\n\(body)\r\n0\r\n\r\n" + next),
    .refused(
      "space before the size",
      post + "Transfer-Encoding: chunked\r\n\r\n d\r\n\(body)\r\n0\r\n\r\n" + next),
    .refused(
      "lines end in LF", post + "Transfer-Encoding: chunked\r\n\r\nd\n\(body)\n0\n\n" + next),
    .refused(
      "a chunk ends in LF",
      post + "Transfer-Encoding: chunked\r\n\r\nd\r\n\(body)\n0\r\n\r\n" + next),
    .refused(
      "a size ends in CR", post + "Transfer-Encoding: chunked\r\n\r\nd\r\(body)\r\n0\r\n\r\n" + next
    ),
    .refused(
      "longer than its size",
      post + "Transfer-Encoding: chunked\r\n\r\nd\r\n\(body)xx\r\n0\r\n\r\n" + next),
    .refused(
      "LF in an extension",
      post + "Transfer-Encoding: chunked\r\n\r\nd;a\nb\r\n\(body)\r\n0\r\n\r\n" + next),
    .refused(
      "a length after it",
      post + "Transfer-Encoding: chunked\r\n\r\nd\r\n\(body)\r\n0\r\nContent-Length: 5\r\n\r\n"
        + next),
    .refused(
      "an encoding after it",
      post
        + "Transfer-Encoding: chunked\r\n\r\nd\r\n\(body)\r\n0\r\nTransfer-Encoding: chunked\r\n\r\n"
        + next),
    .refused(
      "a flood after it",
      post + "Transfer-Encoding: chunked\r\n\r\nd\r\n\(body)\r\n0\r\n"
        + String(repeating: "a: b\r\n", count: 10_000) + "\r\n" + next, 431),
    .answered(
      "an extension",
      post + "Transfer-Encoding: chunked\r\n\r\nd;a=b\r\n\(body)\r\n0\r\n\r\n" + next, 404, 200),
    .answered(
      "headers after it",
      post
        + "Transfer-Encoding: chunked\r\n\r\nd\r\n\(body)\r\n0\r\nX-Verwonderd: aaa\r\nHost: evil.example\r\n\r\n"
        + next, 404, 200),
  ]

  private static let heads: [Attack] = [
    .refused("HTTP/0.9", "GET /v1/health\r\n\r\n" + next),
    .refused("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u{4}\0\0\0\0\0"),
    .refused("HTTP/2.0", "GET /v1/health HTTP/2.0\r\n\(head)\r\n" + next),
    .refused("HTTP/1.2", "GET /v1/health HTTP/1.2\r\n\(head)\r\n" + next),
    .refused("HTTP/1.10", "GET /v1/health HTTP/1.10\r\n\(head)\r\n" + next),
    .refused("HTTP/1,1", "GET /v1/health HTTP/1,1\r\n\(head)\r\n" + next),
    .refused("a space after the version", "GET /v1/health HTTP/1.1 \r\n\(head)\r\n" + next),
    .refused("tabs in the first line", "GET\t/v1/health\tHTTP/1.1\r\n\(head)\r\n" + next),
    .refused("a space in the path", "GET /v1/hea lth HTTP/1.1\r\n\(head)\r\n" + next),
    .refused("NUL in the path", "GET /v1/hea\0lth HTTP/1.1\r\n\(head)\r\n" + next),
    .refused("an unknown method", "FOO /v1/health HTTP/1.1\r\n\(head)\r\n" + next),
    .refused("a method in small letters", "get /v1/health HTTP/1.1\r\n\(head)\r\n" + next),
    .refused("an answer", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" + next),
    .refused(
      "an address with our name", "GET http://localhost/v1/health HTTP/1.1\r\n\(head)\r\n" + next,
      421),
    .refused(
      "an address with another name",
      "GET http://evil.example/v1/health HTTP/1.1\r\n\(head)\r\n" + next, 421),
    .refused("CONNECT", "CONNECT localhost:80 HTTP/1.1\r\n\(head)\r\n" + next, 421),
    .refused("OPTIONS *", "OPTIONS * HTTP/1.1\r\n\(head)\r\n" + next, 421),
    .refused("two hosts", "GET /v1/health HTTP/1.1\r\n\(head)\(head)\r\n" + next),
    .refused(
      "space before the colon of the host",
      "GET /v1/health HTTP/1.1\r\nHost : localhost\r\n\r\n" + next),
    .refused(
      "the first header is folded",
      "GET /v1/health HTTP/1.1\r\n Host: localhost\r\n\(head)\r\n" + next),
    .refused("a header is folded", get + "A: b\r\n c\r\n\r\n" + next),
    .refused("a header is folded with a tab", get + "A: b\r\n\tc\r\n\r\n" + next),
    .refused("all lines end in LF", "GET /v1/health HTTP/1.1\nHost: localhost\n\n" + next),
    .refused(
      "one line ends in LF", "GET /v1/health HTTP/1.1\r\nHost: localhost\nA: b\r\n\r\n" + next),
    .refused("one line ends in CR", get + "A: b\rC: d\r\n\r\n" + next),
    .refused("NUL in a value", get + "A: b\0c\r\n\r\n" + next),
    .refused("NUL in a name", get + "A\0: b\r\n\r\n" + next),
    .refused("a control character in a value", get + "A: b\u{1}\r\n\r\n" + next),
    .refused("a control character in a name", get + "A\u{1}: b\r\n\r\n" + next),
    .refused("no name", get + ": b\r\n\r\n" + next),
    .refused("a space in a name", get + "A B: b\r\n\r\n" + next),
    .refused("no colon", get + "foobar\r\n\r\n" + next),
    .refused("a name in UTF-8", get + "é: a\r\n\r\n" + next),
    .refused(
      "ten thousand headers", get + String(repeating: "a: b\r\n", count: 10_000) + "\r\n" + next,
      431),
    .refused(
      "a hundred headers and one", get + String(repeating: "a: b\r\n", count: 100) + "\r\n" + next,
      431),
    .refused(
      "a value of one MiB",
      get + "a: " + String(repeating: "b", count: 1 << 20) + "\r\n\r\n" + next, 431),
    .refused(
      "a name of one MiB", get + String(repeating: "a", count: 1 << 20) + ": b\r\n\r\n" + next, 431),
    .refused(
      "a path of one MiB",
      "GET /" + String(repeating: "a", count: 1 << 20) + " HTTP/1.1\r\n\(head)\r\n" + next, 431),
    .refused(
      "TLS",
      "\u{16}\u{3}\u{1}\0\u{21}\u{1}\0\0\u{1d}\u{3}\u{3}" + String(repeating: "\0", count: 64)),
    .refused("another protocol", "SSH-2.0-OpenSSH_9.2\r\n"),
    .answered(
      "a hundred headers", get + String(repeating: "a: b\r\n", count: 99) + "\r\n" + next, 200, 200),
    .answered("UTF-8 in a value", get + "A: é\r\n\r\n" + next, 200, 200),
    .answered("empty lines before it", "\r\n\r\n" + next, 200),
    .answered(
      "spaces around the host", "GET /v1/health HTTP/1.1\r\nHost:   localhost  \r\n\r\n" + next,
      200, 200),
    .answered(
      "an unknown expectation", post + "Expect: foo\r\nContent-Length: 13\r\n\r\n" + body + next,
      404, 200),
    .answered(
      "it may be sent", post + "Expect: 100-continue\r\nContent-Length: 13\r\n\r\n" + body + next,
      404, 200),
    .answered(
      "a body that nobody asked for",
      get + "Content-Length: \(next.utf8.count)\r\n\r\n" + next + next, 400, 200),
    .answered("many in one go", String(repeating: next, count: 3), 200, 200, 200),
    Attack(
      name: "the last one", bytes: Array((get + "Connection: close\r\n\r\n" + next).utf8),
      answers: [200], hangsUp: true),
    Attack(
      name: "HTTP/1.0", bytes: Array(("GET /v1/health HTTP/1.0\r\n\(head)\r\n" + next).utf8),
      answers: [200], hangsUp: true),
    Attack(
      name: "another protocol is offered",
      bytes: Array((get + "Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n" + next).utf8),
      answers: [200], hangsUp: true),
    Attack(
      name: "a wrong one after a right one",
      bytes: Array((get + "\r\n" + post + "Transfer-Encoding: x\r\n\r\n" + next).utf8),
      answers: [200, 400], hangsUp: true),
  ]

  private static let bodies: [Attack] = [
    .refused("one byte more than a MiB", post + "Content-Length: 1048577\r\n\r\n" + next, 413),
    .refused(
      "a MiB of bytes in chunks, and more",
      post + "Transfer-Encoding: chunked\r\n\r\n"
        + String(repeating: "10000\r\n" + String(repeating: "x", count: 65_536) + "\r\n", count: 17)
        + "0\r\n\r\n" + next, 413),
    .answered(
      "more than a link takes",
      post + "Content-Length: 5000\r\n\r\n" + String(repeating: " ", count: 5000) + next, 413, 200),
    .answered(
      "more than a link takes, in chunks",
      post + "Transfer-Encoding: chunked\r\n\r\n1388\r\n" + String(repeating: " ", count: 5000)
        + "\r\n0\r\n\r\n" + next, 413, 200),
    .answered(
      "compressed", post + "Content-Encoding: gzip\r\nContent-Length: 13\r\n\r\n" + body + next,
      415, 200),
    .answered(
      "compressed, by no name",
      post + "Content-Encoding: identity\r\nContent-Length: 13\r\n\r\n" + body + next, 415, 200),
    .answered(
      "a form",
      "POST /v1/sessions HTTP/1.1\r\n\(head)Content-Type: text/plain\r\nContent-Length: 13\r\n\r\n"
        + body + next, 415, 200),
    .answered(
      "of no type", "POST /v1/sessions HTTP/1.1\r\n\(head)Content-Length: 13\r\n\r\n" + body + next,
      415, 200),
    .answered(
      "a large body to nobody",
      "POST /x HTTP/1.1\r\n\(head)Content-Length: 1000000\r\n\r\n"
        + String(repeating: "y", count: 1_000_000) + next, 404, 200),
  ]

  @Test(arguments: ["lengths", "chunks", "heads", "bodies"])
  func `what can be read in two ways is not read`(name: String) throws {
    let tables = [
      "lengths": Self.lengths, "chunks": Self.chunks, "heads": Self.heads, "bodies": Self.bodies,
    ]
    let attacks = try #require(tables[name])
    let daemon = try RunningDaemon(settings: "limits: {wrong_tokens_per_minute: 100}", tcp: true)
    for attack in attacks {
      let client = try daemon.connect()
      client.send(attack.bytes)
      for status in attack.answers {
        #expect(client.answer()?.status == status, "\(name): \(attack.name)")
      }
      if attack.hangsUp {
        #expect(client.isClosed(), "\(name): \(attack.name)")
      } else {
        client.send(next)
        #expect(client.answer()?.status == 200, "\(name): \(attack.name)")
      }
    }
    #expect(!daemon.log.contains { $0.contains(#""level":"error""#) })
    #expect(daemon.stop() == 0)
  }

  /// A body that does not come, and one that never ends. (SECURITY, 23)
  @Test func `what takes too long is cut off`() throws {
    let daemon = try RunningDaemon(settings: "limits: {head_seconds: 1, body_seconds: 1}")
    let short = try daemon.connect()
    short.send(post + "Content-Length: 10\r\n\r\n12345")
    let endless = try daemon.connect()
    endless.send(post + "Transfer-Encoding: chunked\r\n\r\n1\r\n \r\n")
    let headless = try daemon.connect()
    headless.send("GET /v1/health HTTP/1.1\r\nHost: loc")
    for client in [short, endless, headless] {
      #expect(client.answer()?.status == 408)
      #expect(client.isClosed())
    }
    // Cut off in the middle: nobody is there to be told.
    let gone = try daemon.connect()
    gone.send(post + "Content-Length: 10\r\n\r\n12345")
    gone.finish()
    #expect(gone.isClosed())
    #expect(try daemon.ask("GET", "/v1/health").status == 200)
    #expect(!daemon.log.contains { $0.contains("12345") || $0.contains("3132333435") })
  }
}
