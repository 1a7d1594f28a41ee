/// A project as it was read, and what of it was left.
public struct QDAReading: Sendable {
  public var project: QDAProject
  public var losses: Losses
}

extension QDAProject {
  /// Reads a `.qdpx` archive of any program.
  public static func read(_ bytes: [UInt8]) throws(ExchangeProblem) -> QDAReading {
    let archive: UnpackedArchive
    do {
      archive = try UnpackedArchive(bytes) { isDescription($0) || textName($0) != nil }
    } catch { throw .archive(error) }
    let descriptions = archive.entries.filter { isDescription($0.name) }
    guard let description = descriptions.first else { throw .noProjectFile }
    guard descriptions.count == 1 else { throw .manyProjectFiles }
    let root: XMLElement
    do { root = try readXML(description.bytes) } catch { throw .xml(error) }
    guard root.name == "Project".inProject else { throw .notAProject }
    var texts: [String: [UInt8]] = [:]
    for entry in archive.entries {
      if let name = textName(entry.name) { texts[name] = entry.bytes }
    }
    var reader = QDAReader(texts: texts)
    let project = reader.project(root)
    let others = archive.names.count { !isDescription($0) && textName($0) == nil }
    reader.losses.add(.otherFiles, others)
    return QDAReading(project: project, losses: reader.losses)
  }

  /// A single `.qde` at the root, whatever it is called: ATLAS.ti names it after the project.
  private static func isDescription(_ name: String) -> Bool {
    name.lowercased().hasSuffix(".qde") && !name.utf8.contains(UInt8(ascii: "/"))
  }

  /// The name, in lower case, of a text in `sources/`.
  private static func textName(_ name: String) -> String? {
    let name = name.lowercased()
    guard name.hasPrefix("sources/"), name.hasSuffix(".txt") else { return nil }
    return String(name.dropFirst(8))
  }
}

extension String {
  /// The name of an element of a project.
  fileprivate var inProject: String { "urn:QDA-XML:project:1.0|" + self }
}

/// Reads a description element by element, and counts what it leaves.
private struct QDAReader {
  let texts: [String: [UInt8]]
  var losses = Losses()

  init(texts: [String: [UInt8]]) { self.texts = texts }

  mutating func project(_ root: XMLElement) -> QDAProject {
    var project = QDAProject(name: root.attributes["name"] ?? "")
    project.origin = root.attributes["origin"]
    project.creator = root.guid("creatingUserGUID")
    project.createdAt = root.attributes["creationDateTime"]
    project.description = root.words("Description")
    project.users = items(root, "Users", "User").compactMap { element in
      element.guid("guid").map { .init(guid: $0, name: element.attributes["name"] ?? "") }
    }
    project.codes =
      (root.first("CodeBook".inProject)?.first("Codes".inProject)?
      .children("Code".inProject) ?? []).compactMap(code)
    project.variables = items(root, "Variables", "Variable").compactMap { element in
      element.guid("guid").map { .init(guid: $0, name: element.attributes["name"] ?? "") }
    }
    let codes = Set(project.codes.flatMap(\.all))
    for element in root.first("Sources".inProject)?.children ?? [] {
      if let source = source(element, codes) { project.sources.append(source) }
    }
    project.cases = items(root, "Cases", "Case").compactMap { qdaCase($0) }
    project.links = items(root, "Links", "Link").compactMap { link($0) }
    countTheRest(root)
    return project
  }

  private func items(_ root: XMLElement, _ list: String, _ name: String) -> [XMLElement] {
    root.first(list.inProject)?.children(name.inProject) ?? []
  }

  private mutating func countTheRest(_ root: XMLElement) {
    losses.add(.notes, items(root, "Notes", "Note").count)
    losses.add(.sets, items(root, "Sets", "Set").count)
    losses.add(.graphs, items(root, "Graphs", "Graph").count)
  }

  private func code(_ element: XMLElement) -> QDAProject.Code? {
    guard let guid = element.guid("guid") else { return nil }
    return QDAProject.Code(
      guid: guid, name: element.attributes["name"] ?? "",
      isCodable: element.attributes["isCodable"] != "false",
      description: element.words("Description"),
      codes: element.children("Code".inProject).compactMap { code($0) })
  }

  private func values(_ element: XMLElement) -> [QDAProject.Value] {
    element.children("VariableValue".inProject).compactMap { value in
      guard let variable = value.first("VariableRef".inProject)?.guid("targetGUID") else {
        return nil
      }
      let given = value.children.first { $0.name != "VariableRef".inProject }
      return QDAProject.Value(variable: variable, text: given?.text ?? "")
    }
  }

  private mutating func qdaCase(_ element: XMLElement) -> QDAProject.Case? {
    guard let guid = element.guid("guid") else { return nil }
    losses.add(.descriptions, element.children("Description".inProject).count)
    return QDAProject.Case(
      guid: guid, name: element.attributes["name"] ?? "", values: values(element),
      sources: element.children("SourceRef".inProject).compactMap { $0.guid("targetGUID") })
  }

