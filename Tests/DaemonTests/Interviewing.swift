import API
import JSONText
import TestSupport
import Testing

extension RunningDaemon {
  func json(_ method: String, _ path: String, _ body: JSON? = nil) throws -> (Int, JSON) {
    let answer = try ask(method, path, json: body?.line)
    return (answer.status, answer.body.isEmpty ? .null : try JSON.read(answer.body))
  }

  /// Begins an interview and gives its id, with how many events it has.
  func begin(_ request: String = "begin", participant: String = "Wilg") throws -> (String, Int) {
    let (status, begun) = try json(
      "POST", "/v1/interviews",
      [
        "request": .string(request), "bank": "verwondering", "chain": "ontslag-naar-huis",
        "language": "nl", "partner": "ziekenhuis", "participant": .string(participant),
        "consent": 2,
      ])
    try #require(status == 201 || status == 200, "\(begun.line)")
    let interview = begun["interview"]
    return (
      try #require(interview?["id"]?.string), try #require(interview?["events"]?.int)
    )
  }

  func answer(
    _ text: String, in interview: String, expecting: Int, request: String
  ) throws -> (Int, JSON) {
    try json(
      "POST", "/v1/interviews/\(interview)/turns",
      [
        "request": .string(request), "expecting": .number(expecting), "do": "answer",
        "text": .string(text),
      ])
  }

  /// The words of all answers that the record holds.
  func words(in interview: String) throws -> [String] {
    let (_, events) = try json("GET", "/v1/interviews/\(interview)/events")
    return (events["events"]?.items ?? []).filter { $0["kind"]?.string == "answered.1" }
      .compactMap { $0["words"]?["0"]?.string }
  }
}
