extension WordClass {
  /// Words that carry grammar and no content: they may stand in any question.
  static let function = WordClass(
    name: "function",
    nl: """
      de het een t n m s der des den te ter ten aan achter af beneden bij binnen boven buiten door
      in langs met na naar naast om omtrent omheen onder op over per rond rondom sinds sedert tegen
      tegenover terug tijdens toe tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij
      vooraf zonder hier daar er ergens nergens overal hierbij daarbij erbij hierin daarin erin
      hiermee daarmee ermee hiernaar daarnaar ernaar hierop daarop erop hierover daarover erover
      hiervan daarvan ervan hiervoor daarvoor ervoor hiertoe daartoe ertoe hieruit daaruit eruit
      hierdoor daardoor erdoor hieraan daaraan eraan daartussen ertussen daaronder eronder daarna
      erna hierna daarachter erachter daaromheen eromheen daarom daartegen ertegen daarheen erheen
      hierheen daarnaast ernaast hierlangs daarlangs erlangs ernaartoe daarnaartoe hiernaartoe
      ik me mij mijn mezelf je jij jou jouw jezelf u uw uzelf hij hem zijn zichzelf zij ze haar we
      wij ons onze jullie hun hen men zich elkaar elkaars elk elke ieder iedere iedereen iemand
      niemand iets niets niks alles alle allen allemaal beide beiden sommige sommigen enkele
      enige enkel veel vele weinig meer meest minder minst genoeg zoveel zulke zulk zo n zon dit dat
      deze die dezelfde hetzelfde zelfde zelf ander andere anderen anders wie wat waar wanneer hoe
      hoezo welk welke waarom waardoor waarmee waarvan waaraan waarin waarop waarover waarvoor
      waarbij waarnaar waaruit waartoe waarvandaan waarheen waartussen waarlangs waarna wiens
      hoeveel hoelang hoever vanwaar en of maar want dus dan als toen terwijl omdat doordat zodat
      opdat hoewel ofschoon mits tenzij voordat nadat totdat zodra zolang zoals alsof indien nu
      sindsdien daarvoor daarentegen echter immers niet geen nooit ooit altijd soms vaak meestal
      wel nog al ook juist even eens weer toch maar pas slechts alleen vooral zelfs bijna ongeveer
      best heel erg zeer te nogal vrij redelijk behoorlijk helemaal echt gewoon eigenlijk
      misschien wellicht mogelijk zeker vast graag liever liefst zomaar zoal steeds telkens
      jee jeetje sjonge allemachtig goeiemorgen goedemorgen goeiemiddag goedemiddag goedenavond
      hallo hoi lachen momentje o och ach oei tjonge poeh pff zn dr
      straks gisteren vandaag morgen vanmorgen vanmiddag vanavond gisteravond eergisteren
      overmorgen onlangs laatst net zojuist zonet eerder later vroeger eerst ooit tegenwoordig
      momenteel inmiddels intussen ondertussen vervolgens tenslotte uiteindelijk meteen direct
      gelijk dadelijk opnieuw ja nee hoor he nou tja ach oke ok oké prima goed mooi helder
      bijvoorbeeld zogezegd namelijk trouwens overigens samen
      ben bent is was waren geweest zijn wees heb hebt heeft hebben had hadden gehad word wordt
      worden werd werden geworden kan kun kunt kunnen kon konden gekund zal zult zullen zou zouden
      wil wilt willen wilde wilden wou gewild mag mogen mocht mochten moet moeten moest moesten
      hoef hoeft hoeven hoefde hoefden laat laten liet lieten gelaten ga gaat gaan ging gingen
      gegaan doe doet doen deed deden gedaan kom komt komen kwam kwamen gekomen blijf blijft blijven
      bleef bleven gebleven lijkt lijken leek blijkt blijken bleek schijnt sta staat staan stond
      stonden gestaan zit zitten zat zaten gezeten ligt liggen lag lagen gelegen loopt lopen liep
      gelopen krijg krijgt krijgen kreeg kregen gekregen geef geeft geven gaf gaven gegeven
      neem neemt nemen nam namen genomen maak maakt maken maakte maakten gemaakt zet zetten gezet
      hou houd houdt houden hield hielden gehouden breng brengt brengen bracht gebracht
      een twee drie vier vijf zes zeven acht negen tien elf twaalf honderd eerste tweede derde
      vierde laatste volgende vorige keer keren maal beetje paar stuk stukje stukjes aantal
      boel ene zover elders tweeen drieen vieren vijven zessen tweetal zn mn dr verre ver rest deel geval gevallen soort manier wijze kant kanten ding dingen zaken zaak
      mee heen weg langs voort toe neer daarop hierna nauwelijks waarschijnlijk beter kennelijk
      blijkbaar sowieso natuurlijk uiteraard fijn daarnet daareven wow mm mmm goh haha hihi tja btw hmm oeps ditzelfde datzelfde diezelfde
      """,
    en: """
      the a an this that these those there here where when who whom whose what which why how
      whatever whichever whoever wherever whenever however and or but so then if whether because
      as since while until till unless although though once before after during about above across
      against along among around at behind below beneath beside besides between beyond by down for
      from in inside into near of off on onto out outside over past per through throughout to
      toward towards under up upon with within without via than like i me my mine myself you your
      yours yourself yourselves he him his himself she her hers herself it its itself we us our
      ours ourselves they them their theirs themselves one ones someone somebody anyone anybody
      everyone everybody noone nobody none something anything everything nothing somewhere anywhere
      everywhere nowhere each every either neither both all any some few many much more most less
      least several enough other others another same such own only just also too even still yet
      already again ever never always often sometimes usually mostly rarely now today yesterday
      tomorrow tonight later earlier soon recently lately next last first second third previous
      not no yes yeah nor very quite rather really actually basically perhaps maybe probably
      hello hi hey morning
      possibly almost nearly about around exactly simply well right ok okay oh ah please thanks
      thank sure course instead else otherwise anyway though away back together apart
      am is are was were be been being im youre hes shes theyre isnt arent wasnt werent aint
      ive youve weve theyve hasnt havent hadnt id youd hed theyd wed itd thatd ill youll hell theyll
      itll thatll whats wheres whos hows thats theres heres lets have has had having do does did
      doing done dont doesnt didnt can could cant couldnt cannot will would wont wouldnt shall
      should shouldnt may might mightnt must mustnt ought need neednt dare used gonna wanna
      get gets got getting gotten go goes going went gone come comes coming came make makes made
      making take takes took taken taking give gives gave given giving put puts putting let letting
      keep keeps kept keeping set sets bring brings brought bringing turn turns turned
      one two three four five six seven eight nine ten eleven twelve hundred half couple bit bits
      lot lots thing things stuff way ways kind kinds sort sorts part parts piece side sides case
      cases sake end start far hardly likely unlikely whatever yesterdays todays tomorrows somehow
      howd whered whyd whatd haha wow mm mmm hmm btw folks folk able somewhat sometime elsewhere little best lately anymore beforehand afterwards
      """)

  static let negation = WordClass(
    name: "negation",
    nl: "niet geen nooit nergens niemand niks niets zonder nauwelijks amper nog-nooit weinig",
    en: """
      not no never nobody nothing nowhere none without hardly neither nor cant cannot dont doesnt didnt
      wont wouldnt couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt nor seldom rarely
      """)

  /// Prepositions and the like.
  static let link = WordClass(
    name: "link",
    nl: """
      aan achter bij binnen boven door in langs met na naar naast om onder op over per rond sinds tegen
      tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor zonder en of maar want dus dan als
      toen omdat te er eens
      """,
    en: """
      about across after against along among around as at before behind below between by down during for
      from in into near of off on onto out over through to toward towards under up upon with within
      and or but so then if that than did does do be been being
      """)

}
