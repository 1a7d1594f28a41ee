extension WordClass {
  /// Common words without a judgement in them: a question may hold one without saying anything new.
  static let general = WordClass(
    name: "general",
    nl: """
       kans kansen zorg partij partijen deel delen deelt gedeeld prijs orde onderwijs leeftijd basis
      algemeen algemene omgeving bron bronnen feit feiten resultaten procent veiligheid vorig hoger
      lager niveau afstand regelmatig groter kleiner gedrag gezondheid officieel officiele openbaar
      openbare commissie sociaal sociale college vervoer jeugd bestuur middel middelen status personeel
       discussie verklaring kwaliteit communicatie techniek technische omstandigheden gelegenheid
      toestemming aanwezig beperkt initiatief verantwoordelijke combinatie categorie overeenkomst verbinding
      presentatie gegeven gegevens overheid advies controle controleren controleert test testen teksten
      tekst titel versie serie reeks onderdeel bijdrage bijdragen deelname deelnemen deelnemers deelnemer
      gebruiker gebruikers platform netwerk netwerken service software update digitaal online internet
      video film gas licht stroom bodem grond lichaam arm been rug bloed huid brand vuur lucht zand
      steen hout glas plastic papier stof stoffen materiaal wiel motor wagen voertuig camera
      verkeer woensdagmiddag klim maximaal minimaal gemiddeld ongeveer totaal totale volledig volledige
      compleet algeheel beide namens wegens inclusief exclusief ondanks dankzij tevens eveneens bovendien
      inderdaad ineens plotseling opeens dichtbij buitenlandse lokale regionale landelijke internationale
      europese politieke juridische financiele medische dubbel enkele overige voldoende onbekend onbekende
      bewust bereid vrij vrije vol volle leeg lege zwaar licht dik dun hoog laag breed smal diep warm koud
      nat droog helder donker stil luid hard zacht vast vaste los losse recht krom juist juiste echte
      echt bepalen bewegen beweging brengen dienen dient doelgroep eigenaar eenheid eis eisen behoefte
      belang belangen besteed besteden bespreking beschikking bestaan betrekken bezoek bezoekers bevat
      bevatten bevestiging bevestigd bewijs bieden biedt aanbod aanbieden bestemd bijhouden bijgehouden
      gevoel gevoelens geluk ervaring houding inhoudelijk inzet inzetten inzicht kenmerk kenmerken keuzes
       les lessen locatie maatregel maatregelen  maatschappij manieren meedoen meedoet meedeed
      mening methode ontwerp ontwikkelen ontwikkeling opname opnemen opgenomen oproep opzet organiseren
      georganiseerd overheen overzicht politiek positie procedure raak recept rechten rechtbank relatie
      respect richting roep roepen rust  schaal schakel scheiding selectie slot spel spelen sport
      standaard stand stelling structuur studie team termijn thema toepassing toestand toekomstige toevallig
      toezicht toon traditie traject trajecten tussenstap uitvoering uitvoeren uitgevoerd uitkomst
      vaardigheid vergelijk vergelijken vergelijking vermeld verplicht verschijn vertrek verwijs verwijzen
      verwijzing verwijst verzoek verzoeken verzamel verzamelen voer voeren voering volgorde voorkeur
      voorbereiding voorbereiden voordat voorziening voorzieningen vergunning verbaas verbaasde verrast
      opmerkelijk waarneming weergeven wereld wijzen wet wetgeving wissel zekerheid zin zorgt zelfstandig
      koppel koppelen verbind verbinden naast rijm rijmt rijmen plaats plaatsen terugziet terugzien uitkomt
      uitkomen eruitkomen erachter achterkomt voornaam spontaan hardop woordje 
      aanleidingen trede ladder draad spoor sporen invulling aanvulling afronding opstart
      """,
    en: """
      fast quickly thick tall often state states high low power powers general level levels  body control major media available
      education final ready study main force energy price space especially similar total military security
      star event events  design stage title article society average bank press ground provide
      provides provided source sources official production rate rates tax   federal central forward
      range science attention character property quality style vote community data internet local social
      regional national international public private human natural political legal medical financial
      technical digital online economic code continue continues continued release increase increased modern
      version success access create created creates deep truth district growth include includes included
      including respect record records limited network peace required addition ahead allow allows allowed
      association capital conference campus content credit cross despite focus individual individuals miles
        section speed consider consistent link links tour additional extra immediately 
      statement ability announced collection definite knowledge wide author centre claim claims degree
      features feature image majority minority physical active administration attempt attempts authority
      base basis  benefit budget button category chance chances channel circumstances combination
      communication communications compared comparison complete completely completed confirm confirmed
      confirmation connection connected contest copy cost cover criteria current customer cut database
      debate define defined definition demand description detail device devices direct directly direction
      distance divide divided domain draft duty economy edition effort element elements emergency employee
      employees employment entire environment environmental equal equipment  essential establish
      estimate evidence exactly examine except exchange executive expect expert express extended external
      internal facility factor factors familiar feedback fellow field formal format forward foundation
      frame framework frequent frequently fund funding funds gender generation global goods government
      grade grant grow growing growth habit handbook highly host identity image immediate include income
      independent industry initial initially initiative input output instance institution instructions
      insurance interest interior introduce introduced introduction involved item join journey justice key
      labour language largest latest launch layer leadership length limit limits loan logic loop maintain
      maintenance manual margin mark market material materials maximum minimum media method methods mix
      mode model module mood motion multiple nature network normal object observe obtain occasion occasions
      occur occurred offer offers offered official operation operations opportunity option options order
      organised organise original outcome overall owner package panel park participant participants partly
      passing path pattern payment per perform performed permission permit personal personally
      phase physical pick piece platform policy position potential practical prepare prepared preparation
      presence present presentation  previous previously primary principle prior priority process
      produce produced production profession professional profile programme progress promise promised proof
      proper property proposal protection provide purpose quarter query queue rank rate raw reference refer
      reflect reflected regard regular regularly regulation regulations related relation relations relevant
      rely remain remains remaining remove removed repeat repeated replace replaced represent representative
      research resolution resource resources restaurant review right ring role root rough round route rule
      safety sample scale scene schedule scheme scope score screening season secondary secure security
      select selected selection senior sense separate separately sequence series serve service setting
      settings setup shape signal significant similar simple site situation size skill skills social
      software source speech spend spends spent square staff standard standards statement station
      statistics status step stock strategy strength string structure style subject submit submitted sudden
      suddenly suggest supply support supported supporting surface survey switch symbol target task tasks
      team technique technology  temporary tend test tested testing text theory ticket timing
      title topic total touch tour tradition traffic transfer transferred transition transport treat treated
      treatment trial turn typical unit units unusual update updated upper usage user users utility variety
      various vehicle version via view visible vision visual volume vote wage warning wave wheel wider
      width wind wire witness wonder world yard youth zone literally strike strikes struck sits squares
      lie lies lying lay laid rhyme
      """)
}
