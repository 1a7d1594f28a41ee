import HTTPTypes
import Testing

@testable import Server

@Suite struct `The table of routes` {
  @Test(arguments: RouteTable.all.routes.map(\.name))
  func `finds each route, and HEAD where there is GET`(name: String) throws {
    let route = try #require(RouteTable.all.routes.first { $0.name == name })
    let path = route.segments.map { "/" + ($0.hasPrefix("{") ? "x" : $0) }.joined()
    #expect(RouteTable.all.name(route.method, path) == name)
    if route.method == .get { #expect(RouteTable.all.name(.head, path) == name) }
  }

  @Test func `finds a path that is written out before one with a part that stands for something`() {
    #expect(RouteTable.all.name(.delete, "/v1/sessions/current") == "DELETE /v1/sessions/current")
  }

  @Test(arguments: [
    "/v1/interviews/", "/v1/interviews/A", "/v1//health", "/v1/health/", "v1/health",
  ])
  func `finds nothing where there is nothing`(path: String) {
    #expect(RouteTable.all.name(.get, path) == nil)
  }

  @Test func `says what else can be done at a path`() {
    guard case .otherMethod(let allowed) = RouteTable.all.find(.patch, "/v1/interviews") else {
      Issue.record("PATCH was found")
      return
    }
    #expect(Set(allowed) == [.get, .head, .post])
  }
}

extension RouteTable {
  fileprivate func name(_ method: HTTPRequest.Method, _ path: String) -> String? {
    if case .route(let route, _) = find(method, path) { route.name } else { nil }
  }
}
