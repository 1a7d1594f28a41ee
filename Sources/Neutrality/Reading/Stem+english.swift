/// Endings off: "phoned", "phones" and "phoning" meet, and so do "copy" and "copied".
func englishStem(_ word: String) -> String {
  if let base = englishIrregular[word] { return base }
  guard word.utf8.count > 3 else { return word }
  var stump = Stump(word)
  let endings: [StaticString] = [
    "ational", "ments", "ment", "ations", "ation", "ingly", "ings", "ing", "edly", "ied", "ies",
    "ed", "ness", "iest", "est", "ers", "er", "es", "ly", "s",
  ]
  for ending in endings {
    if ending.utf8CodeUnitCount == 1, stump.ends("ss") { continue }
    let least = ending.utf8CodeUnitCount > 3 ? 4 : 3
    if stump.drop(ending, keeping: least) {
      if ending.description == "ied" || ending.description == "ies" {
        stump.bytes.append(UInt8(ascii: "i"))
      }
      break
    }
  }
  stump.undouble()
  if stump.bytes.count > 3, stump.bytes.last == UInt8(ascii: "e") { stump.bytes.removeLast() }
  if stump.bytes.last == UInt8(ascii: "y") {
    stump.bytes[stump.bytes.count - 1] = UInt8(ascii: "i")
  }
  return stump.text
}

private let englishIrregular: [String: String] = pairs(
  """
  went go gone go goes go going go did do does do done do doing do said say says say saying say
  told tell telling tell tells tell thought think thinks think took take taken take taking take
  takes take gave give given give giving give gives give got get gotten get getting get gets get
  came come comes come coming come saw see seen see seeing see sees see knew know known know wrote
  writ written writ writing writ writes writ write writ made mak making mak makes mak make mak sent
  send sends send kept keep keeps keep left leav leaves leav leaving leav leave leav met meet
  meets meet meeting meet meetings meet heard hear hears hear held hold holds hold brought bring
  brings bring found find finds find felt feel feels feel rang ring rung ring rings ring ringing ring
  spoke speak spoken speak speaks speak chose choos chosen choos agreed agre agreement agre
  agreements agre agree agre agrees agre agreeing agre sat sit sitting sit sits sit stood stand
  stands stand paid pay pays pay put put putting put ran run running run runs run began begin begun
  begin understood understand lost los losing los lose los built build blew blow threw throw thrown
  throw drew draw drawn draw drove driv driven driv drive driv fell fall fallen fall grew grow
  grown grow asked ask asks ask asking ask used us uses us use us using us children child kids kid
  mum mother mums mother dad father men man women woman people person bought buy taught teach caught
  catch led lead leads lead won win wore wear worn wear shut shut shutting shut cut cut cutting cut
  let let letting let set set setting set read read reading read reads read
  """)
