public import Inquiry
public import JSONText

/// What went wrong, as the API says it. (RFC 9457, "Problem Details for HTTP APIs")
///
/// Sent as `application/problem+json`; the same problem is the same bytes.
public struct ProblemDetails: Error, Sendable, Equatable {
  public static let mediaType = "application/problem+json"

  public var kind: Kind
  /// What happened this time and what to do; without it, what the kind says.
  public var detail: Bilingual?
  /// The path of what was asked, where that tells something.
  public var instance: String?
  /// What is wrong with each field, under `errors`.
  public var mistakes: [FieldMistake]
  /// Further members, after the others: `"expected": 12`.
  public var members: [JSON.Member]

  public init(
    _ kind: Kind, detail: Bilingual? = nil, instance: String? = nil,
    mistakes: [FieldMistake] = [], members: [JSON.Member] = []
  ) {
    self.kind = kind
    self.detail = detail
    self.instance = instance
    self.mistakes = mistakes
    self.members = members
  }

  public func json(in language: Language) -> JSON {
    var all: [JSON.Member] = [
      JSON.Member(key: "type", value: .string(kind.type)),
      JSON.Member(key: "title", value: .string(kind.title[language])),
      JSON.Member(key: "status", value: .number(kind.status)),
      JSON.Member(key: "detail", value: .string((detail ?? kind.detail)[language])),
    ]
    if let instance { all.append(JSON.Member(key: "instance", value: .string(instance))) }
    if !mistakes.isEmpty {
      let errors = JSON.array(mistakes.map { $0.json(in: language) })
      all.append(JSON.Member(key: "errors", value: errors))
    }
    return .object(all + members)
  }

  /// UTF-8, one line.
  public func bytes(in language: Language) -> [UInt8] {
    Array((json(in: language).line + "\n").utf8)
  }
}

extension ProblemDetails {
  /// A body that is no JSON that we take.
  public init(_ mistake: JSONMistake) {
    self.init(
      .invalidJSON, detail: mistake.message,
      members: [JSON.Member(key: "offset", value: .number(mistake.offset))])
  }

  /// A body whose fields are not as they should be. Fields that do not exist come first: what
  /// was meant by them would not happen.
  public init(_ mistakes: [FieldMistake]) {
    let isUnknown = mistakes.contains { if case .unknown = $0.what { true } else { false } }
    self.init(isUnknown ? .unknownField : .invalidField, mistakes: mistakes)
  }
}
