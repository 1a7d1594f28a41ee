// Words by which the form of a sentence is told.

extension WordClass {
  static let question = WordClass(
    name: "question",
    nl: """
      wie wat waar wanneer hoe hoezo welk welke waarom waardoor waarmee waarvan waaraan waarin waarop
      waarover waarvoor waarbij waarnaar waaruit waartoe waarvandaan waarheen waartussen waarlangs
      waartegen waarachter wiens hoeveel hoelang hoever hoeverre vanwaar
      """,
    en: """
      who whom whose what when where whereabouts why how which whats whos wheres hows whatll whod howd whered whyd whatd howll howre
      """)

  /// A subject and its verb in one word. English only.
  static let contracted = WordClass(
    name: "contracted", nl: "",
    en: """
      im youre hes shes its were theyre ive youve weve theyve id youd hed theyd thats theres whats
      youll theyll well itll isnt
      """)

  /// Question words that are hardly ever conjunctions. "Wanneer" and "when" often are.
  static let asking = WordClass(
    name: "asking",
    nl: """
      wie wat waar hoe hoezo welk welke waarom waardoor waarmee waarvan waaraan waarin waarop waarover
      waarvoor waarbij waarnaar waaruit waartoe waarvandaan waarheen waartussen waarlangs waartegen
      waarachter wiens hoeveel hoelang hoever hoeverre vanwaar
      """,
    en:
      "who whom whose what where whereabouts why how which whats whos wheres hows whatll whod howd whered whyd whatd howll howre"
  )

  /// These take it that what follows is so.
  static let why = WordClass(name: "why", nl: "waarom waardoor vanwaar hoezo", en: "why")

  static let you = WordClass(
    name: "you", nl: "u je jij jullie gij ge", en: "you yous youve youd youre youll")

  static let your = WordClass(name: "your", nl: "uw je jouw jullie", en: "your yours")

  /// With what a clause's subject may begin.
  static let subject = WordClass(
    name: "subject",
    nl: """
      ik je jij u jullie ie hij zij ze we wij het t dit dat er men iemand niemand iedereen de een die
      deze mijn uw jouw ons onze hun haar alle alles elke iets iets niets zon zulke jullie daar hier
      """,
    en: """
      i you he she it we they this that these those there the a an my your his her our their its
      anyone anybody someone somebody everyone everybody nobody each any some all one people things
      """)

  /// Verbs with which a yes/no question begins.
  static let finite = WordClass(
    name: "finite",
    nl: """
      ben bent is was waren zijn heb hebt heeft hebben had hadden word wordt worden werd werden kan
      kun kunt kunnen kon konden zal zul zult zullen zou zouden wil wilt willen wilde wou mag mogen
      mocht mochten moet moeten moest moesten hoef hoeft hoeven ga gaat gaan ging gingen doe doet
      doen deed deden kom komt komen kwam kwamen blijf blijft blijven bleef sta staat staan stond zit
      zitten zat ligt liggen lag loop loopt lopen liep krijg krijgt krijgen kreeg geef geeft geven gaf
      neem neemt nemen nam maak maakt maken maakte weet weten wist vind vindt vinden vond denk denkt
      denken dacht voel voelt voelen zie ziet zien zag hoor hoort horen hoorde merk merkt merken klopt
      geldt gebeurt gebeurde speelt speelde helpt hielp werkt werken werkte lukt lukte past lijkt
      bestaat bestaan komt vertrouw vertrouwt vertrouwen gebruik gebruikt gebruiken spreek spreekt
      spreken sprak bel belt bellen lees leest lezen schrijf schrijft stuurt sturen herken herkent
      herkennen ervaar ervaart ervaren gelooft geloof houd hou houdt houden laat laten durf durft
      durven hangt valt vallen missen ken kent kennen kijk kijkt kijken zeg zegt zeggen
      gaf bespreek bespreekt bespreken missen willen snappen snapt begrijpen begrijpt overleg overlegt overleggen schort scheelt
      """,
    en: """
      am is are was were isnt arent wasnt werent do does did dont doesnt didnt have has had havent
      hasnt hadnt can could cant couldnt will would wont wouldnt shall should shouldnt may might
      must mustnt
      """)

  /// Small words before the question proper: "oké, en …", "right, and …".
  static let opening = WordClass(
    name: "opening",
    nl: """
      en maar ok oke ja nou goed hm helder dank bedankt dankjewel prima nee eh ah aha interessant hoor want
      """,
    en: """
      and but ok okay well right yes yeah hm thanks cheers then now good ah oh fine sorry so
      """)

  /// Somebody through whose eyes one may be asked to look.
  static let person = WordClass(
    name: "person",
    nl: """
      collega collegas buitenstaander nieuwkomer ander anderen iemand ouder ouders patient klant client
      clienten bewoner bewoners medewerker medewerkers leidinggevende manager partner partners mens mensen
      persoon arts huisarts huurder leerling kind familie moeder vader inwoner burger voorganger opvolger
      """,
    en: """
      colleague colleagues outsider newcomer other others someone somebody parent parents patient client
      clients customer resident residents worker manager boss partner partners person people doctor tenant
      pupil child family mother father citizen predecessor successor stranger
      """)

}
