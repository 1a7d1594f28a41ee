import Exchange
import Glibc
import InterviewSupport
import TestSupport
import Testing

/// A place with a store of its own, from which projects go out and into which talks come.
private struct ExchangeDesk {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func verwonder(_ arguments: String..., stdin: String = "") throws -> Finished {
    try run(
      product("verwonder"), arguments + ["--store", folder.path + "/store"], stdin: stdin,
      environment: [
        "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path + "/home",
        "SWIFT_BACKTRACE": "enable=no", "XDG_CACHE_HOME": product("verwonder") + ".test-cache",
      ])
  }

  static let card = ["--chain", Project.root + "/config/chains/ontslag-naar-huis.yaml"]

  func take(_ file: String, _ more: String...) throws -> Finished {
    try run(
      product("verwonder"),
      ["import"] + (file.hasSuffix(".qdpx") ? [] : ["transcript"]) + [file] + Self.card
        + ["--partner", "ziekenhuis", "--store", folder.path + "/store"] + more,
      environment: [
        "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path + "/home",
        "SWIFT_BACKTRACE": "enable=no", "XDG_CACHE_HOME": product("verwonder") + ".test-cache",
      ])
  }

  func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen(folder.path + "/" + name, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
  }
}

@Suite struct `On the command line` {
  @Test func `a transcript comes in, goes out as a project, and comes in again`() throws {
    let desk = try ExchangeDesk()
    let file = try desk.folder.write(
      """
      WEBVTT

      00:00:01.000 --> 00:00:04.000
      <v Jan Bakker>Hoe gaat het ontslag?</v>

      00:01:05.000 --> 00:01:09.000
      <v Wilg>Dat doen we al jaren zo, zegt Jan Bakker.</v>
      """, to: "gesprek.vtt")
    let missing = try desk.take(file, "--participant", "Wilg")
    #expect(missing.status == 2)
    #expect(missing.complaints.contains("Kies met --interviewer uit: Jan Bakker, Wilg."))

    let taken = try desk.take(
      file, "--participant", "Wilg", "--interviewer", "jan bakker", "--consent", "2")
    #expect(taken.status == 0, "\(taken.complaints)")
    #expect(taken.output.contains("Ingelezen: 1 antwoorden"), "\(taken.output)")
    let twice = try desk.take(file, "--participant", "Wilg", "--interviewer", "Jan Bakker")
    #expect(twice.status == 1)
    #expect(twice.complaints.contains("is al ingelezen"))

    let list = try desk.verwonder("interviews", "list")
    #expect(list.output.contains("(ingelezen)"))
    let shown = try desk.verwonder("export", "transcript")
    #expect(shown.output.contains("dit programma stelde de vragen niet"))
    let rerun = try desk.verwonder("rerun", "verwondering")
    #expect(rerun.status == 0, "\(rerun.complaints)")

    let out = desk.folder.path + "/uit.qdpx"
    let exported = try desk.verwonder("export", "project", "--format", "qdpx", "--out", out)
    #expect(exported.status == 0, "\(exported.complaints)")
    #expect(exported.complaints.contains("zonder namen verraden"))
    let again = try desk.verwonder("export", "project", "--out", desk.folder.path + "/uit2.qdpx")
    #expect(again.status == 0)
    #expect(desk.bytes("uit.qdpx") == desk.bytes("uit2.qdpx"))
    let project = try QDAProject.read(desk.bytes("uit.qdpx")).project
    let text = try #require(project.sources.first).text
    #expect(text.contains("R: Dat doen we al jaren zo"), "\(text)")
    #expect(project.sources[0].values.map(\.text).contains("een ander (ingelezen uit .vtt)"))
    #expect(project.sources[0].selections.contains { $0.name?.contains("al jaren zo") == true })

    let refused = try desk.verwonder("export", "project", "--out", out)
    #expect(refused.status == 1)
    let book = try desk.verwonder("export", "project", "--format", "qdc")
    #expect(book.output.contains("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\""))
    #expect(try desk.verwonder("export", "project", "--format", "md").status == 2)
    #expect(try desk.verwonder("export", "barriers", "--format", "qdpx").status == 2)

    let back = try desk.take(out, "--consent", "0")
    #expect(back.status == 0, "\(back.complaints)")
    #expect(back.output.contains("Niet overgenomen:"), "\(back.output)")
    #expect(back.output.contains("codering van een ander"), "\(back.output)")
    #expect(try desk.verwonder("interviews", "list").output.split(separator: "\n").count == 2)
  }

  @Test func `a project in which nobody is seen to speak is refused, and says what it held`() throws
  {
    let desk = try ExchangeDesk()
    var project = QDAProject(name: "x")
    project.sources = [.init(guid: GUID(of: "t"), name: "t", text: "Zomaar een tekst.")]
    let path = desk.folder.path + "/a.qdpx"
    let bytes = try project.archive()
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    let finished = try desk.take(path)
    #expect(finished.status == 1)
    #expect(finished.output.contains("1 × tekst waarin niet te zien is wie er spreekt"))
    #expect(finished.complaints.contains("Er staat niet bij wie er spreekt."))
  }

  @Test(arguments: [
    ("a.txt", "Zomaar.", 1, "Er staat niet bij wie er spreekt."),
    ("a.doc", "I: a", 2, "heet niet .vtt, .srt of .txt"),
    ("a.txt", "I: Hoe?\nI: En?", 1, "Alleen ‘I’ spreekt."),
    ("a.qdpx", "PK", 1, "Dit is geen zip-archief."),
    ("a.txt", "I: \u{0}", 1, "NUL-teken"),
  ])
  func `what cannot be taken in is refused with what to do`(
    name: String, text: String, status: Int32, complaint: String
  ) throws {
    let desk = try ExchangeDesk()
    let file = try desk.folder.write(text, to: name)
    let finished = try desk.take(file, "--participant", "Wilg")
    #expect(finished.status == status)
    #expect(finished.complaints.contains(complaint), "\(finished.complaints)")
    #expect(try desk.verwonder("interviews", "list").output.contains("Er zijn nog geen gesprekken"))
  }
}
