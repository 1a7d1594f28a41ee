internal import API
internal import Access
internal import HTTPTypes
internal import Reports

/// What can be asked: one line of the table. The way of a request through it is `Front`.
struct Route: Sendable {
  enum Body: Sendable, Equatable {
    case none
    case json
    case bytes
  }

  var method: HTTPRequest.Method
  /// `/v1/interviews/{id}/turns`; a part in braces stands for something.
  var path: String
  var deed: Deed
  var body: Body = .none
  /// What may stand behind the question mark.
  var query: [String] = []
  /// In which forms the answer can be, what we would rather give first; empty for no answer at all.
  var gives: [String] = [ReportFormat.json.form]
  var handle: @Sendable (Call, Desk) async throws -> Reply

  var segments: [Substring] { path.split(separator: "/") }

  init(
    _ method: HTTPRequest.Method, _ path: String, _ deed: Deed, body: Body = .none,
    query: [String] = [], gives: [String] = [ReportFormat.json.form],
    handle: @escaping @Sendable (Call, Desk) async throws -> Reply
  ) {
    self.method = method
    self.path = path
    self.deed = deed
    self.body = body
    self.query = query
    self.gives = gives
    self.handle = handle
  }
}

extension ReportFormat {
  /// As `Accept` names it: without what goes with it.
  var form: String { mediaType.split(separator: ";").first.map(String.init) ?? mediaType }

  /// Those of a report, of which we would rather give JSON where there is any: whoever asks is a
  /// program.
  static func forms(_ formats: [ReportFormat]) -> [String] {
    (formats.filter { $0 == .json } + formats.filter { $0 != .json }).map(\.form)
  }
}

/// All routes, to be found by path and method.
struct RouteTable: Sendable {
  let routes: [Route]

  enum Found: Sendable {
    case route(Route, parts: [String: String])
    case otherMethod(allowed: [HTTPRequest.Method])
    case nothing
  }

  func find(_ method: HTTPRequest.Method, _ path: String) -> Found {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let here = routes.compactMap { route in
      parts(of: route, in: segments).map { (route, $0) }
    }
    // A path that is written out comes before one with a part that stands for something.
    let fewest = here.map(\.1.count).min()
    let closest = here.filter { $0.1.count == fewest }
    guard !closest.isEmpty else { return .nothing }
    let wanted = method == .head ? [.head, .get] : [method]
    for method in wanted {
      if let (route, parts) = closest.first(where: { $0.0.method == method }) {
        return .route(route, parts: parts)
      }
    }
    let methods = closest.map(\.0.method)
    return .otherMethod(allowed: methods + (methods.contains(.get) ? [.head] : []))
  }

  /// Decided on bytes; a part that stands for something is a plain name, or it is not found.
  private func parts(of route: Route, in segments: ArraySlice<Substring>) -> [String: String]? {
    let wanted = route.segments
    guard wanted.count == segments.count else { return nil }
    var parts: [String: String] = [:]
    for (wanted, found) in zip(wanted, segments) {
      if wanted.utf8.first == UInt8(ascii: "{") {
        let text = String(found)
        guard isPlainName(text) else { return nil }
        parts[String(wanted.dropFirst().dropLast())] = text
      } else if !wanted.utf8.elementsEqual(found.utf8) {
        return nil
      }
    }
    return parts
  }
}
