// The text of a pseudonym, at the edge where somebody gives it: in one form, so that the same name
// is the same bytes everywhere, and with nothing in it that a reader cannot see.
//
// Works on scalars: as characters, what hides in a name hides.

@_spi(_Unicode) import Swift

/// The name under which somebody takes part.
public enum Pseudonym {
  public static let longest = 80

  /// What stands for the name of whoever was erased.
  public static let erased = "…"

  /// Why a text is no pseudonym.
  public enum Fault: Error, Sendable, Equatable, CaseIterable {
    /// Nothing in it can be seen.
    case blank
    case tooLong
    /// It holds an end of line or another character that steers a machine.
    case control
    /// It holds a character that turns the direction of writing.
    case direction
    /// It stands for whoever was erased.
    case reserved
  }

  /// The pseudonym that a text gives: composed (Unicode NFC), without space around it.
  public static func read(_ text: String) throws(Fault) -> String {
    let name = normalized(text)
    guard !isBlank(name) else { throw .blank }
    guard name != erased else { throw .reserved }
    guard name.unicodeScalars.count <= longest else { throw .tooLong }
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: throw .control
      default: if scalar.properties.isBidiControl { throw .direction }
      }
    }
    return name
  }

  /// The form in which names are compared: `é` and `e` with an accent after it are one.
  public static func normalized(_ text: String) -> String {
    let scalars = Array(text._nfc)
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[first...last])
    return String(name)
  }

  public static func isSame(_ first: String, _ second: String) -> Bool {
    normalized(first).unicodeScalars.elementsEqual(normalized(second).unicodeScalars)
  }

  /// One of these names that a reader could take for this one, though it is another: letters of
  /// another script, characters without width, capitals.
  public static func lookAlike(of name: String, among others: [String]) -> String? {
    let looks = appearance(of: name)
    return others.first { !isSame($0, name) && appearance(of: $0) == looks }
  }

  /// What is left of a name when all that looks alike is one. (after Unicode UTS #39, "skeleton")
  private static func appearance(of name: String) -> [Unicode.Scalar] {
    var looks: [Unicode.Scalar] = []
    for scalar in name._nfd where !scalar.properties.isDefaultIgnorableCodePoint {
      if scalar.properties.isWhitespace {
        if looks.last != " ", !looks.isEmpty { looks.append(" ") }
        continue
      }
      let latin = lookAlikes[scalar] ?? narrow(scalar)
      looks += String(latin).lowercased().unicodeScalars.map { lookAlikes[$0] ?? $0 }
    }
    if looks.last == " " { looks.removeLast() }
    return looks
  }

  /// The ASCII letter of a full-width one.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  /// Letters of other scripts that look like Latin ones, and marks that look like one another. A
  /// small part of the confusables of Unicode: what is in names here.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      // Cyrillic.
      ("АВСЕНІЈКМОРЅТХУԌ", "ABCEHIJKMOPSTXYG"), ("асеһіјкорѕхуԁԛԝӏ", "acehijkopsxydqwl"),
      // Greek.
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("οανρικυγ", "oavpikuy"),
      // Latin beside Latin: I, l, 1 and |; O and 0.
      ("ıɡɑi1|0’ʼ`", "lgalllo'''"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (others, latin) in pairs {
      for (other, letter) in zip(others.unicodeScalars, latin.unicodeScalars) {
        table[other] = letter
      }
    }
    return table
  }()
}

extension Pseudonym.Fault {
  public var text: Bilingual {
    switch self {
    case .blank:
      Bilingual(
        nl: "In de schuilnaam moet iets te zien zijn.", en: "Something must show in the pseudonym.")
    case .tooLong:
      Bilingual(
        nl: "De schuilnaam mag hooguit \(Pseudonym.longest) tekens lang zijn.",
        en: "The pseudonym may be at most \(Pseudonym.longest) characters long.")
    case .control:
      Bilingual(
        nl: "In de schuilnaam staat een stuurteken of een regeleinde. Typ de naam opnieuw.",
        en: "The pseudonym holds a control character or an end of line. Type the name again.")
    case .direction:
      Bilingual(
        nl:
          "In de schuilnaam staat een teken dat de schrijfrichting omdraait. Typ de naam opnieuw.",
        en: "The pseudonym holds a character that turns the direction of writing. Type it again.")
    case .reserved:
      Bilingual(
        nl: "‘\(Pseudonym.erased)’ staat voor wie gewist is. Kies een andere schuilnaam.",
        en: "'\(Pseudonym.erased)' stands for whoever was erased. Choose another pseudonym.")
    }
  }
}
