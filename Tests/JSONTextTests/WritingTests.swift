import JSONText
import Testing

@Suite struct `A JSON text` {
  @Test(arguments: [
    (#"say "so""#, #""say \"so\"""#), (#"back\slash"#, #""back\\slash""#),
    ("a\nb\rc\td", #""a\nb\rc\td""#), ("\u{0}\u{1B}\u{7F}\u{9F}", #""\u0000\u001b\u007f\u009f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}\u{2069}", #""\u202e\u2069""#),
    ("\u{200F}\u{61C}\u{FEFF}", #""\u200f\u061c\ufeff""#), ("é 👩‍⚕️ </script>", #""é 👩‍⚕️ </script>""#),
    ("\r\n", #""\r\n""#), ("\"\u{301}", "\"\\\"\u{301}\""),
  ])
  func `escapes what would break or mislead, and nothing else`(text: String, written: String) {
    #expect(JSON.string(text).line == written)
    #expect((["k": .string(text)] as JSON).line == "{\"k\":\(written)}")
  }

  @Test func `is written on one line or indented, in the order it was made`() {
    let value: JSON = ["b": [1, .null, .bool(true)], "a": [], "c": ["d": .object([])]]
    #expect(value.line == #"{"b":[1,null,true],"a":[],"c":{"d":{}}}"#)
    #expect(
      value.document == """
        {
          "b": [
            1,
            null,
            true
          ],
          "a": [],
          "c": {
            "d": {}
          }
        }

        """)
  }
}
