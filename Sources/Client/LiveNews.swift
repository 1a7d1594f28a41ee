public import API
internal import Glibc
public import Inquiry
internal import JSONText
public import Transcripts

/// What is recorded in an interview, as it happens, over a line of its own.
///
/// It is there to be shown and no more: when it breaks off nothing is lost, because whoever does
/// something next hears all the same what came between.
public final class LiveNews {
  private let stream: SocketStream
  private var parser = ResponseParser(to: .get)
  private var events = ServerSentEvents()

  /// Asks for what comes after the first `count` events, and does not wait for it.
  public init(
    of interview: Transcript.ID, after count: Int, at path: String, language: Language
  ) throws(DaemonError) {
    stream = try DaemonSocket(path: path).connect(withinMilliseconds: 1000)
    let request = HTTPRequest(.get, Target("v1", "interviews", interview.rawValue, "live"))
      .with("Accept", "text/event-stream").with("Accept-Language", language.rawValue)
      .with("Last-Event-ID", "\(count - 1)")
    do throws(SocketStream.Fault) {
      try stream.send(request.bytes)
    } catch {
      throw .wentAway(path: path)
    }
  }

  /// Can be read when there is news.
  public var descriptor: Int32 { stream.descriptor }

  /// What came meanwhile, without waiting; `nil` when nothing will come any more.
  public func next() -> [EventWire]? {
    guard let bytes = stream.receiveWhatIsThere(), let pieces = try? parser.read(bytes) else {
      return nil
    }
    var wires: [EventWire] = []
    for piece in pieces {
      switch piece {
      case .head(let head): if head.status != 200 { return nil }
      case .body(let part):
        guard let sent = try? events.read(part) else { return nil }
        for event in sent {
          guard event.name == "recorded", let json = try? JSON.read(Array(event.data.utf8)),
            let wire = try? EventWire(json)
          else { return nil }
          wires.append(wire)
        }
      case .end: return nil
      }
    }
    return wires
  }
}

/// Follows an interview from where somebody here stands in it, without moving them.
public struct Follower: Sendable {
  private var engine: Engine
  private var reader: EventReader

  init(_ engine: Engine, _ reader: EventReader) {
    self.engine = engine
    self.reader = reader
  }

  /// - Returns: how the interview became, or `nil` when nobody did more than come or go.
  public mutating func take(_ wires: [EventWire]) -> Memory? {
    guard let events = try? reader.read(wires).map(\.event) else { return nil }
    engine.remember(events)
    return events.allSatisfy(\.isComingOrGoing) ? nil : engine.memory
  }
}
