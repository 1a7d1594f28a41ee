internal import Inquiry

/// "Vind [je]" becomes "vind u" for who is called "u", and "ziet [je]" becomes "ziet je": before the
/// one who does it, the verb changes along and belongs inside the brackets.
struct VerbBeforeAddressCheck: BankCheck {
  func problems(in checked: CheckedBank) -> [Diagnostic] {
    checked.places.texts.filter { $0.language == .dutch }.compactMap { text in
      problem(with: text.wording).map { Diagnostic(.wording($0), at: text.place) }
    }
  }

  private func problem(with wording: Wording) -> WordingProblem? {
    for (before, piece) in zip(wording.pieces, wording.pieces.dropFirst()) {
      guard case .text(let text) = before, case .address(let informal, "u") = piece,
        ["je", "jij"].contains(informal),
        let last = text.split(separator: " ").last, text.hasSuffix(String(last) + " ")
      else { continue }
      let verb = last.lowercased()
      guard
        let (je, u) = Self.verbs.first(where: {
          $0 == verb && $0 != $1 || $1 == verb && isSubject(after: $1)
        })
      else { continue }
      return .verbBefore(String(last), informal: "\(je) \(informal)", formal: "\(u) u")
    }
    return nil
  }

  /// Behind most forms with a t, "je" may also be whom it is done to: "Wat geeft [je] dat?"
  private func isSubject(after formal: String) -> Bool { Self.onlyWithSubject.contains(formal) }

  private static let onlyWithSubject: Set<String> = [
    "ziet", "vindt", "wilt", "hebt", "bent", "kunt", "denkt", "merkt", "bedoelt", "gebruikt",
    "zult",
  ]

  /// With je behind it, and with u.
  private static let verbs: [(String, String)] =
    [
      ("wil", "wilt"), ("heb", "hebt"), ("ben", "bent"), ("zie", "ziet"), ("ga", "gaat"),
      ("doe", "doet"), ("sta", "staat"), ("versta", "verstaat"), ("kun", "kunt"), ("zul", "zult"),
    ]
    + [
      "vind", "denk", "merk", "gebruik", "neem", "maak", "krijg", "hoor", "voel", "noem", "spreek",
      "leg", "bedoel", "werk", "geef", "kom", "kijk", "vraag", "vertel", "hoop", "mis", "ken",
      "herken", "begin", "stel", "lees", "houd", "beslis", "word", "leer", "loop", "zoek",
      "vertrouw", "wens", "bepaal", "regel", "schrijf", "bel", "kies", "deel", "overleg", "ervaar",
      "zeg", "bereik", "haal", "breng", "pak", "los", "stop", "stuur", "volg", "snap", "begrijp",
      "draag", "herinner", "verwijs",
    ].map { ($0, $0 + "t") }
}
