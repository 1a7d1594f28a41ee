import ArgumentParser
import Glibc
import Shelves

/// Where a command's result goes: to standard output, or whole to a file.
struct OutputOptions: ParsableArguments {
  @Option(
    help: help(nl: "Schrijf naar dit bestand.", en: "Write to this file."), completion: .file())
  var out: String?

  @Flag(help: help(nl: "Overschrijf een bestaand bestand.", en: "Overwrite an existing file."))
  var force = false

  /// What is no text makes a mess of a terminal, and sometimes more than that.
  func refuseTerminal() throws {
    if out == nil, isatty(STDOUT_FILENO) == 1 { throw Failure.wrongUse(.bytesToTerminal) }
  }

  func give(_ text: String) throws { try give(bytes: Array(text.utf8)) }

  /// A result that is too long to hold: given while it is made.
  func give(
    inPieces body: (_ give: (String) throws -> Void) async throws -> Void
  ) async throws {
    if let out {
      try await OutputFile.write(to: out, force: force, inPieces: body)
    } else {
      try await body { piece in try StandardOutput.write(piece) }
    }
  }

  func give(bytes: [UInt8]) throws {
    if let out {
      try OutputFile.write(bytes, to: out, force: force)
    } else {
      try StandardOutput.write(bytes)
    }
  }
}

extension Complaint {
  fileprivate static let bytesToTerminal = Complaint(
    nl: "Dit is geen tekst en hoort niet op het scherm. Geef met --out de naam van een bestand.",
    en: "This is no text and does not belong on the screen. Name a file with --out.")
}
