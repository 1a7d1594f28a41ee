/// "chase": chases, chased, chasing; "ring": rings, rang, rung, ringing.
@Sendable func englishForms(of infinitive: String) -> [String] {
  guard let last = infinitive.last, infinitive.count > 1 else { return [infinitive] }
  let letters = Array(infinitive)
  var forms = [infinitive]
  let before = letters[letters.count - 2]
  let isVowel: (Character) -> Bool = { "aeiou".contains($0) }
  let past: String
  let ongoing: String
  if last == "e" {
    past = infinitive + "d"
    ongoing =
      before == "e" || before == "o" ? infinitive + "ing" : String(letters.dropLast()) + "ing"
  } else if last == "y", !isVowel(before) {
    past = String(letters.dropLast()) + "ied"
    ongoing = infinitive + "ing"
  } else {
    past = infinitive + "ed"
    ongoing = infinitive + "ing"
    if !isVowel(last), !"wxy".contains(last), isVowel(before),
      !(letters.count > 2 && isVowel(letters[letters.count - 3]))
    {
      // Whether the last letter doubles depends on the stress, which spelling does not tell.
      forms += [infinitive + String(last) + "ed", infinitive + String(last) + "ing"]
    }
  }
  if last == "y", !isVowel(before) {
    forms.append(String(letters.dropLast()) + "ies")
  } else if "sxzo".contains(last) || ["ch", "sh"].contains(String([before, last])) {
    forms.append(infinitive + "es")
  } else {
    forms.append(infinitive + "s")
  }
  forms.append(ongoing)
  forms += irregularEnglishVerbs[infinitive] ?? [past]
  return forms
}

private let irregularEnglishVerbs = irregularVerbs(
  """
  be am is are was were been im youre were theyre hes shes its;have has had;do does did done;go goes went gone;get got gotten
  say said;tell told;make made;take took taken;give gave given;come came;see saw seen;know knew known;think thought
  find found;keep kept;leave left;send sent;spend spent;meet met;hear heard;hold held;bring brought;buy bought
  catch caught;teach taught;fight fought;seek sought;feel felt;mean meant;lose lost;pay paid;lay laid;sit sat;stand stood
  understand understood misunderstood;write wrote written;read read;speak spoke spoken;break broke broken;choose chose chosen
  freeze froze frozen;steal stole stolen;wake woke woken;drive drove driven;ride rode ridden;rise rose risen;ring rang rung
  sing sang sung;sink sank sunk;drink drank drunk;begin began begun;run ran;win won;hang hung;stick stuck;dig dug
  put put;cut cut;let let;set set;shut shut;hit hit;hurt hurt;cost cost;quit quit;split split;spread spread;bet bet
  draw drew drawn;grow grew grown;throw threw thrown;blow blew blown;fly flew flown;show showed shown;fall fell fallen
  eat ate eaten;forget forgot forgotten;hide hid hidden;bite bit bitten;lead led;feed fed;build built;lend lent;bend bent
  sleep slept;sweep swept;deal dealt;dream dreamt dreamed;learn learnt learned;burn burnt burned;sell sold;shake shook shaken
  wear wore worn;tear tore torn;bear bore borne;swear swore sworn;become became;overcome overcame;shoot shot;light lit
  """)
