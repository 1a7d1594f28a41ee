import Glibc
import InterviewSupport
import Testing

/// The architecture and the habits of the house, read off our own sources.
@Suite struct `The house is tidy` {
  /// Which targets of ours and which libraries each target may import, from the ground up.
  static let mayImport: [(target: String, ours: [String], others: [String])] = [
    // Locks have no effect that anybody sees: sheets of paper are kept from one search to the next.
    ("Hearing", [], ["Synchronization"]),
    ("Inquiry", ["Hearing"], []),
    ("JSONText", ["Inquiry"], []),
    ("Neutrality", ["Hearing", "Inquiry"], []),
    ("Proof", ["Hearing", "Inquiry"], []),
    ("Transcripts", ["Hearing", "Inquiry"], []),
    ("Interviews", ["Hearing", "Inquiry", "Transcripts"], []),
    (
      "Reports",
      ["Hearing", "Inquiry", "Interviews", "JSONText", "Neutrality", "Proof", "Transcripts"], []
    ),
    ("Access", ["Inquiry"], []),
    ("Terminal", ["Hearing", "Inquiry"], []),
    ("BankFormat", ["Access", "Hearing", "Inquiry", "Neutrality"], ["Yams"]),
    ("Sealing", ["CNettle", "CSodium"], ["FoundationEssentials"]),
    (
      "TranscriptsSQLite", ["Hearing", "Inquiry", "Sealing", "Transcripts"],
      [
        "Dispatch", "FoundationEssentials", "GRDB", "GRDBSQLite", "Glibc", "Synchronization",
      ]
    ),
    (
      "Shelves",
      [
        "BankFormat", "CProcess", "Hearing", "Inquiry", "Interviews", "Neutrality", "Sealing",
        "Transcripts",
      ],
      ["Glibc"]
    ),
    ("Sheets", ["CXlsx", "Inquiry", "Reports"], ["Glibc"]),
    (
      "Exchange",
      ["CExpat", "CZip", "Inquiry", "Interviews", "Reports", "Sealing", "Transcripts"], ["Glibc"]
    ),
    ("Console", ["CReadline"], ["Glibc", "Synchronization"]),
    (
      "API", ["Hearing", "Inquiry", "Interviews", "JSONText", "Transcripts"],
      ["FoundationEssentials"]
    ),
    (
      "Client", ["API", "Hearing", "Inquiry", "Interviews", "JSONText", "Transcripts"],
      ["Dispatch", "Glibc"]
    ),
    (
      "Server",
      [
        "API", "Access", "Hearing", "Inquiry", "Interviews", "JSONText", "Reports", "Sheets",
        "Transcripts",
      ],
      [
        "FoundationEssentials", "Glibc", "HTTPTypes", "HummingbirdCore", "Logging", "NIOCore",
        "NIOHTTP1", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOPosix", "ServiceLifecycle",
        "Synchronization",
      ]
    ),
    (
      "verwonder",
      [
        "API", "BankFormat", "Client", "Console", "Exchange", "Hearing", "Inquiry", "Interviews",
        "JSONText", "Neutrality", "Proof", "Reports", "Sealing", "Sheets", "Shelves", "Terminal",
        "Transcripts", "TranscriptsSQLite",
      ], ["ArgumentParser", "Foundation", "FoundationEssentials", "Glibc"]
    ),
    (
      "verwonderd",
      [
        "Access", "BankFormat", "Inquiry", "JSONText", "Sealing", "Server", "Shelves",
        "Transcripts", "TranscriptsSQLite",
      ],
      ["ArgumentParser", "Glibc", "Logging", "ServiceLifecycle", "UnixSignals"]
    ),
  ]

