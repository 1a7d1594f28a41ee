import Inquiry

extension NeutralityRule {
  static let tag = NeutralityRule(
    "tag-question", .leading,
    source: "METHOD, Neutrality: toch, hè, right?, isn't it; Lambdin",
    because: Bilingual(
      nl: "Het aanhangsel vraagt om instemming. Laat het weg en vraag open.",
      en: "The tag asks for agreement. Leave it out and ask openly."),
    patterns: Bilingual(
      nl: """
        , {(jij|u|jullie) [dan|toch|soms] (wel|niet|ook|toch)} ?
        {(he|toch|nietwaar)} $
        {(he|toch|nietwaar)} , 
        {niet waar} $
        , {of (hoe|wat) (zie|ziet|vind|vindt|denk) (je|jij|u) ..2} ?
        {of niet [soms]} $
        {of wel} ?
        , {(dacht|denk) ik} $
        {zeg nou zelf}
        {of (zie|heb|vergis|denk) ik ..5} $
        {(geef|geeft) (toe|maar toe)}
        {ja} ?
        """,
      en: """
        {(isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|wont|wouldnt|couldnt|cant|shouldnt|mustnt) (it|they|you|he|she|we|there|that|i)} $
        , {(is|are|was|were|do|does|did|has|have|had|will|would|could|can|should) (it|they|you|he|she|we|there)} $
        <negation> ... {(is|are|was|were|do|does|did|has|have|had|will|would|could|can|should) (it|they|you|he|she|we|there)} $
        {(right|correct|yeah|eh|innit|surely|huh)} ?
        , {agreed} ?
        , {(yes|no)} ?
        (<subject>|<contracted>) ... !(<opening>) , {(right|correct|yes|yeah|eh|innit|surely)} $
        {am i right}
        (you|youll|youd|youve) [will|must] have (noticed|found|seen|felt|heard|realised) ..4
        , {or (how|what) do you ..1 (see|find|feel|think) ..1} ?
        {or am i} ..4
        {lets be honest}
        {wouldnt you (say|agree|think)}
        """),
    unless: Bilingual(
      nl: """
        <question> ... (iets|wat|waard|wel|kan|werkt|lukt|mag|wordt|gaat|past) of niet $
        (klopt|staat) (dat|het) zo ?
        ^ of (heb|mis) ik ..3 (gemist|verkeerd|goed|fout|iets)
        ^ (die|dat|de|het|deze|dit) ..3 he , [met|bij|van|in|op] <question>
        anders ..3 of ..2 niet
        wel of ..1 niet
        even ..1 (naar|terug|over) ... (he|hoor)
        (stel|kijk|nou) [nou] he ,
        (gesprek|gebeurt|speelt) ... wel of ..1 niet
        (klopt|staat) (dat|het) ... $
        """,
      en: """
        (one|some|a) (morning|day|week|night|evening) ..6
        is that (correct|accurate|right)
        and in what ..4
        if ... (wasnt|werent|isnt|arent) there
        (have|did|do) i ..4 right
        is that right
        who is (it|that|he|she) $
        <question> ..4 is there $
        (when|where|what|who|how) (is|isnt|was|wasnt|does|doesnt|do|dont|did|didnt) (it|they|he|she) ?
        (what|where|which|how|who|when) (is|are|was|were|do|does|did|would|could) (it|they|you|he|she|we|there) $
        did i ..4 right
        """),
    examples: [
      .fires(nl: "Dat is best zwaar hè", after: "Ik doe dat gesprek alleen."),
      .fires(nl: "Dat kost veel tijd, of niet?", after: "We tikken het over."),
      .fires(en: "Shutting at three isn't good enough, is it?", after: "The store shuts at three."),
      .fires(en: "And that must slow you down, right?", after: "She signs it herself."),
      .passes(nl: "Wat zou er wel of niet anders kunnen?", after: "Wij bellen."),
      .passes(en: "I wrote: 'it is late'. Is that right?", after: "It is late."),
    ])
}
