import Hearing
import Testing

@Test func `words are cut at spaces and hyphens, and folded`() {
  #expect(tokens(of: "Zó'n ICT-eiland, hè?").map(\.folded) == ["zon", "ict", "eiland", "he", ""])
}
