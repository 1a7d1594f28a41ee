import ArgumentParser
import Shelves

/// Where a command's result goes: to standard output, or whole to a file.
struct OutputOptions: ParsableArguments {
  @Option(
    help: help(nl: "Schrijf naar dit bestand.", en: "Write to this file."), completion: .file())
  var out: String?

  @Flag(help: help(nl: "Overschrijf een bestaand bestand.", en: "Overwrite an existing file."))
  var force = false

  func give(_ text: String) throws { try give(bytes: Array(text.utf8)) }

  func give(bytes: [UInt8]) throws {
    if let out {
      try OutputFile.write(bytes, to: out, force: force)
    } else {
      try StandardOutput.write(bytes)
    }
  }
}
