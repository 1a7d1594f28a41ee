internal import NIOCore

/// Stands before a listening socket: while more are in than there is room for, nobody else is let
/// in. Whoever makes room for another is there a moment longer; without this they would take the
/// last descriptors, and then NIO lets nobody in for a whole second.
final class AcceptGate: ChannelDuplexHandler {
  typealias InboundIn = any Channel
  typealias OutboundIn = any Channel

  private let connections: Connections

  init(_ connections: Connections) { self.connections = connections }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    connections.came(unwrapInboundIn(data))
    context.fireChannelRead(data)
  }

  func read(context: ChannelHandlerContext) {
    let held = NIOLoopBound(context, eventLoop: context.eventLoop)
    let loop = context.eventLoop
    let isRoom = connections.isRoom { loop.execute { held.value.read() } }
    if isRoom { context.read() }
  }
}
