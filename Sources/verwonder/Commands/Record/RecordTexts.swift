import Inquiry

/// What the commands around the record say.
enum RecordTexts {
  static let keyBeside = Bilingual(
    nl: "De sleutel ligt naast de gesprekken: wie de hele map heeft, kan ze lezen. Geef met --key "
      + "een plek op een andere schijf als dat niet mag.",
    en: "The key lies beside the interviews: who has the whole folder can read them. Give a place "
      + "on another disk with --key if that must not be.")

  static func backedUp(_ folder: String) -> Bilingual {
    Bilingual(
      nl: "De reservekopie staat in \(folder). De sleutel zit er niet bij: bewaar die apart. "
        + "Na het wissen van een deelnemer is een nieuwe reservekopie nodig; de oude gaat dan niet "
        + "meer open.",
      en: "The backup is in \(folder). The key is not in it: keep that apart. After a participant "
        + "is erased a new backup is needed; the old one does not open then.")
  }

  static func restored(_ gone: Int) -> Bilingual {
    gone == 0
      ? Bilingual(nl: "Alles is teruggezet.", en: "All is put back.")
      : Bilingual(
        nl: "Alles is teruggezet, zonder de \(gone) teksten die later zijn teruggenomen.",
        en: "All is put back, without the \(gone) texts that were taken back later.")
  }

  static let nothingToMend = Bilingual(
    nl: "Beide kopieën zijn heel en gelijk.", en: "Both copies are whole and alike.")

  static let nothingLost = Bilingual(
    nl: "Er is niets verloren dat nog niet vastgelegd was.",
    en: "Nothing is lost that was not on record yet.")
  static let acceptable = Bilingual(
    nl: "Zet eerst een reservekopie terug als die er is. Is het echt verloren, leg dat dan vast: "
      + "verwonder store mend --accept-loss",
    en: "Put back a backup first when there is one. If it really is lost, put that on record: "
      + "verwonder store mend --accept-loss")

  static let nothingExpired = Bilingual(
    nl: "Geen gesprek is zijn bewaartijd voorbij.", en: "No interview is past its time.")

  static func expirePreview(_ count: Int) -> Bilingual {
    Bilingual(
      nl: (count == 1
        ? "1 gesprek is zijn bewaartijd voorbij. "
        : "\(count) gesprekken zijn hun bewaartijd voorbij. ")
        + "Er is nog niets gewist: dat doet ‘verwonder store expire --yes’.",
      en: (count == 1
        ? "1 interview is past its time. " : "\(count) interviews are past their time. ")
        + "Nothing was erased yet: 'verwonder store expire --yes' does that.")
  }

  static func erased(_ count: Int) -> Bilingual {
    Bilingual(
      nl:
        "De woorden van \(interviews(count).nl) zijn gewist, en de opslag heeft een nieuwe sleutel. "
        + "Reservekopieën van vandaag en eerder gaan niet meer open: maak een nieuwe. Wat al is "
        + "uitgedeeld, is niet terug te halen.",
      en:
        "The words of \(interviews(count).en) are erased, and the store has a new key. Backups of "
        + "today and before do not open any more: make a new one. What was handed out cannot be "
        + "called back.")
  }

  static func confirmErase(_ name: String, _ count: Int) -> Bilingual {
    Bilingual(
      nl:
        "Alle woorden van ‘\(name)’ wissen, in \(interviews(count).nl)? Dat kan niet ongedaan worden "
        + "gemaakt. Typ ja of nee.",
      en: "Erase all words of '\(name)', in \(interviews(count).en)? That cannot be undone. "
        + "Type yes or no.")
  }

  static let unchanged = Bilingual(nl: "Er is niets gewist.", en: "Nothing was erased.")

  static func takenBack(_ n: Int) -> Bilingual {
    Bilingual(
      nl: "Antwoord \(n) is teruggenomen en gewist. Wat al is uitgedeeld, is niet terug te halen.",
      en: "Answer \(n) is taken back and wiped. What was handed out cannot be called back.")
  }

  static func verified(events: Int, interviews: Int, checkpoints: Int) -> Bilingual {
    Bilingual(
      nl:
        "Alles klopt: \(events) gebeurtenissen in \(self.interviews(interviews).nl), in beide kopieën "
        + "gelijk. Ondertekende controlepunten: \(checkpoints).",
      en:
        "All is right: \(events) events in \(self.interviews(interviews).en), alike in both copies. Signed "
        + "checkpoints: \(checkpoints).")
  }

  private static func interviews(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(nl: "1 gesprek", en: "1 interview")
      : Bilingual(nl: "\(count) gesprekken", en: "\(count) interviews")
  }

  static let mendable = Bilingual(
    nl: "‘verwonder store mend’ herstelt wat in een van de twee kopieën nog goed is.",
    en: "'verwonder store mend' mends what is still good in one of the two copies.")

  static let keepThis = Bilingual(
    nl: "Bewaar dit buiten deze computer. Met --checkpoint BESTAND is later te zien of er daarna "
      + "iets is veranderd of teruggezet.",
    en: "Keep this away from this computer. With --checkpoint FILE one sees later whether anything "
      + "was changed or put back since.")

  static func receiptIsGood(_ events: Int, _ interview: String, _ size: Int) -> Bilingual {
    Bilingual(
      nl: "Dit bewijs klopt: de eerste \(events) gebeurtenissen van gesprek \(interview) staan "
        + "ongewijzigd in een verslag van \(size). Wat er daarna gebeurde, staat er niet in.",
      en: "This receipt is right: the first \(events) events of interview \(interview) stand "
        + "unchanged in a record of \(size). What happened after them is not in it.")
  }

  static func receiptIsOfOnePiece(_ events: Int, _ interview: String) -> Bilingual {
    Bilingual(
      nl:
        "Dit bewijs is in zichzelf heel (gesprek \(interview), \(events) gebeurtenissen). Of het van "
        + "deze opslag komt, blijkt pas met --key. Ondertekend met:",
      en:
        "This receipt is of one piece (interview \(interview), \(events) events). Whether it comes "
        + "from this store only --key tells. Signed with:")
  }
}
