internal import Inquiry
public import JSONText

// How a client reads what a daemon sent: fields that it does not know are left alone, so that an
// older client understands a newer daemon. What is sent to a daemon is read with `BodyCursor`.

extension JSON {
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  public var string: String? { if case .string(let text) = self { text } else { nil } }

  public var int: Int? { if case .number(let number) = self { number } else { nil } }

  public var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  public var items: [JSON]? { if case .array(let items) = self { items } else { nil } }

  public var isNull: Bool { self == .null }
}

/// What came is not what the API says. Client and daemon are of different versions, or something
/// else listens there.
public struct NotUnderstood: Error, Sendable, Equatable {
  public var what: String

  public init(_ what: String) { self.what = what }
}

extension JSON {
  public func field(_ key: String) throws(NotUnderstood) -> JSON {
    guard let value = self[key] else { throw NotUnderstood(key) }
    return value
  }

  public func text(_ key: String) throws(NotUnderstood) -> String {
    guard let text = self[key]?.string else { throw NotUnderstood(key) }
    return text
  }

  public func number(_ key: String) throws(NotUnderstood) -> Int {
    guard let number = self[key]?.int else { throw NotUnderstood(key) }
    return number
  }

  public func flag(_ key: String) throws(NotUnderstood) -> Bool {
    guard let flag = self[key]?.bool else { throw NotUnderstood(key) }
    return flag
  }

  public func list<Item>(
    _ key: String, _ item: (JSON) throws(NotUnderstood) -> Item
  ) throws(NotUnderstood) -> [Item] {
    guard let items = self[key]?.items else { throw NotUnderstood(key) }
    var list: [Item] = []
    for value in items { list.append(try item(value)) }
    return list
  }

  public func choice<Choice: RawRepresentable<String>>(
    _ key: String, as: Choice.Type
  ) throws(NotUnderstood) -> Choice {
    guard let choice = Choice(rawValue: try text(key)) else { throw NotUnderstood(key) }
    return choice
  }
}