  @Test(arguments: mayImport.map(\.target))
  func `a target imports only what it may`(target: String) throws {
    let rule = try #require(Self.mayImport.first { $0.target == target })
    let allowed = Set(rule.ours + rule.others)
    for file in swiftFiles(in: "Sources/" + target) {
      // The standard library, where a part of it is not public.
      let forbidden = file.imports.subtracting(allowed).subtracting(["Swift"])
      #expect(
        forbidden.isEmpty,
        "\(file.path) imports \(forbidden.sorted()): move this to the target that may")
    }
  }

  @Test func `every target is in the list`() {
    let targets = Project.names(in: Project.root + "/Sources")
    #expect(
      Set(targets)
        == Set(
          Self.mayImport.map(\.target) + [
            "CExpat", "CNettle", "CProcess", "CReadline", "CSodium", "CXlsx", "CZip",
          ]))
  }

  @Test func `Package swift gives each target what this test allows`() {
    let declarations = Project.text("Package.swift").components(after: "arget(")
    for rule in Self.mayImport {
      let declaration = declarations.first {
        $0.has("name: \"\(rule.target)\"", within: 40)
      }
      #expect(declaration != nil, "\(rule.target) is not in Package.swift")
      for dependency in rule.ours {
        #expect(
          declaration?.has("\"\(dependency)\"") == true,
          "Package.swift does not give \(rule.target) its \(dependency)")
      }
    }
  }

  @Test func `only the programs read environment and clock`() {
    // What both read in the same way stands in one file.
    let allowed = ["/Surroundings.swift", "Shelves/Environment.swift"]
    for file in swiftFiles(in: "Sources") where !allowed.contains(where: { file.path.has($0) }) {
      for word in ["getenv(", "clock_gettime(", "Date()", "ContinuousClock", "ProcessInfo"] {
        #expect(!file.text.has(word), "\(file.path): \(word) belongs in Surroundings.swift")
      }
      let isAProgram = file.path.has("Sources/verwonder")
      #expect(isAProgram || !file.text.has("Environment."), "\(file.path) reads the environment")
    }
  }

  @Test func `nothing is swallowed or left for later`() {
    for file in swiftFiles(in: "Sources") {
      for word in ["try!", "fatalError(", "TODO", "FIXME", "as!", "@unchecked Sendable"] {
        #expect(!file.text.has(word), "\(file.path): \(word)")
      }
    }
  }

  /// As characters, `\r\n` and `"\u{301}` hide what they begin with. (SECURITY, fact 5)
  @Test func `escaping and cutting work on scalars and bytes`() {
    for file in swiftFiles(in: "Sources") {
      for word in ["hasPrefix(\"\\", "contains(Character(", "components(separatedBy"] {
        #expect(!file.text.has(word), "\(file.path): \(word) works on characters")
      }
    }
  }

  @Test func `names say what a thing is`() {
    for file in swiftFiles(in: "Sources") {
      for ending in ["Manager", "Helper", "Util", "Utils", "Service", "Handler"] {
        for keyword in ["struct", "class", "enum", "actor", "protocol"] {
          let isNamed = file.text.split(separator: "\n").contains { line in
            let words = line.split(whereSeparator: { " :{<(".contains($0) })
            guard let index = words.firstIndex(of: Substring(keyword)) else { return false }
            return words.indices.contains(index + 1) && words[index + 1].hasSuffix(ending)
          }
          #expect(!isNamed, "\(file.path): a \(keyword) named …\(ending)")
        }
      }
    }
  }

  @Test func `files are short`() {
    for file in swiftFiles(in: "Sources") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 420, "\(file.path): \(lines) lines; is this one idea?")
    }
  }

  @Test func `the papers people expect are there`() {
    for path in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"] {
      #expect(Project.exists(path), "\(path) is missing")
    }
  }
}

extension String {
  /// `strstr` is a hundred times faster here than searching characters.
  fileprivate func has(_ word: String, within count: Int = .max) -> Bool {
    let text = count == .max ? self : String(prefix(count))
    return strstr(text, word) != nil
  }

  fileprivate func components(after mark: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let place = rest.firstRange(of: mark) {
      rest = rest[place.upperBound...]
      parts.append(String(rest[..<(rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex)]))
    }
    return parts
  }
}

private struct SourceText {
  var path: String
  var text: String

  var imports: Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
          words[..<index].allSatisfy({
            $0.hasPrefix("@") || ["public", "internal", "private", "package"].contains($0)
          })
        else { return nil }
        return words[index + 1]
      })
  }
}

private func swiftFiles(in folder: String) -> [SourceText] {
  Project.names(in: Project.root + "/" + folder).flatMap { name -> [SourceText] in
    let path = folder + "/" + name
    if name.hasSuffix(".swift") { return [SourceText(path: path, text: Project.text(path))] }
    return name.contains(".") ? [] : swiftFiles(in: path)
  }
}
