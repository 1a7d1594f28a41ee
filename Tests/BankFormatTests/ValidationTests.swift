import Glibc
import InterviewSupport
import TestSupport
import Testing

/// A folder with the small bank and lexicon as the program wants to find them.
private struct SmallInstallation {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["banks", "banks/small", "hearing", "hearing/nl", "hearing/en"] {
      mkdir(folder.path + "/" + name, 0o755)
    }
    for (path, text) in [
      ("banks/small/bank.yaml", SmallInquiry.bankText),
      ("hearing/barriers.yaml", SmallInquiry.kindsText),
      ("hearing/nl/cues.yaml", SmallInquiry.dutchText),
      ("hearing/en/cues.yaml", SmallInquiry.englishText),
      ("chain.yaml", chain), ("scenario.yaml", scenario),
    ] {
      try folder.write(text, to: path)
    }
  }

  func verwonder(_ arguments: [String], stdin: String = "") throws -> Finished {
    try run(
      product("verwonder"),
      arguments + [
        "--lexicon", folder.path + "/hearing", "--banks", folder.path + "/banks", "--lang", "en",
      ], stdin: stdin)
  }
}

private let chain = """
  chain: home
  title: Home again
  client_question: I want to go home.
  common_goal: Everything is ready.
  partners: [{id: ward, name: The Ward}, {id: care, name: Care at home}]
  handovers: [{from: ward, to: care, what: the letter}]

  """

private let answers = [
  "It was always done by post, strike that is not what I say, what about you?", "For her.",
  "My idea is to ring.", "Only if they answer.", "I will ring.", "Her.", "Monday.", "By the sound.",
  "Custom.", "So really it is the phone.", "No.", "No.",
]

private let scenario = """
  id: s1
  lang: en
  chain:
    client_question: I want to go home.
    common_goal: Everything is ready.
    partners: [{id: ward, name: The Ward}, {id: care, name: Care at home}]
    handovers: [{from: ward, to: care, what: the letter}]
  participant: {organisation: ward}
  answers:

  """ + answers.map { "  - {text: \"\($0)\"}\n" }.joined()

/// Whether python3 can validate here.
private let canValidate: Bool = {
  (try? python(["-c", "import jsonschema, yaml"]))?.status == 0
}()

private func python(_ arguments: [String]) throws -> Finished {
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  return try run("/usr/bin/env", ["python3"] + arguments, environment: ["PATH": path])
}

private func validate(_ arguments: [String] = []) throws -> Finished {
  try python([Project.root + "/Tests/schema/validate.py", Project.root] + arguments)
}

@Suite(.enabled(if: canValidate, "python3 with jsonschema and PyYAML is not here"))
struct `The schemas hold` {
  @Test func `for every bank, chain card, lexicon and scenario`() throws {
    let finished = try validate()
    #expect(finished.status == 0, "\(finished.output)\(finished.complaints)")
  }

  @Test(arguments: [[], ["--matched"]])
  func `for what a rehearsal prints`(options: [String]) throws {
    let small = try SmallInstallation()
    let printed = try small.verwonder(
      ["rehearse", small.folder.path + "/scenario.yaml", "--bank", "small", "--json"] + options)
    #expect(printed.status == 0, "\(printed.complaints)")
    try check(printed.output, against: "rehearsal", in: small.folder)
  }

  @Test func `for what coverage prints`() throws {
    let small = try SmallInstallation()
    let printed = try small.verwonder(["bank", "coverage", "small", "--json"])
    #expect(printed.status == 0, "\(printed.complaints)")
    try check(printed.output, against: "coverage", in: small.folder)
  }

  @Test(arguments: ["0", "1", "2", "3"])
  func `for what a summary and a rerun print`(consent: String) throws {
    let small = try SmallInstallation()
    let store = small.folder.path + "/store"
    let held = try small.verwonder(
      [
        "interview", "--bank", "small", "--chain", small.folder.path + "/chain.yaml", "--partner",
        "ward", "--participant", "Willow", "--mode", "self", "--consent", consent, "--store", store,
      ], stdin: answers.joined(separator: "\n") + "\n")
    #expect(held.status == 0, "\(held.complaints)")
    let summary = try small.verwonder(["export", "barriers", "--format", "json", "--store", store])
    #expect(summary.output.contains("\"report\": \"barriers\""), "\(summary.complaints)")
    try check(summary.output, against: "barriers", in: small.folder)
    for report in ["conclusions", "ladders", "mirror", "coreq", "conduct"] {
      let printed = try small.verwonder(["export", report, "--format", "json", "--store", store])
      #expect(printed.output.contains("\"report\": \"\(report)\""), "\(printed.complaints)")
      try check(printed.output, against: report, in: small.folder)
    }
    try checkRounds(small, store, consent: consent)
    let rerun = try small.verwonder(["rerun", "small", "--json", "--store", store])
    #expect(rerun.output.contains("\"report\": \"rerun\""), "\(rerun.complaints)")
    try check(rerun.output, against: "rerun", in: small.folder)
  }

  /// The same person again, with the bank as it can come back to an earlier interview.
  private func checkRounds(
    _ small: SmallInstallation, _ store: String, consent: String
  ) throws {
    try small.folder.write(SmallInquiry.roundBankText, to: "banks/small/bank.yaml")
    let begun = try small.verwonder(["round", "new", "--bank", "small", "--store", store])
    #expect(begun.status == 0, "\(begun.complaints)")
    let held = try small.verwonder(
      [
        "interview", "--round", "2", "--participant", "Willow", "--mode", "self", "--consent",
        consent, "--store", store,
      ], stdin: "We still do.\nI read it otherwise.\nYes.\n")
    #expect(held.status == 0, "\(held.complaints)")
    let printed = try small.verwonder([
      "export", "comparison", "--format", "json", "--store", store,
    ])
    #expect(printed.output.contains("\"report\": \"comparison\""), "\(printed.complaints)")
    #expect(printed.output.contains("\"heard\": \"kept\""))
    try check(printed.output, against: "comparison", in: small.folder)
    let transcript = try small.verwonder(["interviews", "show", "last", "--store", store])
    #expect(transcript.output.contains("then_and_now"))
    try small.folder.write(SmallInquiry.bankText, to: "banks/small/bank.yaml")
  }

  @Test func `not for just anything`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"report\": \"rerun\"}", to: "x.json")
    #expect(try validate(["--json", "rerun", folder.path + "/x.json"]).status == 1)
  }

  private func check(_ json: String, against name: String, in folder: TemporaryFolder) throws {
    try folder.write(json, to: "printed.json")
    let finished = try validate(["--json", name, folder.path + "/printed.json"])
    #expect(finished.status == 0, "\(finished.output)\(finished.complaints)")
  }
}
