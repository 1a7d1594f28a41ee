import Exchange
import Glibc
import Inquiry
import InterviewSupport
import Reports
import TestSupport
import Testing

private func project(
  _ records: [InterviewRecord], in language: Language = .english
) -> QDAProject {
  QDAProject(
    of: records, chain: SmallInquiry.card, kinds: SmallInquiry.kinds, language: language,
    program: "Verwonder test")
}

private let whole = HeldTalk(
  "whole", "It was always done by post.", "For her to be home.", "My idea is to ring.",
  "Only if they answer.", "I will ring.", "Her.", "Monday.", "By the sound.", "Custom.",
  "So really it is the phone.", "No.", "No.")

extension QDAProject {
  /// "code: words", for all that is coded.
  fileprivate var coded: [String] {
    let all = codes.flatMap { [$0] + $0.codes }
    return sources.flatMap { source in
      let scalars = Array(source.text.unicodeScalars)
      return source.selections.flatMap { selection in
        selection.codings.map { coding in
          let name = all.first { $0.guid == coding.code }?.name ?? "?"
          return name + ": " + String(String.UnicodeScalarView(scalars[selection.place]))
        }
      }
    }
  }

  fileprivate var everything: String {
    (try? archive()).flatMap { try? QDAProject.read($0).project }.map {
      "\($0)" + $0.sources.map(\.text).joined() + $0.codebook
    } ?? ""
  }
}

@Suite struct `A project of interviews` {
  @Test func `codes words where they stand`() {
    #expect(
      project([whole.record]).coded == [
        "habit (heard): always done", "goal: For her to be home.", "idea: My idea is to ring.",
        "condition: Only if they answer.", "agreement: I will ring.", "agreement: with whom: Her.",
        "agreement: when: Monday.", "agreement: how checked: By the sound.",
        "habit (named): Custom.", "own conclusion: So really it is the phone.",
      ])
  }

  @Test func `reads as an interview with its turns`() throws {
    let source = try #require(
      project([HeldTalk("i1", "It was\r\nalways\rdone.").record]).sources.first)
    #expect(
      source.text == """
        I: How does “the letter” go?
        R: It was
        always
        done.

        I: What is it for?


        """)
    #expect(source.name == "i1")
    #expect(source.createdAt == "2025-11-22T00:00:00Z")
  }

  @Test(arguments: [
    ("Willow 👩‍👩‍👧 e\u{301} always done", ["the participant 👩‍👩‍👧 e\u{301} always done"]),
    (
      "THE WARD does it, always done, says willow",
      ["Partner A does it, always done, says the participant"]
    ),
    ("always done by Care at home", ["always done by Partner B"]),
  ])
  func `keeps places where names are replaced`(answer: String, texts: [String]) {
    let project = project([HeldTalk("i1", answer).record])
    #expect(project.coded == ["habit (heard): always done"])
    for text in texts { #expect(project.sources[0].text.contains(text)) }
    #expect(!project.everything.contains("Willow"))
  }

  @Test func `hides the names of all who took part`() {
    let project = project([
      HeldTalk("i1", participant: "Jan de Vries", consent: .quotedByName, "Ask Meidoorn.").record,
      HeldTalk("i2", participant: "Meidoorn", partner: "care", "Vries always done that.").record,
    ])
    #expect(project.sources.count == 2)
    for name in ["Jan", "Vries", "Meidoorn"] { #expect(!project.everything.contains(name)) }
    #expect(project.coded == ["habit (heard): always done"])
    #expect(
      project.sources.map { $0.values.map(\.text) } == [
        ["Partner A", "nurses", "Verwonder"], ["Partner B", "", "Verwonder"],
      ])
  }

  @Test func `has each name of a code once, and the schema's order`() {
    let codes = project([whole.record]).codes.flatMap { [$0] + $0.codes }
    #expect(Set(codes.map { $0.name.lowercased() }).count == codes.count)
    #expect(Set(codes.map(\.guid)).count == codes.count)
    #expect(
      codes.filter { !$0.isCodable }.map(\.name) == ["heard", "named", "rejected", "in own words"])
  }

  @Test func `leaves out what nobody else may read, and counts what may be counted`() {
    let talks = [
      HeldTalk("i0", consent: .onlyMe, "It was always done so."),
      HeldTalk("i1", consent: .inquirerMayRead, "It was always done so."),
      HeldTalk("i2", "It was always done so, between us.", "For her."),
      HeldTalk("i3", "It was always done so, do not quote me.", "For her to be home."),
    ]
    let project = project(talks.map(\.record))
    #expect(project.sources.map(\.name) == ["i1", "i3"])
    #expect(!project.everything.contains("always done"))
    #expect(
      project.coded == [
        "habit (heard): [not released]", "habit (heard): [not released]",
        "goal: For her to be home.",
      ])
  }

  @Test(arguments: 0..<60)
  func `holds a word exactly when it was released`(seed: UInt64) throws {
    let talk = SeededTalk(seed: seed)
    let everything = project([talk.record]).everything
    for (n, word) in talk.told {
      #expect(everything.contains(word) == talk.isReleased(word), "seed \(seed), answer \(n)")
    }
    // A question may quote an answer; it must not do so with words that were taken back or corrected.
    #expect(!everything.contains("onrustig"))
  }

  @Test(arguments: 0..<20)
  func `is the same bytes each time, and reads back the same`(seed: UInt64) throws {
    let first = project([SeededTalk(seed: seed).record, whole.record])
    let bytes = try first.archive()
    #expect(try bytes == project([SeededTalk(seed: seed).record, whole.record]).archive())
    let reading = try QDAProject.read(bytes)
    #expect(reading.project == first)
    #expect(reading.losses.isEmpty)
  }

  @Test func `follows the standard's schemas`() throws {
    let lint = "/usr/bin/xmllint"
    guard access(lint, X_OK) == 0 else {
      print("xmllint is not there (libxml2-utils): the schemas were not tried.")
      return
    }
    let folder = try TemporaryFolder()
    let schemas = Project.root + "/Tests/ExchangeTests/Schema/"
    var records = (0..<12).map { SeededTalk(seed: $0).record } + [whole.record]
    for language in Language.allCases {
      for chosen in [records, []] {
        let project = project(chosen, in: language)
        let unpacked = project.projectFile
        let file = try folder.write(unpacked, to: "project.qde")
        let checked = try run(lint, ["--noout", "--schema", schemas + "Project.xsd", file])
        #expect(checked.status == 0, "\(checked.complaints)")
        let book = try folder.write(project.codebook, to: "codebook.qdc")
        let read = try run(lint, ["--noout", "--schema", schemas + "Codebook.xsd", book])
        #expect(read.status == 0, "\(read.complaints)")
      }
      records.reverse()
    }
  }

  @Test(arguments: 0..<100)
  func `of any making reads back the same`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let project = QDAProject.random(using: &random)
    let reading = try QDAProject.read(project.archive())
    #expect(reading.project == project)
    #expect(reading.losses.isEmpty)
  }

  @Test func `has names that stay what they are`() {
    #expect(GUID(of: "source/i1").text == "aeeb6154-cd52-8431-be36-8a7e6781659e")
    #expect(GUID(reading: "{AEEB6154-CD52-8431-BE36-8A7E6781659E}") != nil)
    for wrong in ["", "aeeb6154", "aeeb6154-cd52-8431-be36-8a7e6781659g", "{}", "\u{301}"] {
      #expect(GUID(reading: wrong) == nil)
    }
  }
}

