import Hearing
import Inquiry
import Testing

@Suite struct `A turn` {
  let asked = Turn(
    Question(
      n: 1, move: "tell", parts: [.bank("How does it go?")], reason: Reason(source: .course),
      wording: 0, topic: nil, ladder: nil))

  @Test func `that was copied stays what it was when the copy changes`() {
    var answered = asked
    answered.answer = Answer(n: 1, words: .spoken("Well."), minute: 2)
    answered.cues = [Cue(.signal(.accepting), rule: "well", place: 0..<4)]
    answered.isSkipped = true
    #expect(asked.answer == nil)
    #expect(asked.cues.isEmpty)
    #expect(!asked.isSkipped)
    #expect(answered.question == asked.question)
    #expect(answered.hears(.accepting))
  }

  @Test func `equals one that was made alike`() {
    var (one, other) = (asked, asked)
    one.restriction = .onlyMe
    #expect(one != other)
    other.restriction = .onlyMe
    #expect(one == other)
  }
}
