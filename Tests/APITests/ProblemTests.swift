import API
import Inquiry
import JSONText
import Testing

@Suite struct `A problem of the API` {
  @Test func `is written as RFC 9457 says, in the language asked for`() {
    let problem = ProblemDetails(
      .conflict, instance: "/v1/interviews/k3x9v2aa/turns",
      members: [JSON.Member(key: "expected", value: 4), JSON.Member(key: "found", value: 5)])
    #expect(
      problem.json(in: .english).document == """
        {
          "type": "/problems/conflict",
          "title": "Somebody was before you",
          "status": 409,
          "detail": "Nothing was kept. Fetch the interview again and see what is asked now.",
          "instance": "/v1/interviews/k3x9v2aa/turns",
          "expected": 4,
          "found": 5
        }

        """)
    #expect(
      String(decoding: problem.bytes(in: .dutch), as: UTF8.self)
        == #"{"type":"/problems/conflict","title":"Iemand was u voor","status":409,"#
        + #""detail":"Er is niets bewaard. Haal het gesprek opnieuw op en kijk wat er nu gevraagd wordt.","#
        + #""instance":"/v1/interviews/k3x9v2aa/turns","expected":4,"found":5}"# + "\n")
  }

  @Test func `says what is wrong with each field`() {
    let problem = ProblemDetails([
      FieldMistake(.missing, at: "/n"), FieldMistake(.empty, at: "/text"),
    ])
    #expect(problem.kind == .invalidField)
    let written = problem.json(in: .dutch).line
    #expect(
      written.contains(
        #""errors":[{"pointer":"/n","detail":"Dit veld ontbreekt. Voeg het toe."},"#
          + #"{"pointer":"/text","detail":"Er staat niets. Vul het in."}]"#))
  }

  @Test func `says what happened this time, when that is known`() {
    let detail = Bilingual(nl: "Nu even niet.", en: "Not now.")
    let problem = ProblemDetails(.notReady, detail: detail)
    #expect(problem.json(in: .english).line.contains(#""detail":"Not now.""#))
    #expect(!problem.json(in: .english).line.contains("instance"))
  }

  @Test(arguments: ProblemDetails.Kind.allCases)
  func `has a title, and a next step, in both languages`(kind: ProblemDetails.Kind) {
    #expect(kind.title.nl != kind.title.en)
    #expect(kind.detail.nl != kind.detail.en)
    for text in [kind.detail.nl, kind.detail.en] { #expect(text.hasSuffix(".")) }
    for text in [kind.title.nl, kind.title.en] { #expect(!text.hasSuffix(".") && text.count < 40) }
    #expect((400...599).contains(kind.status))
    #expect(isPlainName(kind.rawValue))
    #expect(kind.type == "/problems/" + kind.rawValue)
  }

  @Test func `has a title of its own`() {
    let kinds = ProblemDetails.Kind.allCases
    #expect(Set(kinds.map(\.title.nl)).count == kinds.count)
    #expect(Set(kinds.map(\.title.en)).count == kinds.count)
  }

  /// Clients go by these numbers.
  @Test(arguments: [
    (ProblemDetails.Kind.unauthorised, 401), (.forbidden, 403), (.notFound, 404),
    (.methodNotAllowed, 405), (.timeout, 408), (.conflict, 409), (.gone, 410), (.tooLarge, 413),
    (.unsupportedMedia, 415), (.misdirected, 421), (.tooMany, 429), (.headerTooLarge, 431),
    (.internal, 500), (.storeRefused, 503), (.notReady, 503),
  ])
  func `has the status of its kind`(kind: ProblemDetails.Kind, status: Int) {
    #expect(kind.status == status)
  }
}
