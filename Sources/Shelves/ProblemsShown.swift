package import BankFormat
package import Inquiry

/// Nobody reads more at a time; and one slip may come back thousands of times.
package let mostProblemsShown = 100

extension [Diagnostic] {
  /// Those that are shown; of more, what is wrong before what is only a pity.
  package var shown: [Diagnostic] {
    guard count > mostProblemsShown else { return self }
    return Array(
      (filter { $0.severity == .error } + filter { $0.severity != .error })
        .prefix(mostProblemsShown))
  }
}

extension Complaint {
  /// How many there are besides those that are shown.
  package static func more(than count: Int) -> Bilingual? {
    let more = count - mostProblemsShown
    return more <= 0 ? nil : Bilingual(nl: "En nog \(more) andere.", en: "And \(more) more.")
  }
}
