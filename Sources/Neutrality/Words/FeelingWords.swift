extension WordClass {
  /// Feelings and inner states: named by the interviewer they are filled in for another. (NIVEA)
  static let feeling = WordClass(
    name: "feeling",
    nl: """
      angst angsten angstig* bang bange bangst vrees vreest vrezen frustratie frustraties
      gefrustreerd* frustreert woest razend pissig boos boosheid kwaad woede woedend* ergernis ergernissen erger ergert
      ergeren ergerde irritatie irritaties irriteert irriteren geirriteerd* wrok wrevel rancune haat
      weerstand weerzin tegenzin afkeer onwil wantrouwen wantrouw* wantrouwt wantrouwig* achterdocht*
      argwaan* argwanend* jaloers jaloezie schaamte schaamt schamen schuldgevoel* spijt teleurstelling
      teleurstellingen teleurgesteld* verdriet verdrietig* onmacht machteloos machteloosheid onzeker
      onzekerheid onzekerheden onrust onrustig* stress gestrest gestresst  bezorgd* bezorgdheid
      onbehagen ongemak ongemakkelijk* onveilig* onveiligheid twijfel twijfels twijfelt twijfelen moe
      vermoeid* moedeloos moedeloosheid uitgeput* hopeloosheid wanhoop paniek eenzaam eenzaamheid
      onvrede ontevreden* ongenoegen ongeduld* vertrouwen vertrouwt vertrouw vertrouwde trots opluchting
      opgelucht blij tevreden* enthousias* gepasseerd gekwetst* kwetst beledigd* bedreigd* miskend*
      ondergewaardeerd* gewantrouwd buitengesloten gekleineerd* onbegrepen motivatie ongemotiveerd*
      gemotiveerd* lef moed durf durft durven durfde
      """,
    en: """
      afraid anger angry annoy annoyed annoyance annoyances annoying anxiety anxieties anxious
      ashamed bitter bitterness bothered concern concerns concerned confidence despair desperate
      disappointment disappointed disappoints discomfort distrust distrusts distrusted mistrust doubt
      doubts dread dreads embarrassment embarrassed envy envious excluded exhausted exhaustion fear
      fears feared fearful frightened frustrate* frustrated frustration frustrations frustrating furious
      grudge grudges guilt guilty hatred helpless hesitant hesitation hostility hurt hurts impatience
      impatient insecure insecurity insulted irritated irritation irritations irritates jealousy lonely
      misgivings nervous nerve overwhelmed pain panic powerless powerlessness pride proud rage regret
      regrets relief relieved reluctance reluctant resent resents resentment resentful resistance
      resist resists resisting sadness scared shame sceptical skeptical scepticism stress stressed
      suspicion suspicions suspicious threatened tired trust trusts trusted trusting uncertain
      uncertainty uncomfortable uneasy uneasiness unease unhappy unsafe unsure unwillingness upset
      upsets upsetting worries worry worried worrying weary undervalued unappreciated sidelined
      motivated motivation demotivated morale nerves comfortable happy glad hopes enthusiasm
      enthusiastic excited
      """)

  /// What goes wrong between people and in work. Unsaid, it is a presupposition.
  static let trouble = WordClass(
    name: "trouble",
    nl: """
      verliezers winnaars slachtoffer slachtoffers probleem problemen gelekt lekte problematiek problematisch* knelpunt knelpunten moeite moeilijkheden moeilijk
      moeilijker moeilijkst moeilijkste lastig lastiger lastigst lastigste obstakel obstakels hobbel
      hobbels drempel drempels belemmering belemmeringen belemmer* barriere barrieres hindernis*
      hinder hindert conflict conflicten ruzie ruzies ruzien kibbelen kibbelt bekvechten bekvecht botsing botsingen botst botsen botste strijd
      onenigheid spanning spanningen gespannen wrijving wrijvingen misverstand misverstanden fout fouten
      misging misgaat misgegaan misgelopen misloopt mis vertraging vertragingen vertraagt achterstand
      achterstanden tekort tekorten tekortkoming* gebrek gebreken gat gaten gemis   ontbreekt
      ontbreken ontbrak   klacht klachten schade verlies verliest verloor verloren verspil*
      last crisis breuk kloof vastloopt vastlopen vastliep vastgelopen stukgelopen  kapot
      mislukt mislukken mislukte mislukking faal*  werkdruk tijdgebrek tijdsdruk tijdnood overbelast*
      zwaar zwaarder zwaarst zwaarste risico risicos gevaar dreig* geheim geheimen bezwaar bezwaren
      nadeel nadelen zwakte zwaktes pijn pijnpunt pijnpunten pijnlijk* ergst ergste slechtste vergeet
      vergeten verwaarloos* geklaag ongelijk misbruik concurrentie machtsstrijd gezichtsverlies
      dubbelop rivaliteit vete vetes machtsspel machtspositie machtsverschil machtsverhoudingen patstelling impasse onderstroom wanorde tegenwerking schuren schuurt schuurde wringt wringen ruis zoekraakt   verstoord verstoorde verslechter* ontspoord
      ontsporen escal* uit-de-hand  weigert weigeren weigerde geweigerd weigering
      """,
    en: """
      losers loser winners victim victims problem problems problematic leak leaked leaks bottleneck bottlenecks difficulty difficulties difficult trouble
      troubles obstacle obstacles barrier barriers hurdle hurdles hindrance conflict conflicts  
      clash clashes clashed quarrel argument arguments argue argues arguing argued bicker bickering dispute disputes fight fights friction tension
      tensions misunderstanding misunderstandings mistake mistakes error errors wrong failure failures
      fail failed fails delay delays delayed backlog shortage shortages shortcoming shortcomings gap
      gaps lack lacks lacking missing miss misses flaw flaws weakness weaknesses complaint complaints
      damage damaged loss losses lose losing lost waste wasted wastes crisis rift breakdown breakdowns
      broke broken breach breaches stuck struggle struggles struggling struggled suffer suffers
      suffering worst worse hardest harder hard toughest tough pressure pressures workload overload
      overloaded risk risks danger secret secrets objection objections drawback drawbacks downside
      burden burdens sour soured    deteriorat* collapse* refuse refuses refused refusal
      rejects rejected rivalry rivalries feud feuds infighting standoff stalemate deadlock fallout animosity backlash turned-away reprisal hassle headache headaches mess challenge challenges
      challenging setback setbacks disagree disagreement disagreements abuse avoid avoids avoided
      avoiding
      """)

  /// Making good again, and getting better: unsaid, it presupposes that something is wrong.
  static let repair = WordClass(
    name: "repair",
    nl: """
      herstel herstelt herstellen hersteld verbeter* verbetering verbeteringen oplossen oplost
      opgelost oplossing oplossingen terugwinnen teruggewonnen rechtzetten rechtgezet goedmaken
      goedgemaakt bijleggen bijgelegd doorbreken doorbroken overwinnen overwonnen wegnemen weggenomen
      repareren gerepareerd voorkomen   vermijden vermeden tegengaan  
      opvijzelen versoepel* versnel* verkort* vereenvoudig* verlicht* verminder* terugdringen
      heropbouwen   inhalen ingehaald dichten overbruggen overbrugd beperken 
      """,
    en: """
      rebuild rebuilds rebuilding rebuilt restore restores restored restoring repair repairs repaired
      repairing fix fixes fixed fixing solve solves solved solving solution solutions resolve resolves
      resolved resolving improve improves improved improving improvement improvements overcome
      overcoming regain regaining recover recovering remedy mend mending heal healing prevent prevents
      preventing avoid avoiding     reduce reducing speed-up streamline
      streamlining simplify simplifying bridge bridging
      """)
}
