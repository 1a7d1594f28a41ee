extension WordClass {
  /// Plain words for handling, going, places and people. They say nothing about anybody; strictly
  /// they should be the participant's too, but a question is not spoiled by a desk or a door.
  static let everyday = WordClass(
    name: "everyday",
    nl: """
      pak pakken oppakken ophalen haal halen afhalen leg leggen neerleggen aanleggen draag dragen rijd
      rijden rij reed meerijden fiets fietsen loop lopen wandelen stap stappen instappen uitstappen
      ren komen aankomen langskomen terugkomen vertrek vertrekken aanrijden parkeren stop wacht wachten
      zit zitten aanzitten zitten sta staan opstaan ga uitgaan ingaan draai draaien duw trek trekken til
      tillen laad laden lossen schuif schuiven hang hangen ophangen plak plakken knip scheur vouw druk
      drukken klik klikken scan scannen print printen kopieer kopieren tel tellen meet meten weeg wegen
      vul vullen invullen aanvullen vink vinken aanvinken teken tekenen ondertekenen schrijven opschrijven
      overschrijven typen intypen overtypen invoeren opslaan bewaren bewaart opbergen zoeken opzoeken
      vind terugvinden kies kiezen bestel bestellen koop kopen betaal betalen ontvang ontvangen
      aannemen overnemen doorgeven afgeven geven krijgen meekrijgen lenen terugbrengen brengen
      wegbrengen meebrengen bezorgen afleveren leveren verzend verzenden sturen doorsturen terugsturen
      toesturen opsturen melden meldt meld aanmelden afmelden doorbellen terugbellen opbellen bel nabellen
      mail mailen app appen bericht antwoorden reageren luister luisteren kijken bekijken nakijken inzien
      voorlezen lezen doorlezen nalezen horen aanhoren praten bijpraten kletsen spreken aanspreken
      bespreken doorspreken overleggen vergaderen uitnodigen uitgenodigd ontmoeten treffen tref bezoek
      bezoeken langsgaan ontvangen groet groeten voorstellen zwaai eten eet drinken drink koffie lunch
      slapen wakker wassen poetsen koken schoonmaken opruimen ruim maken klaarmaken bouwen zet zetten
      neerzetten klaarzetten wegzetten openen open opendoen sluiten dicht dichtdoen afsluiten beginnen
      starten eindigen ophouden klaar afronden rond afmaken doorgaan wisselen ruilen verhuizen verhuisd
      wonen woont leven werken leren leert oefenen proberen opleiding cursist stagiair stagiaire leerling
      docent leraar juf meester mentor directeur secretaresse receptie receptionist balie loket kassa
      kantoor gebouw pand verdieping vloer werkvloer zaal kamer gang hal deur raam trap lift kast la lade
      bureau stoel bank tafel bed scherm computer laptop toestel telefoon mobiel papier papieren pen map
      mappen mapje ordner schrift schriftje boek boekje agenda kalender rooster bord whiteboard briefje
      kaart kaartje pas pasje sleutel sleutels tas doos dozen pakket pakketje pakjes kist krat kratten
      pallet pallets container auto bus bestelbus vrachtwagen busje trein boot schip kade terrein poort
      hek straat weg stoep plein park tuin winkel markt school klas klaslokaal ziekenhuis kliniek
      polikliniek poli apotheek praktijk spreekkamer wachtkamer afdeling huis woning appartement flat
      portiek dorp stad wijk buurt gemeente stadhuis provincie land adres postcode nummer nummers naam
      namen datum handtekening stempel foto fotos bijlage bijlagen bestand bestanden tabel regel kolom
      cijfer cijfers getal getallen bedrag bedragen rekening factuur facturen bon bonnen order orders
      bestelling bestellingen levering leveringen lading vracht rit ritten route routes zending zendingen
      voorraad magazijn loods fabriek band lijn machine machines gereedschap onderdelen product producten
      artikel artikelen klant klanten huurder huurders bewoner buur buren buurman buurvrouw vader moeder
      man vrouw zoon dochter broer zus opa oma kind kinderen baby jongen meisje jongere jongeren oudere
      ouderen vriend vrienden mantelzorger vrijwilliger vrijwilligers arts dokter verpleegkundige zuster
      huisarts specialist chirurg fysiotherapeut apotheker psycholoog begeleider hulpverlener coach
      consulent ambtenaar wethouder burgemeester raad raadslid agent wijkagent politie brandweer ambulance
      rechter advocaat notaris jurist boekhouder controller accountant inkoper verkoper planner monteur
      chauffeur bezorger koerier loods stuurman kapitein machinist conducteur schoonmaker conciërge
      conciergebeheerder beheerder beheerders kok bediening ober boer bakker slager bouwvakker aannemer
      architect ingenieur ontwikkelaar tester analist adviseur consultant leverancier leveranciers
      opdrachtgever opdrachtnemer aandeelhouder voorzitter secretaris penningmeester bestuurslid lid leden
      teamleider chef leiding ploeg ploegen ploegleider nachtploeg dagploeg avondploeg nachtdienst
      ronde rondje visite bezoek bezoekje huisbezoek intake aanmelding aanvraag aanvragen indicatie
      beschikking besluit brief brieven kopie verslag verslagen rapport rapporten rapportage notitie
      notities memo plan plannen planning schema schemas agendapunt punt actie acties opdracht opdrachten
      project projecten programma programmas beleid wet artikel norm richtlijn protocol procedure werkboek
      overzicht overzichten lijst lijsten register bestand database website site pagina knop venster
      wachtwoord inlog account mailbox inbox postvak post brievenbus envelop pen hoek rij stapel bak
      avond avonden zomer winter herfst lente voorjaar najaar kerst vakantie feestdag ochtendronde pauze
      kwartier halfuur uurtje seconde moment ogenblik tel periode seizoen kwartaal eeuw geboorte
      regen zon weer lucht water eten vlucht vluchten boord haven station perron spoor tram metro
      kleur rood groen blauw geel zwart wit vorm maat gewicht lengte hoogte breedte stuk stuks
      links rechts boven onder voorkant achterkant midden rand hoek kop begin einde top
      lach lachen lachte glimlach stem stilte gezicht gezichten hand handen voet hart hoofd oog oor
      wakker ligt slaap dromen droom geur smaak geluid muziek liedje krant radio televisie nieuws
      knoop afspreken afgesproken uitleg voordeur achterdeur keuken berging kelder zolder dak muur
      werkkamer spreker groep groepen groepje tweetal club vereniging stichting bedrijfje zaak bv
      hoofdkantoor filiaal vestiging locatie locaties regio gebied district veld sector branche vak
      ambacht beroep functie functies baan banen contract contracten salaris uren dienst diensten
      ochtenddienst avonddienst weekenddienst ziek ziekmelding verlof vrij verlofdag ouderavond
      """,
    en: """
      pick picks picked picking collect collects collected fetch fetched carry carries carried lift lifts
      load loads loaded loading unload drop drops dropped hand pull pulls pulled push pushed ride rode
      riding rides drive drives drove driving walk walks walked cycle travel travels travelled fly flew
      park parked board boards boarded arrive arrives arrived leave wait waits waited waiting sit sat
      stand stood lie lay hang hung stick  print prints printed scan scans scanned copy copies
      copied count counted measure weigh fill fills filled filling tick ticked sign signs signed signing
      stamp stamped type types typed enter entered entry save saved store stored keep search searched
      find choose buy bought pay paid order ordered orders deliver delivers delivered delivery deliveries
      post posted mail mailed emailed ring rings rang ringing text texts texted message messages reply
      replies replied answer respond listen listens listened look looks watch watched read reads hear
      speak speaks spoke spoken talk chat chats chatted meet meets met visit visits visited invite
      invited greet greeted eat ate drink coffee lunch tea sleep wake wash clean cook tidy make build
      built open opens opened close closes closed shut begin start finish finishes finished complete
      swap swapped change switch move moved moves live lives lived work learn learned taught teach train
      trainee trainees student pupil pupils teacher teachers head headteacher principal director
      secretary receptionist reception counter till office building floor shop room rooms hall corridor
      door doors window stairs lift cupboard drawer desk chair bench table bed screen computer laptop
      phone mobile paper papers pen folder folders binder notebook book books diary calendar rota board
      whiteboard slip card cards badge key keys bag bags box boxes parcel parcels package packages crate
      crates pallet pallets container containers car van vans bus truck trucks lorry train boat ship
      dock quay yard gate fence street road pavement square park garden store market class classroom
      hospital clinic pharmacy surgery practice ward home house houses flat apartment estate village town
      city borough county country address addresses postcode number numbers figure figures name names
      date dates signature photo photos attachment attachments table row column amount amounts bill bills
      invoice invoices receipt receipts shipment shipments cargo freight trip trips route routes stock
      warehouse factory line machine machines tool tools product products item items buyer buyers seller
      supplier suppliers tenant tenants landlord landlords neighbour neighbours father mother husband wife
      son daughter brother sister grandad gran baby boy girl lad teenager young old elderly friend friends
      carer carers volunteer volunteers doctor doctors nurse nurses matron consultant surgeon therapist
      physio pharmacist psychologist counsellor coach caseworker worker officer officers councillor mayor
      alderman clerk police sergeant constable fire ambulance crew crews paramedic judge lawyer solicitor
      bookkeeper accountant auditor treasurer planner planners engineer mechanic technician driver drivers
      courier captain pilot porter cleaner caretaker janitor cook chef waiter farmer baker butcher builder
      builders contractor contractors architect developer tester analyst adviser advisor chair chairman
      secretary member members lead leads leader shift shifts crew round rounds visit visits interview
      interviews intake referral referrals application applications request requests assessment letter
      letters copy report reports note notes memo plan plans planning schedule schedules agenda action
      actions project projects programme program policy law guideline procedure overview register database
      website site page button window password login account mailbox post envelope corner stack pile tray
      evening evenings summer winter autumn spring christmas holiday holidays quarter half minute second
      period season term rain sun weather air water food flight flights port station platform track tram
      colour red green blue yellow black white shape size weight length height left right front back top
      bottom middle edge laugh laughs laughed smile smiled voice silence face faces foot heart head eye ear
      dream smell taste sound music newspaper radio news kitchen basement roof wall group groups club
      charity firm business branch location locations region area field sector trade job function contract
      contracts salary hours leave sick love loved  whereabouts building mind sports sport
      term terms session sessions shop shops  counters lane slot slots bay loading unloading
      rang rung dial screen monitor keyboard cable plug socket light lights switchboard hatch 
      """)
}
