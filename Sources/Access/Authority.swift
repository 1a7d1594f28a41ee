// Caller + Deed + Object  ──▶  Verdict
//
//   Rights.swift   the table, as data
//   this file      how somebody stands to what they touch
//
// Default deny: what the table does not give is not given. On one's own machine, where there is no
// people file, whoever runs the daemon is everything, and leads every interview. Once there is a
// people file it is the whole truth: whoever runs the daemon must stand in it like anybody else.

/// Decides who may do what. Every route asks this, and nothing else.
public struct Authority: Sendable {
  private let owner: UInt32
  private let people: People?
  private let ownerName: String

  /// - Parameters:
  ///   - owner: the number of whoever runs the daemon.
  ///   - people: `nil` where there is no people file.
  ///   - ownerName: what the machine calls the owner, for the record.
  public init(owner: UInt32, people: People?, ownerName: String = "eigenaar") {
    self.owner = owner
    self.people = people
    self.ownerName = ownerName
  }

  /// Whoever is at the other end of a Unix socket; without a number nobody.
  public func caller(uid: UInt32?) -> Caller {
    uid.flatMap(person).map(Caller.staff) ?? .stranger
  }

  /// Whether `caller` may do this, and which words they then see.
  ///
  /// Of a list (`Object.whole`, or one with only a chain) it says that it may be asked for; each
  /// interview in it is judged again, by itself.
  public func verdict(_ deed: Deed, by caller: Caller, on object: Object) -> Verdict {
    if let sight = deed.sight({ $0 == .anybody }) { return .allowed(sight) }
    switch caller {
    case .stranger: return .unknown
    case .participant(let caller):
      let sight = deed.sight { caller.stands($0, to: object) }
      return sight.map(Verdict.allowed) ?? .hidden
    case .staff(let caller):
      // What counts is what the file says now, not what it said when they came in.
      guard let person = person(uid: caller.uid) else { return .unknown }
      guard person.reaches(object) else { return .hidden }
      guard object.chain != nil || person.chains == nil || !deed.mustNameProgramme,
        object.interview != nil || !deed.needsInterview
      else { return .refused }
      let sight = deed.sight { stands($0, person, to: object) }
      return sight.map(Verdict.allowed) ?? .refused
    }
  }

  private func person(uid: UInt32) -> Person? {
    guard !Person.nobodies.contains(uid) else { return nil }
    if let people { return people.person(uid: uid) }
    let roles: Set<Role> = [.programmeManager, .interviewer, .auditor]
    return uid == owner ? Person(uid: uid, name: ownerName, roles: roles) : nil
  }

  private func stands(_ standing: Standing, _ person: Person, to object: Object) -> Bool {
    switch standing {
    case .anybody: true
    case .staff: !person.roles.isDisjoint(with: Role.staff)
    case .manager: person.roles.contains(.programmeManager)
    case .interviewer: person.roles.contains(.interviewer)
    case .auditor: person.roles.contains(.auditor)
    case .leader: person.roles.contains(.interviewer) && leads(person, object)
    case .interviewerAtLarge: person.roles.contains(.interviewer) && object.interview == nil
    case .guest, .speaker, .newcomer: false
    }
  }

  private func leads(_ person: Person, _ object: Object) -> Bool {
    object.interview != nil && (people == nil || object.leader == person.uid)
  }
}

extension Deed {
  /// The most that the table shows to somebody who stands so; `nil` when it gives them nothing.
  fileprivate func sight(_ stands: (Standing) -> Bool) -> Sight? {
    rights.filter { stands($0.standing) }.map(\.sight).max()
  }
}

extension Person {
  /// Whether it lies in a programme of theirs. What lies in no programme that we know is out of
  /// reach for whoever is not there for all of them.
  fileprivate func reaches(_ object: Object) -> Bool {
    guard let chains else { return true }
    return object.chain.map(chains.contains) ?? object.isWhole
  }
}

extension ParticipantCaller {
  fileprivate func stands(_ standing: Standing, to object: Object) -> Bool {
    switch standing {
    case .anybody: true
    case .guest: object.isWhole
    case .speaker: isOwn(object) && object.interview != nil && object.interview == interview
    case .newcomer: isOwn(object) && object.interview == nil && interview == nil
    case .staff, .manager, .interviewer, .auditor, .leader, .interviewerAtLarge: false
    }
  }

  private func isOwn(_ object: Object) -> Bool {
    object.chain == chain && (object.invitation ?? invitation) == invitation && !object.isErased
  }
}
