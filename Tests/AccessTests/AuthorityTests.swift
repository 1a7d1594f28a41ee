import Access
import TestSupport
import Testing

@Suite struct `Somebody at a socket` {
  let alone = Authority(owner: 1000, people: nil, ownerName: "jan")
  let team = Authority(owner: 1000, people: Cast.people)

  @Test func `is in charge of their own machine`() {
    #expect(alone.caller(uid: 1000).name == "jan (1000)")
    #expect(alone.caller(uid: 1001) == .stranger)
    #expect(alone.caller(uid: 0) == .stranger)
    #expect(alone.caller(uid: nil) == .stranger)
  }

  @Test func `is whoever the people file says, and the owner no more than others`() {
    #expect(team.caller(uid: 1001).name == "leader (1001)")
    #expect(team.caller(uid: 1000) == .stranger)
    #expect(team.caller(uid: 0) == .stranger)
  }

  @Test(arguments: [65534, 4_294_967_295] as [UInt32])
  func `is nobody with a number that is nobody's`(uid: UInt32) {
    let person = Person(uid: uid, name: "ghost", roles: Cast.all)
    let authorities = [
      Authority(owner: uid, people: nil), Authority(owner: 0, people: People(people: [person])),
    ]
    for authority in authorities {
      #expect(authority.caller(uid: uid) == .stranger)
      #expect(authority.verdict(.me, by: .staff(person), on: .whole) == .unknown)
    }
  }

  @Test func `is what the file says now, not what it said when they came in`() {
    let before = team.caller(uid: 1001)
    let demoted = Person(uid: 1001, name: "leader", roles: [.auditor], chains: ["home"])
    let object = Object(chain: "home", leader: 1001, interview: "abcd2345")
    #expect(team.verdict(.readTalk, by: before, on: object) == .allowed(.everything))
    let after = Authority(owner: 1000, people: People(people: [demoted]))
    #expect(after.verdict(.readTalk, by: before, on: object) == .refused)
    let gone = Authority(owner: 1000, people: People(people: []))
    #expect(gone.verdict(.readTalk, by: before, on: object) == .unknown)
  }

  @Test(arguments: [[], [.participant]] as [Set<Role>])
  func `without a role may do what strangers may`(roles: Set<Role>) {
    let authority = Authority(
      owner: 0, people: People(people: [Person(uid: 7, name: "x", roles: roles)]))
    for deed in Deed.allCases {
      let stranger = authority.verdict(deed, by: .stranger, on: .whole)
      let verdict = authority.verdict(deed, by: authority.caller(uid: 7), on: .whole)
      #expect(verdict == (stranger == .unknown ? .refused : stranger))
    }
  }

  @Test func `stands in the record without a token`() {
    #expect(Cast.participant("k3x9v2aa", "abcd2345").name == "deelnemer k3x9v2aa")
    #expect(Caller.stranger.name == "onbekend")
  }

  /// What lies in no programme that we know is nobody's who is there for some.
  @Test func `cannot reach what has no programme unless they are there for all`() {
    let object = Object(leader: 1001, interview: "abcd2345")
    #expect(team.verdict(.readTalk, by: team.caller(uid: 1001), on: object) == .hidden)
    let invitation = Object(invitation: "inv00001")
    #expect(team.verdict(.revokeInvitation, by: team.caller(uid: 1003), on: invitation) == .hidden)
    #expect(
      team.verdict(.revokeInvitation, by: team.caller(uid: 1005), on: invitation)
        == .allowed(.counts))
  }
}

/// Any authority, caller and thing, from a few names so that they often meet.
private struct Anything {
  var generator: SplitMix

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  mutating func flag() -> Bool { Bool.random(using: &generator) }

  mutating func person(_ uid: UInt32) -> Person {
    let chains: Set<String> = Set(["home", "school"].filter { _ in flag() })
    return Person(
      uid: uid, name: "p\(uid)", roles: Set(Role.allCases.filter { _ in flag() }),
      chains: flag() ? nil : chains)
  }

  mutating func authority() -> (Authority, People?) {
    let uids: [UInt32] = [1, 2, 3, 65534, .max].filter { _ in flag() }
    let people = flag() ? People(people: uids.map { person($0) }) : nil
    return (Authority(owner: pick([1, 2, 65534]), people: people), people)
  }

  mutating func caller() -> Caller {
    switch pick([0, 1, 2, 2, 2]) {
    case 0: .stranger
    case 1:
      .participant(
        ParticipantCaller(
          invitation: pick(["a", "b"]), chain: pick(["home", "school"]), partner: "ward",
          participant: "Wilg", interview: pick(["i", "j", nil])))
    // With roles that no file gave them.
    default: .staff(person(pick([1, 2, 3, 4, 65534, .max])))
    }
  }

