internal import HummingbirdCore
internal import Inquiry
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import NIOHTTPTypesHTTP1

/// One connection over which HTTP/1.1 is spoken.
struct HTTPConnection: HTTPChannelHandler {
  typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

  let limits: ConnectionLimits
  let language: Language
  let connections: Connections
  let responder: Responder

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    peer(of: channel).flatMapThrowing { peer in
      guard let place = connections.admit(channel, peer) else {
        channel.close(promise: nil)
        throw ChannelError.ioOnClosedChannel
      }
      var decoding = NIOHTTPDecoderLimitConfiguration()
      decoding.maxHeaderFieldSize = limits.headerBytes
      decoding.maxHeaderListSize = limits.headerBytes
      // One more than is allowed: the guard says what is wrong.
      decoding.maxHeaderFieldCount = limits.headerCount + 1
      let pipeline = channel.pipeline.syncOperations
      try pipeline.configureHTTPServerPipeline(
        withPipeliningAssistance: false, withErrorHandling: false,
        withOutboundHeaderValidation: true, withEncoderConfiguration: .init(),
        withDecoderLimitConfiguration: decoding)
      try pipeline.addHandler(RequestGuard(limits: limits, language: language, place: place))
      try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
      return try NIOAsyncChannel(
        wrappingChannelSynchronously: channel,
        configuration: .init(isOutboundHalfClosureEnabled: true))
    }
  }

  func handle(value: Value, logger: Logger) async {
    await handleHTTP(asyncChannel: value, logger: logger)
  }

  /// `SO_PEERCRED` tells who connected, as the kernel knows them.
  private func peer(of channel: any Channel) -> EventLoopFuture<Peer> {
    let nobody = channel.eventLoop.makeSucceededFuture(Peer())
    guard case .unixDomainSocket? = channel.localAddress,
      let options = channel as? any SocketOptionProvider
    else { return nobody }
    let credentials: EventLoopFuture<PeerCredentials> = options.unsafeGetSocketOption(
      level: .socket, name: NIOBSDSocket.Option(rawValue: 17))
    return credentials.map { Peer(uid: $0.uid) }.flatMapError { _ in nobody }
  }
}

/// `struct ucred` of `sys/socket.h`, which Swift does not see.
private struct PeerCredentials: Sendable {
  var pid: Int32 = 0
  var uid: UInt32 = 0
  var gid: UInt32 = 0
}
