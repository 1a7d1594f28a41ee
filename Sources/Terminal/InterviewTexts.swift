public import Inquiry

/// What the screen says beside the questions. Warm and short; read aloud before it is changed.
public enum InterviewTexts {
  // MARK: Before the first question

  public static let whichChain = Bilingual(
    nl: "Om welke keten gaat het?", en: "Which chain is this about?")
  public static let whichPartner = Bilingual(
    nl: "Bij welke organisatie hoort de deelnemer?",
    en: "Which organisation does the participant belong to?")
  public static let whichParticipant = Bilingual(
    nl: "Hoe noemen we de deelnemer? Een schuilnaam is genoeg.",
    en: "What shall we call the participant? A pseudonym will do.")
  public static let whoTypes = Bilingual(
    nl: "Wie typt de antwoorden?", en: "Who types the answers?")
  public static let interviewerTypes = Bilingual(
    nl: "de interviewer typt wat er gezegd wordt", en: "the interviewer types what is said")
  public static let participantTypes = Bilingual(
    nl: "de deelnemer typt zelf", en: "the participant types")
  public static let chooseNumber = Bilingual(
    nl: "Typ een nummer uit de lijst.", en: "Type a number from the list.")
  public static func looksAlike(_ name: String, _ other: String) -> Bilingual {
    Bilingual(
      nl:
        "Let op: ‘\(visible(name))’ lijkt op de schuilnaam ‘\(visible(other))’, maar is een andere.",
      en: "Mind: '\(visible(name))' looks like the pseudonym '\(visible(other))', but is another.")
  }

  public static let beforeYouStart = Bilingual(nl: "Voordat we beginnen", en: "Before we start")
  public static let purpose = Bilingual(nl: "Waarvoor", en: "What for")
  public static let readers = Bilingual(nl: "Wie het leest", en: "Who reads it")
  public static let keptFor = Bilingual(nl: "Hoe lang het bewaard wordt", en: "How long it is kept")
  public static let contact = Bilingual(nl: "Voor vragen", en: "Whom to ask")
  public static let notOnCard = Bilingual(
    nl: "staat niet op de ketenkaart; vraag het aan de interviewer",
    en: "is not on the chain card; ask the interviewer")
  public static let yourWords = Bilingual(
    nl: """
      Niets hoeft: “nee”, “niets” en “weet ik niet” zijn goede antwoorden. Een vraag overslaan \
      (/overslaan), stoppen (/stop) of woorden laten wissen (/schrap) kan altijd. Het programma \
      vraagt alleen; het geeft geen mening en trekt geen conclusies. Alles blijft op deze computer.
      """,
    en: """
      You decide what you tell. “No”, “nothing” and “I don't know” are good answers. You can \
      always skip a question (/skip), stop (/stop) and have words erased (/strike). The program \
      only asks; it gives no opinion and draws no conclusions. Everything stays on this computer.
      """)
  public static func length(_ limits: Limits) -> Bilingual {
    Bilingual(
      nl: "Het duurt ongeveer \(limits.minutes) minuten, met hooguit \(limits.questions) vragen.",
      en: "It takes about \(limits.minutes) minutes, with at most \(limits.questions) questions.")
  }

  public static let consentQuestion = Bilingual(
    nl: "Wie mag deze woorden zien? Tijdens het gesprek kan dit strenger, met /toestemming.",
    en: "Who may see your words? During the talk you can make this stricter (/consent).")
  public static let consentNo = Bilingual(
    nl: "Typ 0, 1, 2 of 3. Of “nee”, om niet mee te doen.",
    en: "Type 0, 1, 2 or 3. Type “no” if you do not want to take part.")
  public static let consentRefused = Bilingual(
    nl: "Dan stoppen we hier. Er is niets bewaard.", en: "Then we stop here. Nothing was kept.")
  public static func recognisable(_ partner: String) -> Bilingual {
    Bilingual(
      nl: """
        Let op: als er bij \(partner) maar weinig mensen in deze keten werken, kan iemand aan de \
        woorden horen wie ze zei, ook onder een schuilnaam.
        """,
      en: """
        Note: if only a few people at \(partner) work in this chain, somebody may recognise you \
        by your words, even under a pseudonym.
        """)
  }

