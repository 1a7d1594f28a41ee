extension WordClass {
  /// What is in the room where people talk and around it, and what bothers whoever asks: noise,
  /// weather, animals, equipment, the way there, the body. Nobody's answer is about these.
  static let room = WordClass(
    name: "room",
    nl: """
      koffie koffieapparaat koffiezetapparaat thee koekje koekjes taart snoepje appeltje
      boterham boterhammen broodje trek dorst regen regent regende hitte mist sneeuw sneeuwt
      onweer onweert waait windvlaag zonnetje hagel vorst parkeerplaats parkeren file files
      omleiding verwarming kachel airco ventilator raampje gordijn gordijnen tochtig tocht pen
      inkt balpen potlood blaadjes blaadje kladblok batterij accu oplader snoer stekker
      stopcontact opname opnames recorder bandje microfoon wifi verbinding signaal bereik
      beltoon camera oortje oortjes koptelefoon scherm beeldscherm toetsenbord geluid lawaai
      herrie kabaal gedreun gebonk getimmer sirene alarmpje deurbel boormachine boren drilboor
      bouwvakkers bladblazer grasmaaier stofzuiger vuilniswagen helikopter vliegtuig kerkklok
      kerkklokken hond honden kat poes wesp wespen vlieg vliegen mug muggen duif duiven meeuw
      meeuwen kraai eksters vogels stoelen uitzicht wekker stoplicht wegwerkzaamheden
      opengebroken jas muts sjaal trui paraplu laarzen sokken bril leesbril kuch hoest hik
      niesbui verkouden snotteren hooikoorts kiespijn krukken rollator
      """,
    en: """
      coffee coffees teas kettle biscuit biscuits tea cake sandwich soup thirsty hungry
      peckish weather rain raining rained sun sunshine snow snowing fog foggy hail thunder
      storm wind windy gust traffic parking diversion siren drill drilling hammering banging
      mowing mower lawnmower hoover hoovering strimmer blower racket din buzzing humming
      doorbell lorry helicopter aeroplane dog dogs cat cats wasp wasps mosquito midges spider
      pigeon pigeons gull gulls seagull seagulls crow crows magpie birds heating heater
      radiator aircon draught draughty curtain curtains ink biro pencil notepad pad mic
      microphone recorder recording battery charger plug socket cable wifi connection ringtone
      camera earphone earphones headphones earpiece keyboard noise noisy roadworks roadwork
      echo coat hat scarf jumper view umbrella wellies boots socks glasses specs cough
      coughing sneeze sneezing hiccups sniffles hayfever hangover migraine yawn yawning
      crutches
      """)
}
