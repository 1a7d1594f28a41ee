import BankFormat
import Inquiry
import Interviews
import Reports
import Shelves
import Transcripts

/// A kept interview as an example for the bank it was held with, and what to know before it is
/// shared.
struct InterviewAsExample {
  let yaml: String
  let warnings: [String]

  /// The example is played through the bank as it is now, since that is where it will be checked;
  /// where there is no such bank any more, through the one it was held with.
  init(of record: InterviewRecord, kept: Materials, common: CommonOptions) throws {
    let opening = record.memory.opening
    var (bank, lexicon) = (kept.bank, kept.lexicon)
    var isSame = true
    if let opening, try common.shelves.bankNames().contains(opening.bank.id) {
      let hearing = try common.shelves.loadHearing(in: [opening.language])
      let loaded = try common.shelves.loadBank(opening.bank.id, hearing: hearing)
      isSame = loaded.origin.digest == opening.bank.digest
      bank = loaded.bank
      lexicon = hearing.configuration.lexicons[opening.language] ?? lexicon
    }
    let export = ExampleExport(of: record, bank: bank, lexicon: lexicon)
    guard !export.scenario.answers.isEmpty else { throw Failure.problems(.nothingSaid) }
    let language = export.scenario.language
    yaml = exampleYAML(
      export.scenario, heading: [InterviewAsExample.readFirst[language]], remarks: export.remarks)
    var warnings = [InterviewAsExample.readFirst.forReader]
    if export.goesOtherwise {
      warnings.append(
        isSame
          ? says(
            nl: "Gespeeld gaat het anders dan het gesprek zelf ging, omdat er woorden ontbreken of "
              + "omdat er iets gebeurde wat op papier niet kan.",
            en: "Played, it goes otherwise than the interview did, because words are missing or "
              + "because something happened that cannot be on paper.")
          : says(
            nl:
              "De bank is sinds dit gesprek veranderd; het voorbeeld past bij de bank zoals die nu "
              + "is.",
            en: "The bank has changed since this interview; the example fits the bank as it is now."
          ))
    }
    self.warnings = warnings
  }

  private static let readFirst = Bilingual(
    nl:
      "Lees dit voordat je het deelt: in de antwoorden kunnen nog namen of herkenbare dingen staan.",
    en:
      "Read this before you share it: the answers may still hold names or things that tell who it "
      + "is.")
}

extension Complaint {
  static let nothingSaid = Complaint(
    nl: "In dit gesprek is nog niets gezegd dat een voorbeeld kan zijn.",
    en: "In this interview nothing was said yet that can be an example.")
}
