import API
import JSONText
import NIOCore
import NIOHTTP1
import NIOPosix

/// One connection to the daemon, over which one thing is asked after the other.
struct Asking {
  struct Answer {
    var status: Int
    var json: JSON
  }

  struct Cut: Error {}

  /// Where the daemon listens.
  enum Door {
    case socket(String)
    case tcp(Int)
  }

  private var answers: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator
  private let questions: NIOAsyncChannelOutboundWriter<HTTPPart<HTTPRequestHead, ByteBuffer>>

  static func over<Value>(
    _ door: Door, _ group: any EventLoopGroup,
    _ body: (inout Asking) async throws -> Value
  ) async throws -> Value {
    let address =
      switch door {
      case .socket(let path): try SocketAddress(unixDomainSocketPath: path)
      case .tcp(let port): try SocketAddress(ipAddress: "127.0.0.1", port: port)
      }
    let channel = try await ClientBootstrap(group: group).connect(to: address) { channel in
      channel.eventLoop.makeCompletedFuture {
        try channel.pipeline.syncOperations.addHTTPClientHandlers()
        try channel.pipeline.syncOperations.addHandler(PlainBodies())
        return try NIOAsyncChannel<
          HTTPClientResponsePart, HTTPPart<HTTPRequestHead, ByteBuffer>
        >(wrappingChannelSynchronously: channel)
      }
    }
    return try await channel.executeThenClose { inbound, outbound in
      var asking = Asking(answers: inbound.makeAsyncIterator(), questions: outbound)
      return try await body(&asking)
    }
  }

  mutating func ask(
    _ method: HTTPMethod, _ path: String, _ body: JSON? = nil
  ) async throws -> Answer {
    var headers = HTTPHeaders([("host", "localhost")])
    let bytes = body.map { ByteBuffer(string: $0.line) }
    if let bytes {
      headers.add(name: "content-type", value: "application/json")
      headers.add(name: "content-length", value: "\(bytes.readableBytes)")
    }
    try await questions.write(
      .head(HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: headers)))
    if let bytes { try await questions.write(.body(bytes)) }
    try await questions.write(.end(nil))
    var status: Int?
    var content = ByteBuffer()
    while let part = try await answers.next() {
      switch part {
      case .head(let head): status = Int(head.status.code)
      case .body(var bytes): content.writeBuffer(&bytes)
      case .end:
        guard let status else { throw Cut() }
        let json = content.readableBytes == 0 ? JSON.null : try JSON.read(Array(buffer: content))
        return Answer(status: status, json: json)
      }
    }
    throw Cut()
  }
}

/// The encoder takes `IOData`, which may not cross to another task; a buffer may.
private final class PlainBodies: ChannelOutboundHandler {
  typealias OutboundIn = HTTPPart<HTTPRequestHead, ByteBuffer>
  typealias OutboundOut = HTTPClientRequestPart

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let part: HTTPClientRequestPart =
      switch unwrapOutboundIn(data) {
      case .head(let head): .head(head)
      case .body(let buffer): .body(.byteBuffer(buffer))
      case .end(let trailers): .end(trailers)
      }
    context.write(wrapOutboundOut(part), promise: promise)
  }
}
