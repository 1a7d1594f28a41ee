public import Inquiry

/// Why a file from elsewhere is not read. Nothing of it was kept.
public enum ExchangeProblem: Error, Sendable, Equatable {
  case archive(ArchiveTrap)
  case xml(XMLTrap)
  /// The root is another than that of a project.
  case notAProject
  case noProjectFile
  case manyProjectFiles
  case notText
  case containsNUL(line: Int)
  case noSpeakers
  case noWords
  case turnTooLong(line: Int)
}

/// What makes an archive unsafe, or none.
public enum ArchiveTrap: Error, Sendable, Equatable {
  case notAnArchive
  case tooLarge
  case tooManyEntries
  /// It unpacks to so much more than it is that somebody made it so.
  case tooDense
  case unsafeName
  case sameName
  case link
  case locked
  /// What is unpacked is not what was declared or sealed by its checksum.
  case damaged
}

public enum XMLTrap: Error, Sendable, Equatable {
  case doctype(line: Int)
  case tooDeep(line: Int)
  case malformed(line: Int, column: Int)
}

extension ExchangeProblem {
  public var text: Bilingual {
    switch self {
    case .archive(let trap): trap.text
    case .xml(let trap): trap.text
    case .notAProject:
      Bilingual(
        nl: "Dit is geen REFI-QDA-project van versie 1.0. Exporteer het opnieuw als .qdpx.",
        en: "This is no REFI-QDA project of version 1.0. Export it again as .qdpx.")
    case .noProjectFile:
      Bilingual(
        nl: "Er zit geen .qde-bestand in dit archief. Is het een .qdpx-project?",
        en: "There is no .qde file in this archive. Is it a .qdpx project?")
    case .manyProjectFiles:
      Bilingual(
        nl: "Er zit meer dan één .qde-bestand in dit archief.",
        en: "There is more than one .qde file in this archive.")
    case .notText:
      Bilingual(
        nl: "Dit is geen tekst in UTF-8. Bewaar het bestand als UTF-8 en probeer het weer.",
        en: "This is no text in UTF-8. Save the file as UTF-8 and try again.")
    case .containsNUL(let line):
      Bilingual(
        nl: "In regel \(line) staat een NUL-teken. Haal het weg; er is niets van bewaard.",
        en: "Line \(line) holds a NUL character. Remove it; nothing of it was kept.")
    case .noSpeakers:
      Bilingual(
        nl: "Er staat niet bij wie er spreekt. Begin elke beurt met een naam en een dubbele punt, "
          + "zoals ‘I:’ en ‘R:’.",
        en: "It does not say who speaks. Begin each turn with a name and a colon, such as "
          + "'I:' and 'R:'.")
    case .noWords:
      Bilingual(
        nl: "Er staan geen woorden van de geïnterviewde in.",
        en: "There are no words of the person interviewed in it.")
    case .turnTooLong(let line):
      Bilingual(
        nl: "De beurt bij regel \(line) is langer dan 64 KiB. Deel hem op.",
        en: "The turn at line \(line) is over 64 KiB. Split it.")
    }
  }
}

extension ArchiveTrap {
  public var text: Bilingual {
    switch self {
    case .notAnArchive:
      Bilingual(nl: "Dit is geen zip-archief.", en: "This is no zip archive.")
    case .tooLarge:
      Bilingual(
        nl: "Dit archief is uitgepakt groter dan 20 MiB. Exporteer het zonder beeld en geluid.",
        en: "This archive unpacks to over 20 MiB. Export it without pictures and sound.")
    case .tooManyEntries:
      Bilingual(
        nl: "Er zitten meer dan 1000 bestanden in dit archief.",
        en: "There are over 1,000 files in this archive.")
    case .tooDense:
      Bilingual(
        nl: "Dit archief pakt uit tot meer dan honderd keer zijn grootte. Het wordt niet gelezen.",
        en: "This archive unpacks to over a hundred times its size. It is not read.")
    case .unsafeName:
      Bilingual(
        nl: "Een naam in dit archief wijst naar buiten. Het wordt niet gelezen.",
        en: "A name in this archive points outside it. It is not read.")
    case .sameName:
      Bilingual(
        nl: "Twee bestanden in dit archief heten hetzelfde. Het wordt niet gelezen.",
        en: "Two files in this archive have the same name. It is not read.")
    case .link:
      Bilingual(
        nl: "Er zit een verwijzing of een apparaat in dit archief. Het wordt niet gelezen.",
        en: "There is a link or a device in this archive. It is not read.")
    case .locked:
      Bilingual(
        nl:
          "Dit archief is versleuteld of ongewoon ingepakt. Pak het opnieuw in, zonder wachtwoord.",
        en: "This archive is encrypted or packed in an unusual way. Pack it anew, with no password."
      )
    case .damaged:
      Bilingual(nl: "Dit archief is beschadigd.", en: "This archive is damaged.")
    }
  }
}

extension XMLTrap {
  public var text: Bilingual {
    switch self {
    case .doctype(let line):
      Bilingual(
        nl:
          "In regel \(line) van de projectbeschrijving staat een DOCTYPE. Die wordt niet gelezen.",
        en: "Line \(line) of the project description holds a DOCTYPE. That is not read.")
    case .tooDeep(let line):
      Bilingual(
        nl: "De projectbeschrijving is bij regel \(line) te diep genest.",
        en: "The project description is nested too deeply at line \(line).")
    case .malformed(let line, let column):
      Bilingual(
        nl: "De projectbeschrijving is geen goede XML: regel \(line), teken \(column).",
        en: "The project description is no well-formed XML: line \(line), column \(column).")
    }
  }
}
