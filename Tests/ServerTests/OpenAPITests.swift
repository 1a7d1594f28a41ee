import API
import HTTPTypes
import InterviewSupport
import Testing

@testable import Access
@testable import Server

@Suite struct `The description of the API` {
  private let operations = OpenAPIDescription.own.operations

  @Test func `has every route, and nothing else`() {
    let routes = RouteTable.all.routes.map(\.name)
    #expect(Set(operations.map(\.name)) == Set(routes))
    #expect(routes.count == Set(routes).count)
  }

  @Test(arguments: RouteTable.all.routes.map(\.name))
  func `has of each route what the route takes and gives`(name: String) throws {
    let (route, operation) = try both(name)
    #expect(operation.pathParts == route.parts)
    #expect(operation.query == Set(route.query))
    #expect(operation.bodyTypes == route.body.types)
    #expect(operation.givenTypes == Set(route.gives))
    #expect(operation.deeds.first == route.deed.rawValue)
  }

  @Test(arguments: RouteTable.all.routes.map(\.name))
  func `says of each route who may`(name: String) throws {
    let (_, operation) = try both(name)
    let deed = try #require(operation.deeds.last.flatMap(Deed.init))
    let line = "Who may: \(deed.inWords)."
    #expect(operation.description.hasSuffix("\n" + line + "\n"), "\(line)")
  }

  /// Whatever is asked, this can be the answer.
  @Test(arguments: RouteTable.all.routes.map(\.name))
  func `has of each route what can go wrong`(name: String) throws {
    let (route, operation) = try both(name)
    var statuses: Set = ["400", "403", "406", "408", "421", "429", "431", "500", "503"]
    if route.body != .none { statuses.formUnion(["413", "415"]) }
    if !route.deed.rights.contains(Right(.anybody)) { statuses.insert("401") }
    #expect(statuses.subtracting(operation.statuses).isEmpty)
  }

  private func both(_ name: String) throws -> (Route, OpenAPIDescription.Operation) {
    (
      try #require(RouteTable.all.routes.first { $0.name == name }),
      try #require(operations.first { $0.name == name })
    )
  }

  @Test func `has every kind of problem`() {
    #expect(Set(OpenAPIDescription.own.problems) == Set(ProblemDetails.Kind.allCases.map(\.type)))
  }
}

extension Route {
  var name: String { "\(method.rawValue) \(path)" }

  fileprivate var parts: [String] {
    segments.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }
}

extension Route.Body {
  fileprivate var types: [String] {
    switch self {
    case .none: []
    case .json: ["application/json"]
    case .bytes: ["application/octet-stream"]
    }
  }
}

// The table of rights, as the description has it.

extension Deed {
  fileprivate var inWords: String {
    rights.map { $0.standing.inWords + $0.sight.inWords }.joined(separator: ", ")
  }
}

extension Standing {
  fileprivate var inWords: String {
    switch self {
    case .anybody: "anybody"
    case .staff: "staff"
    case .manager: "a programme manager"
    case .interviewer, .interviewerAtLarge: "an interviewer"
    case .auditor: "an auditor"
    case .leader: "the interviewer who leads it"
    case .guest: "a participant"
    case .speaker: "the participant whose interview it is"
    case .newcomer: "a participant who has not begun"
    }
  }
}

extension Sight {
  fileprivate var inWords: String {
    switch self {
    case .counts: ""
    case .released: " (released words)"
    case .everything: " (all words)"
    }
  }
}
