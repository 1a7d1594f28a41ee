import ArgumentParser
import BankFormat
import Inquiry
import Interviews
import JSONText
import Reports
import Shelves

struct RehearseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: says(
      nl: "Speelt een gesprek met een deelnemer op papier; bewaart niets.",
      en: "Plays an interview with a scripted participant; stores nothing."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(nl: "Het scenario (YAML).", en: "The scenario (YAML)."), completion: .file())
  var scenario: String
  @Option(help: help(nl: "Vragenbank: naam of map.", en: "Question bank: id or folder."))
  var bank = "verwondering"
  @Flag(
    help: help(
      nl: "Geef bij elke vraag het antwoord dat erbij past.",
      en: "Give each question the answer that fits it."))
  var matched = false
  @Flag(help: help(nl: "Schrijf JSON.", en: "Write JSON.")) var json = false

  func run() async throws {
    let reading = readScenario(try Files.source(scenario))
    guard let script = reading.value else { throw Failure.diagnostics(reading.problems) }
    let hearing = try common.shelves.loadHearing(in: [script.language])
    let source = try common.shelves.loadBank(bank, hearing: hearing)
    guard let lexicon = hearing.configuration.lexicons[script.language] else {
      throw Failure.wrongUse(.noLexicon(script.language.rawValue))
    }
    let rehearsal = Rehearsal(
      script, bank: source.bank, lexicon: lexicon, play: matched ? .matched : .openLoop)
    let memory = rehearsal.engine.memory
    print(
      json
        ? rehearsalJSON(
          memory, about: script.chain, scripted: rehearsal.scripted, id: script.id
        ).document
        : interviewReview(memory, language: script.language, showing: .onlyMe),
      terminator: json ? "" : "\n")
  }
}
