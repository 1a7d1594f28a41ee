internal import API
internal import HTTPTypes
internal import HummingbirdCore
internal import Inquiry
internal import NIOCore

extension Front {
  /// Answers one request over its connection.
  func respond(
    to request: IncomingRequest, _ writer: consuming ResponseWriter, _ channel: any Channel
  ) async throws {
    if request.headers[.expect]?.lowercased() == "100-continue" {
      try await writer.writeInformationalHead(HTTPResponse(status: .continue))
    }
    var (reply, language) = await reply(to: request, on: channel)
    let isHead = request.method == .head
    var reader: String?
    if case .events(let stream) = reply.body, !isHead {
      if desk.streams.enter(stream.reader) {
        reader = stream.reader
      } else {
        reply = .problem(ProblemDetails(.tooBusy), in: language)
      }
    }
    defer { if let reader { desk.streams.leave(reader) } }
    var head = HTTPResponse(status: reply.status)
    for (name, value) in SafeHeaders.all {
      if let name = HTTPField.Name(name) { head.headerFields[name] = value }
    }
    head.headerFields[.contentLanguage] = language.rawValue
    head.headerFields[.vary] = "Accept-Language"
    head.headerFields[.date] = desk.now.httpDate
    for (name, value) in reply.headers { head.headerFields[name] = value }
    if desk.isLeaving { head.headerFields[.connection] = "close" }
    switch reply.body {
    case .none:
      if reply.status != .noContent { head.headerFields[.contentLength] = "0" }
      try await writer.write(response: head, body: ResponseBody())
    case .bytes(let bytes, let type):
      head.headerFields[.contentType] = type
      head.headerFields[.contentLength] = "\(bytes.count)"
      let body = isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
      try await writer.write(response: head, body: body)
    case .events(let stream):
      head.headerFields[.contentType] = "text/event-stream"
      let body =
        isHead ? ResponseBody() : ResponseBody { try await self.write(stream, request, &$0) }
      try await writer.write(response: head, body: body)
    }
  }

  /// Until the client goes away, the stream ends, or the daemon stops.
  private func write(
    _ stream: EventStream, _ request: IncomingRequest, _ writer: inout any ResponseBodyWriter
  ) async throws {
    var body = EventStream.greeting
    for recorded in stream.before { body += try EventStream.text(recorded) }
    try await writer.write(ByteBuffer(string: body))
    let texts = stream.texts()
    try await request.body.consumeWithCancellationOnInboundClose { [writer] _ in
      var writer = writer
      for await text in texts {
        guard await stream.mayGoOn() else { break }
        try await writer.write(ByteBuffer(string: text))
      }
    }
    try await writer.finish(nil)
  }
}

/// A request as it came in; `Request` by itself is what a client asks of the record.
typealias IncomingRequest = HummingbirdCore.Request