  mutating func object() -> Object {
    Object(
      chain: pick(["home", "school", nil]), leader: pick([1, 2, 65534, .max, nil]),
      interview: pick(["i", "j", nil]), invitation: pick(["a", "b", nil]), isClosed: flag(),
      isErased: flag())
  }
}

@Suite struct `Whoever asks for whatever` {
  @Test(arguments: 0..<20)
  func `never sees all words but of an interview of their own`(seed: UInt64) {
    var any = Anything(generator: SplitMix(seed: seed))
    for _ in 0..<300 {
      let ((authority, people), caller, object) = (any.authority(), any.caller(), any.object())
      for deed in Deed.allCases {
        let verdict = authority.verdict(deed, by: caller, on: object)
        guard verdict.sight == .everything else { continue }
        #expect(
          isOwn(object, of: caller, deed, authority, people),
          "\(deed) by \(caller) on \(object)")
      }
    }
  }

  private func isOwn(
    _ object: Object, of caller: Caller, _ deed: Deed, _ authority: Authority, _ people: People?
  ) -> Bool {
    switch caller {
    case .stranger: return false
    case .participant(let caller):
      guard object.chain == caller.chain, !object.isErased else { return false }
      return object.interview == caller.interview
        && (object.interview != nil || deed == .beginInterview)
    case .staff(let person):
      guard authority.caller(uid: person.uid) != .stranger else { return false }
      guard let people else { return object.interview != nil || deed == .beginInterview }
      guard let known = people.person(uid: person.uid), known.roles.contains(.interviewer) else {
        return false
      }
      let isInReach = known.chains.map { $0.contains(object.chain ?? "") } ?? true
      let leads = object.interview != nil && object.leader == known.uid
      return isInReach && (leads || deed == .beginInterview && object.interview == nil)
    }
  }

  @Test(arguments: 0..<20)
  func `gets no more than their roles give, and nothing of others' programmes`(seed: UInt64) {
    var any = Anything(generator: SplitMix(seed: seed))
    for _ in 0..<300 {
      let ((authority, people), caller, object) = (any.authority(), any.caller(), any.object())
      for deed in Deed.allCases {
        let verdict = authority.verdict(deed, by: caller, on: object)
        if authority.verdict(deed, by: .stranger, on: .whole) != .unknown {
          #expect(verdict == .allowed(.counts))
          continue
        }
        switch caller {
        case .stranger: #expect(verdict == .unknown)
        case .participant: #expect(verdict == .hidden || verdict.sight != nil)
        case .staff(let person):
          guard let known = people?.person(uid: person.uid) else { continue }
          if let chains = known.chains, let chain = object.chain, !chains.contains(chain),
            !Person.nobodies.contains(known.uid)
          {
            #expect(verdict == .hidden)
          }
          if known.roles.isDisjoint(with: [.interviewer, .programmeManager]) {
            #expect(verdict.sight ?? .counts == .counts, "\(deed) by \(known)")
          }
          if !known.roles.contains(.interviewer) { #expect(verdict.sight != .everything) }
        }
      }
    }
  }

  @Test func `has nothing of what belongs to another invitation`() {
    let authority = Authority(owner: 1000, people: Cast.people)
    let begun = Cast.participant("inv00001", "abcd2345")
    let theirs = Object(chain: "home", interview: "abcd2345", invitation: "inv00001")
    let others = Object(chain: "home", interview: "abcd2345", invitation: "inv00009")
    #expect(authority.verdict(.readTalk, by: begun, on: theirs) == .allowed(.everything))
    #expect(authority.verdict(.readTalk, by: begun, on: others) == .hidden)
    let new = Cast.participant("new00001", nil)
    let link = Object(chain: "home", invitation: "inv00009")
    #expect(authority.verdict(.beginInterview, by: new, on: link) == .hidden)
  }

  /// A participant cannot tell whether there are others.
  @Test(arguments: Deed.allCases)
  func `cannot tell another's interview from one that does not exist`(deed: Deed) {
    let authority = Authority(owner: 1000, people: Cast.people)
    let caller = Cast.participant("inv00001", "abcd2345")
    let nowhere = authority.verdict(deed, by: caller, on: Object(interview: "nowhere2"))
    for chain in ["home", "school", nil] {
      for invitation in ["inv00001", "inv00009", nil] {
        for isErased in [false, true] {
          let object = Object(
            chain: chain, leader: 1001, interview: "wxyz6789", invitation: invitation,
            isErased: isErased)
          #expect(authority.verdict(deed, by: caller, on: object) == nowhere)
        }
      }
    }
  }
}
