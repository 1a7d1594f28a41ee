import ArgumentParser
import BankFormat
import Console
import Inquiry
import Shelves
import Terminal

extension BankCommand {
  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: says(
        nl: "Legt uit wat een foutcode betekent en hoe je hem verhelpt.",
        en: "Explains what a code means and how to mend it."),
      discussion: says(nl: "Zonder code: alle codes.", en: "Without a code: all codes."))

    @OptionGroup var common: CommonOptions
    @Argument(help: help(nl: "Bijvoorbeeld QB014.", en: "For instance QB014."))
    var code: String?

    func run() async throws {
      let screen = Screen(language: common.language)
      guard let code else {
        for page in ProblemPage.all { print("\(page.code)  \(page.title[common.language])") }
        return
      }
      guard let page = ProblemPage.page(of: code) else {
        throw Failure.wrongUse(
          .unknownCode(code, near: ProblemPage.nearestCode(to: code), known: ProblemPage.all))
      }
      show(page, on: screen)
      try screen.console.confirm()
    }

    private func show(_ page: ProblemPage, on screen: Screen) {
      screen.say("\(page.code)  \(page.title[common.language])", as: .bold)
      tell(says(nl: "Wat het betekent", en: "What it means"), page.meaning, on: screen)
      tell(
        says(nl: "Waarom het telt in een gesprek", en: "Why it matters for an interview"),
        page.matters, on: screen)
      if let example = page.example {
        show(says(nl: "Fout", en: "Wrong"), example.wrong, on: screen)
        show(says(nl: "Goed", en: "Right"), example.right, on: screen)
      }
      tell(says(nl: "Zo verhelp je het", en: "How to mend it"), page.mend, on: screen)
    }

    private func tell(_ title: String, _ text: Bilingual, on screen: Screen) {
      screen.emptyLine()
      screen.say(title, as: .bold)
      screen.say(text[common.language], indent: "  ", firstIndent: "  ")
    }

    /// A piece of a file as it stands, with a sign below the place of the mark.
    private func show(_ title: String, _ marked: String, on screen: Screen) {
      screen.emptyLine()
      screen.say(title, as: .bold)
      for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
        let parts = line.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
        screen.console.write("    " + parts.joined() + "\n")
        guard parts.count > 1 else { continue }
        let indent = String(repeating: " ", count: 4 + columns(of: parts[0]))
        screen.console.write(indent + "^\n")
      }
    }
  }
}

extension Complaint {
  static func unknownCode(
    _ code: String, near: String?, known: [ProblemPage]
  ) -> Complaint {
    let list = known.map(\.code).joined(separator: ", ")
    return Complaint(
      nl: "De code ‘\(code)’ ken ik niet."
        + (near.map { " Bedoelde je \($0)?" } ?? "") + "\nEr zijn: \(list).",
      en: "I do not know the code '\(code)'."
        + (near.map { " Did you mean \($0)?" } ?? "") + "\nThere are: \(list).")
  }
}
