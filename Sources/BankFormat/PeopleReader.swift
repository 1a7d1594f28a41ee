public import Access
internal import Inquiry

/// Reads who works with the interviews, and reports all problems in one pass.
public func readPeople(_ file: SourceFile) -> Reading<People> {
  let problems = ProblemList()
  var reader = PeopleReader()
  if let top = openYAML(file.bytes, file: file.name, problems: problems) { reader.read(top) }
  // Only without an error are there no two with one number.
  let value = problems.all.isEmpty ? People(people: reader.people) : nil
  return Reading(value: value, problems: problems.all)
}

private struct PeopleReader {
  private(set) var people: [Person] = []
  /// Those with a mistake in them as well: somebody else may not have the same.
  private var uids: Set<UInt32> = []
  private var names: [String] = []

  mutating func read(_ top: YAMLCursor) {
    let what = Bilingual(nl: "persoon", en: "person")
    for item in top.fields(PeopleKeys.file)["people"]?.filledList(what) ?? [] {
      let fields = item.fields(PeopleKeys.person)
      let uid = fields["uid"].flatMap { readUID($0) }
      let name = fields["name"].flatMap { readName($0) }
      let roles = fields["roles"].map(readRoles)
      let chains = fields["chains"].map(readChains)
      guard let uid, let name, let roles else { continue }
      people.append(Person(uid: uid, name: name, roles: roles, chains: chains))
    }
  }

  private mutating func readUID(_ cursor: YAMLCursor) -> UInt32? {
    guard let number = cursor.limit("uid", PeopleKeys.uid) else { return nil }
    let uid = UInt32(number)
    if Person.nobodies.contains(uid) { cursor.report(.settings(.nobody(number))) }
    if !uids.insert(uid).inserted {
      cursor.report(.duplicateName("\(uid)", what: Bilingual(nl: "nummer", en: "number")))
    }
    return uid
  }

  /// As Swift compares texts, `é` and `e` with an accent on it are one name. (UAX 15)
  private mutating func readName(_ cursor: YAMLCursor) -> String? {
    guard let name = cursor.text() else { return nil }
    guard name.isPersonName else {
      cursor.report(.settings(.badPersonName(name)))
      return nil
    }
    if names.contains(name) {
      cursor.report(.duplicateName(name, what: Bilingual(nl: "persoon", en: "person")))
    }
    names.append(name)
    return name
  }

  private func readRoles(_ cursor: YAMLCursor) -> Set<Role> {
    let what = Bilingual(nl: "rol", en: "role")
    var roles: Set<Role> = []
    for item in cursor.filledList(what) {
      guard let text = item.text() else { continue }
      guard PeopleKeys.roles.contains(text), let role = Role(rawValue: text) else {
        let near = nearest(text, in: PeopleKeys.roles)
        item.report(.unknownName(text, what: what, didYouMean: near, known: PeopleKeys.roles))
        continue
      }
      if !roles.insert(role).inserted { item.report(.duplicateName(text, what: what)) }
    }
    return roles
  }

  private func readChains(_ cursor: YAMLCursor) -> Set<String> {
    let what = Bilingual(nl: "keten", en: "chain")
    var chains: Set<String> = []
    for item in cursor.filledList(what) {
      guard let chain = item.name() else { continue }
      if !chains.insert(chain).inserted { item.report(.duplicateName(chain, what: what)) }
    }
    return chains
  }
}

extension String {
  /// Whether it reads in the record of who read what as it was written.
  fileprivate var isPersonName: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      !first.properties.isWhitespace, !last.properties.isWhitespace
    else { return false }
    return scalars.count <= PeopleKeys.longestName
      && visible(self).unicodeScalars.elementsEqual(scalars)
  }
}
