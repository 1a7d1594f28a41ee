import BankFormat
import Inquiry
import InterviewSupport
import Interviews
import Testing

/// The template of a new bank: small and whole, with a piece of an example put into it.
private struct SmallWhole {
  private var sections: [(key: String, lines: [Substring])] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false)
    where !line.hasPrefix("#") {
      if let key = SmallWhole.key(line, indent: 0) {
        sections.append((key, [line]))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
  }

  /// Each entry of the piece takes the place of the entry of that name, or comes at the end.
  mutating func put(_ piece: String) {
    for section in SmallWhole(piece).sections {
      guard let index = sections.firstIndex(where: { $0.key == section.key }) else {
        sections.append(section)
        continue
      }
      let entries = SmallWhole.entries(section.lines)
      if entries.isEmpty {
        sections[index].lines = section.lines
      } else {
        remove(Set(entries.map(\.key)), in: index)
        sections[index].lines += entries.flatMap(\.lines)
      }
    }
  }

  mutating func remove(_ names: Set<String>) {
    sections.removeAll { names.contains($0.key) }
    for index in sections.indices { remove(names, in: index) }
  }

  private mutating func remove(_ names: Set<String>, in index: Int) {
    let entries = SmallWhole.entries(sections[index].lines)
    guard !entries.isEmpty else { return }
    sections[index].lines =
      [sections[index].lines[0]] + entries.filter { !names.contains($0.key) }.flatMap(\.lines)
  }

  var text: String { sections.flatMap(\.lines).joined(separator: "\n") + "\n" }

  /// The mappings or list items below a section's first line.
  private static func entries(_ lines: [Substring]) -> [(key: String, lines: [Substring])] {
    var entries: [(key: String, lines: [Substring])] = []
    for line in lines.dropFirst() {
      if let key = key(line, indent: 2) {
        entries.append((key, [line]))
      } else if !entries.isEmpty {
        entries[entries.count - 1].lines.append(line)
      }
    }
    return entries
  }

  /// `why_up` of `  why_up:`, and of `  - id: why_up`; marks do not count.
  private static func key(_ line: Substring, indent: Int) -> String? {
    guard line.prefix(while: { $0 == " " }).count == indent else { return nil }
    let text = line.dropFirst(indent).filter { $0 != "⟦" }
    if text.isEmpty || text.hasPrefix("#") { return nil }
    if text.hasPrefix("- "), text.firstRange(of: "id: ") == nil { return text }
    if let id = text.firstRange(of: "id: ") {
      return String(text[id.upperBound...].prefix { $0 != "," && $0 != "}" })
    }
    return String(text.prefix { $0 != ":" })
  }
}

private let chainText = """
  chain: thuis
  title: Thuis
  client_question: Ik wil naar huis.
  common_goal: Alles staat klaar.
  partners:
    - {id: ziekenhuis, name: Het ziekenhuis}
    - {id: wijkzorg, name: De wijkverpleging}

  """

private func problems(_ piece: String, of example: ProblemPage.Example, code: String)
  -> (found: [Diagnostic], marks: [Diagnostic.Place])
{
  let base =
    switch example.file {
    case .bank: Project.text("config/templates/bank/bank.yaml")
    case .chain: chainText
    case .interview: Project.text("config/templates/bank/examples/eerste-gesprek.yaml")
    case .lexicon, .people, .settings, .whole: ""
    }
  var whole = SmallWhole(base)
  if piece == example.wrong, let lacks = example.lacks { whole.remove([lacks]) }
  whole.put(piece)
  let (text, marks) = unmark(example.file == .whole ? piece + "\n" : whole.text)
  let file = SmallInquiry.source(text)
  switch example.file {
  case .interview: return (played(file), marks)
  case .bank:
    let vocabulary = BankVocabulary(Project.hearing, checkingExamples: true)
    let reading = readBank(file, vocabulary: vocabulary) { name in
      switch name {
      case "verwondering": Project.source("QuestionBanks/verwondering/bank.yaml")
      case "kapot": SmallInquiry.source("bank: kapot\n", name: "kapot.yaml")
      default: nil
      }
    }
    return (reading.problems + reading.wholeProblems, marks)
  case .chain: return (readChain(file).problems, marks)
  case .people: return (readPeople(file).problems, marks)
  case .settings: return (readServerSettings(file).problems, marks)
  case .whole:
    let reading = readBank(file, vocabulary: BankVocabulary(Project.hearing))
    return (reading.problems.filter { $0.problem.code == code }, marks)
  case .lexicon:
    let files = HearingFiles(
      kinds: Project.source("config/hearing/barriers.yaml"), languages: [.dutch: [file]])
    return (readHearing(files, checkingExamples: true).problems, marks)
  }
}

