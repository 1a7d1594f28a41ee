extension WordClass {
  /// The smallest vocabulary of asking: telling, noticing, happening, time. No turn of phrase makes a
  /// proposal of these.
  static let core = WordClass(
    name: "core",
    nl: """
      stap stappen moment situatie keer dag dagen week vandaag morgen gisteren gebeur gebeurt gebeuren
      gebeurde gebeurd merk merkt merken merkte gemerkt zeg zegt zeggen zei gezegd vertel vertelt
      vertellen vertelde verteld beschrijf beschrijft beschrijven beschreven omschrijven noem noemt
      noemen noemde genoemd weet weten wist denk denkt denken dacht vind vindt vinden vond hoor hoort
      horen hoorde gehoord zie ziet zien zag gezien kijk kijkt kijken keek voel voelt voelen begrijp
      begrijpt begrijpen snap snapt snappen bedoel bedoelt bedoelen bedoelde betekent betekenen nodig
      werk werkt werken begin begint beginnen begon begonnen eind einde vraag vragen gevraagd antwoord
      woord woorden gesprek verhaal voorbeeld doel idee afhangt afhangen hangt belangrijk uitmaakt uitmaken
      betreft verschil rusten rust stoppen pauze pauzeren tijd gelegd leggen opkomt opkomen collega
      collegas mensen persoon doorvragen toevoegen kwijt ontstaan gekomen terugkomen meemaakt meemaken
      meegemaakt praat praten lukt lukken uitleggen uitleg geregeld klopt kloppen open blijft reageren
      gaande loopt speelt past verder laatste eerste nieuw organisatie organisaties keten werkdag
      verandert veranderen anders verschillend sprake ter
      """,
    en: """
      step steps moment situation time times day days week today tomorrow happen happens happened
      happening notice notices noticed say says said tell tells told describe describes described call
      called name named know knows known think thinks thought find finds found hear hears heard see sees
      seen look looks looked feel feels felt understand mean means meant need needs needed work works
      worked working begin begins start starts started end ends question questions answer answers word
      words talk conversation story example goal idea depend depends important matter matters difference
      different differently rest stop pause break mind remember recall explain point people colleague
      colleagues change changes changed place want wants wanted like possible turn new organisation
      organisations chain
      """)
}
