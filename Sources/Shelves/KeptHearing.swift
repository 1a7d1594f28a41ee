package import BankFormat
internal import Inquiry
package import Transcripts

extension KeptDocument {
  package var asSource: SourceFile { SourceFile(name: name, bytes: bytes) }
}

extension Shelves {
  /// What could be heard when an interview began, in the languages that were read then.
  package func hearing(keptAs document: KeptDocument) throws -> HearingConfiguration {
    guard let files = LexiconBundle.files(in: document.bytes) else {
      throw Failure.refused(.missingDocument(document.name))
    }
    return try configuration(of: files, checkingExamples: false, cached: true)
  }
}
