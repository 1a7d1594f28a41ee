/// "bellen": bel, belt, bellen, belde, belden, gebeld, bellend.
///
/// Where spelling alone does not tell (*regelen* is "regel", *spelen* is "speel") both are made.
@Sendable func dutchForms(of infinitive: String) -> [String] {
  var forms = [infinitive, infinitive + "d", infinitive + "de"]
  if let whole = wholeDutchVerbs[infinitive] { return unique(forms + whole) }
  let prefix = inseparable.first {
    infinitive.hasPrefix($0) && strongDutchVerbs[String(infinitive.dropFirst($0.count))] != nil
  }
  let base = prefix.map { String(infinitive.dropFirst($0.count)) } ?? infinitive
  let stems = dutchStems(of: infinitive)
  for stem in stems { forms += [stem, stem.hasSuffix("t") ? stem : stem + "t"] }
  if let strong = strongDutchVerbs[base] {
    let before = prefix ?? ""
    let (past, pasts, participle) = (strong[0], strong[1], strong[2])
    forms += [before + past, before + pasts]
    if prefix == nil {
      forms += [participle, participle + "e"]
    } else {
      forms.append(
        before + (participle.hasPrefix("ge") ? String(participle.dropFirst(2)) : participle))
    }
    return unique(forms)
  }
  for stem in stems { forms += weakForms(of: stem, infinitive) }
  return unique(forms)
}

/// Past and participle with *t* after the consonants of 't kofschip, as the infinitive spells them.
private func weakForms(of stem: String, _ infinitive: String) -> [String] {
  let beforeEnding = infinitive.hasSuffix("en") ? infinitive.dropLast(2).last : stem.last
  let hard = beforeEnding.map { "tkfschpx".contains($0) } ?? false
  let ending = hard ? "t" : "d"
  let isPrefixed = inseparable.contains { prefix in
    // "bellen" and "geven" only begin like one.
    infinitive.hasPrefix(prefix) && syllables(infinitive.dropFirst(prefix.count)) > 1
  }
  let core = (isPrefixed ? "" : "ge") + stem
  let participle = core.hasSuffix(ending) ? core : core + ending
  return [stem + ending + "e", stem + ending + "en", participle, participle + "e"]
}

/// Stretches of vowels.
private func syllables(_ word: Substring) -> Int { word.split { !isVowel($0) }.count }

private let inseparable = ["be", "ge", "her", "ont", "ver", "over", "onder", "door", "voor", "mis"]

private func dutchStems(of infinitive: String) -> [String] {
  guard infinitive.hasSuffix("en") else { return [String(infinitive.dropLast())] }
  var letters = Array(infinitive.dropLast(2))
  guard letters.count > 1, let last = letters.last, let before = letters.dropLast().last else {
    return [String(letters)]
  }
  if last == before, !isVowel(last) {
    letters.removeLast()
    return [String(letters)]
  }
  let hardened = hardening(letters)
  let opensSyllable =
    isVowel(before) && !isVowel(last) && "aeou".contains(before)
    && !(letters.count > 2 && isVowel(letters[letters.count - 3]))
  guard opensSyllable else { return [String(hardened)] }
  var doubled = hardened
  doubled.insert(before, at: doubled.count - 1)
  // "regelen": the e before l, m, n, r or g may be mute.
  let mayBeMute = before == "e" && letters.dropLast(2).contains(where: isVowel)
  return mayBeMute ? [String(hardened), String(doubled)] : [String(doubled)]
}

/// "geven" ends in an f when nothing follows, "reizen" in an s.
private func hardening(_ letters: [Character]) -> [Character] {
  var letters = letters
  if letters.last == "v" { letters[letters.count - 1] = "f" }
  if letters.last == "z" { letters[letters.count - 1] = "s" }
  return letters
}

private func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }

private func unique(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { seen.insert($0).inserted }
}

