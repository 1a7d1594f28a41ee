import BankFormat
import Hearing
import Inquiry
import Transcripts

/// What an interview is held with.
struct Materials: Sendable {
  var bank: Bank
  var chain: ChainCard
  var lexicon: Lexicon
  var kinds: [BarrierKind]

  func engine(replaying events: [TranscriptEvent]) -> Engine {
    Engine(bank: bank, chain: chain, lexicon: lexicon, replaying: events)
  }
}

extension KeptDocument {
  var asSource: SourceFile { SourceFile(name: name, bytes: bytes) }
}

func readKeptHearing(_ document: KeptDocument) throws -> HearingConfiguration {
  guard let files = LexiconBundle.files(in: document.bytes) else {
    throw Failure.refused(.missingDocument(document.name))
  }
  let reading = readHearing(files, checkingExamples: false)
  guard let value = reading.value else { throw Failure.diagnostics(reading.problems) }
  return value
}
