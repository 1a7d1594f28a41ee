import API
import JSONText
import TestSupport
import Testing

/// What is sent of a talk that was held elsewhere, with one part of it otherwise.
private func talk(
  _ request: String = "talk", _ exchanges: JSON? = nil, participant: String = "Wilg",
  bank: JSON = "verwondering", digest: String = String(repeating: "a", count: 64)
) -> JSON {
  [
    "opening": [
      "request": .string(request), "bank": bank, "chain": "ontslag-naar-huis", "language": "nl",
      "partner": "ziekenhuis", "participant": .string(participant), "consent": 2,
    ],
    "imported": ["from": "vtt", "sha256": .string(digest)],
    "exchanges": exchanges ?? [
      ["question": "Hoe gaat dat?", "answer": "Dat doen we al jaren zo.", "minute": 0],
      ["question": "Waarom?", "answer": "Dat weet ik niet.", "minute": 2],
    ],
  ]
}

@Suite struct `A talk that comes in at the daemon` {
  @Test func `is heard and kept once, however often it is sent`() throws {
    let daemon = try RunningDaemon()
    let (status, taken) = try daemon.json("POST", "/v1/talks", talk())
    #expect(status == 201, "\(taken.line)")
    let interview = try #require(taken["interview"])
    #expect(interview["imported"]?["from"]?.string == "vtt")
    #expect(interview["closed"]?.string != nil)
    #expect(taken["heard"]?.int == 1, "\(taken.line)")
    #expect(taken["taken_back"]?.int == 0)
    let id = try #require(interview["id"]?.string)
    #expect(try daemon.words(in: id) == ["Dat doen we al jaren zo.", "Dat weet ik niet."])

    let (again, same) = try daemon.json("POST", "/v1/talks", talk())
    #expect(again == 200)
    #expect(same == taken)
    #expect(try daemon.json("POST", "/v1/talks", talk(participant: "Beuk")).0 == 409)
    #expect(
      try daemon.json("POST", "/v1/talks", talk(digest: String(repeating: "b", count: 64))).0
        == 409)
    #expect(try daemon.json("POST", "/v1/talks", talk("other", participant: "Beuk")).0 == 201)
    #expect(try daemon.json("GET", "/v1/interviews").1["interviews"]?.items?.count == 2)
  }

  @Test func `with something wrong in it is refused whole, with the place`() throws {
    let daemon = try RunningDaemon()
    let exchange: (String, String) -> JSON = {
      [["question": .string($0), "answer": .string($1), "minute": 0]]
    }
    let tooLong = String(repeating: "a", count: 65_537)
    let refused: [(body: JSON, status: Int, pointer: String?)] = [
      (talk("x", []), 400, "/exchanges"),
      (talk("x", exchange("Hoe?", " ")), 400, "/exchanges/0/answer"),
      (talk("x", exchange("Hoe?", tooLong)), 400, "/exchanges/0/answer"),
      (talk("x", exchange("", "Zo.")), 400, "/exchanges/0/question"),
      (talk("x", [["question": "Hoe?", "answer": "Zo."]]), 400, "/exchanges/0/minute"),
      (talk("x", bank: "geen-bank"), 400, "/opening/bank"),
      (talk("x", bank: .number(1)), 400, "/opening/bank"),
      (talk("x", digest: "kort"), 400, "/imported/sha256"),
      (talk("", nil), 400, "/opening/request"),
    ]
    for (body, status, pointer) in refused {
      let (found, problem) = try daemon.json("POST", "/v1/talks", body)
      #expect(found == status, "\(problem.line)")
      #expect(problem["errors"]?.items?.first?["pointer"]?.string == pointer, "\(problem.line)")
    }
    let nul = try daemon.json("POST", "/v1/talks", talk("x", exchange("Hoe?", "Zo\0.")))
    #expect((400..<500).contains(nul.0))
    let large = (0..<20).map { _ in
      ["question": "Hoe?", "answer": .string(String(tooLong.dropLast())), "minute": 0] as JSON
    }
    #expect(try daemon.json("POST", "/v1/talks", talk("x", .array(large))).0 == 413)
    #expect(try daemon.json("GET", "/v1/interviews").1["interviews"]?.items?.isEmpty == true)
  }
}
