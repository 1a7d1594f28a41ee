internal import API
internal import Access
internal import HTTPTypes
internal import HummingbirdCore
internal import Inquiry
internal import JSONText
internal import Logging
internal import NIOCore
internal import Reports
internal import Transcripts

// The way of a request:
//
//   is it meant for us? ─▶ which route? ─▶ who asks? ─▶ may they? ─▶ what was sent ─▶ handler ─▶ reply
//
// Nothing of a request is looked at before it is known that whoever sent it may ask.
struct Front: Sendable {
  let desk: Desk
  let routes: RouteTable
  let connections: Connections

  func reply(to request: IncomingRequest, on channel: any Channel) async -> (Reply, Language) {
    let began = desk.house.stopwatch()
    let language = language(
      accepting: request.headers[.acceptLanguage], else: desk.house.language)
    var reply: Reply
    var name = "-"
    do {
      let peer = connections.peer(of: channel)
      try isMeantForUs(request, from: peer)
      let path = String(request.uri.path)
      let query = try queryFields(request.uri.query)
      try await revokeShown(in: path, query)
      switch routes.find(request.method, path) {
      case .nothing: throw ProblemDetails(.notFound)
      case .otherMethod(let allowed): reply = otherMethod(allowed, request.method, language)
      case .route(let route, let parts):
        name = "\(route.method.rawValue) \(route.path)"
        reply = try await answer(request, route, parts, query, language, peer)
      }
    } catch {
      var problem = problem(from: error)
      log(problem, error, name)
      if let error = error as? StoreError {
        desk.note(error)
        // Where the record stands is for who works on this machine.
        if connections.peer(of: channel).uid == nil { problem.detail = nil }
      }
      reply = .problem(problem, in: language)
      if [.tooMany, .notReady, .tooBusy].contains(problem.kind) {
        reply.headers.append((.retryAfter, "2"))
      }
    }
    desk.metrics.answered(
      name, status: reply.status.code, nanoseconds: desk.house.stopwatch() &- began)
    return (reply, language)
  }

  private func answer(
    _ request: IncomingRequest, _ route: Route, _ parts: [String: String],
    _ fields: [(key: String, value: String)], _ language: Language, _ peer: Peer
  ) async throws -> Reply {
    let isAlways = [.health, .ready, .metrics].contains(route.deed)
    if desk.isLeaving, !isAlways { throw ProblemDetails(.notReady) }
    let query = try query(fields, for: route)
    let caller = try await caller(of: request, peer)
    if !isAlways, caller != .stranger { try await desk.pace.take(caller.name, at: desk.now) }
    var interview: InterviewSummary?
    if route.path.utf8.starts(with: "/v1/interviews/{id}".utf8), let id = parts["id"] {
      interview = try await desk.catalogue.summary(Transcript.ID(id))
      // For whoever may not know of it, what does not exist and what is not theirs are the same.
      if interview == nil {
        if caller == .stranger { throw ProblemDetails(.unauthorised) }
        throw ProblemDetails(.notFound)
      }
    }
    let sight = try desk.require(route.deed, by: caller, on: interview?.object ?? .whole)
    let form = try form(of: request, query, for: route)
    let body = try await body(of: request, for: route)
    var call = Call(
      caller: caller, sight: sight, parts: parts, query: query, headers: request.headers,
      body: body, form: form, language: language, at: desk.now, interview: interview,
      source: peer.source,
      mayGoOn: mayGoOn(request.headers[.session], peer, route.deed, interview?.id))
    // A report may be wanted in another language than the one in which one is spoken to.
    call.language = try call.choice("lang", else: language)
    return try await route.handle(call, desk)
  }

  /// Whether whoever reads along still may: their role may be taken from them meanwhile, their link
  /// revoked or used elsewhere, the interview erased.
  private func mayGoOn(
    _ session: String?, _ peer: Peer, _ deed: Deed, _ interview: Transcript.ID?
  ) -> @Sendable () async -> Bool {
    { [desk] in
      var caller = desk.authority.caller(uid: peer.uid)
      if let session {
        let listener = await desk.visitors.listener(session, at: desk.now)
        caller = listener.map(Caller.participant) ?? .stranger
      }
      var object = Object.whole
      if let interview {
        // What cannot be read now may not be seen now.
        guard let summary = try? await desk.catalogue.summary(interview) else { return false }
        object = summary.object
      }
      return desk.sight(deed, by: caller, on: object) != nil
    }
  }

  // MARK: Is it meant for us

  private func isMeantForUs(_ request: IncomingRequest, from peer: Peer) throws(ProblemDetails) {
    guard request.head.path?.utf8.first == UInt8(ascii: "/"), let host = request.head.authority,
      desk.house.settings.allows(host: host) || peer.uid != nil && host == "localhost"
    else { throw ProblemDetails(.misdirected) }
    // A page of another site can make a browser send something, but not without saying so.
    if let site = request.headers[.secFetchSite], !["same-origin", "none"].contains(site) {
      throw ProblemDetails(.forbidden)
    }
    // With TLS there is a proxy between them and us.
    let own = ["http://\(host)", "https://\(host)"]
    if let origin = request.headers[.origin], !own.contains(where: { isSame($0, origin) }) {
      throw ProblemDetails(.forbidden)
    }
  }

