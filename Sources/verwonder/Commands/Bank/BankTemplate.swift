import BankFormat
import Glibc
import Inquiry
import Shelves

// config/templates/bank  ──▶  a folder with a bank of its own name
//
// The template is a bank that works, so that it can be checked like any other. What is changed
// in a copy: its name, its title, the comments (`#nl …` and `#en …` stand there in both
// languages), and where an editor finds the schema.

struct BankTemplate {
  var id: String
  var title: String
  var language: Language
  var installation: Installation

  /// A name that works as a folder, as an argument and as a name in YAML.
  static func isUsable(_ id: String) -> Bool {
    let isPlain = id.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    let startsWithLetter = id.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    return isPlain && startsWithLetter && id.utf8.count <= 64
  }

  /// `eigen-regie` is called “Eigen regie” until somebody says otherwise.
  static func title(from id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Makes the folder with all that is in it, or nothing.
  func write(to folder: String) throws {
    let template = installation.bankTemplate
    let files = try BankTemplate.files(in: template, under: "")
    // `mkdir` refuses an existing name in one step, whatever it is.
    guard mkdir(folder, 0o755) == 0 else {
      throw Failure.problems(
        errno == EEXIST ? .folderExists(folder) : .cannotWrite(folder, Files.reason()))
    }
    var made: [String] = []
    do {
      for file in files {
        let path = folder + "/" + file
        let parent = Files.folder(of: path)
        if !Files.isFolder(parent) {
          guard mkdir(parent, 0o755) == 0 else {
            throw Failure.problems(.cannotWrite(parent, Files.reason()))
          }
          made.append(parent)
        }
        let text = String(decoding: try Files.bytes(template + "/" + file), as: UTF8.self)
        try OutputFile.write(
          filledIn(text, file: file, in: folder), to: path, force: false, mode: 0o644)
        made.append(path)
      }
    } catch {
      for path in made.reversed() { remove(path) }
      rmdir(folder)
      throw error
    }
  }

  private static func files(in template: String, under folder: String) throws -> [String] {
    try Files.names(in: template + "/" + folder).flatMap { name in
      let path = folder.isEmpty ? name : folder + "/" + name
      return Files.isFolder(template + "/" + path) ? try files(in: template, under: path) : [path]
    }
  }

  // MARK: One file

  private func filledIn(_ text: String, file: String, in folder: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.compactMap { filledIn($0, file: file, in: folder) }.joined(separator: "\n")
  }

  private func filledIn(_ line: Substring, file: String, in folder: String) -> String? {
    if file == "README.md" { return line.hasPrefix("# ") ? "# " + title : String(line) }
    if let comment = comment(line) { return comment.isEmpty ? nil : comment }
    if line.hasPrefix("# yaml-language-server:") { return schemaLine(line, file: file, in: folder) }
    if file == "bank.yaml", line.hasPrefix("bank: ") { return "bank: " + id }
    if file == "bank.yaml", line.hasPrefix("title: ") {
      let text = yamlQuoted(title)
      return "title: {nl: \(text), en: \(text)}"
    }
    return String(line)
  }

  /// A comment in the language of its author, empty when it is in another; `nil` for other lines.
  private func comment(_ line: Substring) -> String? {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    for other in Language.allCases where rest.hasPrefix("#\(other.rawValue) ") {
      return other == language ? indent + "#" + rest.dropFirst(3) : ""
    }
    return nil
  }

  /// Where an editor finds the schema, when there is one to be found.
  private func schemaLine(_ line: Substring, file: String, in folder: String) -> String? {
    guard let name = line.split(separator: "/").last else { return nil }
    let depth = file.split(separator: "/").count + 1
    let near = String(repeating: "../", count: depth) + "docs/schema/" + name
    let place = Files.folder(of: folder + "/" + file)
    if Files.exists(place + "/" + near) { return "# yaml-language-server: $schema=" + near }
    let installed = installation.schemas + "/" + name
    return Files.exists(installed) ? "# yaml-language-server: $schema=" + installed : nil
  }
}
