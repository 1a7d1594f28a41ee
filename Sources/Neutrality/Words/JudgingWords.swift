extension WordClass {
  /// Words that call something or somebody bad. From the participant's mouth they may be taken up;
  /// from the interviewer's they judge.
  static let judging = WordClass(
    name: "judging",
    nl: """
      braaf slaafs* gedwee onderdanig* *woede *gekte *terreur *circus *ellende *rompslomp *poespas *gedoe *geneuzel *gezeik *gezeur lanterfant* luieren lapzwans* sukkels klojo* kluns* luilak* klager* zeurpiet* drammer* drammerig* klakkeloos klakkeloze gemakshalve doodgemoedereerd dictatoriaal* dictatoriale autoritair* despotisch* zweverig* krenterig* belerend* denigrerend* neerbuigend* kil kille wispelturig* achterbaks* stiekem stiekeme stoffig stoffige giftig* onuitstaanbaar onuitstaanbare hysterisch* zelfingenomen hautain* nukkig* kneuterig* haperend* tandeloos tandeloze sleets* gewichtig* humeurig* chagrijnig* verkwistend* roekeloos roekeloze absurd* achterhaald achterhaalde achterlijk* afschuwelijk* amateuristisch* armetierig* arrogant*
      asociaal asociale averechts* bagger   bekrompen belabberd* belachelijk* bespottelijk*
      betweterig* bizar bizarre bureaucratisch* bureaucratie burocratie* chaotisch* chaos circus
      dom domme domheid dramatisch*  droevig* duf duffe dwaas dwaze eigenwijs eigenwijze
      eigengereid* eindeloos eindeloze ellende ellendig* ergerlijk* erbarmelijk* falend* flauwekul
      flut* formalistisch* frustrerend* gammel* gebrekkig* gedoe gehannes geitenpaden gekmakend*
      gemakzucht* gemopper gepruts geklooi geklungel gekissebis gesteggel gezeur gezeik geharrewar
      getreuzel getouwtrek getrut geneuzel gierig* godsgruwelijk* grillig* halfbakken halfslachtig*
      hardnekkig* harteloos harteloze haantjesgedrag hopeloos hopeloze hufterig* idioot idiote
      inefficient* incompetent* inert* ingewikkelde intimiderend* irritant* jammerlijk* kafkaesk*
      kansloos kansloze   kinderachtig* klagerig* klungelig* knullig* knoeiboel koppig*
      kortzichtig* krakkemikkig* krankzinnig* krom kromme krampachtig* krampachtige kwalijk* laf laffe
      laks lakse lamlendig* lachwekkend*  logge lui luie luiheid luizig*    
      miezerig* minabel* moeizaam moeizame muggenzifter* nalatig* naief naieve nonchalant* nors*
      nodeloos nodeloze nutteloos nutteloze omslachtig* onbegrijpelijk* onbekwaam onbekwame
      onbenullig* onbeschoft* onbetrouwbaar onbetrouwbare ondankbaar ondankbare ondeskundig*
      ondermaats* ondoordacht* ondoorzichtig* ondraaglijk* onfatsoenlijk* ongehoord* ongeinteresseerd*
      ongeloofwaardig* onhandig* onkundig* onlogisch* onmenselijk* onmogelijke onnodig* onnozel*
      onprofessioneel onprofessionele onredelijk* onrechtvaardig* onsamenhangend* onverantwoord*
      onverantwoordelijk* onverschillig* onvolwassen onwerkbaar onwerkbare onwil onwillig* onzin
      onzinnig* onzorgvuldig* ontoereikend* ouderwets* overbodig* overdreven overspannen paniekerig*
      papierwinkel    pietluttig* prehistorisch* pover* prutswerk puinhoop
      puinzooi raar rare ramp rampzalig* rigide rommel rommelig* rommeltje rot rotte rottig* schandalig*
      schandelijk* schijnheilig* schrijnend* slap slappe slecht slechte slechter slechtste slakkengang
      slome sloom slordig* stroef stroeve star starre sukkel* stom stomme stroperig* stug stugge stupide
      teleurstellend* tenenkrommend* tergend* terughoudende tijdrovend* tijdverspilling traag trage
      trager traagheid treurig* triest* troosteloos tunnelvisie vaag vage vastgeroest* verouderd*
      verkeerd* verkokerd* verkokering verkrampt* verlammend* vermoeiend* verspilling verwaarloosd*
      verschrikkelijk* vreselijk* verstikkend* verzuild* vervelend* waanzin* waardeloos waardeloze
      wanhopig* wanordelijk* wanvertoning warrig* warboel wereldvreemd* willekeur* wollig* wrak*
      zeurderig* onzin* puinbak* dwarsligger* zeurkous* mopperaar* betweter* bemoeial* lastpak* draaikont* slapjanus* luiwammes* pietlut* regelneef* controlfreak* geklaag zielig* zinloos zinloze zinlooze zooitje zwabberend* zwak zwakke  zoveelste
      aanmodderen gekibbel prutsers beunhazen aanklooi* aankloot* klooi* kloot* gekloot prutst klunst* klunzen rommelt gerommel stuntel* kliekje eilandjes hokjesdenken vingerwijzen papiermolen
      regelzucht regeldrift afschuif* doorgeslagen  loze holle lelijk* oneerlijk* onterecht* nare 
       bezopen vervloekt* verdomde zogenaamd* zogenoemde halsstarrig* botte lomp* lompe stekelig*
      afstandelijk* bemoeizucht* bemoeizuchtig* betuttelend* dwarsliggend*  
      """,
    en: """
      obsession obsessions mania fetish craze saga palaver shenanigans antics charade loafing loaf loafed layabouts layabout muppets clowns cowboys idlers jobsworths halfwits numpties dictatorial authoritarian heavyhanded domineering condescending sneaky shady fishy feckless spineless gutless lacklustre cavalier smug haughty aloof surly grumpy moody erratic scrappy patchy rickety tatty grubby dingy soulless faceless mindless toothless thankless gruelling hysterical paranoid overbearing nitpicky officious twofaced conniving manipulative scheming grasping greedy absurd abysmal aggressive amateurish apathetic appalling archaic arbitrary arrogant atrocious
      awful backward bad badly bizarre bloated bloody bonkers bossy bureaucratic bureaucracy bungl* cock-up cockup
      callous careless chaotic chaos childish clueless clumsy clunky complacent convoluted cowardly
      crap crazy cumbersome cynical daft dated defensive deplorable derelict dire disastrous disaster
      disgraceful dishonest disinterested dismal disorganised disorganized disappointing dodgy dreadful
      dreary dysfunctional embarrassing endless evasive excessive fiddly farce farcical feeble flawed
      flimsy foolish fussy  halfbaked haphazard heartless  hopeless horrendous
      horrible hostile idiotic ignorant immature impossible inadequate inappropriate incompetent
      incompetence inconsiderate indifferent ineffective inefficient inept inert inflexible inhumane
      insane insensitive insulting intransigent irrational irresponsible jealous jobsworth* joke lame
      laughable laziness lazy lax lousy ludicrous mad maddening madness meddling mediocre mess messy
      miserable misguided monstrous moronic muddled naive nasty neglectful negligent nightmare nitpicking
      nonsense nonsensical notorious obsessive obstinate obstructive obsolete  oldfashioned
      onerous outdated outrageous overblown overcomplicated overzealous painful pathetic patronising
      pedantic pennypinching pennypinchers petty pigheaded pointless poor poorly precious primitive
      ramshackle rampant  redundant reckless ridiculous rigid rotten rude ruthless sad selfish
      senseless shabby shambles shambolic shameful shocking shoddy  shortsighted shameless
      silly slack slapdash  sloppy sluggish slipshod snobbish  stingy stifling stuffy
      stupid stupidity substandard sulky tedious terrible thoughtless tiresome toxic tyrannical tardy
      unacceptable uncaring uncooperative underwhelming unfair unfit unhelpful uninterested unjust
      unnecessary unprofessional unreasonable unreliable unresponsive unwieldy unwilling unworkable
      useless vague vindictive wasteful weak weird woeful wooden worthless wretched  
      dinosaurs dinosaur   fingerpointing  hoops meddlesome cagey
      stubborn stubbornness stroppy snooty sniffy  pushy prickly  cliquey crusty
       slackers troublemaker troublemakers naysayers busybody busybodies moaners whingers timewasters freeloaders bullies tickbox  boxticking  penpushers  beancounters
      prehistoric antiquated creaky cranky laborious
      """)

  /// Words of praise and delight. From the interviewer's mouth they rank the answer as well.
  static let praising = WordClass(
    name: "praising",
    nl: """
      prachtig* schitterend* geweldig* fantastisch* uitstekend* indrukwekkend* bewonderenswaardig*
      magnifiek* voortreffelijk* voorbeeldig* grandioos grandioze fenomenaal fenomenale subliem* briljant*
      geniaal geniale lovenswaardig* prijzenswaardig* hartverwarmend* inspirerend* verademing verrukkelijk*
      ontroerend* heldhaftig* dapper* aanwinst vooruitgang pareltje topwerk vakwerk puik knap knappe super
      superfijn superhandig superleuk supergoed supermooi gaaf
      """,
    en: """
      gorgeous splendid marvellous marvelous fantastic wonderful wonderfully brilliant superb impressive
      impressed admirable terrific fabulous magnificent outstanding stunning delightful heroic heroes
      commendable exemplary inspiring amazing awesome ingenious praiseworthy exquisite phenomenal
      sterling invaluable heartwarming godsend lifesaver blessing legend
      """)

  /// Verbs and nouns of blame: what somebody did wrong.
  static let blaming = WordClass(
    name: "blaming",
    nl: """
      negeer negeert negeren negeerde negeerden genegeerd verprutst* verprutsen vergaten nagelaten
      nalaten verzuimd verzuimen verzuimde verwaarloos* verknoei* verknald* verpest* verziek* gefaald
      faalt falen faalde afschuiven afgeschoven schuift wegkijken weggekeken wegkijkt achterhouden
      achtergehouden achterhoudt verzwijg* verzwegen sjoemel* gesjoemeld lieg* liegen gelogen bedonder*
      bedrieg* bedrogen saboteer* saboteren gesaboteerd dwarsbomen dwarsboomt tegenwerk* tegengewerkt
      dwarsligt dwarsliggen frustreert frustreren ondermijn* ondermijnt ontduik* omzeil* omzeild
      opdringen opgedrongen doordrukken doorgedrukt doordrijven afwimpel* afgewimpeld afpoeier*
      wegwuif* weggewuifd wegstop* wegmoffel* gebagatelliseerd bagatelliseren verschuil* verschuilt
      verschuilen treuzel* treuzelt talmen getreuzeld zeuren zeurt klaagt klagen mopper* schuld
      schuldige schuldigen schuldig     blunder blunders flater nalatigheid
        slordigheid verwijt verwijten verwijtbaar verzaak* aanrommelen aangerommeld
       prutsen geprutst klungelen afraffelen afgeraffeld raffelt   verdoezel*
      overrompel* afsnauw* uitgekafferd afgeblaft pusht gepusht doorgeduwd duwt platgewalst walst
       stommiteit misstap excuus smoes gestuntel gezanik geklungel gedram gemekker geblunder gesjoemel getalm gezwam gemor geneuzel gesteggel gehakketak gedraai gedoe gepriegel gemodder geknoei geharrewar gejammer gezever gezwets smoesje smoesjes uitvlucht uitvluchten blokkeer* blokkeert blokkeren geblokkeerd verslons* afgekapt
      """,
    en: """
      ignore ignores ignored ignoring neglect neglects neglected neglecting overlook overlooked
      botch* bungle* screw* messed mess bodge* fudge*    failing   fob
      fobbed fobbing dodge* dodging shirk* evade* evading conceal* hide hides hiding hid hidden
      withhold withheld withholding  lied  cheat* mislead* misled sabotage* undermin* obstruct*
      stonewall* bulldoz* steamroll* railroad* railroading bully* bullied bullying nag* nagged pester*
       dumped dumping  dragging dragged drags stall* stalled stalling blame blamed blaming
      fault culprit culprits guilty excuse excuses blunder* faff* fumbl* dither* bumbl* muddl* fiddl* dawdl* meddl* flounder* grovel* whitewash* scapegoat* kludg* waffl* blather* fiasco shamble*  slipup lapse lapses negligence
      carelessness   turf squabbl* bicker* backstab* whinge* whining moan moaning moans
      complain* gossip* sulk* asleep fobbed palmed   dismiss* dismissive  
       slack slacking skive* skiving hog hogging hoard* sabotaged jerk   mishandl*
      mismanag* bottled   foist* foisted wriggle* wormed  buck blatant*
      """)

}
