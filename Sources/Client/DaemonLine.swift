internal import Glibc
public import Inquiry

/// The line to a daemon: one request after the other over one connection, which is kept open and
/// made again when it is needed.
///
/// A daemon closes a connection that was idle. Who sends something just then gets no answer to it;
/// it is sent once more over a new connection, without a word. That is safe: everything that is
/// asked here either changes nothing when it is done twice, or carries a request id by which the
/// daemon knows it. (RFC 9110, 9.2.2; RFC 9112, 9.3.1)
public actor DaemonLine {
  /// How long the daemon may be silent.
  public struct Limits: Sendable {
    public var sendingMilliseconds = 10_000
    public var answerMilliseconds: Int32 = 30_000
    /// For what goes through the whole store.
    public var longAnswerMilliseconds: Int32 = 15 * 60 * 1000

    public init() {}
  }

  public nonisolated let path: String
  public nonisolated let language: Language
  private let limits: Limits
  private let lane = Lane()
  private var open: SocketStream?

  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    lane.asUnownedSerialExecutor()
  }

  /// - Parameter language: in which the daemon explains what it refuses.
  public init(path: String, language: Language, limits: Limits = Limits()) {
    self.path = path
    self.language = language
    self.limits = limits
  }

  public func send(_ request: HTTPRequest) throws(DaemonError) -> HTTPResponse {
    let request = request.with("Accept-Language", language.rawValue)
    // A daemon may say goodbye to an idle line; that is no answer to what is asked now.
    if let stream = open, !stream.isDisturbed {
      do throws(LineFault) {
        return try exchange(request, over: stream)
      } catch {
        guard error == .noAnswer else { throw error.asError(path) }
      }
    }
    let stream = try newStream()
    do throws(LineFault) {
      return try exchange(request, over: stream)
    } catch {
      throw error.asError(path)
    }
  }

  /// Makes sure that somebody listens, before anything is asked.
  public func dial() throws(DaemonError) { if open == nil { open = try newStream() } }

  private func newStream() throws(DaemonError) -> SocketStream {
    try DaemonSocket(path: path).connect(withinMilliseconds: limits.sendingMilliseconds)
  }

  private func exchange(
    _ request: HTTPRequest, over stream: SocketStream
  ) throws(LineFault) -> HTTPResponse {
    // Only a line over which all went well is used again.
    open = nil
    do throws(SocketStream.Fault) {
      try stream.send(request.bytes)
    } catch {
      // A daemon that refuses what is too large answers and closes before it has read all.
      guard error == .closed else { throw LineFault(error, hasAnswer: false) }
    }
    var parser = ResponseParser(to: request.method)
    let response = try answer(to: request, over: stream, &parser)
    if !response.head.closes, !parser.hasMore { open = stream }
    return response
  }

  private func answer(
    to request: HTTPRequest, over stream: SocketStream, _ parser: inout ResponseParser
  ) throws(LineFault) -> HTTPResponse {
    var response = HTTPResponse(head: ResponseHead(status: 0), body: [])
    var hasAnswer = false
    while true {
      let bytes = try received(over: stream, for: request, hasAnswer: hasAnswer)
      hasAnswer = true
      for piece in try pieces(of: bytes, &parser) {
        switch piece {
        case .head(let head): response.head = head
        case .body(let part): response.body += part
        case .end: return response
        }
      }
    }
  }

  private func received(
    over stream: SocketStream, for request: HTTPRequest, hasAnswer: Bool
  ) throws(LineFault) -> ArraySlice<UInt8> {
    let limit =
      request.patience == .long ? limits.longAnswerMilliseconds : limits.answerMilliseconds
    let bytes: ArraySlice<UInt8>
    do throws(SocketStream.Fault) {
      bytes = try stream.receive(withinMilliseconds: limit)
    } catch {
      throw LineFault(error, hasAnswer: hasAnswer)
    }
    guard !bytes.isEmpty else { throw LineFault(.closed, hasAnswer: hasAnswer) }
    return bytes
  }

  private func pieces(
    of bytes: ArraySlice<UInt8>, _ parser: inout ResponseParser
  ) throws(LineFault) -> [ResponseParser.Piece] {
    do throws(ResponseFault) {
      return try parser.read(bytes)
    } catch {
      throw .badResponse(error)
    }
  }
}

/// What went wrong between sending a request and having its response.
private enum LineFault: Error, Equatable {
  /// The connection was closed before a byte of the response.
  case noAnswer
  case cutShort
  case tooSlow
  case failed(String)
  case badResponse(ResponseFault)

  init(_ fault: SocketStream.Fault, hasAnswer: Bool) {
    self =
      switch fault {
      case .closed: hasAnswer ? .cutShort : .noAnswer
      case .tooSlow: .tooSlow
      case .failed(let reason): .failed(reason)
      }
  }

  func asError(_ path: String) -> DaemonError {
    switch self {
    case .noAnswer, .cutShort, .tooSlow: .wentAway(path: path)
    case .failed(let reason): .unreachable(path: path, .other(reason))
    case .badResponse(let fault): .notUnderstood("\(fault)")
    }
  }
}
