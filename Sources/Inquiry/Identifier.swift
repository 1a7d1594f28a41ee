/// Names one `Owner`: a `ProbeMove.ID` is never a `Rule.ID`. On the wire it is a plain string.
public struct Identifier<Owner>: Hashable, Sendable, ExpressibleByStringLiteral, Codable,
  CustomStringConvertible
{
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral value: String) { self.init(value) }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }
}
