/// The languages in which one can be interviewed.
public enum Language: String, CaseIterable, Sendable, Codable {
  case dutch = "nl"
  case english = "en"
}

/// A text for people, in every language the program speaks.
public struct Bilingual: Sendable, Equatable {
  public var nl: String
  public var en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The same in both, for names and numbers.
  public init(same text: String) { self.init(nl: text, en: text) }

  public subscript(language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}