extension QDAProject {
  /// Anything that the model can hold, with characters that trip writers up.
  fileprivate static func random(using random: inout SplitMix) -> QDAProject {
    var count = 0
    func guid(_ random: inout SplitMix) -> GUID {
      count += 1
      return GUID(of: "\(count)-\(random.next())")
    }
    func words(_ random: inout SplitMix) -> String {
      let pieces = [
        "a", "é", "e\u{301}", "<", ">", "&", "\"", "\"\u{301}", "'", "\n", "\r\n", "\t", "👩‍👩‍👧", " ",
        "]]>",
        "\u{202E}", "\u{200B}", "&#10;", "\u{85}", "\u{2028}", "𝒳", "zo",
      ]
      return (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    var project = QDAProject(name: words(&random))
    let user = guid(&random)
    if Bool.random(using: &random) {
      project.users = [.init(guid: user, name: words(&random))]
      project.creator = user
      project.description = words(&random)
      project.createdAt = "2025-11-22T00:00:00Z"
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      project.codes.append(
        .init(
          guid: guid(&random), name: words(&random), isCodable: Bool.random(using: &random),
          description: Bool.random(using: &random) ? words(&random) : nil,
          codes: [.init(guid: guid(&random), name: words(&random))]))
    }
    let codes = project.codes.flatMap { [$0.guid] + $0.codes.map(\.guid) }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      project.variables.append(.init(guid: guid(&random), name: words(&random)))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let text = words(&random) + words(&random)
      let length = text.unicodeScalars.count
      var source = TextSource(guid: guid(&random), name: words(&random), text: text)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let start = Int.random(in: 0...length, using: &random)
        source.selections.append(
          .init(
            guid: guid(&random), name: words(&random),
            place: start..<Int.random(in: start...length, using: &random),
            codings: codes.randomElement(using: &random).map {
              [.init(guid: guid(&random), code: $0, creator: user)]
            } ?? []))
      }
      source.values = project.variables.map { .init(variable: $0.guid, text: words(&random)) }
      project.sources.append(source)
      project.cases.append(
        .init(
          guid: guid(&random), name: words(&random), values: source.values, sources: [source.guid]))
      project.links.append(
        .init(guid: guid(&random), name: words(&random), from: source.guid, to: user))
    }
    return project
  }
}

@Suite struct `A project of very many interviews` {
  @Test func `is made in little time`() throws {
    let texts = (0..<400).map { number in
      HeldTalk(
        "i\(number)", participant: "Persoon\(number) Achternaam\(number)",
        "It was always done by post, says Persoon\((number + 1) % 400).",
        "For her to be home, always.", "My idea is to ring.", "Only if they answer."
      ).record
    }
    var bytes: [UInt8] = []
    let time = try ContinuousClock().measure { bytes = try project(texts).archive() }
    let read = try QDAProject.read(bytes)
    #expect(read.project.sources.count == 400)
    #expect(!read.project.everything.contains("Persoon"))
    #expect(time < .seconds(60), "\(time)")
    print("400 interviews in \(time), \(bytes.count) bytes")
  }
}
