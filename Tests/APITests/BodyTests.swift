import API
import Inquiry
import JSONText
import Testing

private struct Sent: Equatable {
  var text: String
  var n: Int
  var mode: Mode?
  var isLast: Bool?
  var tags: [String]

  enum Mode: String, CaseIterable {
    case interviewer
    case own = "self"
  }

  init?(_ body: BodyCursor) {
    let fields = body.fields(["text", "n", "mode", "last", "tags"], required: ["text", "n"])
    mode = fields["mode"]?.choice()
    isLast = fields["last"]?.flag()
    tags = fields["tags"]?.list(most: 3).compactMap { $0.name() } ?? []
    let text = fields["text"]?.filledText(most: 20)
    let n = fields["n"]?.number(1...200)
    guard let text, let n else { return nil }
    self.text = text
    self.n = n
  }
}

private func read(_ text: String) -> Result<Sent, ProblemDetails> {
  do throws(ProblemDetails) {
    return .success(try readBody(Array(text.utf8), as: Sent.init))
  } catch {
    return .failure(error)
  }
}

/// Each mistake as `/n: Missing. Add it.`
private func mistakes(_ text: String) -> [String] {
  guard case .failure(let problem) = read(text) else { return [] }
  return problem.mistakes.map { "\($0.pointer): \($0.message.en)" }
}

@Suite struct `A body` {
  @Test func `is read as it stands`() throws {
    let body = #"{"text":" ja\u00a0","n":2.0,"mode":"self","last":false,"tags":["a-1","b_2"]}"#
    let sent = try read(body).get()
    #expect(sent.text == " ja\u{A0}")
    #expect(sent.n == 2)
    #expect(sent.mode == .own)
    #expect(sent.isLast == false)
    #expect(sent.tags == ["a-1", "b_2"])
  }

  @Test(arguments: [
    (#"{"text":"a"}"#, ["/n: Missing. Add it."]),
    ("[]", [": This should be an object."]),
    (
      #"{"text":"a","n":0}"#, ["/n: Choose a number from 1 to 200."]
    ),
    (#"{"text":"a","n":"1"}"#, ["/n: This should be a whole number."]),
    (#"{"text":"a","n":1.5}"#, ["/n: This should be a whole number."]),
    (#"{"text":"a","n":1e300}"#, ["/n: This should be a whole number."]),
    (#"{"text":"a","n":null}"#, ["/n: This should be a whole number."]),
    (#"{"text":1,"n":1}"#, ["/text: This should be a text."]),
    (
      #"{"text":"123456789012345678901","n":1}"#,
      ["/text: This is too long. It holds 20 bytes."]
    ),
    (#"{"text":" \u200b\u2060\ufeff","n":1}"#, ["/text: There is nothing. Fill it in."]),
    (#"{"text":"a","n":1,"last":"true"}"#, ["/last: This should be true or false."]),
    (
      #"{"text":"a","n":1,"mode":"sefl"}"#,
      ["/mode: This word is not known here. Did you mean 'self'?"]
    ),
    (
      #"{"text":"a","n":1,"mode":"x"}"#,
      ["/mode: This word is not known here. Choose from: interviewer, self."]
    ),
    (#"{"text":"a","n":1,"tags":"x"}"#, ["/tags: This should be a list."]),
    (#"{"text":"a","n":1,"tags":["a","b","c","d"]}"#, ["/tags: Send 3 at most."]),
    (
      #"{"text":"a","n":1,"tags":["a","É","../x"]}"#,
      [
        "/tags/1: Use lower-case letters, digits, '-' and '_', 64 at most.",
        "/tags/2: Use lower-case letters, digits, '-' and '_', 64 at most.",
      ]
    ),
    (
      #"{"txt":"a","n":1}"#,
      ["/txt: There is no such field. Did you mean 'text'?", "/text: Missing. Add it."]
    ),
    (
      #"{"text":"a","n":1,"a/b~\u001b":1}"#,
      [
        "/a~1b~0␛: There is no such field. What may stand here: text, n, mode, last, tags."
      ]
    ),
  ])
  func `tells every mistake at its place`(body: String, expected: [String]) {
    #expect(mistakes(body) == expected)
  }

  /// Attack 39: what was meant by the other fields must not seem to happen.
  @Test func `that assigns more than it may is refused whole`() {
    let body = #"{"text":"x","n":1,"consent":"public","role":"manager","at":"2020-01-01"}"#
    guard case .failure(let problem) = read(body) else {
      Issue.record("it was read")
      return
    }
    #expect(problem.kind == .unknownField)
    #expect(problem.kind.status == 400)
    #expect(problem.mistakes.map(\.pointer) == ["/consent", "/role", "/at"])
  }

  @Test func `that is no JSON is refused with its place`() {
    guard case .failure(let problem) = read(#"{"text":"a","text":"b"}"#) else {
      Issue.record("it was read")
      return
    }
    #expect(problem.kind == .invalidJSON)
    #expect(problem.json(in: .english).line.contains(#""offset":12"#))
  }

  @Test(arguments: [
    ("a", true), ("a-1_b", true), (String(repeating: "a", count: 64), true), ("", false),
    (String(repeating: "a", count: 65), false), ("A", false), ("é", false), ("a\u{301}", false),
    ("../x", false), ("a\u{0}", false), ("a.yaml", false), ("\u{212A}", false), ("%2e", false),
  ])
  func `holds names that can stand in a path`(text: String, isName: Bool) {
    #expect(isPlainName(text) == isName)
  }
}
