// A lexicon as bytes, so that what took half a second to read is there at once the next time.
// The order of writing and of reading is the format; whoever changes one changes the other. Only the
// program that wrote the bytes may read them.

extension Lexicon {
  public func packed() -> [UInt8] {
    var writer = PackedWriter()
    writer.write(entries.count)
    for entry in entries { writer.write(entry) }
    writer.write(contextRules.count)
    for rule in contextRules { writer.write(rule) }
    writer.write(functionWords.sorted())
    writer.write(owners)
    writer.write(matcher.program)
    matcher.index.write(to: &writer)
    writer.write(weights != nil)
    if let weights { writer.write(weights) }
    return writer.bytes
  }

  /// - Returns: `nil` for bytes that ``packed()`` did not make.
  public init?(packed bytes: UnsafeRawBufferPointer) {
    var reader = PackedReader(bytes)
    do throws(PackedReader.EndedEarly) {
      var entries: [LexiconEntry] = []
      for _ in 0..<(try reader.int()) {
        guard let entry = try reader.entry() else { return nil }
        entries.append(entry)
      }
      var context: [ContextRule] = []
      for _ in 0..<(try reader.int()) {
        guard let rule = try reader.contextRule() else { return nil }
        context.append(rule)
      }
      let functionWords = Set(try reader.texts())
      self.init(
        entries: entries, contextRules: context, functionWords: functionWords,
        owners: try reader.values(),
        matcher: Matcher(try reader.program(), try BranchIndex(&reader)),
        weights: try reader.bool() ? try reader.weights() : nil)
    } catch { return nil }
  }
}

extension PackedWriter {
  fileprivate mutating func write(_ weights: WordWeights) {
    write(weights.kinds)
    write(weights.features)
    write(weights.rarity)
    write(weights.weights)
    write(weights.starts)
    write(Int(weights.markInThousandths))
  }

  fileprivate mutating func write(_ entry: LexiconEntry) {
    write(entry.id)
    let (kind, name) =
      switch entry.subject {
      case .barrier(let kind): (0, kind)
      case .signal(let signal): (1, signal.rawValue)
      case .marker(let name): (2, name)
      }
    write(kind)
    write(name)
    write(entry.despite.map(\.rawValue).sorted())
    write(entry.voice.rawValue)
    write(entry.mindsContext)
    write(entry.isSure)
  }

  fileprivate mutating func write(_ rule: ContextRule) {
    write(rule.id)
    write(rule.effect.rawValue)
    write(rule.direction.rawValue)
    write(rule.reach)
    write(rule.acrossClauses)
    write(rule.acrossSentences)
    write(rule.except.sorted())
  }

  fileprivate mutating func write(_ program: PatternProgram) {
    write(program.nodes)
    write(program.choices)
    write(program.beginnings)
    write(program.branches)
    write(program.testCount)
    let tests = program.tests
    for table in [tests.words, tests.beginnings, tests.endings, tests.middles, tests.slips] {
      write(table)
    }
    for lists in [
      tests.ofWords, tests.ofBeginnings, tests.ofEndings, tests.ofMiddles, tests.ofSlips,
      tests.ofSigns,
    ] { write(lists) }
  }
}

extension PackedReader {
  fileprivate mutating func weights() throws(EndedEarly) -> WordWeights {
    WordWeights(
      kinds: try texts(), features: try table(), rarity: try values(), weights: try lists(),
      starts: try values(), markInThousandths: Int32(try int()))
  }

  fileprivate mutating func entry() throws(EndedEarly) -> LexiconEntry? {
    let id = try text()
    let kind = try int()
    let name = try text()
    let despite = try texts().compactMap(ContextRule.Effect.init(rawValue:))
    let voice = Voice(rawValue: try text())
    let mindsContext = try bool()
    let isSure = try bool()
    let subject: CueSubject? =
      switch kind {
      case 0: .barrier(name)
      case 1: Signal(rawValue: name).map(CueSubject.signal)
      default: .marker(name)
      }
    guard let subject, let voice else { return nil }
    return LexiconEntry(
      id: id, subject: subject, patterns: [], despite: Set(despite), voice: voice,
      mindsContext: mindsContext, isSure: isSure)
  }

  fileprivate mutating func contextRule() throws(EndedEarly) -> ContextRule? {
    let id = try text()
    let effect = ContextRule.Effect(rawValue: try text())
    let direction = ContextRule.Direction(rawValue: try text())
    let reach = try int()
    let acrossClauses = try bool()
    let acrossSentences = try bool()
    let except = Set(try texts())
    guard let effect, let direction else { return nil }
    return ContextRule(
      id: id, effect: effect, direction: direction, reach: reach, acrossClauses: acrossClauses,
      acrossSentences: acrossSentences, except: except, patterns: [])
  }

  fileprivate mutating func program() throws(EndedEarly) -> PatternProgram {
    let (nodes, choices): ([PatternProgram.Node], [Int32]) = (try values(), try values())
    let beginnings: [PatternProgram.Beginning] = try values()
    let branches: [PatternProgram.Branch] = try values()
    let testCount = try int()
    var program = PatternProgram(tests: try wordTests(), testCount: testCount)
    (program.nodes, program.choices) = (nodes, choices)
    (program.beginnings, program.branches) = (beginnings, branches)
    return program
  }

  private mutating func wordTests() throws(EndedEarly) -> WordTests {
    WordTests(
      words: try table(), beginnings: try table(), endings: try table(), middles: try table(),
      slips: try table(), ofWords: try lists(), ofBeginnings: try lists(), ofEndings: try lists(),
      ofMiddles: try lists(), ofSlips: try lists(), ofSigns: try lists())
  }
}
