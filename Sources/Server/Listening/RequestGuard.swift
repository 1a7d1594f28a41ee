internal import API
internal import Inquiry
internal import NIOCore
internal import NIOHTTP1

/// Stands at the door of a connection: it answers what is no request, lets nothing in that is too
/// large, and closes what takes too long. What it lets through is one plain HTTP/1.1 request after
/// the other.
final class RequestGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let limits: ConnectionLimits
  private let language: Language
  private let place: ConnectionPlace

  private var waiting: Scheduled<Void>?
  private var stalled: Scheduled<Void>?
  private var isRefused = false
  /// What is said after earlier requests have been answered.
  private var refusal: ProblemDetails?
  /// The request under way is the last of this connection.
  private var isLast = false
  private var isComplete = false
  /// Requests that were let in and are not answered yet.
  private var unanswered = 0
  private var isAnswerBegun = false
  private var isReadingBody = false
  private var bodyBytes = 0
  private var mostBytes = 0

  init(limits: ConnectionLimits, language: Language, place: ConnectionPlace) {
    self.limits = limits
    self.language = language
    self.place = place
  }

  // MARK: Coming in

  func channelActive(context: ChannelHandlerContext) {
    wait(limits.headSeconds, context)
    context.fireChannelActive()
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { wait(limits.headSeconds, context) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    waiting?.cancel()
    stalled?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefused, !isComplete else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      waiting?.cancel()
      // Nobody here speaks anything else than this, also when it is offered.
      isLast = !head.isKeepAlive || head.headers.contains(name: "upgrade")
      let isDocument = place.isKnown && head.uri.utf8.starts(with: "/v1/documents/".utf8)
      mostBytes = isDocument ? limits.documentBytes : limits.bodyBytes
      if let problem = problem(with: head) { return refuse(problem, context) }
      if unanswered == 0 { place.become(.arriving) }
      unanswered += 1
      bodyBytes = 0
      isReadingBody = true
      wait(limits.bodySeconds, context)
    case .body(let part):
      bodyBytes += part.readableBytes
      if bodyBytes > mostBytes { return refuse(ProblemDetails(.tooLarge), context) }
    case .end:
      isReadingBody = false
      isComplete = isLast
      waiting?.cancel()
      place.become(.busy)
    }
    context.fireChannelRead(data)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
    // What comes after the last request is not looked at.
    guard !isComplete else { return }
    if case .headerOverflow = error {
      refuse(ProblemDetails(.headerTooLarge), context)
    } else if case .invalidEOFState = error {
      // It was cut off: nobody is there to be told.
      context.close(promise: nil)
    } else {
      refuse(ProblemDetails(.badRequest), context)
    }
  }

  /// What could be read in two ways is not read at all. (RFC 9112, 6.1 and 3.2; SECURITY, 25)
  private func problem(with head: HTTPRequestHead) -> ProblemDetails? {
    guard head.version == .http1_1 || head.version == .http1_0 else {
      return ProblemDetails(.badRequest)
    }
    // An address with a name in it, of this server or another, is for a proxy.
    guard head.uri.utf8.first == UInt8(ascii: "/") else { return ProblemDetails(.misdirected) }
    if head.headers.count > limits.headerCount { return ProblemDetails(.headerTooLarge) }
    let encodings = head.headers["transfer-encoding"]
    let lengths = head.headers["content-length"]
    let isTwice = !encodings.isEmpty && (!lengths.isEmpty || head.version == .http1_0)
    let isOther = encodings.contains { $0.lowercased() != "chunked" } || encodings.count > 1
    if isTwice || isOther || lengths.count > 1 || head.headers["host"].count > 1 {
      return ProblemDetails(.badRequest)
    }
    if let length = lengths.first {
      guard let bytes = Int(length), bytes >= 0 else { return ProblemDetails(.badRequest) }
      if bytes > mostBytes { return ProblemDetails(.tooLarge) }
    }
    return nil
  }

  // MARK: Going out

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !isRefused || refusal != nil else {
      promise?.fail(ChannelError.ioOnClosedChannel)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(var head):
      isAnswerBegun = head.status.code >= 200
      if isAnswerBegun, isComplete, unanswered == 1 {
        head.headers.replaceOrAdd(name: "connection", value: "close")
        return context.write(wrapOutboundOut(.head(head)), promise: promise)
      }
    case .body: break
    case .end:
      isAnswerBegun = false
      // Not before it has gone: who is idle may be sent away.
      let written = promise ?? context.eventLoop.makePromise()
      let held = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      written.futureResult.whenComplete { _ in
        let (guardian, context) = held.value
        guardian.isAnswered(context)
      }
      return context.write(data, promise: written)
    }
    context.write(data, promise: promise)
  }

  private func isAnswered(_ context: ChannelHandlerContext) {
    unanswered -= 1
    if let refusal, isOnlyOneUnanswered {
      self.refusal = nil
      return say(refusal, context)
    }
    guard unanswered == 0, !isReadingBody else { return }
    if isComplete { return hangUp(context.channel, context) }
    place.become(.idle)
    wait(limits.idleSeconds, context)
  }

  /// Somebody who does not read what they asked for keeps memory and a connection.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stalled?.cancel()
    if !context.channel.isWritable {
      let channel = context.channel
      stalled = context.eventLoop.scheduleTask(in: .seconds(Int64(limits.bodySeconds))) {
        channel.close(promise: nil)
      }
    }
    context.fireChannelWritabilityChanged()
  }

  // MARK: Closing

  private func wait(_ seconds: Int, _ context: ChannelHandlerContext) {
    waiting?.cancel()
    let held = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    waiting = context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
      let (guardian, context) = held.value
      guardian.isTooLate(context)
    }
  }

  private func isTooLate(_ context: ChannelHandlerContext) {
    // Between two requests nobody waits for an answer.
    if unanswered == 0, place.isIdle { return context.close(promise: nil) }
    refuse(ProblemDetails(.timeout), context)
  }

  /// Nothing more is let in. Answers go in the order of the requests: those before it come first.
  private func refuse(_ problem: ProblemDetails, _ context: ChannelHandlerContext) {
    guard !isRefused else { return }
    isRefused = true
    waiting?.cancel()
    guard isOnlyOneUnanswered else {
      refusal = problem
      return
    }
    say(problem, context)
  }

  /// Whether nobody waits for an answer but whoever sends this.
  private var isOnlyOneUnanswered: Bool { unanswered <= (isReadingBody ? 1 : 0) }

  private func say(_ problem: ProblemDetails, _ context: ChannelHandlerContext) {
    // One request has one answer: what comes of the rest of its body is no news.
    let isAnswered = isReadingBody && unanswered == 0
    guard !isAnswerBegun, !isAnswered else { return context.close(promise: nil) }
    let bytes = problem.bytes(in: language)
    var headers = HTTPHeaders([("content-type", ProblemDetails.mediaType)])
    headers.add(name: "content-length", value: "\(bytes.count)")
    headers.add(name: "content-language", value: language.rawValue)
    headers.add(name: "connection", value: "close")
    for (name, value) in SafeHeaders.all { headers.add(name: name, value: value) }
    let status = HTTPResponseStatus(statusCode: problem.kind.status)
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    let body = context.channel.allocator.buffer(bytes: bytes)
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    let channel = context.channel
    let held = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      let (guardian, context) = held.value
      guardian.hangUp(channel, context)
    }
  }

  /// Leaves what still comes unread for a moment, so that the answer is not lost with the
  /// connection. (RFC 9112, 9.6)
  private func hangUp(_ channel: any Channel, _ context: ChannelHandlerContext) {
    channel.close(mode: .output, promise: nil)
    _ = context.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
  }
}

/// What one connection may take.
public struct ConnectionLimits: Sendable {
  public var headerBytes = 16 * 1024
  public var headerCount = 100
  public var bodyBytes = 1024 * 1024
  /// Of a bank or a word list, from whoever works on this machine.
  public var documentBytes = 16 * 1024 * 1024
  public var headSeconds = 5
  public var bodySeconds = 30
  public var idleSeconds = 60

  public init() {}
}

/// Headers that go with everything. (SECURITY, 25 and 6.6)
enum SafeHeaders {
  static let all: [(String, String)] = [
    ("cache-control", "no-store"),
    ("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
  ]
}
