import Inquiry

extension NeutralityRule {
  static let pressure = NeutralityRule(
    "unsaid-pressure", .presupposing,
    source:
      "METHOD, Neutrality: true only if something unsaid is true; NIVEA (do not fill in for another)",
    because: Bilingual(
      nl:
        "Dit gaat uit van druk, een drijfveer of een kwade kans die niet genoemd is. Vraag hoe het zo gekomen is.",
      en:
        "This takes for granted a pressure, a motive or a threat nobody named. Ask how it came about."
    ),
    patterns: Bilingual(
      nl: """
        onderuit te (komen|kruipen)
        wat heeft ..4 (je|jullie|u|hen|ze|jou) gekost
        (de|het) (lol|plezier|energie|vaart|rek|fut|motivatie|magie|ziel|jeu|lust) ..6 (af|uit|afnemen|verdwijnen|verdween|weg)
        (gunt|gunnen|gunde|misgun*)
        om ..2 het ..2 op te geven
        (het|de moed|ermee) ..1 (opgeven|opgaf|opgegeven|opgeeft)
        <question> ... {(de|die|hun|zijn|zn|haar|deze|zoveel|al die|welke|jouw|uw|je) druk} (die|van|vanuit|op|om|in|uit|waar)
        <question> ... {onder druk}
        wat (dreef|drijft|bracht|bewoog|bezielde|verleidde) (je|u|jullie|hem|haar|ze|hen) ..8 (toe|ertoe|zover|om|weg|uit)
        wie ..6 {(gedwongen|verboden|overgehaald|omgepraat|omgekocht|opgestookt|tegengehouden|weggestuurd|weggepest|afgehouden|tegengewerkt)}
        (waar|wat) ..2 (loop|loopt|liep|lopen) (je|u|jullie|ze) ..6 (vast|tegenaan|stuk)
        <question> ... {(terugtrok|terugtrokken|teruggetrokken|afwendde|afgewend|afzette|afsloot|afhaakt|afhaken|wegliep|wegliepen|opstapte|opstapten)}
        <question> ... {(verberg|verbergt|verbergen|verzwijg|verzwijgt|verzwijgen|geheimhoud*|wegstop*|verborg|verborgen|verzweeg)}
        wat (heb|hebt|heeft|hebben) (je|u|jullie|ze|hij) ..2 te (verliezen|winnen|verbergen|vrezen|duchten)
        hoe (red|redt|redden|overleef|overleeft|overleven|bolwerk*|rooi|rooien) (je|u|jullie|ze) ..10
        hoe (sla|slaat|slaan|sleep|sleept) (je|u|jullie) ..4 (doorheen|door)
        (wie|wat) (gooide|gooit|stak|steekt) roet
        (laatste|bekende) druppel
        (zover|zo ver) {(gekregen|krijgen|gebracht)}
        (buiten|weg|klein|dom) ..1 {gehouden}
        wat (doet|deed) ..6 met (je|jouw|uw|jullie) {@unsaid}
        wie was (het die|de eerste die) ..6 {(afhaakte|opgaf|wegliep|terugtrok|opstapte|losliet|@new)}
        (hijg|hijgt|hijgen|hijgde) ..4 in (je|zijn|zn|haar|hun|jullie) nek
        wat (heeft|had|zorgde) ..5 (gezorgd|gemaakt|geholpen|ervoor) dat (je|u|jullie) ..6 @unsaid
        onderuit (komen|komt|kwam|kwamen)
        (waar|op wie|tegen wie) (moet|moeten|moest|moesten) (je|u|jullie) ..3 (opboksen|vechten|oppassen|uitkijken)
        waar (ben|bent|zijn|waren|was) (je|u|jullie|ze) ..2 op uit
        """,
      en: """
        what (did|has|have|does) (all|that|this) ..4 cost (you|them)
        (the) (fun|spark|joy|shine|magic|heart|soul|energy|life|steam|wind) ..4 (go|goes|went|gone|going) (out|off|from)
        (begrudge|begrudges|begrudged|resent|grudge)
        (hole|void|gap) ..3 (left|leaves|leaving|behind)
        (what|who) ..4 {(drove|drives|driving|pushed|pushes|forced|forces|pressured|provoked|tempted|scared|chased|squeezed) (you|them|him|her|people|your|the|everyone)}
        (what|who|how) ..4 {(talk|talked|push|pushed|pressure|pressured|bully|force|forced|rope|roped|coax|coaxed|persuade|persuaded|trick|tricked|railroad) (you|them|him|her) ..2 (into|out)}
        how did (they|he|she|it) {(talk|push|pressure|force|rope|persuade|coax|trick|drag) (you|them)}
        {(keep|keeping|hide|hiding|withhold|withholding|conceal) (from (the|your|them|him|her|us)|away from|quiet)}
        how (will|would|are|do) (you|they) ..2 (manage|cope|survive|get by|get through|keep going) ..1 (when|if|once|without|through|with)
        what (are|were|is|was) (you|they|he|she) ..1 (hoping|trying|out|looking) to (avoid|hide|prevent|get out of|keep|prove|gain|dodge|escape|cover|protect)
        what ..3 got to (hide|lose|gain|prove)
        (final|last) straw
        breaking point
        happened to make (you|them|him|her) {..8} $
        {(kept|shut|left|cut|pushed|frozen|locked) (out|off)}
        what (does|did) ..6 do to your {@unsaid}
        who was (it that|the first to) ..3 {(pull|pulled|let|walk|walked|drop|dropped|back|backed|give|gave|turn|turned|ran|run|@new) ..2 (out|off|away|down|up|back|on|over)}
        (breathe|breathes|breathing|breathed) down (your|their|his|her)
        (get|gets|getting|got|wriggle|duck|weasel) out of
        what (helped|let|allowed|enabled|got) you ..1 (to|finally|open) ..6 @unsaid
        (how|when|what|why) ... {(fall out|fell out|fall apart|fell apart|break down|broke down|downhill|sour|come apart|off the rails|pear shaped|on the rocks|dries up|dry up|runs out|backed down|gave in|back down|cave in|caved in)}
        (get|got|getting|got you|helped you) over (it|that|this|the|losing|your)
        <question> ... {(rows|row|quarrels|spats|falling out) (about|over|with|between)}
        <question> ... {under (pressure|fire|strain)}
        (bounce|bounced|bouncing) back
        (put|putting) (it|that|this|all that) behind
        (left|leave|leaving) you (with|in|out|to pick)
        """),
    unless: Bilingual(
      nl: """
        (we|ik) ..3 gebleven
        """,
      en: """
        (we|i) left off
        """),
    standing: .yielding,
    examples: [
      .fires(
        nl: "Hoe ga jij om met de druk die je voelt van je teamleider?",
        after: "De teamleider kijkt de lijsten na."),
      .fires(en: "What drove you out of the committee?", after: "I left the committee."),
      .passes(nl: "Waar merk je die druk op vrijdag aan?", after: "Er is druk op vrijdag."),
      .passes(en: "How did you come to leave the committee?", after: "I left the committee."),
    ])
}
