public import Inquiry

/// Why a store could not do what was asked, with what a person needs to go on.
public enum StoreError: Error, Sendable, Equatable {
  /// Another process, or another part of this one, has the store open.
  case inUse(path: String)
  /// The store was written by a newer program.
  case newer(path: String, found: Int, known: Int)
  case readOnly(path: String)
  case full(path: String)
  /// The folder or the file cannot be made or opened.
  case cannotOpen(path: String, reason: String)
  /// A backup is not whole, or not as it was written.
  case brokenBackup(path: String)
  /// There is a store already where one was to be made.
  case notEmpty(path: String)
  /// What stands there is no database, or another program's.
  case notAStore(path: String)
  /// The file itself is broken.
  case corrupt(path: String)
  /// One event cannot be read; the rest of the store can.
  case damaged(Transcript.ID, sequence: Int, Damage)
  /// Other bytes are kept under this digest.
  case documentDiffers(digest: String)
  /// Reading or writing failed. After a failed write nothing more is promised: open it again.
  case failing(path: String, reason: String)
  /// The events are recorded and the words are out of reach, but their bytes may still be in the
  /// files. The next opening tries again, and so does the next append unless the disk is failing.
  case notYetErased(path: String)
  /// Words cannot be kept safely where the store is.
  case unsafeGround(path: String, UnsafeGround)
  case key(path: String, KeyTrouble)
  /// A checkpoint of this store is known that has more events than the store.
  case rolledBack(path: String, known: Int, found: Int)
  /// The store has events enough, but not those of a checkpoint that is known.
  case otherHistory(path: String, size: Int)
  /// What is on the disk is not what was written. Nothing was signed.
  case changedOnDisk(path: String)
}

/// Why words cannot be kept safely somewhere.
public enum UnsafeGround: Error, Sendable, Equatable {
  case othersMayLook
  case othersMayReplace
  case anothersFolder
  /// A symbolic link, or a file that has a second name elsewhere.
  case link
  /// What is there is gone after a restart.
  case inMemory
  /// Locks and syncs mean nothing across a network.
  case network(String)
  /// The clock stands long before the last event.
  case clockBefore(Timestamp)
}

/// What is wrong with the key of a store.
public enum KeyTrouble: Error, Sendable, Equatable {
  case missing
  case damaged
  case othersMayRead
  case ofAnotherStore
  /// A key from before somebody was erased.
  case old(generation: Int, needed: Int)
  /// The key is good, and what it should open is from before somebody was erased.
  case newer(generation: Int, needed: Int)

  package static func ofGeneration(_ generation: Int, needed: Int) -> KeyTrouble {
    generation < needed
      ? .old(generation: generation, needed: needed)
      : .newer(generation: generation, needed: needed)
  }
}

