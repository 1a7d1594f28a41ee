// Words that turn a neutral frame into one that is not.

extension WordClass {
  /// What people call their own question.
  static let simple = WordClass(
    name: "simple",
    nl: """
      domme dom stomme stom gekke gek rare raar simpele simpel flauwe flauw onnozele onnozel
      vreemde vreemd suffe suf naieve naief kinderachtige brutale
      onbeleefde lullige knullige slappe vervelende pietluttige betweterige botte
      ongemakkelijke zeurderige muggenzifterige basale brede open lastige moeilijke onbeholpen
      onhandige
      """,
    en: """
      daft silly obvious stupid basic odd dumb naive strange weird blunt nosy cheeky ignorant
      simple random dull boring big broad tricky clumsy thick childish pedantic picky
      impertinent cheesy dopey awkward fussy nitpicky
      """)

  /// What to do with the talk itself: go on, rest, leave it. People may be given that choice.
  static let pausing = WordClass(
    name: "pausing",
    nl: """
      pauze pauzeren stoppen stop door doorgaan verder verdergaan doorpraten rusten bijkomen overslaan
      afronden uitstellen wachten doorstrepen schrappen weghalen weglaten wissen
      """,
    en: """
      pause break stop carry continue skip rest postpone breather wrap strike erase delete cross
      """)

  /// How one announces a thought that is about to become a proposal.
  static let musing = WordClass(
    name: "musing",
    nl: """
      hardop gedachte gedachtetje gedachtenspinsel gedachte-experiment idee ideetje suggestie
      voorzetje hersenspinsel proefballonnetje brainstormen fantaseren filosoferen
      """,
    en: """
      thought aloud loud idea suggestion brainstorm brainstorming spitballing floating blue-sky
      hypothetically
      """)

  /// First words of telling somebody to do something.
  static let urging = WordClass(
    name: "urging",
    nl: """
      zet doe hang leg geef maak vraag bel mail app stuur plan regel koop huur print plak schrijf verdeel
      wissel ruil spreek probeer begin stop haal breng sluit schuif splits bundel deel gooi draai nodig
      trek benoem wijs kies schakel bestel bespreek combineer verplaats schrap knip verzamel organiseer
      """,
    en: """
      put ask get give set try use send call ring text move swap share split buy hire start stop hang
      stick pin print book invite bring make appoint switch merge cut pair train teach block draw
      email phone mail install organise arrange assign nominate rotate circulate laminate schedule
      """)

  /// Verbs that say that something was a remedy. English only.
  static let helped = WordClass(
    name: "helped", nl: "",
    en: """
      worked works sorted helped helps solved solves fixed fixes saved saves sorts cured
      """)

  /// Whose ways people bring in from elsewhere: relatives, neighbours, clubs.
  static let kin = WordClass(
    name: "kin",
    nl: """
      zus zusje broer broertje vrouw man partner vriend vriendin buurman buurvrouw buren zwager
      schoonzus schoonzusje schoonmoeder schoonvader schoonouders dochter dochtertje zoon zoontje neef
      neefje nicht nichtje tante oom opa oma vader moeder pa ma ouders kinderen maat maatje kennis
      huisgenoot tandarts huisarts kapper garage bakker sportclub voetbalclub vereniging kerk koor
      """,
    en: """
      sister sisters brother brothers wife wifes husband husbands partner partners mum mums mother dad
      dads father stepdad stepmum uncle uncles aunt aunts auntie cousin cousins niece nephew son sons
      daughter daughters kids nan nans gran grans grandad grandfather grandmother friend friends mate
      mates neighbour neighbours flatmate flatmates landlord dentist barber gym church club choir
      """)

