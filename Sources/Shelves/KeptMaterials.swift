internal import BankFormat
package import Inquiry
package import Interviews
package import Transcripts

/// The banks, chain cards and word lists that interviews were begun with, as they were then.
///
/// What was read once is kept: most interviews were begun with the same, and a summary of a hundred
/// of them should not read a lexicon a hundred times.
package actor KeptMaterials {
  private let source: any TranscriptSource
  private let shelves: Shelves
  private var known: [Key: Materials] = [:]
  private var hearings: [String: HearingConfiguration] = [:]

  /// Word lists take some megabytes each.
  private static let most = 32

  package init(in source: any TranscriptSource, shelves: Shelves) {
    self.source = source
    self.shelves = shelves
  }

  package func materials(of opening: Opening) async throws -> Materials {
    let key = Key(opening)
    if let materials = known[key] { return materials }
    let materials = try await read(opening)
    if known.count >= KeptMaterials.most {
      known = [:]
      hearings = [:]
    }
    known[key] = materials
    return materials
  }

  private func read(_ opening: Opening) async throws -> Materials {
    let hearing = try await hearing(opening.lexicon)
    let bank = BankBundle.read(
      try await document(opening.bank).asSource, vocabulary: BankVocabulary(hearing))
    let chain = readChain(try await document(opening.chain).asSource)
    guard let bank = bank.value, let chain = chain.value,
      let lexicon = hearing.lexicons[opening.language]
    else { throw Failure.diagnostics(bank.problems + chain.problems) }
    return Materials(bank: bank, chain: chain, lexicon: lexicon, kinds: hearing.kinds)
  }

  private func hearing(_ source: Opening.Source) async throws -> HearingConfiguration {
    if let hearing = hearings[source.digest] { return hearing }
    let hearing = try shelves.hearing(keptAs: try await document(source))
    hearings[source.digest] = hearing
    return hearing
  }

  private func document(_ wanted: Opening.Source) async throws -> KeptDocument {
    guard let document = try await source.document(digest: wanted.digest) else {
      throw Failure.refused(.missingDocument(wanted.id))
    }
    return document
  }

  private struct Key: Hashable {
    let digests: [String]
    let language: Language

    init(_ opening: Opening) {
      digests = [opening.bank.digest, opening.chain.digest, opening.lexicon.digest]
      language = opening.language
    }
  }
}