extension StoreError {
  /// What happened, and what to do next.
  public var text: Bilingual {
    switch self {
    case .inUse(let path):
      Bilingual(
        nl: "De gesprekken in \(path) zijn al in gebruik, in een ander venster of door verwonderd. "
          + "Sluit dat eerst, wijs verwonderd aan met --socket, of kies een andere map met --store.",
        en: "The interviews in \(path) are in use already, in another window or by verwonderd. "
          + "Close that first, point to verwonderd with --socket, or choose another folder with "
          + "--store.")
    case .newer(let path, let found, let known):
      Bilingual(
        nl: "\(path) is gemaakt met een nieuwere Verwonder (vorm \(found), deze kent \(known)). "
          + "Er is niets veranderd. Werk Verwonder bij en probeer het weer.",
        en: "\(path) was made by a newer Verwonder (form \(found), this one knows \(known)). "
          + "Nothing was changed. Update Verwonder and try again.")
    case .readOnly(let path):
      Bilingual(
        nl: "In \(path) mag niet worden geschreven. "
          + "Vraag schrijfrechten op die map, of kies een andere met --store.",
        en: "\(path) may not be written to. "
          + "Ask for the right to write in that folder, or choose another with --store.")
    case .full(let path):
      Bilingual(
        nl: "De schijf met \(path) is vol. Dit laatste is niet bewaard, alles daarvoor wel. "
          + "Maak ruimte en probeer het weer.",
        en: "The disk with \(path) is full. This last was not kept, all before it was. "
          + "Make room and try again.")
    case .cannotOpen(let path, let reason):
      Bilingual(
        nl: "\(path) gaat niet open (\(reason)). Klopt de naam, en mag je erbij?",
        en: "\(path) cannot be opened (\(reason)). Is the name right, and may you use it?")
    case .brokenBackup(let path):
      Bilingual(
        nl: "De reservekopie in \(path) is niet heel, of veranderd. Er is niets teruggezet. "
          + "Neem een andere reservekopie.",
        en: "The backup in \(path) is not whole, or was changed. Nothing was put back. "
          + "Take another backup.")
    case .notEmpty(let path):
      Bilingual(
        nl: "In \(path) staan al gesprekken. Er is niets veranderd. "
          + "Kies een lege map met --store.",
        en: "There are interviews in \(path) already. Nothing was changed. "
          + "Choose an empty folder with --store.")
    case .notAStore(let path):
      Bilingual(
        nl: "\(path) is geen bestand van Verwonder. Er is niets aan veranderd. "
          + "Kies een andere map met --store.",
        en: "\(path) is no file of Verwonder's. Nothing in it was changed. "
          + "Choose another folder with --store.")
    case .corrupt(let path):
      Bilingual(
        nl:
          "\(path) is beschadigd. ‘verwonder store mend’ herstelt wat in de andere kopie nog goed "
          + "is. Lukt dat niet, zet dan een reservekopie terug.",
        en: "\(path) is broken. 'verwonder store mend' mends what is still good in the other copy. "
          + "If that fails, put back a backup.")
    case .damaged(let transcript, let sequence, let damage):
      Bilingual(
        nl: "Gesprek \(transcript), gebeurtenis \(sequence): \(damage.text.nl). "
          + "Er is niets overgeslagen. Werk Verwonder bij, of zet een reservekopie terug.",
        en: "Interview \(transcript), event \(sequence): \(damage.text.en). "
          + "Nothing was skipped. Update Verwonder, or put back a copy.")
    case .documentDiffers(let digest):
      Bilingual(
        nl: "Onder \(digest) is al een andere tekst bewaard. De oude is gebleven. "
          + "Meld dit aan de makers van Verwonder.",
        en: "Another text is kept under \(digest) already. The old one has stayed. "
          + "Tell the makers of Verwonder.")
    case .failing(let path, let reason):
      Bilingual(
        nl: "Lezen of schrijven in \(path) mislukt (\(reason)). Dit laatste is misschien niet "
          + "bewaard. Kijk de schijf na en begin Verwonder opnieuw.",
        en: "Reading or writing in \(path) fails (\(reason)). This last may not have been kept. "
          + "Check the disk and start Verwonder again.")
    case .notYetErased(let path):
      Bilingual(
        nl: "De woorden zijn teruggenomen, maar staan misschien nog in de bestanden in \(path). "
          + "Maak ruimte op de schijf en begin Verwonder opnieuw; dan worden ze gewist.",
        en: "The words are taken back, but may still be in the files in \(path). "
          + "Make room on the disk and start Verwonder again; then they are wiped.")
    case .unsafeGround(let path, let ground): ground.text(path)
    case .key(let path, let trouble): trouble.text(path)
    case .rolledBack(let path, let known, let found):
      Bilingual(
        nl: "\(path) is teruggezet: er zijn \(found) gebeurtenissen, en er waren er al \(known). "
          + "Er is niets veranderd. Zet de nieuwste reservekopie terug.",
        en: "\(path) was put back to an earlier state: it has \(found) events, and had \(known) "
          + "before. Nothing was changed. Put back the newest copy.")
    case .otherHistory(let path, let size):
      Bilingual(
        nl: "De eerste \(size) gebeurtenissen in \(path) zijn niet die van het controlepunt: er is "
          + "iets veranderd, of het hoort bij andere gesprekken. Er is niets veranderd. "
          + "‘verwonder interviews verify’ laat zien waar.",
        en: "The first \(size) events in \(path) are not those of the checkpoint: something was "
          + "changed, or it belongs to other interviews. Nothing was changed now. "
          + "'verwonder interviews verify' shows where.")
    case .changedOnDisk(let path):
      Bilingual(
        nl: "Wat er in \(path) staat is niet wat er bewaard is. Er is niets ondertekend. "
          + "Begin Verwonder opnieuw; dan wordt nagekeken wat er nog goed is.",
        en: "What stands in \(path) is not what was kept. Nothing was signed. "
          + "Start Verwonder again; it then checks what is still good.")
    }
  }
}
