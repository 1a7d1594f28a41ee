extension WordClass {
  /// The interviewer's own vocabulary: work, time, telling, and people without a name. (METHOD 1:
  /// "a fixed neutral wording")
  static let neutral = WordClass(
    name: "neutral",
    nl: """
      stap stappen stapje werk werken werkt werkte werkwijze werkdag werkdagen werkweek gebeur*
      merk merkt merken merkte merkten overdracht overdrachten vertel* verhaal verhalen doel doelen
      idee ideeen gedachte gedachten afspraak afspraken afspreken spreek spreken sprak gesproken
      afgesproken verschil verschillen verschilt collega collegas organisatie organisaties team teams
      partner partners ketenpartner ketenpartners keten ketens samenwerk* samen* werkzaam
      situatie situaties moment momenten voorbeeld voorbeelden ervaring ervaringen ervaar ervaart
      ervaren beschrijf* beschreven omschrijf* omschrijven noem noemt noemen noemde noemden genoemd
      heet heten zeg zegt zeggen zei zeiden gezegd vraag vragen vroeg gevraagd antwoord* bedoel*
      betekent betekenen betekende betekenis versta verstaat begrijp begrijpt begrijpen begreep
      begrepen snap snapt snappen leg legt leggen uitleg* uitgelegd toelicht* toegelicht meenemen
      meegenomen meemaakt meemaakte meemaken meegemaakt gang gangbaar gaande verloop verloopt verlopen
      verliep proces processen begin begint beginnen begon begonnen start starten startte einde eind
      eindigt dag dagen week weken maand maanden jaar jaren uur uren minuut minuten tijd tijden
      ochtend ochtenden middag avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
      weekend januari februari maart april mei juni juli augustus september oktober november december
      praktijk dagelijks dagelijkse gewone normale normaal gebruikelijk belangrijk belangrijke
      belangrijkste nodig hangt afhangt afhangen afhankelijk voorwaarde voorwaarden betrokken
      betrokkenen rol rollen taak taken weet weten wist wisten geweten kennis ken kent kennen kende
      denk denkt denken dacht gedacht vind vindt vinden vond vonden gevonden kijk kijkt kijken keek
      gekeken zie ziet zien zag zagen gezien hoor hoort horen hoorde gehoord lees leest voel voelt
      voelen voelde gevoeld wens wensen woord woorden zin zinnen term termen begrip uitspraak
      beeld beelden indruk gevoel kwam terugkijkt terugkijken terugdenkt terugkomt terugkomen
      verder precies exact concreet concrete specifiek bekend ontstaan ontstond ontstaat gekomen
      geworden vandaan oorsprong achtergrond reden redenen maakt oorzaak mee weten bijblijven bijgebleven
      opvalt opvallen opviel opgevallen klopt kloppen klopte staat opgeschreven opschrijven schrijf
      genoteerd noteren neergezet doorvragen doorvraag ingaan terecht terechtkomt terechtkomen
      iemand mensen persoon personen man vrouw buitenstaander nieuwkomer nieuw nieuwe nieuweling
      nieuwkomers baas leidinggevende manager directie medewerker medewerkers klant klanten client
      clienten patient patienten bewoner bewoners burger burgers inwoner inwoners gezin gezinnen
      leerling leerlingen ouder ouders familie kind kinderen meneer mevrouw afdeling afdelingen bedrijf
      instelling instellingen instantie instanties kantoor dienst diensten rand kring buitenwereld
      informatie gegevens contact verband relatie gesprek gesprekken onderwerp onderwerpen punt punten
      thema themas kwestie regel regels gewoonte papier tafel plek plekken plaats plaatsen deur
      hand handen hoofd ogen oog stuk onderdeel onderdelen geheel plaatje keuze keuzes kies kiest
      kiezen koos kozen gekozen beslis* beslissing beslissingen besluit besluiten besloot besloten
      bepaal bepaalt bepalen bepaald bepaalde verantwoordelijk verantwoordelijkheid gemaakt
      gebruik gebruikt gebruiken gebruikte nuttig geregeld regelt regelen
      geldt gelden gold helpt helpen hielp geholpen hulp invloed effect effecten gevolg gevolgen
      resultaat uitkomst betreft gaat kosten kost opleveren oplevert levert leveren hopen
      uitmaakt uitmaken aankomt aankomen binnenkomt binnenkomen binnenkwam ontvangt ontvangen ontving
      stuurt sturen stuurde verstuurt doorgeven doorgeeft doorgegeven overdragen overneemt
      opkomt opkomen valt vallen viel vielen raden gokken schiet binnen stilstaan stilstaat pauze pauzeren stoppen stop stopt doorgaan
      verdergaan rusten rust rustig haast neem tijd klaar beter open helder duidelijk dank bedankt
      dankjewel benieuwd nieuwsgierig afvraag afvragen vraagje kort korte lang lange langer kleine
      klein groot grote grootste hele gehele eigen verschillende diverse bepaald laatstelijk afgelopen
      komende recent recente eerdere latere huidige toenmalige oorspronkelijk oorspronkelijke
      onderweg verdere overige mogelijke allereerst letterlijk letterlijke woordelijk speelde speelt
      spelen gespeeld bestaat bestaan bestond rondom gedurende stel wissel gewisseld meestal zoiets
      mogelijkheid mogelijkheden rekening welk daadwerkelijk allebei gerust stil keertje eentje
      toegevoegd toevoegen aanvullen aanvulling kwijt vergeten volg volgt volgen volgde gevolgd
      volgorde tijdens typ typte getypt tikte schreef terug lukt lukken lukte gelukt voorstelde voorstel voorgesteld wekelijks wekelijkse maandelijks maandelijkse jaarlijks jaarlijkse bureau bureaus ertegenover scherm mailtje belletje appje bericht berichtje lijn lijntje route vraagt opent sluit aan praat praten gepraat duurt duren duurde voorkomt voorkomen voorkwam gezamenlijk gezamenlijke rol mee hakt knoop tussentijd bezig bezighoudt bezighouden verandert veranderd veranderen veranderde verandering veranderingen verschuift
      inhoud inhoudt houdt belt bellen mailen mail telefoon bericht berichten brief formulier document
      documenten dossier dossiers systeem systemen lijst lijstje overleg overleggen bespreek bespreken
      bespreekt besproken vergadering bijeenkomst ontmoeting ontmoeten zaken aanpak aanpakken pakt pak
      pakken pakte gepakt oppakt oppakken gelopen meegelopen meelopen meeloop dagje weekje
      toekomst verleden geschiedenis lijkt eruitziet eruitzien uitziet uitzien uitzag aandacht
      letten let letwel oordeel oordelen mening meningen visie kijkt beleef beleeft beleven beleefde
      reageer reageert reageren reageerde gereageerd reactie reacties omgaan omgaat omging omgegaan
      thuis buiten huis straat wijk buurt school ziekenhuis gemeente huisarts
      herinner herinnert herinneren herinnering verwacht verwachten verwachtte verwachting verwachtingen
      passen past pas gelijk overeen overeenkomt tegenkomt tegenkomen tegengekomen tegenkwam raakt
      raken betrekking voelbaar zichtbaar aanwezig werkelijk werkelijkheid waarneemt wisselt vorm
      vormen kader blik oogpunt standpunt perspectief invalshoek ruimte veld leven dagelijks gericht
      zoek zoekt zoeken zocht gezocht bereik bereikt bereiken bereikte toegang aanleiding
      leid leidt afleid afleidt afleiden leidde opzicht opzichten oogpunt aspect volgorde verdeel verdeelt verdelen verdeelde verdeeld splits splitsen beurt beurten checken check aantekening aantekeningen onderling breder bredere doorsnee langst meekijken meekijkt blanco uitzoomen sprake bereiken bedoeld bedoelt belemmert tegenhoudt tegenhouden tegen uitzondering uitzonderingen waard waarde waarden
      """,
    en: """
      step steps work works worked working workday job jobs happen* notice noticed notices noticing
      handover handovers hand hands handed handing tell tells told telling story stories goal goals
      aim aims purpose idea ideas thought thoughts agree* arrange* settle* difference differences
      differ different differently colleague colleagues organisation* organization* team teams partner
      partners chain chains together situation situations moment moments example examples instance
      experience experiences experienced describe* description walk talk talks talked talking say
      says said saying call calls called calling name names named mean means meant meaning understand
      understood understanding explain* show shows showed shown showing see sees saw seen seeing look
      looks looked looking hear hears heard hearing listen listening know knows knew known think
      thinks thought thinking feel feels felt feeling find finds found want wants wanted wanting like
      liked wish wonder wondering curious interested question questions answer answers ask asks asked
      asking word words phrase term terms view views picture sense impression mind opinion take
      start starts started starting begin begins began begun end ends ended finish day days week
      weeks month months year years hour hours minute minutes time times morning mornings afternoon
      evening night monday tuesday wednesday thursday friday saturday sunday weekend january february
      march april may june july august september october november december ordinary usual normal
      regular typical typically practice process processes procedure involve* role roles task tasks
      person people somebody outsider newcomer new boss manager staff worker workers
      client clients patient patients resident residents customer customers family families parent
      parents child children kid kids department office company agency agencies service services
      information contact relationship conversation conversations subject topic topics point points
      matter matters issue theme rule rules paper table place places room door head eyes eye whole
      important importance depend depends depended depending condition conditions need needs needed
      needing reason reasons cause background origin origins context history change changes changed
      changing decide* decision decisions choose chooses chose chosen choice choices choosing
      responsible responsibility use uses used using useful help helps helped helping effect effects
      influence impact result results consequence outcome cost costs lead leads led follow follows
      followed following send sends sent sending receive* arrive* reach reaches reached reaching
      pass passed passes passing move moves moved moving leave leaves left leaving stay stays stayed
      remember* recall recalled recent latest current original earlier later past future present
      long longer short shorter small big large bigger whole various certain particular specific
      specifically precise precisely exact concrete literally detail details add added adding change
      pause break stop rest quiet hurry rush done write writes wrote written writing note notes noted
      record recorded read reads reading phone phones phoned email emails letter letters form forms
      document documents file files system systems list lists meeting meetings meet meets met
      discuss* clear fine good great better forgive moment minute life home house street school hospital
      ward council react reacts reacted reaction respond response responds come expected expect
      expects expecting expectation fit fits fitted close closed open opened share shared sharing
      common possible whichever suits suit prefer rather exist exists existed existing appear appears
      appeared apart stand stands stood standing sit sits sat sitting hold holds held holding
      run runs ran running play plays played turn turned touch touches around own approach way works
      join joined joins carry carried through lead live comes seem seems seemed count counts
      counted exact side perspective angle position colleague's someone's tomorrow's everyone's
      become becomes became achieve* gain gains gained easily sentence sentences affect affects affected contribute* zoom zooming hinge hinges surface shift shape shaped build built point pointed check checks checked checking try tries
      exception exceptions handle handles handled handling deal deals dealt dealing given
      literally usually background worth value values hope hopes hoped hoping mention mentions mentioned free skip extent further reckon reckons spring springs strikes crosses wrap picture paint meantime imagine type types typed typing cover covers covered weekly monthly yearly desk desks screen line lines thread earlier lands land landed landing forgive sound sounds sounded interested someone else case cases member members seat chair moment noticed roughly scratch workable ago forgive true tackle workflow shift round visit
      """)
}
