/// Somebody whom the machine knows, and what they are to which programmes.
public struct Person: Sendable, Equatable {
  /// The number that the machine gives them.
  public var uid: UInt32
  /// As it stands in the record of who read what.
  public var name: String
  public var roles: Set<Role>
  /// The programmes in which they are that, by the ids of their chains; `nil` for all of them.
  public var chains: Set<String>?

  public init(uid: UInt32, name: String, roles: Set<Role>, chains: Set<String>? = nil) {
    self.uid = uid
    self.name = name
    self.roles = roles
    self.chains = chains
  }
}

/// Everybody who works with the interviews, as the people file has it.
public struct People: Sendable, Equatable {
  public private(set) var people: [Person]

  public init(people: [Person]) {
    guard Set(people.map(\.uid)).count == people.count else {
      preconditionFailure("People with one number got past readPeople")
    }
    self.people = people
  }

  public func person(uid: UInt32) -> Person? { people.first { $0.uid == uid } }
}

extension Person {
  /// What the kernel says where there is nobody to name: the overflow number of other user
  /// namespaces, and -1. (user_namespaces(7); chown(2))
  public static let nobodies: Set<UInt32> = [65534, .max]
}