  private mutating func link(_ element: XMLElement) -> QDAProject.Link? {
    guard let guid = element.guid("guid"), let from = element.guid("originGUID"),
      let target = element.guid("targetGUID")
    else {
      losses.add(.links)
      return nil
    }
    return QDAProject.Link(
      guid: guid, name: element.attributes["name"] ?? "", from: from, to: target)
  }

  // MARK: Sources

  private mutating func source(
    _ element: XMLElement, _ codes: Set<GUID>
  ) -> QDAProject.TextSource? {
    switch element.name {
    case "TextSource".inProject: break
    case "PictureSource".inProject: losses.add(.pictures)
    case "PDFSource".inProject: losses.add(.documents)
    case "AudioSource".inProject: losses.add(.sound)
    case "VideoSource".inProject: losses.add(.film)
    default: break
    }
    guard element.name == "TextSource".inProject else {
      losses.add(.codings, element.count("Coding".inProject))
      return nil
    }
    losses.add(.descriptions, element.children("Description".inProject).count)
    losses.add(.codings, element.children("Coding".inProject).count)
    if element.attributes["richTextPath"] != nil { losses.add(.richText) }
    guard let guid = element.guid("guid"), let text = text(of: element) else {
      losses.add(.codings, element.count("PlainTextSelection".inProject))
      return nil
    }
    return QDAProject.TextSource(
      guid: guid, name: element.attributes["name"] ?? "", text: text.words,
      creator: element.guid("creatingUser"), createdAt: element.attributes["creationDateTime"],
      selections: selections(in: element, of: text, codes), values: values(element))
  }

  private mutating func text(of element: XMLElement) -> ReadText? {
    if let content = element.first("PlainTextContent".inProject) { return ReadText(content.text) }
    guard let path = element.attributes["plainTextPath"] else { return nil }
    guard path.lowercased().hasPrefix("internal://") else {
      losses.add(.outsideTexts)
      return nil
    }
    guard let bytes = texts[String(path.lowercased().dropFirst(11))],
      let text = String(validating: bytes, as: UTF8.self)
    else {
      losses.add(.missingTexts)
      return nil
    }
    return ReadText(text)
  }

  private mutating func selections(
    in element: XMLElement, of text: ReadText, _ codes: Set<GUID>
  ) -> [QDAProject.Selection] {
    let elements = element.children("PlainTextSelection".inProject)
    let shift = text.shift(for: elements)
    return elements.compactMap { element in
      guard let guid = element.guid("guid"),
        let place = text.place(of: element, shiftedBy: shift)
      else {
        losses.add(.badSelections)
        return nil
      }
      return QDAProject.Selection(
        guid: guid, name: element.attributes["name"], place: place,
        creator: element.guid("creatingUser"), createdAt: element.attributes["creationDateTime"],
        description: element.words("Description"), codings: codings(element, codes))
    }
  }

  private mutating func codings(
    _ element: XMLElement, _ codes: Set<GUID>
  ) -> [QDAProject.Coding] {
    element.children("Coding".inProject).compactMap { coding in
      guard let guid = coding.guid("guid"),
        let code = coding.first("CodeRef".inProject)?.guid("targetGUID"), codes.contains(code)
      else {
        losses.add(.badSelections)
        return nil
      }
      return QDAProject.Coding(
        guid: guid, code: code, creator: coding.guid("creatingUser"),
        createdAt: coding.attributes["creationDateTime"])
    }
  }
}

/// A text without the mark that some programs put before it.
private struct ReadText {
  let words: String
  private let scalars: [Unicode.Scalar]
  private let hadMark: Bool

  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    hadMark = scalars.first == "\u{FEFF}"
    if hadMark { scalars.removeFirst() }
    self.scalars = scalars
    words = hadMark ? String(String.UnicodeScalarView(scalars)) : text
  }

  /// QualCoder writes a mark and counts it, others write it and do not: the reading in which more
  /// selections hold the words that they are named after is the right one.
  func shift(for selections: [XMLElement]) -> Int {
    guard hadMark else { return 0 }
    func matches(_ shift: Int) -> Int {
      selections.count { selection in
        guard let name = selection.attributes["name"],
          let place = place(of: selection, shiftedBy: shift)
        else { return false }
        return name.unicodeScalars.elementsEqual(scalars[place])
      }
    }
    return matches(-1) > matches(0) ? -1 : 0
  }

  func place(of selection: XMLElement, shiftedBy shift: Int) -> Range<Int>? {
    guard let start = selection.attributes["startPosition"].flatMap({ Int($0) }),
      let end = selection.attributes["endPosition"].flatMap({ Int($0) }),
      start >= 0, end >= start, start + shift >= 0, end <= scalars.count - shift
    else { return nil }
    return start + shift..<end + shift
  }
}

extension QDAProject.Code {
  /// Its own and those of the codes in it.
  fileprivate var all: [GUID] { [guid] + codes.flatMap(\.all) }
}

extension XMLElement {
  fileprivate func guid(_ attribute: String) -> GUID? {
    attributes[attribute].flatMap { GUID(reading: $0) }
  }

  fileprivate func words(_ name: String) -> String? { first(name.inProject)?.text }
}
