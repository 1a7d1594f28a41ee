internal import Inquiry

extension UnsafeGround {
  func text(_ path: String) -> Bilingual {
    switch self {
    case .othersMayLook:
      Bilingual(
        nl: "In \(path) kunnen ook anderen kijken. Sluit de map af met ‘chmod 700’, "
          + "of kies een andere met --store.",
        en: "Others can look into \(path) too. Close the folder with 'chmod 700', "
          + "or choose another with --store.")
    case .othersMayReplace:
      Bilingual(
        nl: "De map waarin \(path) staat is ook van anderen: zij kunnen hem verwisselen. "
          + "Kies een andere map met --store.",
        en: "The folder in which \(path) stands is others' too: they could replace it. "
          + "Choose another folder with --store.")
    case .anothersFolder:
      Bilingual(
        nl: "\(path) is van een andere gebruiker. Kies een map van jezelf met --store.",
        en: "\(path) belongs to another user. Choose a folder of your own with --store.")
    case .link:
      Bilingual(
        nl: "\(path) is een verwijzing naar iets anders. Haal die weg, "
          + "of kies een andere map met --store.",
        en: "\(path) is a link to something else. Remove it, "
          + "or choose another folder with --store.")
    case .inMemory:
      Bilingual(
        nl: "\(path) staat in het geheugen en is na herstarten weg. "
          + "Kies een map op een schijf met --store.",
        en: "\(path) is in memory and is gone after a restart. "
          + "Choose a folder on a disk with --store.")
    case .network(let kind):
      Bilingual(
        nl: "\(path) staat op een netwerkschijf (\(kind)). Daar is niet zeker dat bewaard ook "
          + "bewaard is. Kies een map op een eigen schijf met --store.",
        en: "\(path) is on a network disk (\(kind)). There, kept may not be kept. "
          + "Choose a folder on a disk of this machine with --store.")
    case .clockBefore(let last):
      Bilingual(
        nl: "De klok van deze computer loopt achter: het laatste gesprek is van \(last.day). "
          + "Zet de klok goed en begin opnieuw.",
        en: "The clock of this computer is behind: the last interview is of \(last.day). "
          + "Set the clock right and start again.")
    }
  }
}

extension KeyTrouble {
  func text(_ path: String) -> Bilingual {
    switch self {
    case .missing:
      Bilingual(
        nl: "De sleutel \(path) is er niet. Zonder sleutel gaan de gesprekken niet open. "
          + "Zet hem terug, of wijs hem aan met --key. Er is niets veranderd.",
        en: "The key \(path) is not there. Without it the interviews do not open. "
          + "Put it back, or point to it with --key. Nothing was changed.")
    case .damaged:
      Bilingual(
        nl: "De sleutel \(path) is beschadigd. Zet een kopie van de sleutel terug. "
          + "Er is niets veranderd.",
        en: "The key \(path) is damaged. Put back a copy of the key. Nothing was changed.")
    case .othersMayRead:
      Bilingual(
        nl: "De sleutel \(path) kan ook door anderen gelezen worden. "
          + "Maak hem eigen met ‘chmod 600’, en begin opnieuw.",
        en: "The key \(path) can be read by others too. "
          + "Make it your own with 'chmod 600', and start again.")
    case .ofAnotherStore:
      Bilingual(
        nl: "De sleutel \(path) hoort bij andere gesprekken. Wijs de goede aan met --key. "
          + "Er is niets veranderd.",
        en: "The key \(path) belongs to other interviews. Point to the right one with --key. "
          + "Nothing was changed.")
    case .newer(let generation, let needed):
      Bilingual(
        nl:
          "Dit is van voordat er iemand is gewist (sleutel \(needed); nu is het \(generation)), en gaat "
          + "daarom niet meer open. Neem een reservekopie van daarna. Er is niets veranderd.",
        en:
          "This is from before somebody was erased (key \(needed); now it is \(generation)), and so "
          + "does not open any more. Take a backup from after that. Nothing was changed.")
    case .old(let generation, let needed):
      Bilingual(
        nl: "De sleutel \(path) is een oude (nummer \(generation); nodig is \(needed)): er is "
          + "daarna iemand gewist. Zet de nieuwste sleutel terug. Er is niets veranderd.",
        en: "The key \(path) is an old one (number \(generation); \(needed) is needed): somebody "
          + "was erased after it. Put back the newest key. Nothing was changed.")
    }
  }
}
