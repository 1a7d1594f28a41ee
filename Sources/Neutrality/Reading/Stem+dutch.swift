/// Endings off, participles undone, long vowels written short: "maak", "maken" and "gemaakt" meet.
func dutchStem(_ word: String) -> String {
  guard word.utf8.count > 3 else { return dutchIrregular[word] ?? word }
  if let base = dutchIrregular[word] { return base }
  var stump = Stump(word)
  dropDutchParticiple(&stump)
  dropDutchEnding(&stump)
  stump.undouble()
  shortenDutchVowel(&stump)
  if stump.bytes.last == UInt8(ascii: "v") {
    stump.bytes[stump.bytes.count - 1] = UInt8(ascii: "f")
  }
  if stump.bytes.last == UInt8(ascii: "z") {
    stump.bytes[stump.bytes.count - 1] = UInt8(ascii: "s")
  }
  for (past, base) in dutchVowelChanges where stump.replace(past, by: base) { break }
  return stump.text
}

private let separable: [StaticString] = [
  "op", "af", "aan", "uit", "in", "mee", "over", "door", "terug", "na", "bij", "toe", "weg", "vast",
  "samen", "om", "voor", "rond", "neer", "klaar", "open", "dicht",
]

/// "gebeld" and "opgebeld" lose their ge-; the ending goes with the others.
private func dropDutchParticiple(_ stump: inout Stump) {
  guard stump.bytes.count >= 6, stump.ends("d") || stump.ends("t") || stump.ends("en") else {
    return
  }
  if stump.begins("ge") {
    stump.bytes.removeFirst(2)
    return
  }
  for particle in separable where stump.begins(particle) {
    let count = particle.utf8CodeUnitCount
    guard stump.bytes.count > count + 4 else { continue }
    if stump.bytes[count] == UInt8(ascii: "g"), stump.bytes[count + 1] == UInt8(ascii: "e") {
      stump.bytes.removeSubrange(count..<count + 2)
      return
    }
  }
}

/// "doorstur" without "door": in talk the particle stands apart ("wij sturen het door").
func withoutParticle(_ stem: String) -> String? {
  let stump = Stump(stem)
  for particle in separable where stump.begins(particle) {
    let rest = stump.bytes.dropFirst(particle.utf8CodeUnitCount)
    if rest.count >= 3 { return String(decoding: rest, as: UTF8.self) }
  }
  return nil
}

/// The particles that a separable verb may begin with: "vast" of "vastloopt".
func particles(of word: String) -> [String] {
  separable.map { $0.description }.filter { word.hasPrefix($0) && word.count > $0.count + 2 }
}

private func dropDutchEnding(_ stump: inout Stump) {
  let dropped =
    stump.drop("ingen", keeping: 4) || stump.drop("tjes", keeping: 4)
    || stump.drop("etje", keeping: 4) || stump.drop("jes", keeping: 4)
    || stump.drop("enden", keeping: 4) || stump.drop("ende", keeping: 4)
    || stump.drop("heden", keeping: 4) || stump.drop("ing", keeping: 4)
    || stump.drop("tje", keeping: 4) || stump.drop("je") || dropPast(&stump)
    || stump.drop("en") || stump.drop("s") || stump.drop("t") || stump.drop("d") || stump.drop("e")
  if dropped { _ = stump.drop("t") }
}

/// "belde" and "werkten" end in a past tense, "lade" and "laten" do not: a consonant goes before.
private func dropPast(_ stump: inout Stump) -> Bool {
  let count = stump.bytes.count
  for (ending, length) in [("ten", 3), ("den", 3), ("te", 2), ("de", 2)] as [(StaticString, Int)]
  where stump.ends(ending) {
    guard count > length, !stump.isVowel(stump.bytes[count - length - 1]) else { return false }
    return stump.drop(ending)
  }
  return false
}

/// "maak" and "mak(en)": a doubled vowel before the last consonant is written once.
func shortenDutchVowel(_ stump: inout Stump) {
  let count = stump.bytes.count
  guard count >= 4, !stump.isVowel(stump.bytes[count - 1]) else { return }
  let vowel = stump.bytes[count - 2]
  if vowel == stump.bytes[count - 3], vowel != UInt8(ascii: "i"), stump.isVowel(vowel) {
    stump.bytes.remove(at: count - 2)
  }
}

/// Strong verbs, as their stems come out: "afsprak" is "afsprek".
private let dutchVowelChanges: [(StaticString, StaticString)] = [
  ("sprak", "sprek"), ("sprok", "sprek"), ("schref", "schrijf"), ("hiel", "hou"), ("houd", "hou"),
  ("liep", "lop"), ("dacht", "denk"), ("bracht", "breng"), ("nom", "nem"), ("nam", "nem"),
  ("komm", "kom"), ("kwam", "kom"), ("gaf", "gef"), ("lag", "lig"), ("las", "les"),
  ("vroeg", "vrag"), ("bleef", "blijf"), ("blef", "blijf"), ("kref", "krijg"), ("kreg", "krijg"),
  ("drag", "dracht"), ("droeg", "dracht"), ("lat", "lat"), ("liet", "lat"), ("hielp", "help"),
  ("holp", "help"), ("schof", "schuif"), ("stond", "sta"), ("vond", "vind"), ("began", "begin"),
  ("begon", "begin"), ("sloot", "sluit"), ("slot", "sluit"), ("trof", "tref"), ("trok", "trek"),
  ("wierp", "werp"), ("worp", "werp"), ("koz", "kies"), ("kos", "kies"), ("reed", "rijd"),
  ("keek", "kijk"), ("kek", "kijk"), ("riep", "roep"), ("viel", "val"), ("hing", "hang"),
]

private let dutchIrregular: [String: String] = pairs(
  """
  ging ga gingen ga gegaan ga gaat ga gaan ga deed doe deden doe gedaan doe doet doe doen doe
  zag zie zagen zie gezien zie ziet zie zien zie zei zeg zeiden zeg gezegd zeg zegt zeg zeggen zeg
  zegde zeg stond sta stonden sta gestaan sta staat sta staan sta wist weet wisten weet geweten weet
  weten weet kwam kom kwamen kom gekomen kom komt kom komen kom had heb hadden heb gehad heb
  heeft heb hebben heb kocht koop gekocht koop zocht zoek zochten zoek gezocht zoek las lees lazen
  lees gelezen lees leest lees lezen lees gaf geef gaven geef gegeven geef geeft geef geven geef
  vroeg vraag vroegen vraag gevraagd vraag vraagt vraag vragen vraag mocht mag mochten mag mogen mag
  liet laat lieten laat gelaten laat laten laat hield houd hielden houd gehouden houd houdt houd
  houden houd dacht denk dachten denk gedacht denk denkt denk denken denk bracht breng brachten breng
  gebracht breng brengt breng brengen breng zat zit zaten zit gezeten zit zitten zit lag lig lagen lig
  gelegen lig ligt lig liggen lig sloeg sla sloegen sla geslagen sla slaat sla slaan sla
  """)

/// Words in pairs, a form and what it is a form of.
func pairs(_ text: String) -> [String: String] {
  var result: [String: String] = [:]
  let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
  for index in stride(from: 0, to: words.count - 1, by: 2) {
    result[words[index]] = words[index + 1]
  }
  return result
}