  // MARK: During the talk

  public static let begin = Bilingual(
    nl: "We beginnen. Typ /help om te zien wat er kan.",
    en: "Let us begin. Type /help for what you can do.")
  public static func interview(_ id: String) -> Bilingual {
    Bilingual(nl: "Dit is gesprek \(id).", en: "This is interview \(id).")
  }
  public static let resumed = Bilingual(
    nl: "We gaan verder waar we waren.", en: "We go on where we were.")
  public static let kept = Bilingual(nl: "bewaard", en: "kept")
  public static let lastTime = Bilingual(nl: "de vorige keer", en: "last time")
  public static let rung = Bilingual(nl: "trede", en: "rung")
  public static let minutes = Bilingual(nl: "min", en: "min")
  public static let question = Bilingual(nl: "vraag", en: "question")
  public static let offRecord = Bilingual(
    nl:
      "Buiten het verslag. Wat je nu typt, wordt nergens bewaard. /buiten zet het verslag weer aan.",
    en: "Off the record. What you type now is not kept. Type /off again to go back on record.")
  public static let offRecordMark = Bilingual(nl: "buiten verslag", en: "off the record")
  public static let betweenUs = Bilingual(
    nl: "Dit antwoord en wat nu volgt is van jou alleen: niemand anders leest het. Typ /delen als "
      + "het weer gelezen mag worden.",
    en:
      "This answer and what follows is yours alone: nobody else reads it. Type /share when it may "
      + "be read again.")
  public static let sharesAgain = Bilingual(
    nl: "Wat nu volgt mag weer gelezen worden. Wat van jou alleen was, blijft dat.",
    en: "What follows may be read again. What was yours alone stays so.")
  public static let nothingBetweenUs = Bilingual(
    nl: "Er is niets dat onder ons bleef.", en: "Nothing was kept between us.")
  public static let onRecord = Bilingual(
    nl: "Weer in het verslag. De vraag was:", en: "Back on record. The question was:")
  public static let emptyAnswer = Bilingual(
    nl: "Er staat nog niets. Typ een antwoord, of /overslaan voor de volgende vraag.",
    en: "Nothing was typed. Type an answer, or /skip to pass.")
  public static let tooLong = Bilingual(
    nl: "Dit antwoord is te lang (meer dan 64 KiB) en is niet bewaard. Deel het op in stukken.",
    en: "This answer is over 64 KiB and was not kept. Split it into parts.")
  public static let notUTF8 = Bilingual(
    nl:
      "Hier staan tekens in die ik niet kan lezen (geen UTF-8). Het is niet bewaard; typ het opnieuw.",
    en: "This holds characters I cannot read (no UTF-8). It was not kept; please type it again.")
  public static let containsNUL = Bilingual(
    nl: "Hier staat een NUL-teken in. Het is niet bewaard; typ het opnieuw.",
    en: "This holds a NUL character. It was not kept; please type it again.")
  public static let interrupted = Bilingual(
    nl: "Regel gewist. Al het andere is bewaard. Later verdergaan? Typ /pauze.",
    en: "This line was cleared; all the rest is kept. To go on later, type /pause.")
  public static let offerPause = Bilingual(
    nl: "Even pauze? Alles is bewaard. (ja/nee)", en: "Pause? Everything is kept. (yes/no)")
  public static func unknownCommand(_ name: String) -> Bilingual {
    Bilingual(
      nl:
        "/\(name) ken ik niet. /help laat zien wat er kan. Begint het antwoord met een /, typ dan //.",
      en:
        "I do not know /\(name). /help shows what you can do. If your answer begins with /, type //."
    )
  }
  public static let noEditor = Bilingual(
    nl:
      "Er ging geen tekstprogramma open. Het antwoord kan hier; met \\ aan het eind gaat het door.",
    en: "No text editor opened. Type your answer here; end a line with \\ to type on.")
  public static let noReason = Bilingual(
    nl: "Deze vraag hoort bij de gewone loop van het gesprek.",
    en: "This question belongs to the usual course of the talk.")
  public static let ownQuestion = Bilingual(
    nl: "Deze vraag stelde de interviewer zelf.",
    en: "The interviewer asked this question themselves.")
  public static let onYourWords = Bilingual(nl: "Gezegd", en: "You said")
  public static let ruleName = Bilingual(nl: "regel", en: "rule")

