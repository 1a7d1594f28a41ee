// config/hearing/  ──▶  HearingConfiguration
//
//   barriers.yaml    the kinds of barrier there are, with their definitions
//   nl/*.yaml, …     per language: named sets, cues, and the context that changes them
//
// Each cue carries examples of what it hears and does not hear; they are checked here, every
// time, so that a lexicon that reads is a lexicon that does what its author says.
public import Hearing
public import Inquiry

/// All that can be heard: the kinds, and a lexicon per language.
public struct HearingConfiguration: Sendable {
  public var kinds: [BarrierKind]
  public var lexicons: [Language: Lexicon]
  /// How many different word sequences the patterns of a language stand for.
  public var expansions: [Language: Int]
  /// The named sets of words of each language.
  public var sets: [Language: [String: WordPattern]]
}

/// The files of `config/hearing`, or of a folder that replaces it.
public struct HearingFiles: Sendable {
  public var kinds: SourceFile
  public var languages: [Language: [SourceFile]]

  public init(kinds: SourceFile, languages: [Language: [SourceFile]]) {
    self.kinds = kinds
    self.languages = languages
  }
}

/// Reads what can be heard.
///
/// - Parameter checkingExamples: whether every cue is tried on its own examples. An author's
///   tool does; a program that only interviews has no need to.
public func readHearing(
  _ files: HearingFiles, checkingExamples: Bool
) -> Reading<HearingConfiguration> {
  let problems = ProblemList()
  let kinds = readKinds(files.kinds, problems: problems)
  var lexicons: [Language: Lexicon] = [:]
  var expansions: [Language: Int] = [:]
  var sets: [Language: [String: WordPattern]] = [:]
  for (language, sources) in files.languages.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
    var reader = LexiconReader(
      kinds: Set(kinds.map(\.id.rawValue)), language: language, problems: problems,
      checksExamples: checkingExamples)
    lexicons[language] = reader.read(sources)
    expansions[language] = reader.expansions
    sets[language] = reader.sets
  }
  return Reading(
    value: HearingConfiguration(
      kinds: kinds, lexicons: lexicons, expansions: expansions, sets: sets),
    problems: problems.all)
}

private func readKinds(_ file: SourceFile, problems: ProblemList) -> [BarrierKind] {
  guard let top = openYAML(file.bytes, file: file.name, problems: problems) else { return [] }
  var kinds: [BarrierKind] = []
  for item in top.fields(LexiconKeys.kinds)["kinds"]?.list() ?? [] {
    let fields = item.fields(LexiconKeys.kind)
    let id = fields["id"]?.name()
    let name = fields["name"]?.bilingual()
    let definition = fields["definition"]?.bilingual()
    guard let id, let name, let definition else { continue }
    if kinds.contains(where: { $0.id.rawValue == id }) {
      item.report(.duplicateName(id, what: Bilingual(nl: "soort", en: "kind")))
    }
    kinds.append(BarrierKind(id: BarrierKind.ID(id), name: name, definition: definition))
  }
  return kinds
}
