import Inquiry
import Shelves

extension Complaint {
  static func badName(_ fault: Pseudonym.Fault) -> Complaint {
    Complaint(nl: fault.text.nl, en: fault.text.en)
  }

  static func noCheckpoint(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) is geen controlepunt. Geef het bestand dat ‘verwonder checkpoint’ schreef.",
      en: "\(path) is no checkpoint. Give the file that 'verwonder checkpoint' wrote.")
  }

  static func noReceipt(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) is geen bewijs van Verwonder, of het is beschadigd.",
      en: "\(path) is no receipt of Verwonder's, or it is damaged.")
  }

  static let noVerifierKey = Complaint(
    nl:
      "--key is geen sleutel zoals ‘verwonder checkpoint’ die laat zien. Neem de hele regel over.",
    en: "--key is no key as 'verwonder checkpoint' shows it. Copy the whole line.")

  static let whichKey = Complaint(
    nl: "Met welke sleutel? Geef het bestand met --key.",
    en: "With which key? Give its file with --key.")

  static let monthsBelowZero = Complaint(
    nl: "--months moet 0 of meer zijn.", en: "--months must be 0 or more.")

  static func unknownParticipant(_ name: String) -> Complaint {
    Complaint(
      nl: "Er is geen deelnemer ‘\(name)’. ‘verwonder participants list’ laat zien wie er zijn.",
      en: "There is no participant '\(name)'. 'verwonder participants list' shows who there are.")
  }

  static let needsYes = Complaint(
    nl: "Wissen zonder toetsenbord kan alleen met --yes.",
    en: "Without a keyboard, erasing takes --yes.")

  static func noSuchAnswer(_ n: Int) -> Complaint {
    Complaint(
      nl: "Er staat geen antwoord \(n) meer in dat gesprek. Er is niets veranderd.",
      en: "There is no answer \(n) in that interview any more. Nothing was changed.")
  }
}