  public static let offerStrike = Bilingual(
    nl: "Daar vraag ik niet verder naar. Moet dat antwoord gewist worden? Typ dan /schrap.",
    en: "I will not ask further about that. Would you like that answer erased? Type /strike.")

  public static let whichConsent = Bilingual(
    nl: "Kies een lager getal dan eerst: /toestemming 0, 1 of 2.",
    en: "Choose a lower number than you chose before: /consent 0, 1 or 2.")
  public static func nowConsents(_ level: String) -> Bilingual {
    Bilingual(
      nl: "Vanaf nu, en voor alles wat al gezegd is: \(level).",
      en: "From now on, and for all you said before: \(level).")
  }
  public static let yesOrNo = Bilingual(nl: "Typ ja of nee.", en: "Type yes or no.")

  // MARK: Correcting and taking back

  public static let nothingToCorrect = Bilingual(
    nl: "Er is nog geen antwoord om te verbeteren.", en: "There is no answer to correct yet.")
  public static let correctIt = Bilingual(
    nl: "Dit staat er nu. Verbeter het, of druk alleen op Enter om het zo te laten:",
    en: "You said this. Correct it, or just press Enter to leave it:")
  public static let unchanged = Bilingual(nl: "Het blijft zo staan.", en: "It stays as it was.")
  public static let nothingToStrike = Bilingual(
    nl: "Bij dat nummer staat geen antwoord.", en: "There is no answer with that number.")
  public static func confirmStrike(_ n: Int, _ text: String) -> Bilingual {
    Bilingual(
      nl: "Antwoord \(n) wissen? “\(text)” De woorden zijn dan echt weg. (ja/nee)",
      en: "Erase answer \(n)? “\(text)” The words will be gone for good. (yes/no)")
  }
  public static func struck(_ n: Int) -> Bilingual {
    Bilingual(nl: "Antwoord \(n) is gewist.", en: "Answer \(n) was erased.")
  }
  public static let readBackHint = Bilingual(
    nl:
      "Wissen: /schrap 12. Verbeteren: /terug 12 nieuwe tekst. Volgorde: /volgorde 14 12. Klaar: “klopt”.",
    en: "Erase: /strike 12. Correct: /back 12 new text. Order: /rank 14 12. Done: “that's right”.")
  public static let ranked = Bilingual(nl: "De volgorde is bewaard.", en: "The order is noted.")
  public static let whichRank = Bilingual(
    nl: "Typ de nummers die voor de regels staan, het belangrijkste eerst: /volgorde 7 4 9",
    en: "Type the numbers in front of the lines, what matters most first: /rank 7 4 9")
  /// - Parameter verdict: what the question does: "stuurt", "leading".
  public static func notNeutral(_ verdict: Bilingual, _ marker: String) -> Bilingual {
    Bilingual(
      nl: "Nog niet gesteld. Dit \(verdict.nl): “\(marker)”.",
      en: "Not asked yet (\(verdict.en)): “\(marker)”.")
  }
  public static let askAnyway = Bilingual(
    nl: "Maak er iets anders van, of typ precies hetzelfde om het toch zo te vragen.",
    en: "Say it in another way, or type exactly the same to ask it all the same.")
  public static let willSayU = Bilingual(
    nl: "Vanaf de volgende vraag zeg ik u.", en: "From the next question on I say 'u'.")
  public static let willSayJe = Bilingual(
    nl: "Vanaf de volgende vraag zeg ik je.", en: "From the next question on I say 'je'.")
  public static let oneYou = Bilingual(
    nl: "Dat verschil is er alleen in het Nederlands.",
    en: "English has one word for 'you', so nothing changes.")
  public static let noted = Bilingual(
    nl: "Notitie bewaard; hij komt in geen samenvatting.",
    en: "Note kept; it appears in no summary.")
  public static let whichNote = Bilingual(
    nl: "Typ de notitie erachter: /notitie …", en: "Type the note after it: /note …")
  public static let whichQuestion = Bilingual(
    nl: "Typ de vraag erachter: /vraag …", en: "Type your question after it: /ask …")

