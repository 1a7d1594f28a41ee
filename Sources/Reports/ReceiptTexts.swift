public import Inquiry

/// What stands in a receipt for whoever wants to check it.
public enum ReceiptTexts {
  public static let about = Bilingual(
    nl:
      "Bewijs dat dit gesprek zo in het verslag staat. Nakijken: verwonder receipt verify BESTAND "
      + "--key SLEUTEL, met de sleutel die de interviewer laat zien. Zonder verwonder: elke leaf is "
      + "een blad volgens RFC 6962, proof leidt naar de wortel in checkpoint, een ondertekende "
      + "notitie (C2SP signed-note).",
    en: "Proof that this interview stands in the record like this. To check it: verwonder receipt "
      + "verify FILE --key KEY, with the key that the interviewer shows. Without verwonder: each "
      + "leaf is a leaf of RFC 6962, proof leads to the root in checkpoint, a signed note (C2SP "
      + "signed-note).")
}
