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

  static let receiptAbout = Bilingual(
    nl:
      "Bewijs dat dit gesprek zo in het verslag staat. Nakijken: verwonder receipt verify BESTAND "
      + "--key SLEUTEL, met de sleutel die de interviewer laat zien. Zonder verwonder: elke leaf is "
      + "een blad volgens RFC 6962, proof leidt naar de wortel in checkpoint, een ondertekende "
      + "notitie (C2SP signed-note).",
    en: "Proof that this interview stands in the record like this. To check it: verwonder receipt "
      + "verify FILE --key KEY, with the key that the interviewer shows. Without verwonder: each "
      + "leaf is a leaf of RFC 6962, proof leads to the root in checkpoint, a signed note (C2SP "
      + "signed-note).")

  static func receiptIsGood(_ events: Int, _ interview: String, _ size: Int) -> Bilingual {
    Bilingual(
      nl:
        "Dit bewijs klopt: gesprek \(interview) staat met \(events) gebeurtenissen ongewijzigd in "
        + "een verslag van \(size).",
      en: "This receipt is right: interview \(interview) stands with \(events) events, unchanged, "
        + "in a record of \(size).")
  }

  static let ownKeyOnly = Bilingual(
    nl: "Ondertekend met de sleutel in het bewijs zelf. Vergelijk hem met die van de opslag:",
    en: "Signed with the key in the receipt itself. Compare it with that of the store:")
}
