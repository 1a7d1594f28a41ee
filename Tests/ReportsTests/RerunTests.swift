import Hearing
import Inquiry
import InterviewSupport
import Interviews
import JSONText
import Reports
import Testing

private let interview = HeldInterview(
  "i1", "It was always done.", "For her to be home.", "My idea, between us, is to ring.",
  "Only if they answer.")

private func rerun(through bank: Bank) -> RerunReport {
  let rerun = Rerun(
    of: interview.events, standing: interview.engine.memory,
    through: SmallInquiry.engine(bank: bank))
  return RerunReport(
    bank: Opening.Source(id: "small", version: 2, digest: "d9"),
    items: [RerunReport.Item(record: interview.record, rerun: rerun)])
}

@Suite struct `A rerun` {
  @Test func `through the same bank changes nothing`() {
    #expect(
      rerun(through: SmallInquiry.bank).markdown(in: .english) == """
        # Asked again with small 2

        ## `i1`

        All answers still belong to their question.


        """)
  }

  @Test func `through the same bank changes nothing, whatever was corrected or asked between`() {
    var held = HeldInterview("i1", "It was always done.", "For her to be home.")
    held.take(held.engine.correct("For her to be safe at home."))
    held.take(held.engine.mend(1, "It was always done on Tuesdays."))
    held.take(held.engine.ask("And on Wednesdays?"))
    held.take(held.engine.receive("Then too."))
    held.take(held.engine.skip())
    let rerun = Rerun(
      of: held.events, standing: held.engine.memory, through: SmallInquiry.engine())
    #expect(rerun.horizon == nil)
    #expect(rerun.steps.allSatisfy { $0.change == .same })
    #expect(rerun.steps.count >= 3)
  }

  @Test func `through another bank says from where on it is another talk`() {
    var bank = SmallInquiry.bank
    bank.moves = bank.moves.map { move in
      guard move.id == .recallGoal else { return move }
      var move = move
      move.wordings[.english] = [Wording([.text("Why do *all* of you do it?")])]
      return move
    }
    bank.limits.questions = 6
    #expect(
      rerun(through: bank).markdown(in: .english) == """
        # Asked again with small 2

        ## `i1`

        From question 4 on the answers no longer belong to the question that would be asked.

        - **2** said differently
          - then: What is it for? (`recall_goal`, `course`)
          - now: Why do \\*all\\* of you do it? (`recall_goal`, `course`)
        - **4** another question
          - then: “…”: what does that need? (`condition`, `course`)
          - now: What stands there?   1  “It was always done”   3  “…” (`read_back`, `course`)

        """)
  }

  @Test func `as JSON shows no words that are for the participant alone`() {
    let json = rerun(through: SmallInquiry.bank).json.line
    #expect(!json.contains("My idea"))
    let question = #"{"move":"condition","rule":"course","question":"“…”: what does that need?"}"#
    #expect(
      json.hasSuffix(
        #"{"n":4,"change":"same","old":\#(question),"new":\#(question)}],"#
          + #""heard":{"more":[],"less":[]}}]}"#), "\(json)")
    #expect(json.hasPrefix(#"{"report":"rerun","version":1,"bank":{"id":"small","version":2,"#))
  }
}

@Suite struct `A rerun with another lexicon` {
  @Test(arguments: ConsentLevel.allCases)
  func `says what is heard otherwise, as far as it may be counted`(level: ConsentLevel) throws {
    let held = HeldInterview("i1", consent: level, "It was always done.")
    let deaf = Engine(
      bank: SmallInquiry.bank, chain: SmallInquiry.card,
      lexicon: Lexicon(entries: [], context: [], functionWords: []))
    let item = RerunReport.Item(
      record: held.record,
      rerun: Rerun(of: held.events, standing: held.engine.memory, through: deaf))
    let source = Opening.Source(id: "small", version: 2, digest: "d9")
    let report = RerunReport(bank: source, items: [item])
    let line = "No longer heard:\n\n- habit: “always done” (`i1`, question 1)\n"
    #expect(report.markdown(in: .english).hasSuffix(line) == (level > .onlyMe))
    #expect(report.json.line.contains("habit") == (level > .onlyMe))
  }
}
