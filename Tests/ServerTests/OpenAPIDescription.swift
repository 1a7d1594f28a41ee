import InterviewSupport
import Yams

/// docs/openapi.yaml, as far as the tests look at it.
struct OpenAPIDescription: Sendable {
  var operations: [Operation]
  /// Every kind of problem that is described.
  var problems: [String]

  /// What can be done at one path with one method.
  struct Operation: Sendable {
    /// `GET /v1/interviews/{id}`
    var name: String
    var description: String
    /// What is asked of the table of rights: of the route, and then of each thing it touches.
    var deeds: [String]
    var pathParts: [String]
    var query: Set<String>
    var bodyTypes: [String]
    /// What a good answer can be.
    var givenTypes: Set<String>
    var statuses: Set<String>
  }

  static let own: OpenAPIDescription = {
    do {
      let yaml = try Yams.load(yaml: Project.text("docs/openapi.yaml"))
      return OpenAPIDescription(YAMLObject(yaml))
    } catch {
      preconditionFailure("docs/openapi.yaml: \(error)")
    }
  }()

  private init(_ top: YAMLObject) {
    operations = top["paths"].members.flatMap { path, item in
      item.members.filter { $0.name != "parameters" }.map { method, operation in
        let all = item["parameters"].items + operation["parameters"].items
        let parameters = all.map(top.resolve)
        func names(in place: String) -> [String] {
          parameters.filter { $0["in"].text == place }.map { $0["name"].text }
        }
        let good = operation["responses"].members.filter { $0.name.hasPrefix("2") }
        return Operation(
          name: "\(method.uppercased()) \(path)", description: operation["description"].text,
          deeds: operation["x-deed"].items.map(\.text), pathParts: names(in: "path"),
          query: Set(names(in: "query")),
          bodyTypes: operation["requestBody"]["content"].members.map(\.name),
          givenTypes: Set(good.flatMap { $0.value["content"].members.map(\.name) }),
          statuses: Set(operation["responses"].members.map(\.name)))
      }
    }
    let problem = top.resolve("#/components/schemas/Problem")
    problems = problem["properties"]["type"]["enum"].items.map(\.text)
  }
}

/// Something in YAML; what is not there is empty.
private struct YAMLObject {
  private let value: Any?

  init(_ value: Any?) { self.value = value }

  subscript(key: String) -> YAMLObject { YAMLObject((value as? [String: Any])?[key]) }

  var text: String { value as? String ?? "" }

  var items: [YAMLObject] { (value as? [Any] ?? []).map(YAMLObject.init) }

  var members: [(name: String, value: YAMLObject)] {
    (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.map {
      ($0.key, YAMLObject($0.value))
    }
  }

  /// What `$ref` leads to.
  func resolve(_ object: YAMLObject) -> YAMLObject {
    object["$ref"].text.isEmpty ? object : resolve(object["$ref"].text)
  }

  /// `#/components/parameters/Chain`
  func resolve(_ place: String) -> YAMLObject {
    place.split(separator: "/").dropFirst().reduce(self) { $0[String($1)] }
  }
}
