import Inquiry

extension NeutralityRule {
  static let options = NeutralityRule(
    "given-options", .closed,
    source:
      "METHOD, Neutrality: given options, 'A, B of C?'; giving sample answers steers (Wiss in schrijfvis)",
    because: Bilingual(
      nl: "Dit geeft de antwoorden al. Vraag open; wat erbij past, komt vanzelf.",
      en: "This gives the answers already. Ask openly; what fits will come by itself."),
    patterns: Bilingual(
      nl: """
        <question> ... , {!(<question>|<finite>) ..3 of ..4} ?
        , !(<question>|je|u|jullie) ..2 , {..4 of} ..5 ?
        ^ <finite> ... {of} ..6 ?
        (hoeveel|hoe vaak|hoe lang) ..5 , {(meer|minder|ongeveer|rond) ..3} $
        {ja of nee}
        {(eens of oneens|waar of niet waar)}
        {(rapportcijfer|welk cijfer|uit de tien)}
        {(op een schaal van|hoeveel procent|welk percentage)}
        hoe (vaak|lang|veel) ..3 , {!@quote ..2 , !@quote ..2} $
        """,
      en: """
        <question> ... , {..3 or ..4} ?
        , !(<question>|you) ..2 , {..4 or} ..5 ?
        {yes or no}
        {(agree or disagree|true or false)}
        {out of (ten|10|five|5)}
        {(on a scale of|what percentage|what percent)}
        how (long|often|many|much|far) ..3 , {!@quote ..2 , !@quote ..2} $
        how (many|much|long|often) ..5 , {(under|over|about|around|more|less|roughly) ..3} $
        (more (like|of)|rather) ... {or} ..5 ?
        """),
    unless: Bilingual(
      nl: """
        of [even|liever|gewoon] (niet|niets|niks|zo)
        of (gebeurt|valt|laten|laat|is|juist|liever|misschien|zullen|wil|zou|merk*) 
        in (dagen|uren|weken|minuten|maanden|euros|procenten) of
        (een of ander|een of twee|min of meer|wel of niet|meer of minder|al of niet)
        of [met] <question>
        """,
      en: """
        or (not|nothing|none|no one|nobody|so|shall|would|anything|something|is|leave)
        more or less
        in (days|hours|weeks|minutes|months|pounds) or
        or [with] <question>
        """),
    examples: [
      .fires(
        nl: "Komt dat per mail, per telefoon of via het portaal?", after: "We krijgen een bericht."),
      .fires(en: "Who brings the notes along, you or them?", after: "They host it."),
      .passes(nl: "Wat gebeurt er dan, of gebeurt er niets?", after: "Daarna tekent hij."),
      .passes(en: "What would happen, or nothing at all?", after: "Then he signs."),
    ])
}