  /// After "hoe" and "how": the scale itself says where the answer should lie. (Lambdin)
  static let degree = WordClass(
    name: "degree",
    nl: """
      vervelend erg zwaar lastig moeilijk irritant frustrerend fijn prettig nuttig handig blij tevreden
      belangrijk waardevol goed slecht zinvol effectief jammer naar storend ernstig schadelijk gevaarlijk
      vermoeiend belastend bezorgd boos teleurgesteld gefrustreerd ongelukkig leuk mooi behulpzaam
      onhandig omslachtig traag snel gemakkelijk makkelijk eenvoudig ingewikkeld groot pijnlijk kwalijk
      onveilig veilig betrouwbaar onbetrouwbaar gek vreemd raar wenselijk nodig noodzakelijk stressvol
      enthousiast positief negatief trots hinderlijk spannend verdrietig rampzalig bang dringend rommelig
      """,
    en: """
      bad hard difficult annoying frustrating frustrated helpful useful good happy satisfied important
      valuable tough painful upset upsetting stressful worried worrying terrible easy nice effective
      harmful damaging dangerous serious tiring exhausting disruptive unfair awkward concerned angry
      disappointed disappointing pleased glad grateful positive negative great badly safe unsafe
      reliable unreliable slow quick cumbersome wasteful hurtful embarrassing inconvenient sad strange
      odd necessary urgent clear unclear tempting comfortable uncomfortable confident
      """)

  /// Verbs and adverbs that say that it was otherwise before. (presupposition triggers)
  static let change = WordClass(
    name: "change",
    nl: """
      gestopt opgehouden stopte ophield opgegeven opgaf afgehaakt afhaakte verloor verloren kwijtraakte
      kwijtgeraakt verleerd verslapt verslechterd bekoeld bekoelde omgeslagen omsloeg vervreemd
      losgelaten losliet afgekeerd verdwenen verdween weggevallen wegviel ontspoord ontspoorde
      """,
    en: """
      stopped quit gave lost ceased soured drifted deteriorated declined faded slipped abandoned
      disengaged withdrew cooled worsened dropped turned
      """)

  /// Strong verbs in the past tense; the weak ones end in -de and -te. English asks with "did".
  static let past = WordClass(
    name: "past",
    nl: """
      was waren had hadden werd werden deed deden ging gingen liet lieten koos kozen zei zeiden kwam
      kwamen nam namen moest moesten wilde wilden wou vroeg vroegen kon konden mocht mochten gaf gaven
      zag zagen vond vonden dacht dachten wist wisten hield hielden bleef bleven sprak spraken schreef
      schreven las lazen liep liepen bracht brachten begon begonnen sloeg trok sloot riep zat lag stond
      keek verloor verloren vergat vergaten greep kreeg kregen
      """,
    en: "did had was were")

  /// Better or worse than something: unsaid, it takes the comparison for granted.
  static let comparative = WordClass(
    name: "comparative",
    nl: """
      beter slechter sneller trager langzamer moeilijker makkelijker lastiger soepeler stroever slimmer
      handiger prettiger vervelender erger duurder
      """,
    en: """
      better worse faster slower quicker harder easier smoother smarter tougher nicer cheaper
      """)

  /// How a cause or a kernel is named.
  static let cause = WordClass(
    name: "cause",
    nl: """
      oorzaak kern probleem punt knelpunt kwestie crux issue hoofdoorzaak struikelblok boosdoener
      sleutel pijnpunt valkuil bottleneck belemmering rode-draad grondoorzaak hoofdpunt euvel
      """,
    en: """
      cause causes problem issue bottleneck crux root heart nub culprit reason driver barrier key
      stumbling-block snag trouble challenge explanation
      """)

  /// Things and acts that are often put forward as a remedy.
  static let remedy = WordClass(
    name: "remedy",
    nl: """
      contactpersoon aanspreekpunt aanspreekpersoon weekstart dagstart stand-up standup werkgroep
      projectgroep stuurgroep taskforce convenant protocol checklist checklists format sjabloon
      dashboard portaal app appje appgroep appgroepje groepsapp chatgroep gedeelde gedeeld
      gezamenlijke gezamenlijk casusoverleg ketenoverleg afstemmingsoverleg overlegmoment regisseur
      casemanager procesregisseur coordinator liaison training cursus workshop scholing intervisie
      pilot proef proefperiode koppeling dubbelcheck steekproef spreekuur vaste vast template
      warme automatisch automatische digitaal digitale centraal centrale meeloopdag handboek draaiboek
      stappenplan actielijst kwartaalgesprek bel-afspraak belmoment belrondje rooster rotatie
      """,
    en: """
      inbox template templates checklist checklists dashboard portal app stand-up standup huddle huddles
      liaison coordinator coordinators protocol protocols workshop workshops training course pilot trial
      spreadsheet tracker rota shared joint weekly daily monthly  single central automatic
      automated digital alert alerts reminder reminders log hotline helpline drop-in mentor buddy
      shadowing co-location secondment forum steering taskforce working-group memorandum
      """)
}
