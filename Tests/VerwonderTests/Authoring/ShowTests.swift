import TestSupport
import Testing

@Suite struct `A bank shown` {
  @Test func `is Markdown, in the language of the reader`() throws {
    let desk = try Desk()
    let dutch = try desk.verwonder("bank", "show", "verwondering", "--lang", "nl")
    #expect(dutch.status == 0)
    #expect(dutch.complaints.isEmpty)
    #expect(dutch.output.hasPrefix("# Verwonderd vragen in de keten\n"))
    #expect(dutch.output.contains("| Nederlands | English |"))
    #expect(dutch.output.contains("Voor wie, en hoe lang. Mensen uit elke organisatie"))
    let english = try desk.verwonder("bank", "show", "verwondering", "--lang", "en")
    #expect(english.output.hasPrefix("# Asking with wonder\n"))
    #expect(!english.output.contains("Mensen uit elke organisatie van de keten"))
    #expect(english.output.contains("Hears: habit, and fewer than 7 questions on this ladder"))
  }

  @Test func `is a page that goes to a file, and over another only when told to`() throws {
    let desk = try Desk()
    let out = desk.folder.path + "/bank.html"
    let arguments = ["bank", "show", "verwondering", "--format", "html", "--out", out]
    #expect(try desk.verwonder(arguments).status == 0)
    #expect(try desk.folder.read("bank.html").hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    let again = try desk.verwonder(arguments)
    #expect(again.status == 1)
    #expect(again.complaints.contains("bestaat al"))
    #expect(try desk.verwonder(arguments + ["--force"]).status == 0)
  }

  @Test func `with mistakes says which`() throws {
    let desk = try Desk()
    try desk.folder.write("bank: kapot\n", to: "bank.yaml")
    let shown = try desk.verwonder("bank", "show", desk.folder.path)
    #expect(shown.status == 1)
    #expect(shown.output.isEmpty)
    #expect(shown.complaints.contains("bank.yaml:1:1: QB004"))
  }
}
