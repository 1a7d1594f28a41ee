import ArgumentParser
import Inquiry
import Reports
import Sealing
import Shelves
import Transcripts
import TranscriptsSQLite

/// What a participant can take home to check later, without the store.
struct ReceiptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: says(
      nl: "Een bewijs voor de deelnemer dat er later niets is veranderd.",
      en: "Proof for a participant that nothing was changed later."),
    subcommands: [Make.self, Verify.self])

  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(nl: "Maakt een bewijs van één gesprek.", en: "Makes one for an interview."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Nummer, of last.", en: "Id, or last."))
    var interview: String
    @Flag(
      help: help(
        nl: "Met de woorden erbij: dan kan wie het bewijs heeft ze lezen.",
        en: "With the words: then who has the receipt can read them."))
    var words = false
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let archive = try await common.openArchive(reading: true)
      let summary = try await archive.find(interview)
      let receipt = try await archive.keeper.receiptFile(
        of: summary.id, withWords: words,
        about: ["nl": ReceiptTexts.about.nl, "en": ReceiptTexts.about.en],
        for: archive.access(.ownCopy), at: archive.now)
      guard let receipt else { throw Failure.problems(.unknownInterview(interview)) }
      try output.give(bytes: receipt)
      try archive.close()
    }
  }

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Kijkt een bewijs na; daar is geen opslag voor nodig.",
        en: "Checks a receipt; no store is needed for that."))

    @Option(help: help(nl: "Taal: nl of en.", en: "Language: nl or en.")) var lang: String?
    @Argument(help: help(nl: "Het bestand.", en: "The file."), completion: .file())
    var file: String
    @Option(
      help: help(
        nl: "De sleutel waarmee de opslag ondertekent, zoals ‘verwonder checkpoint’ hem laat zien.",
        en: "The key with which the store signs, as 'verwonder checkpoint' shows it."))
    var key: String?

    func run() async throws {
      let bytes = try Files.bytes(file, largest: 64 << 20)
      guard let receipt = Receipt(text: bytes) else { throw Failure.problems(.noReceipt(file)) }
      let expected = try key.map { text in
        guard let key = VerifierKey(text) else { throw Failure.wrongUse(.noVerifierKey) }
        return key
      }
      do throws(ReceiptFault) {
        let contents = try receipt.check(expecting: expected)
        for (sequence, text) in contents.words { print("\(sequence): \(visible(text))") }
        let name = visible(contents.interview)
        if expected == nil {
          print(RecordTexts.receiptIsOfOnePiece(contents.events, name).forReader)
          print(contents.key.text)
        } else {
          print(
            RecordTexts.receiptIsGood(contents.events, name, contents.checkpoint.size).forReader)
        }
      } catch {
        throw Failure.problems(Complaint(error.text))
      }
    }
  }
}

extension ReceiptFault {
  var text: Bilingual {
    let (what, place): (Bilingual, Int?) =
      switch self {
      case .noCheckpoint:
        (Bilingual(nl: "er staat geen controlepunt in", en: "it holds no checkpoint"), nil)
      case .noKey: (Bilingual(nl: "er staat geen sleutel in", en: "it holds no key"), nil)
      case .otherKey:
        (
          Bilingual(nl: "het is met een andere sleutel ondertekend", en: "another key signed it"),
          nil
        )
      case .badSignature:
        (Bilingual(nl: "de handtekening klopt niet", en: "its signature is wrong"), nil)
      case .badLeaf(let n):
        (
          Bilingual(
            nl: "er ontbreekt iets of het is veranderd", en: "something is missing or changed"), n
        )
      case .brokenChain(let n):
        (
          Bilingual(
            nl: "dit volgt niet op wat ervoor staat", en: "this does not follow what is before it"),
          n
        )
      case .badProof(let n):
        (
          Bilingual(
            nl: "dit staat niet zo in het verslag", en: "this does not stand in the record"), n
        )
      case .badWords(let n):
        (Bilingual(nl: "de woorden zijn andere", en: "the words are others"), n)
      }
    guard let place else {
      return Bilingual(
        nl: "Dit bewijs klopt niet: \(what.nl).", en: "This receipt is wrong: \(what.en).")
    }
    return Bilingual(
      nl: "Dit bewijs klopt niet, bij gebeurtenis \(place): \(what.nl).",
      en: "This receipt is wrong, at event \(place): \(what.en).")
  }
}
