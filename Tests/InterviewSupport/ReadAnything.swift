internal import BankFormat
internal import Hearing
internal import Inquiry

/// Reads bytes as every kind of file that people write, and tries what comes out.
///
/// - Returns: how many problems were found, so that nothing is optimised away.
@discardableResult
public func readAnything(_ bytes: [UInt8]) -> Int {
  let file = SourceFile(name: "anything.yaml", bytes: bytes)
  let base = SmallInquiry.source(SmallInquiry.bankText)
  let bank = readBank(file, vocabulary: SmallInquiry.vocabulary) { $0 == "small" ? base : nil }
  let lexicon = readHearing(
    HearingFiles(kinds: file, languages: [.dutch: [file]]), checkingExamples: true)
  let problems =
    bank.problems + bank.wholeProblems + readChain(file).problems + readScenario(file).problems
    + lexicon.problems + readPeople(file).problems + readServerSettings(file).problems
  return problems.reduce(0) { $0 + $1.line(in: .dutch).utf8.count }
}
