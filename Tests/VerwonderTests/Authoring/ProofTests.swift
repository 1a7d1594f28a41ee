import InterviewSupport
import TestSupport
import Testing

@Suite struct `A bank that is proven` {
  @Test func `says over how much`() throws {
    let desk = try Desk()
    let checked = try desk.verwonder("bank", "check", "verwondering", "--lang", "nl")
    #expect(checked.status == 0)
    #expect(checked.output.contains("verwondering: bewezen voor "))
    #expect(checked.output.contains(" situaties en "))
  }

  @Test func `or is not, shows an interview that breaks it, and exits 1`() throws {
    let desk = try Desk()
    let whole = Project.text("QuestionBanks/verwondering/bank.yaml")
    let deaf = whole.replacing(
      "when: {signal: boundary}", with: "when: {signal: boundary, words: {below: 10}}")
    #expect(deaf != whole)
    try desk.folder.write(deaf, to: "bank.yaml")
    let checked = try desk.verwonder("bank", "check", desk.folder.path, "--lang", "nl")
    #expect(checked.status == 1)
    #expect(checked.output.contains("niet bewezen voor "))
    #expect(checked.complaints.contains(": QB042: "))
    #expect(checked.complaints.contains("\n      1. ‘rondleiding’ → hoort een grens (“Daar wil ik"))
  }
}
