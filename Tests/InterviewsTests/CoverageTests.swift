import Hearing
import Inquiry
import InterviewSupport
import Interviews
import Testing

private func coverage() -> Coverage {
  Coverage(of: SmallInquiry.bank, lexicons: SmallInquiry.lexicons)
}

private func talk(_ answers: String..., bank: Bank = SmallInquiry.bank) -> Memory {
  var engine = SmallInquiry.engine(bank: bank)
  _ = engine.begin(SmallInquiry.opening(), consent: .quotedUnderPseudonym)
  for answer in answers { _ = engine.receive(answer) }
  return engine.memory
}

@Suite struct `The coverage of a bank` {
  @Test func `counts the sentences beside rules, and not those that must not fit`() {
    let coverage = coverage()
    #expect(coverage.count(.rule("habit-is-echoed"), in: .sentences) == 1)
    #expect(coverage.count(.rule("wants-stop"), in: .sentences) == 0)
    // Both sentences say “altijd zo”; one asks back as well.
    #expect(coverage.count(.cue("habit", .dutch), in: .sentences) == 2)
    #expect(coverage.count(.cue("back", .dutch), in: .sentences) == 1)
    #expect(coverage.count(.cue("habit", .english), in: .sentences) == 0)
  }

  @Test func `counts what was asked, in which words, and what was heard`() {
    var coverage = coverage()
    coverage.add(talk("It was always done by post, what about you?", "Yes."), from: .examples)
    #expect(coverage.count(.move("grand_tour"), in: .examples) == 1)
    #expect(coverage.count(.wording("grand_tour", .english, 0), in: .examples) == 1)
    #expect(coverage.total(.wording("grand_tour", .english, 1)) == 0)
    #expect(coverage.total(.wording("grand_tour", .dutch, 0)) == 0)
    #expect(coverage.count(.rule("habit-is-echoed"), in: .examples) == 1)
    #expect(coverage.count(.move("echo"), in: .examples) == 1)
    #expect(coverage.count(.cue("habit", .english), in: .examples) == 1)
    #expect(coverage.count(.move("echo"), in: .recordings) == 0)
  }

  @Test(arguments: [["Enough now."], ["It was done.", "For her.", "No.", "Enough now."]])
  func `counts a stop wherever it comes`(answers: [String]) {
    var engine = SmallInquiry.engine()
    _ = engine.begin(SmallInquiry.opening(), consent: .quotedUnderPseudonym)
    for answer in answers { _ = engine.receive(answer) }
    #expect(engine.memory.closing == .wantsStop)
    var coverage = coverage()
    coverage.add(engine.memory, from: .examples)
    #expect(coverage.count(.rule("wants-stop"), in: .examples) == 1)
  }

  @Test func `does not take the words of another version for its own`() {
    var coverage = coverage()
    coverage.add(talk("It was always done."), from: .recordings, isThisBank: false)
    #expect(coverage.count(.move("grand_tour"), in: .recordings) == 1)
    #expect(coverage.total(.wording("grand_tour", .english, 0)) == 0)
  }

  @Test func `lists everything there is, each once`() {
    let groups = coverage().groups
    let items = groups.flatMap(\.items)
    #expect(Set(items).count == items.count)
    #expect(
      groups.map(\.kind) == [
        .rules, .moves, .wordings(.dutch), .wordings(.english), .cues(.dutch), .cues(.english),
      ])
    #expect(groups[0].items.count == SmallInquiry.bank.rules.count)
    #expect(groups[1].items.count == SmallInquiry.bank.moves.count)
    #expect(groups[4].items.contains(.cue("step", .dutch)))
  }
}
