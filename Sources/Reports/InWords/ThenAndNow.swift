internal import Inquiry

/// What stands above two things side by side, wherever something earlier is beside something later.
enum ThenAndNow {
  static let then = Bilingual(nl: "toen", en: "then")
  static let now = Bilingual(nl: "nu", en: "now")
}