/// Past, past of more than one, participle.
private let strongDutchVerbs = irregularVerbs(
  """
  geven gaf gaven gegeven;nemen nam namen genomen;komen kwam kwamen gekomen;spreken sprak spraken gesproken
  breken brak braken gebroken;steken stak staken gestoken;lezen las lazen gelezen;eten at aten gegeten
  vergeten vergat vergaten vergeten;meten mat maten gemeten;treden trad traden getreden;zitten zat zaten gezeten
  liggen lag lagen gelegen;bidden bad baden gebeden;stelen stal stalen gestolen;bevelen beval bevalen bevolen
  schrijven schreef schreven geschreven;blijven bleef bleven gebleven;krijgen kreeg kregen gekregen
  kijken keek keken gekeken;blijken bleek bleken gebleken;lijken leek leken geleken;rijden reed reden gereden
  wijzen wees wezen gewezen;prijzen prees prezen geprezen;stijgen steeg stegen gestegen;zwijgen zweeg zwegen gezwegen
  snijden sneed sneden gesneden;lijden leed leden geleden;mijden meed meden gemeden;strijden streed streden gestreden
  drijven dreef dreven gedreven;schuiven schoof schoven geschoven;sluiten sloot sloten gesloten
  buigen boog bogen gebogen;ruilen ruilde ruilden geruild;kruipen kroop kropen gekropen;duiken dook doken gedoken
  gebruiken gebruikte gebruikten gebruikt;bieden bood boden geboden;kiezen koos kozen gekozen
  verliezen verloor verloren verloren;liegen loog logen gelogen;bedriegen bedroog bedrogen bedrogen
  schieten schoot schoten geschoten;genieten genoot genoten genoten;gieten goot goten gegoten
  vliegen vloog vlogen gevlogen;wegen woog wogen gewogen;vinden vond vonden gevonden;binden bond bonden gebonden
  beginnen begon begonnen begonnen;winnen won wonnen gewonnen;dringen drong drongen gedrongen
  dwingen dwong dwongen gedwongen;springen sprong sprongen gesprongen;zingen zong zongen gezongen
  drinken dronk dronken gedronken;zinken zonk zonken gezonken;stinken stonk stonken gestonken
  helpen hielp hielpen geholpen;sterven stierf stierven gestorven;werven wierf wierven geworven
  werpen wierp wierpen geworpen;trekken trok trokken getrokken;treffen trof troffen getroffen
  vechten vocht vochten gevochten;zenden zond zonden gezonden;schenden schond schonden geschonden
  gelden gold golden gegolden;schelden schold scholden gescholden;zwemmen zwom zwommen gezwommen
  vallen viel vielen gevallen;laten liet lieten gelaten;slapen sliep sliepen geslapen;houden hield hielden gehouden
  lopen liep liepen gelopen;roepen riep riepen geroepen;stoten stootte stootten gestoten;raden raadde raadden geraden
  hangen hing hingen gehangen;vangen ving vingen gevangen;dragen droeg droegen gedragen;slaan sloeg sloegen geslagen
  varen voer voeren gevaren;graven groef groeven gegraven;vragen vroeg vroegen gevraagd;jagen joeg joegen gejaagd
  zeggen zei zeiden gezegd;leggen legde legden gelegd;brengen bracht brachten gebracht;denken dacht dachten gedacht
  kopen kocht kochten gekocht;zoeken zocht zochten gezocht;weten wist wisten geweten;moeten moest moesten gemoeten
  mogen mocht mochten gemogen;kunnen kon konden gekund;willen wilde wilden gewild;zullen zou zouden gezuld
  hebben had hadden gehad;worden werd werden geworden;zien zag zagen gezien;doen deed deden gedaan
  gaan ging gingen gegaan;staan stond stonden gestaan;weven weefde weefden geweven;bakken bakte bakten gebakken
  lachen lachte lachten gelachen;scheiden scheidde scheidden gescheiden;heten heette heetten geheten
  laden laadde laadden geladen;wassen waste wasten gewassen;zweren zweerde zweerden gezworen
  schuilen schuilde schuilden gescholen;zuigen zoog zogen gezogen;wijken week weken geweken;bijten beet beten gebeten
  smijten smeet smeten gesmeten;slijten sleet sleten gesleten;schijnen scheen schenen geschenen
  verdwijnen verdween verdwenen verdwenen;knijpen kneep knepen geknepen;grijpen greep grepen gegrepen
  begrijpen begreep begrepen begrepen;schrikken schrok schrokken geschrokken
  """)

/// Verbs of which the present is irregular too: every form.
private let wholeDutchVerbs = irregularVerbs(
  """
  zijn ben bent is waren was geweest zijt;hebben heb hebt heeft had hadden gehad;kunnen kan kunt kon konden gekund
  mogen mag mocht mochten;willen wil wilt wilde wilden wou wouden gewild;zullen zal zult zou zouden
  moeten moet moest moesten;weten weet wist wisten geweten;gaan ga gaat ging gingen gegaan
  staan sta staat stond stonden gestaan;doen doe doet deed deden gedaan;zien zie ziet zag zagen gezien
  slaan sla slaat sloeg sloegen geslagen;komen kom komt kwam kwamen gekomen;houden hou houd houdt hield hielden gehouden
  zeggen zeg zegt zei zeiden gezegd;rijden rij rijd rijdt reed reden gereden;snijden snij snijd snijdt sneed sneden gesneden
  """)
