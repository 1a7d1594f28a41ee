internal import API
internal import Access
internal import HTTPTypes
internal import Inquiry
internal import Interviews
internal import JSONText

/// The daemon itself: how it is, what it can do, and who is asking.
enum HouseRoutes {
  static let all = [
    Route(.get, "/v1/health", .health, handle: health),
    Route(.get, "/v1/ready", .ready, handle: ready),
    Route(.get, "/v1/metrics", .metrics, gives: ["text/plain"], handle: metrics),
    Route(
      .get, "/v1/openapi.yaml", .describe, gives: ["application/yaml"], handle: describe),
    Route(.get, "/v1/me", .me, handle: me),
  ]

  private static func health(_ call: Call, _ desk: Desk) async throws -> Reply {
    // Why is for whoever works here: files and people are named in it.
    let isStaff = if case .staff = call.caller { true } else { false }
    return .json(desk.health.json(in: call.language, withReasons: isStaff))
  }

  /// Whether answers can be kept now.
  private static func ready(_ call: Call, _ desk: Desk) async throws -> Reply {
    let cannotKeep = desk.health.has(.store) || desk.isLeaving
    guard !cannotKeep else { throw ProblemDetails(.notReady) }
    return .json(["ready": .bool(true)])
  }

  private static func metrics(_ call: Call, _ desk: Desk) async throws -> Reply {
    let text = desk.metrics.text(gauges: [
      ("interviews_live", "Interviews in memory.", await desk.host.count),
      ("streams", "Live updates that are open.", desk.streams.count),
    ])
    return .text(text, type: "text/plain; version=0.0.4; charset=utf-8")
  }

  private static func describe(_ call: Call, _ desk: Desk) async throws -> Reply {
    guard !desk.house.description.isEmpty else { throw ProblemDetails(.notFound) }
    return .text(desk.house.description, type: "application/yaml; charset=utf-8")
  }

  private static func me(_ call: Call, _ desk: Desk) async throws -> Reply {
    var roles: [Role] = []
    var chains: [String]?
    var interview: String?
    switch call.caller {
    case .staff(let person):
      roles = Role.allCases.filter(person.roles.contains)
      chains = person.chains?.sorted()
    case .participant(let caller):
      roles = [.participant]
      chains = [caller.chain]
      interview = caller.interview
    case .stranger: break
    }
    return .json([
      "person": .string(call.caller.name),
      "roles": .array(roles.map { .string($0.rawValue) }),
      "chains": chains.map { .array($0.map(JSON.string)) } ?? .null,
      "interview": .optional(interview), "version": .string(desk.house.version),
    ])
  }
}
