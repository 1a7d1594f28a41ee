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
    writer.write(weights != nil)
    if let weights { writer.write(weights) }
    return writer.bytes
  }

  /// - Returns: `nil` for bytes that ``packed()`` did not make.
  public init?(packed bytes: [UInt8]) {
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
      let owners = try reader.numbers()
      self.init(
        entries: entries, contextRules: context, functionWords: functionWords, owners: owners,
        program: try reader.program(),
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
    write(program.kinds)
    for numbers in [program.numbers, program.nexts, program.choices] { write(numbers) }
    write(program.beginnings.flatMap { [$0.test, $0.next] })
    write(
      program.beginnings.map { beginning -> Int32 in
        (beginning.onlyAtSentenceStart ? 1 : 0) | (beginning.opensEvidence ? 2 : 0)
      })
    write(program.branches.flatMap(\.packed))
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

extension PatternProgram.Branch {
  fileprivate static let packedSize = 16

  fileprivate var packed: [Int32] {
    let places = [nodes.lowerBound, nodes.upperBound, beginnings.lowerBound, beginnings.upperBound]
    let tests = [key, second, third, order.first, order.second, order.third]
    let ways = [order.toSecond, order.toThird].flatMap { [$0.lowerBound, $0.upperBound] }
    return [pattern] + places + tests + ways + [crossesSentences ? 1 : 0]
  }

  fileprivate init(packed numbers: ArraySlice<Int32>) {
    let all = Array(numbers)
    self.init(pattern: all[0], nodes: all[1]..<all[2], beginnings: all[3]..<all[4])
    (key, second, third) = (all[5], all[6], all[7])
    order = PatternProgram.Order(
      first: all[8], second: all[9], third: all[10], toSecond: all[11]...all[12],
      toThird: all[13]...all[14])
    crossesSentences = all[15] == 1
  }
}

extension PackedReader {
  fileprivate mutating func weights() throws(EndedEarly) -> WordWeights {
    let kinds = try texts()
    let features = try table()
    let rarity = try numbers()
    let lists = try lists()
    let starts = try numbers()
    return WordWeights(
      kinds: kinds, features: features, rarity: rarity, weights: lists, starts: starts,
      markInThousandths: Int32(try int()))
  }

  fileprivate mutating func entry() throws(EndedEarly) -> LexiconEntry? {
    let id = try text()
    let kind = try int()
    let name = try text()
    let despite = try texts().compactMap(ContextRule.Effect.init(rawValue:))
    let voice = Voice(rawValue: try text())
    let mindsContext = try bool()
    let subject: CueSubject? =
      switch kind {
      case 0: .barrier(name)
      case 1: Signal(rawValue: name).map(CueSubject.signal)
      default: .marker(name)
      }
    guard let subject, let voice else { return nil }
    return LexiconEntry(
      id: id, subject: subject, patterns: [], despite: Set(despite), voice: voice,
      mindsContext: mindsContext)
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
    let kinds = try raw()
    let numbers = try numbers()
    let nexts = try self.numbers()
    let choices = try self.numbers()
    let beginnings = try self.numbers()
    let flags = try self.numbers()
    let branches = try self.numbers()
    let testCount = try int()
    var program = PatternProgram(tests: try wordTests(), testCount: testCount)
    (program.kinds, program.numbers, program.nexts) = (kinds, numbers, nexts)
    program.choices = choices
    for (index, flag) in flags.enumerated() {
      program.beginnings.append(
        PatternProgram.Beginning(
          test: beginnings[index * 2], next: beginnings[index * 2 + 1],
          onlyAtSentenceStart: flag & 1 != 0, opensEvidence: flag & 2 != 0))
    }
    let size = PatternProgram.Branch.packedSize
    program.branches = stride(from: 0, to: branches.count, by: size).map { start in
      PatternProgram.Branch(packed: branches[start..<start + size])
    }
    return program
  }

  private mutating func wordTests() throws(EndedEarly) -> WordTests {
    let words = try table()
    let beginnings = try table()
    let endings = try table()
    let middles = try table()
    let slips = try table()
    return WordTests(
      words: words, beginnings: beginnings, endings: endings, middles: middles, slips: slips,
      ofWords: try lists(), ofBeginnings: try lists(), ofEndings: try lists(),
      ofMiddles: try lists(), ofSlips: try lists(), ofSigns: try lists())
  }
}
