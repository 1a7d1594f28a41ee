internal import Inquiry

/// Questions that say more than they ask.
let neutralityPages: [ProblemPage] = [
  ProblemPage(
    code: "QB034",
    title: Bilingual(nl: "Twee vragen in één", en: "Two questions in one"),
    meaning: Bilingual(
      nl: "In deze vorm wordt meer dan één ding gevraagd.",
      en: "This wording asks more than one thing."),
    matters: Bilingual(
      nl: "Mensen antwoorden op het makkelijkste van de twee. Het andere blijft liggen, en niemand "
        + "weet waarop het antwoord sloeg.",
      en:
        "People answer the easier one of the two. The other is left, and nobody knows to which the "
        + "answer belongs."),
    mend: Bilingual(
      nl: "Maak er twee vragen van, of laat er één weg.",
      en: "Make two questions of it, or leave one out."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", ⟦"Hoe gaat dat en wie doet dat?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """,
      right: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", "Hoe gaat dat?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """)),
  ProblemPage(
    code: "QB035",
    title: Bilingual(nl: "Een vraag die niet neutraal is", en: "A question that is not neutral"),
    meaning: Bilingual(
      nl:
        "Aan deze vorm is te horen welk antwoord gewenst is, of er staat een oplossing, een oordeel "
        + "of een conclusie in. De melding noemt de woorden.",
      en: "This wording shows which answer is wanted, or it holds a solution, a judgement or a "
        + "conclusion. The message names the words."),
    matters: Bilingual(
      nl: "Dan hoor je jezelf terug. Ideeën en conclusies zijn alleen iets waard als ze van de "
        + "deelnemer zijn.",
      en:
        "Then you hear yourself back. Ideas and conclusions are only worth something when they are "
        + "the participant's own."),
    mend: Bilingual(
      nl: "Vraag open naar wat er is: wat, hoe, waaraan merk je dat. Laat ruimte voor ‘niets’. "
        + "‘verwonder neutrality’ beoordeelt een vraag terwijl je hem schrijft.",
      en: "Ask openly what there is: what, how, how does it show. Leave room for 'nothing'. "
        + "'verwonder neutrality' judges a question while you write it."),
    example: ProblemPage.Example(
      in: .bank,
      wrong: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", ⟦"Waarom niet gewoon elke ochtend bellen?"]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """,
      right: """
        moves:
          elaborate:
            kind: descriptive
            says:
              nl: ["Hoe ziet dat eruit?", "Vertel daar eens wat meer over."]
              en: ["Tell me a bit more about that.", "What does that look like?"]
        """)),
]
