import Foundation
import TestSupport
import Testing

/// What can be heard is kept ready between runs; nobody may notice but by the clock.
@Suite struct `The cache of what can be heard` {
  private static let talk = """
    {"id": "a", "lang": "nl", "text": "Dat doen we al jaren zo. Ik vertrouw ze niet."}
    {"id": "b", "lang": "en", "text": "We have always done it this way. I don't trust them."}

    """

  private func heard(at desk: Desk, cache: String) throws -> Finished {
    try desk.verwonder(
      ["hear", "--json"], stdin: Array(Self.talk.utf8), environment: ["XDG_CACHE_HOME": cache])
  }

  /// Which file it is: another one in its place has another number.
  private func number(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }

  @Test func `gives what the word lists give, whole, broken or not there`() throws {
    let desk = try Desk()
    let cache = desk.folder.path + "/cache"
    let first = try heard(at: desk, cache: cache)
    #expect(first.status == 0)
    #expect(first.output.contains("habit"))
    let folder = cache + "/verwonder"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 2)
    let paths = names.map { folder + "/" + $0 }
    let numbers = try paths.map(number(of:))
    #expect(try heard(at: desk, cache: cache).output == first.output)
    #expect(try paths.map(number(of:)) == numbers, "read, and not made again")

    let path = paths[0]
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    var bytes = try #require(FileManager.default.contents(atPath: path))
    for place in [0, 40, bytes.count / 2, bytes.count - 1] {
      bytes[place] ^= 0x55
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(try heard(at: desk, cache: cache).output == first.output)
    }
    try Data(bytes.prefix(100)).write(to: URL(fileURLWithPath: path))
    #expect(try heard(at: desk, cache: cache).output == first.output)
  }

  @Test func `is done without where it cannot be written`() throws {
    let desk = try Desk()
    let file = desk.folder.path + "/no-folder"
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    let finished = try heard(at: desk, cache: file)
    #expect(finished.status == 0)
    #expect(finished.complaints.isEmpty)
    #expect(finished.output.contains("habit"))
  }

  @Test func `follows an edit of the word lists`() throws {
    let desk = try Desk()
    let lists = desk.folder.path + "/hearing"
    try FileManager.default.copyItem(atPath: Desk.hearing, toPath: lists)
    let cache = ["XDG_CACHE_HOME": desk.folder.path + "/cache"]
    let command = ["hear", "--lang", "nl", "--lexicon", lists]
    let talk = Array("Het is weer flierefluiten geblazen.\n".utf8)
    #expect(
      !(try desk.verwonder(command, stdin: talk, environment: cache).output).contains("habit"))
    let own = """
      cues:
        - id: habit-own
          barrier: habit
          hears: "flierefluiten"
          examples: {hears: ["Wij gaan flierefluiten."], not: ["Wij gaan niet."]}

      """
    try Data(own.utf8).write(to: URL(fileURLWithPath: lists + "/nl/own.yaml"))
    #expect(try desk.verwonder(command, stdin: talk, environment: cache).output.contains("habit"))
  }
}
