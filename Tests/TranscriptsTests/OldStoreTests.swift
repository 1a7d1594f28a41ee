import Foundation
import Glibc
import Inquiry
import InterviewSupport
import Testing
import Transcripts

@testable import TranscriptsSQLite

/// A store of each form there has been opens, and holds what it held.
@Suite struct `A store of an older form` {
  private let folder: FolderOfStore

  init() throws {
    folder = try FolderOfStore()
    try folder.make()
    let data = try Data(
      contentsOf: URL(fileURLWithPath: Project.root + "/Tests/Stores/1/verwonder.sqlite"))
    _ = FileManager.default.createFile(
      atPath: folder.database, contents: data, attributes: [.posixPermissions: 0o600])
  }

  @Test func `is brought over, sealed, and checks`() async throws {
    #expect(try files(in: folder.path, holding: "de medicijnlijst klopt nooit").count == 1)
    let store = try folder.open()
    #expect(store.findings == [])
    let summaries = try await store.transcripts()
    #expect(summaries.map(\.id) == ["nzyuba8u"])
    #expect(summaries.map(\.opening.participant) == ["Anneke"])
    let words = try await store.events(of: "nzyuba8u").readableWords
    #expect(words.contains { $0.contains("de medicijnlijst klopt nooit") })
    #expect(!words.contains { $0.contains("KANARIE") })
    #expect(try await store.check().findings == [])
    #expect(try await store.document(digest: summaries[0].opening.bank.digest) != nil)
    try store.close()
    // The words as they were said are in no file any more.
    #expect(try files(in: folder.path, holding: "de medicijnlijst klopt nooit") == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(!names.contains { $0.hasSuffix(".1") || $0.contains(".new") }, "\(names)")
  }

  /// As a crash between two steps leaves it.
  @Test(arguments: ["half made", "set aside", "not wiped"])
  func `is brought over after a crash on the way`(step: String) async throws {
    let old = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    if step == "not wiped" { try folder.open().close() }
    switch step {
    case "half made":
      try Data("half".utf8).write(to: URL(fileURLWithPath: folder.database + ".new"))
    case "set aside": rename(folder.database, folder.database + ".1")
    default: try old.write(to: URL(fileURLWithPath: folder.database + ".1"))
    }
    let store = try folder.open()
    #expect(try await store.events(of: "nzyuba8u").count > 20)
    #expect(try await store.check().findings == [])
    try store.close()
    #expect(try files(in: folder.path, holding: "de medicijnlijst klopt nooit") == [])
  }
}
