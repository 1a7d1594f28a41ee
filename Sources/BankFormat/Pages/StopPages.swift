internal import Inquiry

/// Rules that should stop and do something else.
let stopPages: [ProblemPage] = [
  ProblemPage(
    code: "QB053",
    title: Bilingual(nl: "Doorvragen op een grens", en: "Asking on at a boundary"),
    meaning: Bilingual(
      nl: "Een stopregel hoort een grens of irritatie, en stelt dan nog een vraag over het werk.",
      en: "A stop rule hears a boundary or irritation, and then asks another question about the "
        + "work."),
    matters: Bilingual(
      nl:
        "Iemand zegt genoeg te hebben en krijgt de volgende vraag. Dat doet pijn, en het gesprek is "
        + "daarna voorbij.",
      en: "Somebody says to have had enough and gets the next question. It hurts, and the talk is "
        + "over after that."),
    mend: Bilingual(
      nl: "Laat de regel weggaan: ‘then: leave_topic’ bij een grens, ‘then: leave_ladder’ bij "
        + "irritatie. Een pauze aanbieden mag ook: ‘ask: pause_offer’.",
      en: "Let the rule leave: 'then: leave_topic' at a boundary, 'then: leave_ladder' at "
        + "irritation. To offer a pause will do too: 'ask: pause_offer'."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - ⟦id: irritation
            when: {signal: irritation}
            ask: elaborate
            stops: irritation
            once: always
            anytime: true
        """,
      right: """
        stops:
          - id: irritation
            when: {signal: irritation}
            then: leave_ladder
            stops: irritation
            once: always
            anytime: true
        """)),
  ProblemPage(
    code: "QB054",
    title: Bilingual(
      nl: "Een gesprek dat ongevraagd sluit", en: "A talk that is closed without being asked"),
    meaning: Bilingual(
      nl: "‘then: close’ staat bij iets anders dan de wens om te stoppen.",
      en: "'then: close' stands with something else than the wish to stop."),
    matters: Bilingual(
      nl:
        "In het verslag staat dan dat de deelnemer wilde stoppen. Die komt bovendien niet meer bij "
        + "het doel, het eigen idee en het teruglezen.",
      en:
        "The record then says that the participant wanted to stop. And they never come to the goal, "
        + "their own idea and the reading back."),
    mend: Bilingual(
      nl:
        "Neem ‘then: leave_ladder’ of ‘then: leave_topic’: het gesprek gaat ergens anders verder.",
      en: "Use 'then: leave_ladder' or 'then: leave_topic': the talk goes on somewhere else."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - ⟦id: dont-know-twice
            when: {signal: dont_know, times: {signal: dont_know, at_least: 2}}
            then: close
            stops: dont_know
            once: always
        """,
      right: """
        stops:
          - id: dont-know-twice
            when: {signal: dont_know, times: {signal: dont_know, at_least: 2}}
            then: leave_ladder
            stops: dont_know
            once: always
        """)),
  ProblemPage(
    code: "QB055",
    title: Bilingual(nl: "Weggaan op de verkeerde plek", en: "Leaving in the wrong place"),
    meaning: Bilingual(
      nl:
        "Onder ‘follows’ en ‘probes’ worden alleen vragen gesteld. Een regel met ‘then’ doet daar "
        + "niets.",
      en: "Under 'follows' and 'probes' only questions are asked. A rule with 'then' does nothing "
        + "there."),
    matters: Bilingual(
      nl: "Wie de bank leest denkt dat het gesprek hier ophoudt of verdergaat. Dat gebeurt nooit.",
      en: "Whoever reads the bank thinks that the talk ends or moves on here. It never does."),
    mend: Bilingual(
      nl: "Zet de regel onder ‘stops’, of geef hem een vraag met ‘ask’.",
      en: "Move the rule to 'stops', or give it a question with 'ask'."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        follows:
          - ⟦id: money-is-left-alone
            when: {heard: money}
            then: leave_ladder
        """,
      right: """
        follows:
          - id: money-is-left-alone
            when: {heard: money}
            ask: elaborate
        """)),
  ProblemPage(
    code: "QB056",
    title: Bilingual(
      nl: "Een stop zonder de goede reden", en: "A stop without the right reason"),
    meaning: Bilingual(
      nl: "De regel luistert naar een grens, irritatie of de wens om te stoppen, en ‘stops’ "
        + "ontbreekt of noemt iets anders.",
      en:
        "The rule listens to a boundary, irritation or the wish to stop, and 'stops' is missing or "
        + "names something else."),
    matters: Bilingual(
      nl:
        "De reden bepaalt of er later op teruggekomen wordt. Zonder de goede reden wordt opgegraven "
        + "wat iemand liet rusten, en het verslag vertelt het verkeerd.",
      en: "The reason decides whether one comes back to it later. Without the right one, what "
        + "somebody put to rest is dug up, and the record tells it wrong."),
    mend: Bilingual(
      nl: "Schrijf achter ‘stops’ hetzelfde woord als achter ‘signal’.",
      en: "Write the same word behind 'stops' as behind 'signal'."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        stops:
          - ⟦id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: evasion
            once: always
            anytime: true
        """,
      right: """
        stops:
          - id: boundary
            when: {signal: boundary}
            then: leave_topic
            stops: boundary
            once: always
            anytime: true
        """)),
]
