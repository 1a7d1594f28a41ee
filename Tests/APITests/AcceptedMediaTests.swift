import API
import Testing

@Suite struct `The form to answer in` {
  static let both = ["application/json", "text/markdown"]

  @Test(arguments: [
    (nil, "application/json"),
    ("", "application/json"),
    ("*/*", "application/json"),
    ("text/markdown", "text/markdown"),
    ("TEXT/Markdown ; charset=utf-8", "text/markdown"),
    ("text/*", "text/markdown"),
    ("text/markdown;q=0.4, application/json;q=0.5", "application/json"),
    ("text/markdown, */*;q=0.1", "text/markdown"),
    ("*/*, application/json;q=0", "text/markdown"),
    ("application/json;q=0.2, application/*;q=0.9, text/*;q=0.3", "text/markdown"),
    ("nonsense, application/json", "application/json"),
    ("nonsense", "application/json"),
  ])
  func `is what the client would rather have`(header: String?, form: String) {
    #expect(mediaType(accepting: header, of: Self.both) == form)
  }

  @Test(arguments: ["text/html", "image/*", "*/*;q=0", "application/json;q=0, text/*;q=0.0"])
  func `is none where the client takes none of them`(header: String) {
    #expect(mediaType(accepting: header, of: Self.both) == nil)
  }
}