/// What `bank check` finds when it plays an example of the template.
private func played(_ file: SourceFile) -> [Diagnostic] {
  let template = readBank(
    Project.source("config/templates/bank/bank.yaml"), vocabulary: BankVocabulary(Project.hearing))
  guard let bank = template.value else { return template.problems }
  let reading = readExample(file, of: bank)
  guard let example = reading.value else { return reading.problems }
  let rehearsal = Rehearsal(example, bank: bank, lexicon: Project.lexicon(example.language))
  return ExampleCheck(rehearsal).findings.map { finding in
    let problem: Problem =
      switch finding.what {
      case .otherwise(let expected, let found):
        .exampleGoesOtherwise(expected: expected, found: found)
      case .neverGiven(let n): .answerNeverGiven(n)
      case .broken(let broken): .promiseBroken(broken.inWords)
      }
    return Diagnostic(problem, at: reading.place(of: finding.spot))
  }
}

@Suite struct `A page about a code` {
  /// Codes as they stand in the sources of the reader.
  static let codes: [String] = {
    let sources = Project.files(in: "Sources/BankFormat", ending: ".swift")
    let text = sources.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    return Set(text.matches(of: /"(QB\d{3})"/).map { String($0.1) }).sorted()
  }()

  @Test func `is there for every code, once`() {
    #expect(Self.codes.count >= 29)
    #expect(
      ProblemPage.all.map(\.code) == Self.codes,
      "each code needs a page in Sources/BankFormat/Pages, and each page a code")
  }

  @Test(arguments: ProblemPage.all.map(\.code))
  func `tells everything in both languages`(code: String) throws {
    let page = try #require(ProblemPage.page(of: code))
    for text in [page.title, page.meaning, page.matters, page.mend] {
      #expect(!text.nl.isEmpty && !text.en.isEmpty)
      #expect(text.nl != text.en)
    }
  }

  @Test(arguments: ProblemPage.all.filter { $0.example != nil }.map(\.code))
  func `shows an example that is wrong at the mark`(code: String) throws {
    let example = try #require(ProblemPage.page(of: code)?.example)
    let (found, marks) = problems(example.wrong, of: example, code: code)
    let worst = found.filter { $0.severity == .error }
    let counted = worst.isEmpty ? found : worst
    #expect(
      counted.map(\.problem.code) == [code], "\(found.map { $0.line(in: .english) })")
    if !marks.isEmpty { #expect(counted.map(\.place) == marks) }
  }

  @Test(arguments: ProblemPage.all.filter { $0.example != nil }.map(\.code))
  func `shows an example that is right`(code: String) throws {
    let example = try #require(ProblemPage.page(of: code)?.example)
    let (found, _) = problems(example.right, of: example, code: code)
    #expect(
      found.filter { $0.problem.code == code || $0.severity == .error }.isEmpty,
      "\(found.map { $0.line(in: .english) })")
  }

  @Test(arguments: ["QB014", "qb014", "QB14", "14", "014"])
  func `is found however its code is typed`(typed: String) {
    #expect(ProblemPage.page(of: typed)?.code == "QB014")
  }

  @Test(arguments: ["", "QB", "QB0141", "QB-14", "x14", "QB999", "99999999999999999999"])
  func `is not found under another name`(typed: String) {
    #expect(ProblemPage.page(of: typed) == nil)
  }
}
