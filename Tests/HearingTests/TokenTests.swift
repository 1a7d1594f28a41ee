import Hearing
import Testing

@Test func `words are cut at spaces and hyphens, and folded`() {
  #expect(tokens(of: "Zó'n ICT-eiland, hè?").map(\.folded) == ["zon", "ict", "eiland", "he", ""])
}

@Test(arguments: [
  ("Om 4.50 uur. Klaar.", ["om", "4", "50", "uur", ".", "klaar", "."]),
  ("Nee... ja?! Ok", ["nee", ".", "ja", "?", "ok", "."]),
  ("a.b", ["a", "b", "."]),
  ("'t is 'm z'n", ["t", "is", "m", "zn", "."]),
])
func `a full stop inside a word or a number ends no sentence`(text: String, words: [String]) {
  let seen = tokens(of: text).map { token in
    switch token.kind {
    case .word: token.folded
    case .stop: "."
    case .question: "?"
    }
  }
  #expect(seen == words)
}
