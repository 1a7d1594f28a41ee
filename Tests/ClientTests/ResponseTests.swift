import TestSupport
import Testing

@testable import Client

@Suite struct `A response` {
  /// Head and body, or nothing when it is not all there.
  static func read(
    _ parts: [ArraySlice<UInt8>], to method: HTTPRequest.Method = .get
  ) throws(ResponseFault) -> HTTPResponse? {
    var parser = ResponseParser(to: method)
    var response = HTTPResponse(head: ResponseHead(status: 0), body: [])
    for part in parts {
      for piece in try parser.read(part) {
        switch piece {
        case .head(let head): response.head = head
        case .body(let body): response.body += body
        case .end: return response
        }
      }
    }
    return nil
  }

  static func read(
    _ text: String, to method: HTTPRequest.Method = .get
  ) throws(ResponseFault) -> HTTPResponse? { try read([Array(text.utf8)[...]], to: method) }

  static let good: [(sent: String, method: HTTPRequest.Method, status: Int, body: String)] = [
    ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", .get, 200, "ok"),
    ("HTTP/1.1 200\r\ncontent-length:\t2 \r\n\r\nok", .get, 200, "ok"),
    ("HTTP/1.1 404 Niet hier\r\nContent-Length: 0\r\n\r\n", .get, 404, ""),
    ("HTTP/1.1 204 No Content\r\n\r\n", .put, 204, ""),
    ("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n", .head, 200, ""),
    (
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\n!", .post, 201,
      "!"
    ),
    (
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
      .get, 200, "abc0123456789"
    ),
    (
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\nTrailer: x\r\n\r\n",
      .get, 200,
      "a"
    ),
  ]

  @Test(arguments: good)
  func `is read, however it was cut`(
    row: (sent: String, method: HTTPRequest.Method, status: Int, body: String)
  ) throws {
    let bytes = Array(row.sent.utf8)
    let whole = try #require(try Self.read([bytes[...]], to: row.method))
    #expect(whole.status == row.status)
    #expect(whole.body == Array(row.body.utf8))
    for cut in 0...bytes.count {
      #expect(try Self.read([bytes[..<cut], bytes[cut...]], to: row.method) == whole)
    }
    #expect(try Self.read(bytes.indices.map { bytes[$0...$0] }, to: row.method) == whole)
  }

  @Test(arguments: good)
  func `that was cut off is not taken for whole`(
    row: (sent: String, method: HTTPRequest.Method, status: Int, body: String)
  ) throws {
    let bytes = Array(row.sent.utf8)
    for cut in 0..<bytes.count {
      #expect(try Self.read([bytes[..<cut]], to: row.method) == nil, "cut at \(cut)")
    }
  }

  static let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

  static let bad: [(sent: String, fault: ResponseFault)] = [
    ("HTTP/1.0 200 OK\r\n", .badStatusLine),
    ("HTTP/1.1 20 OK\r\n", .badStatusLine),
    ("HTTP/1.1 099 OK\r\n", .badStatusLine),
    ("HTTP/1.1 2000 OK\r\n", .badStatusLine),
    ("HTTP/1.1 +20 OK\r\n", .badStatusLine),
    ("\r\nHTTP/1.1 200 OK\r\n", .badStatusLine),
    ("SSH-2.0-OpenSSH_9.2\r\n", .badStatusLine),
    ("HTTP/1.1 101 Switching Protocols\r\n\r\n", .badStatusLine),
    ("HTTP/1.1 200 OK\nContent-Length: 2\n\nok", .badField),
    ("HTTP/1.1 200 OK\r\nContent-Length\r\n", .badField),
    ("HTTP/1.1 200 OK\r\n: 2\r\n", .badField),
    ("HTTP/1.1 200 OK\r\nContent-Length : 2\r\n", .badField),
    ("HTTP/1.1 200 OK\r\nX: a\r\n b\r\n", .badField),
    ("HTTP/1.1 200 OK\r\nX: a\rb\r\n", .badField),
    ("HTTP/1.1 200 OK\r\nX: a\0b\r\n", .badField),
    ("HTTP/1.1 200 OK\r\n\r\nok", .noLength),
    ("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok", .badLength),
    ("HTTP/1.1 200 OK\r\nContent-Length: 2,2\r\n\r\nok", .badLength),
    ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", .badLength),
    ("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nok", .badLength),
    ("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\nok", .bodyTooLarge),
    (
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\nok", .badLength
    ),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .badLength),
    (chunked + "\r\n", .badChunk), (chunked + "-1\r\n", .badChunk),
    (chunked + "0x1\r\n", .badChunk),
    (chunked + "1\r\nab\r\n", .badChunk), (chunked + "FFFFFFFFF\r\n", .badChunk),
    (chunked + "FFFFFFFF\r\n", .bodyTooLarge), (chunked + "1\nab", .badField),
  ]

  @Test(arguments: bad)
  func `that can be taken two ways is refused`(row: (sent: String, fault: ResponseFault)) {
    #expect(throws: row.fault) { try Self.read(row.sent) }
  }

  @Test func `with a head without end is refused`() {
    #expect(throws: ResponseFault.headTooLarge) {
      try Self.read("HTTP/1.1 200 OK\r\nX: " + String(repeating: "x", count: 70_000))
    }
    #expect(throws: ResponseFault.headTooLarge) {
      try Self.read("HTTP/1.1 200 OK\r\n" + String(repeating: "X: y\r\n", count: 20_000))
    }
    #expect(throws: ResponseFault.headTooLarge) {
      try Self.read(String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 20_000))
    }
  }

  @Test func `in a million pieces is no large head`() throws {
    let pieces = String(repeating: "1\r\nx\r\n", count: 100_000)
    #expect(try Self.read(Self.chunked + pieces + "0\r\n\r\n")?.body.count == 100_000)
  }

  /// Whatever comes, it is read, refused or waited for.
  @Test(arguments: 0..<300)
  func `of any bytes ends nothing`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    let seeds = (Self.good.map(\.sent) + Self.bad.map(\.sent)).map { Array($0.utf8) }
    for _ in 0..<20 {
      var bytes = seeds.randomElement(using: &chance) ?? []
      for _ in 0..<Int.random(in: 0...6, using: &chance) {
        let place = Int.random(in: 0...bytes.count, using: &chance)
        switch Int.random(in: 0...3, using: &chance) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
        case 1: if place < bytes.count { bytes.remove(at: place) }
        case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &chance) }
        default: bytes.removeLast(min(place, bytes.count))
        }
      }
      let cut = Int.random(in: 0...bytes.count, using: &chance)
      let whole = Result { () throws(ResponseFault) in try Self.read([bytes[...]]) }
      let halves = Result { () throws(ResponseFault) in
        try Self.read([bytes[..<cut], bytes[cut...]])
      }
      #expect(whole == halves, "seed \(seed), cut at \(cut): \(bytes)")
    }
  }
}
