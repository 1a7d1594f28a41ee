// What `make bench` needs to set hearing beside Hyperscan:
//
//   PatternProbe nl           every pattern of a language as a regular expression, a line each, over words that
//                             are folded and parted by single spaces, ` . ` where a sentence ends
//   PatternProbe nl hear      how many seconds the patterns and their context take for the talk on its
//                             input, a line at a time, without what the words add up to
//
// The expressions are a little looser than ours: where a clause ends and which words a gap may not hold is left
// out, and no evidence is told.

import Hearing
import Inquiry
import InterviewSupport

@main
struct PatternProbe {
  static func main() {
    let language = CommandLine.arguments.dropFirst().first.flatMap(Language.init(rawValue:))
    var lexicon = Project.lexicon(language ?? .dutch)
    guard CommandLine.arguments.last == "hear" else {
      for pattern in lexicon.patterns { print(#"\b"# + pattern.expression) }
      return
    }
    lexicon.weights = nil
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    let clock = ContinuousClock()
    let taken = clock.measure { for line in lines { _ = lexicon.hear(line) } }
    print(taken / .seconds(1))
  }
}

extension WordPattern {
  fileprivate var expression: String {
    switch self {
    case .word(let atom): "(?:" + atom.expression + ") "
    case .sequence(let parts): parts.map(\.expression).joined()
    case .oneOf(let choices): "(?:" + choices.map(\.expression).joined(separator: "|") + ")"
    case .perhaps(let inner): "(?:" + inner.expression + ")?"
    case .gap(let most, without: _): #"(?:\w+ ){0,"# + "\(most)}"
    case .anyWord: #"\w+ "#
    case .clauseEnd: ""
    case .sentenceStart: #"\. "#
    case .evidence(let inner): inner.expression
    }
  }
}

extension WordPattern.Atom {
  fileprivate var expression: String {
    switch self {
    case .literal(let word): word
    case .beginning(let edge): edge + #"\w*"#
    case .ending(let edge): #"\w*"# + edge
    case .containing(let middle): #"\w*"# + middle + #"\w*"#
    case .oneOf(let choice): choice.atoms.map(\.expression).sorted().joined(separator: "|")
    case .number: #"[0-9]\w*"#
    case .sentenceEnd, .questionMark: #"\."#
    }
  }
}