  // MARK: The end

  public static let thanks = Bilingual(
    nl: "Bedankt voor dit gesprek.", en: "Thank you for this talk.")
  public static func paused(_ id: String) -> Bilingual {
    Bilingual(
      nl: "Gepauzeerd. Alles is bewaard. Verder gaan: verwonder interview --resume \(id)",
      en: "Paused. Everything is kept. To go on: verwonder interview --resume \(id)")
  }
  public static let offerCopy = Bilingual(
    nl: "Een kopie van de eigen woorden? Typ een bestandsnaam, of druk op Enter voor nee.",
    en: "Would you like a copy of your own words? Type a file name, or press Enter for no.")
  public static func copied(_ path: String) -> Bilingual {
    Bilingual(nl: "De kopie staat in \(path).", en: "The copy is in \(path).")
  }
  public static let notKept = Bilingual(
    nl: "Nog niet bewaard. De tekst staat hieronder; probeer het zo nog eens.",
    en: "Not kept yet. Your text is below; try again in a moment.")
  public static let newsFromElsewhere = Bilingual(
    nl: "[Iemand anders ging verder in dit gesprek. Nu wordt gevraagd:]",
    en: "[Somebody else went on in this interview. What is asked now:]")
  public static let nothingAskedNow = Bilingual(
    nl: "Er wordt nu niets gevraagd. Druk op Enter.",
    en: "Nothing is asked now. Press Enter.")
  public static let goneOnElsewhere = Bilingual(
    nl: "Intussen is dit gesprek elders verdergegaan. Nog niet bewaard: de tekst staat hieronder. "
      + "Kijk of hij past bij wat er nu gevraagd wordt.",
    en: "Meanwhile this interview went on elsewhere. Not kept yet: your text is below. See whether "
      + "it fits what is asked now.")
  public static let closedElsewhere = Bilingual(
    nl: "Intussen is dit gesprek elders afgesloten. Dit laatste is niet bewaard.",
    en: "Meanwhile this interview was closed elsewhere. This last was not kept.")
  public static let wasKeptAfterAll = Bilingual(
    nl: "Wat eerder misschien niet bewaard was, is wel bewaard.",
    en: "What may not have been kept before was kept after all.")
  public static let yesWords = ["ja", "j", "yes", "y", "jawel", "graag", "ok", "oké"]
  public static let noWords = ["nee", "n", "no", "nope", "liever niet"]
}

extension ConsentLevel {
  public var explanation: Bilingual {
    switch self {
    case .onlyMe:
      Bilingual(nl: "alleen ikzelf", en: "only me")
    case .inquirerMayRead:
      Bilingual(
        nl: "wie dit onderzoek doet, mag het lezen maar niet aanhalen",
        en: "whoever does this inquiry may read it but not quote it")
    case .quotedUnderPseudonym:
      Bilingual(
        nl: "mijn woorden mogen worden aangehaald, zonder mijn naam",
        en: "my words may be quoted, without my name")
    case .quotedByName:
      Bilingual(
        nl: "mijn woorden mogen worden aangehaald, met mijn naam",
        en: "my words may be quoted, with my name")
    }
  }
}