  // MARK: Who asks

  private func caller(of request: IncomingRequest, _ peer: Peer) async throws -> Caller {
    if let token = request.headers[.session] {
      let visitor = try await desk.visitors.caller(token, from: peer.source, at: desk.now)
      return visitor.map(Caller.participant) ?? .stranger
    }
    return desk.authority.caller(uid: peer.uid)
  }

  // MARK: What was sent

  /// A link in an address is in a history, a log and a Referer: it is not safe any more.
  private func revokeShown(
    in path: String, _ query: [(key: String, value: String)]
  ) async throws {
    let isNamed = query.contains { ["token", "session"].contains($0.key) }
    let texts = query.map(\.value) + path.split(separator: "/").map(String.init)
    var isShown = false
    for text in texts where Token(text) != nil {
      if try await desk.visitors.revoke(seen: text, at: desk.now) { isShown = true }
    }
    if isNamed || isShown { throw ProblemDetails(.badRequest) }
  }

  private func query(
    _ fields: [(key: String, value: String)], for route: Route
  ) throws(ProblemDetails) -> [String: String] {
    var query: [String: String] = [:]
    for (key, value) in fields {
      guard query.updateValue(value, forKey: key) == nil else {
        throw ProblemDetails(inQuery: visible(key), .twice)
      }
    }
    let unknown = query.keys.filter { !route.query.contains($0) }.sorted()
    guard unknown.isEmpty else {
      throw ProblemDetails(
        unknown.prefix(Front.mostMistakes).map { key in
          let near = nearest(key, in: route.query)
          return FieldMistake(
            .unknown(didYouMean: near, allowed: route.query), at: "?" + visible(key))
        })
    }
    return query
  }

  /// In what form the answer is welcome: what the query says, or else what `Accept` says.
  private func form(
    of request: IncomingRequest, _ query: [String: String], for route: Route
  ) throws(ProblemDetails) -> String {
    var offered = route.gives
    if let format = query["format"] {
      offered = offered.filter { $0 == ReportFormat(rawValue: format)?.form }
      guard !offered.isEmpty else {
        let known = ReportFormat.allCases.filter { route.gives.contains($0.form) }.map(\.rawValue)
        throw ProblemDetails(
          inQuery: "format",
          .unknownWord(didYouMean: nearest(format, in: known), known: known))
      }
    }
    guard !offered.isEmpty else { return "" }
    guard let form = mediaType(accepting: request.headers[.accept], of: offered) else {
      throw ProblemDetails(.notAcceptable)
    }
    return form
  }

  /// As many as somebody would mend at once.
  private static let mostMistakes = 20
  /// Anybody may send a link, and nothing larger.
  private static let linkBytes = 4096

  private func body(of request: IncomingRequest, for route: Route) async throws -> [UInt8] {
    let length = request.headers[.contentLength]
    let isSent = request.headers[.transferEncoding] != nil || (length ?? "0") != "0"
    guard route.body != .none else {
      if isSent { throw ProblemDetails(.badRequest) }
      return []
    }
    if request.headers[.contentEncoding] != nil { throw ProblemDetails(.unsupportedMedia) }
    let type = (request.headers[.contentType] ?? "").lowercased()
    let wanted = route.body == .json ? "application/json" : "application/octet-stream"
    let isWanted = type == wanted || type.utf8.starts(with: (wanted + ";").utf8)
    guard isWanted else { throw ProblemDetails(.unsupportedMedia) }
    let limits = desk.house.settings.limits
    let most =
      route.body == .bytes
      ? ConnectionLimits().documentBytes
      : route.deed == .exchangeLink ? Front.linkBytes : limits.bodyBytes
    if let length = length.flatMap({ Int($0) }), length > most { throw ProblemDetails(.tooLarge) }
    do {
      return Array(buffer: try await request.body.collect(upTo: most))
    } catch is NIOTooManyBytesError {
      throw ProblemDetails(.tooLarge)
    } catch {
      // It was cut off. What the library says of it shows bytes that were sent.
      throw ProblemDetails(.badRequest)
    }
  }

  private func otherMethod(
    _ allowed: [HTTPRequest.Method], _ method: HTTPRequest.Method, _ language: Language
  ) -> Reply {
    let list = (allowed + [.options]).map(\.rawValue).sorted().joined(separator: ", ")
    var reply =
      method == .options
      ? Reply.nothing : Reply.problem(ProblemDetails(.methodNotAllowed), in: language)
    reply.headers.append((.allow, list))
    return reply
  }

  // MARK: What went wrong

  private func log(_ problem: ProblemDetails, _ error: any Error, _ route: String) {
    guard problem.kind == .internal || problem.kind == .storeRefused else { return }
    desk.logger.error(
      "not done", metadata: ["route": "\(route)", "reason": "\(visible("\(error)"))"])
  }
}

private func isSame(_ first: String, _ second: String) -> Bool {
  first.utf8.elementsEqual(second.utf8)
}

extension HTTPField.Name {
  /// The session of a participant.
  static let session = HTTPField.Name("X-Verwonderd")!
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
  static let lastEventID = HTTPField.Name("Last-Event-ID")!
}
