public import Inquiry

extension Problem {
  /// One sentence: what is wrong.
  public var message: Bilingual {
    switch self {
    case .syntax(let detail):
      Bilingual(
        nl: "dit is geen geldige YAML: \(detail.what.nl)",
        en: "this is not valid YAML: \(detail.what.en)")
    case .notUTF8:
      Bilingual(nl: "het bestand is geen UTF-8", en: "the file is not UTF-8")
    case .tooLarge(let limit):
      Bilingual(nl: "het bestand is groter dan \(limit) KiB", en: "the file is over \(limit) KiB")
    case .aliasRefused:
      Bilingual(
        nl: "ankers en verwijzingen (& en *) mogen hier niet",
        en: "anchors and aliases (& and *) are not allowed here")
    case .wrongShape(let expected):
      Bilingual(nl: "hier hoort \(expected.nl)", en: "expected \(expected.en) here")
    case .unknownKey(let key, let near, _):
      Bilingual(
        nl: "‘\(brief(key))’ is hier onbekend" + near.meant(nl: true),
        en: "'\(brief(key))' is not known here" + near.meant(nl: false))
    case .missingKey(let key):
      Bilingual(nl: "‘\(key)’ ontbreekt", en: "'\(key)' is missing")
    case .duplicateKey(let key):
      Bilingual(nl: "‘\(brief(key))’ staat hier twee keer", en: "'\(brief(key))' stands here twice")
    case .badIdentifier(let name):
      Bilingual(
        nl: "‘\(brief(name))’ is geen bruikbare naam", en: "'\(brief(name))' is no usable name")
    case .duplicateName(let name, let what):
      Bilingual(
        nl: "er is al een \(what.nl) ‘\(name)’", en: "there already is a \(what.en) '\(name)'")
    case .unknownName(let name, let what, let near, _):
      Bilingual(
        nl: "er is geen \(what.nl) ‘\(brief(name))’" + near.meant(nl: true),
        en: "there is no \(what.en) '\(brief(name))'" + near.meant(nl: false))
    case .missingTranslation(let language):
      Bilingual(nl: "de tekst in ‘\(language)’ ontbreekt", en: "the '\(language)' text is missing")
    case .emptyText: Bilingual(nl: "deze tekst is leeg", en: "this text is empty")
    case .emptyList(let what):
      Bilingual(nl: "er staat geen \(what.nl) in", en: "it holds no \(what.en)")
    case .badPattern(let pattern, let why):
      Bilingual(nl: "patroon ‘\(pattern)’: \(why.nl)", en: "pattern '\(pattern)': \(why.en)")
    case .exampleNotHeard(let text, let rule):
      Bilingual(
        nl: "‘\(text)’ hoort bij ‘\(rule)’, maar de regel hoort het niet",
        en: "'\(text)' belongs to '\(rule)', but the rule does not hear it")
    case .exampleHeard(let text, let rule, by: nil):
      Bilingual(
        nl: "‘\(text)’ hoort niet bij ‘\(rule)’, maar de regel hoort het wel",
        en: "'\(text)' does not belong to '\(rule)', but the rule hears it")
    case .exampleHeard(let text, let rule, by: let other?):
      Bilingual(
        nl: "‘\(text)’ hoort niet bij ‘\(rule)’, maar ‘\(other)’ hoort er hetzelfde in",
        en: "'\(text)' does not belong to '\(rule)', but '\(other)' hears the same in it")
    case .exampleGoesOtherwise(let expected, let found):
      Bilingual(
        nl: "verwacht: \(expected.nl); het werd: \(found.nl)",
        en: "expected: \(expected.en); it became: \(found.en)")
    case .answerNeverGiven(let n):
      Bilingual(
        nl: "antwoord \(n) is nooit gegeven: het gesprek was eerder klaar",
        en: "answer \(n) was never given: the interview was over before it")
    case .promiseBroken(let what):
      Bilingual(
        nl: "in dit voorbeeld wordt een belofte gebroken: \(what.nl)",
        en: "in this example a promise is broken: \(what.en)")
    case .unknownSlot(let slot, let near, _):
      Bilingual(
        nl: "de invulplek {\(brief(slot))} bestaat niet" + near.meant(nl: true),
        en: "the slot {\(brief(slot))} does not exist" + near.meant(nl: false))
    case .slotWithoutSource(let slot, let rule):
      Bilingual(
        nl: "regel ‘\(rule)’ levert geen {\(slot)}", en: "rule '\(rule)' provides no {\(slot)}")
    case .limitOutOfRange(let name, let value, let allowed):
      Bilingual(
        nl: "\(name): \(value) ligt buiten \(allowed.lowerBound)–\(allowed.upperBound)",
        en: "\(name): \(value) is outside \(allowed.lowerBound)–\(allowed.upperBound)")
    case .tooFewWordings(let move, let language):
      Bilingual(
        nl: "‘\(move)’ heeft in ‘\(language)’ maar één vorm",
        en: "'\(move)' has only one wording in '\(language)'")
    case .missingStop(let signal, _):
      Bilingual(
        nl: "geen stopregel luistert naar ‘\(signal)’", en: "no stop rule listens to '\(signal)'")
    case .missingMove(let move):
      Bilingual(nl: "de vraagvorm ‘\(move)’ ontbreekt", en: "the move '\(move)' is missing")
    case .unusedMove(let move):
      Bilingual(
        nl: "geen enkele regel stelt ‘\(move)’", en: "no rule ever asks '\(move)'")
    case .handOverToItself(let partner):
      Bilingual(
        nl: "‘\(partner)’ draagt hier aan zichzelf over", en: "'\(partner)' hands over to itself")
    case .unreadable(let detail):
      Bilingual(
        nl: "dit is niet te lezen: \(detail.nl)", en: "this cannot be read: \(detail.en)")
    case .unpairedBrace(let brace):
      Bilingual(
        nl: "bij deze ‘\(brace)’ hoort een andere haak", en: "this '\(brace)' lacks its other half")
    case .notTogether(let first, let second):
      Bilingual(
        nl: "‘\(first)’ en ‘\(second)’ kunnen niet samen",
        en: "'\(first)' and '\(second)' cannot stand together")
    case .emptyFile: Bilingual(nl: "het bestand is leeg", en: "the file is empty")
    case .unknownBase(let name, let near):
      Bilingual(
        nl: "er is geen bank ‘\(brief(name))’ om van uit te gaan" + near.meant(nl: true),
        en: "there is no bank '\(brief(name))' to start from" + near.meant(nl: false))
    case .unusableBase(let name):
      Bilingual(
        nl: "van bank ‘\(name)’ kan niet worden uitgegaan",
        en: "bank '\(name)' cannot be started from")
    case .endsBadly:
      Bilingual(
        nl: "een gesprek kan afbreken of niet bij het doel komen",
        en: "an interview can be cut off, or never come to the goal")
    case .losesBarrier:
      Bilingual(
        nl: "wat gehoord is, kan verloren gaan zonder dat het teruggegeven wordt",
        en: "what was heard can be lost without being put back")
    case .asksOnAfterStop:
      Bilingual(
        nl: "er kan doorgevraagd worden aan wie genoeg heeft",
        en: "somebody who has had enough can be asked on")
    case .ruleNeverFires(let rule, let because):
      Bilingual(
        nl: "regel ‘\(rule)’ komt nooit aan bod: \(because.nl)",
        en: "rule '\(rule)' never has its turn: \(because.en)")
    case .topicNeverOpens(let topic):
      Bilingual(
        nl: "onderwerp ‘\(topic)’ komt nooit aan bod", en: "topic '\(topic)' is never opened")
    case .unproven(let promise, let because, _):
      Bilingual(
        nl: "niet bewezen dat \(promise.nl): \(because.nl)",
        en: "unproven that \(promise.en): \(because.en)")
    case .tooManyWords(let words, let most):
      Bilingual(
        nl: "deze vraag telt \(words) woorden; meer dan \(most) is te lang",
        en: "this question has \(words) words; more than \(most) is too long")
    case .wordingsExhausted(let rule, let move):
      Bilingual(
        nl: "regel ‘\(rule)’ kan van ‘\(move)’ maar één vorm gebruiken",
        en: "rule '\(rule)' can use only one wording of '\(move)'")
    case .noLimits: Bilingual(nl: "de grenzen ontbreken", en: "there are no limits")
    case .limitsTooNarrow(let questions, let needed):
      Bilingual(
        nl:
          "\(questions) vragen is te weinig: doel, idee en afronding komen erbij, samen \(needed)",
        en: "\(questions) questions are too few: with goal, idea and closing it takes \(needed)")
    case .bareAddress(let word):
      Bilingual(
        nl: "hier staat ‘\(word)’, ook voor wie anders aangesproken wil worden",
        en: "this says '\(word)', also to those who want to be spoken to differently")
    case .ladderWithoutStop(let signal, let rule, let move):
      Bilingual(
        nl: "‘\(signal)’ stopt niet altijd: regel ‘\(rule)’ kan het missen na ‘\(move)’",
        en: "'\(signal)' does not always stop: rule '\(rule)' may miss it after '\(move)'")
    case .twoPoints(let marker, _):
      Bilingual(
        nl: "deze vraag vraagt twee dingen: ‘\(brief(marker))’",
        en: "this question asks two things: '\(brief(marker))'")
    case .notNeutral(let verdict, let marker, _):
      Bilingual(
        nl: "deze vraag is niet neutraal (\(verdict.nl)): ‘\(brief(marker))’",
        en: "this question is not neutral (\(verdict.en)): '\(brief(marker))'")
    case .impossibleRule(let rule):
      Bilingual(
        nl: "regel ‘\(rule)’ kan nooit gelden", en: "rule '\(rule)' can never hold")
    case .preemptedRule(let rule, let earlier):
      Bilingual(
        nl: "regel ‘\(rule)’ komt nooit aan bod: ‘\(earlier)’ geldt dan altijd eerst",
        en: "rule '\(rule)' never gets its turn: '\(earlier)' always comes first")
    case .badAddress(let pair):
      Bilingual(
        nl: "‘[\(brief(pair))]’ is geen paar voor je en u",
        en: "'[\(brief(pair))]' is no pair for the two ways to say 'you'")
    case .stopRule(let problem, let rule): problem.message(of: rule)
    case .wording(let problem): problem.message
    case .surrounding(let problem): problem.message
    case .settings(let problem): problem.message
    }
  }

  /// What its author can do about it.
  public var help: Bilingual {
    switch self {
    case .syntax(let cause): cause.help
    case .notUTF8:
      Bilingual(nl: "Bewaar het bestand als UTF-8.", en: "Save the file as UTF-8.")
    case .tooLarge:
      Bilingual(nl: "Deel het op in kleinere bestanden.", en: "Split it into smaller files.")
    case .aliasRefused:
      Bilingual(nl: "Schrijf de tekst voluit.", en: "Write the text out in full.")
    case .wrongShape:
      Bilingual(
        nl: "Vergelijk met een bank die meegeleverd is.",
        en: "Compare with a bank that is included.")
    case .unknownKey(_, _, let allowed):
      Bilingual(
        nl: "Hier mag staan: \(allowed.joined(separator: ", ")).",
        en: "Allowed here: \(allowed.joined(separator: ", ")).")
    case .missingKey(let key):
      Bilingual(nl: "Voeg ‘\(key):’ toe.", en: "Add '\(key):'.")
    case .duplicateKey:
      Bilingual(nl: "Haal er één weg of voeg ze samen.", en: "Remove one, or merge them.")
    case .badIdentifier:
      Bilingual(
        nl: "Gebruik kleine letters, cijfers, ‘-’ en ‘_’, ten hoogste 64.",
        en: "Use lower-case letters, digits, '-' and '_', 64 at most.")
    case .duplicateName:
      Bilingual(nl: "Geef elk een eigen naam.", en: "Give each its own name.")
    case .unknownName(_, _, _, let known) where !known.isEmpty:
      Bilingual(
        nl: "Kies uit: \(known.joined(separator: ", ")).",
        en: "Choose from: \(known.joined(separator: ", ")).")
    case .unknownName:
      Bilingual(
        nl: "Verbeter de naam, of maak wat hij noemt.",
        en: "Correct the name, or define what it names.")
    case .missingTranslation:
      Bilingual(
        nl: "Schrijf de tekst ook in die taal, of haal de taal uit ‘languages’.",
        en: "Write the text in that language too, or take it out of 'languages'.")
    case .emptyText: Bilingual(nl: "Vul hem in of haal hem weg.", en: "Fill it in or remove it.")
    case .emptyList: Bilingual(nl: "Voeg er minstens één toe.", en: "Add at least one.")
    case .badPattern:
      Bilingual(
        nl:
          "De schrijfwijze staat in CONTRIBUTING.md onder ‘A cue’; de verzamelingen in sets.yaml en boven in elk bestand.",
        en:
          "The notation stands in CONTRIBUTING.md under 'A cue'; the sets in sets.yaml and at the top of each file."
      )
    case .exampleNotHeard, .exampleHeard:
      Bilingual(
        nl: "Pas het patroon aan, of het voorbeeld.", en: "Change the pattern, or the example.")
    case .exampleGoesOtherwise:
      Bilingual(
        nl:
          "Speel het met ‘verwonder rehearse … --matched’; verander dan het voorbeeld of de bank.",
        en: "Play it with 'verwonder rehearse … --matched'; then change the example or the bank.")
    case .answerNeverGiven:
      Bilingual(
        nl: "Haal het antwoord weg, of geef er eerder een dat het gesprek laat doorgaan.",
        en: "Remove the answer, or give an earlier one that lets the talk go on.")
    case .promiseBroken:
      Bilingual(
        nl: "Kijk welke regel die vraag stelde, en laat een stopregel voorgaan.",
        en: "See which rule asked that question, and let a stop rule go first.")
    case .unknownSlot(_, _, let allowed):
      Bilingual(
        nl: "Er zijn: \(allowed.map { "{\($0)}" }.joined(separator: ", ")).",
        en: "There are: \(allowed.map { "{\($0)}" }.joined(separator: ", ")).")
    case .slotWithoutSource:
      Bilingual(
        nl: "Geef de vraagvorm ook een tekst zonder invulplek, of laat de regel op woorden vuren.",
        en: "Give the move a wording without the slot, or let the rule fire on words.")
    case .limitOutOfRange:
      Bilingual(nl: "Kies een getal binnen die grenzen.", en: "Choose a number within the bounds.")
    case .tooFewWordings:
      Bilingual(
        nl: "Voeg een tweede vorm toe, zodat niemand twee keer dezelfde zin hoort.",
        en: "Add a second wording, so that nobody hears the same sentence twice.")
    case .missingStop(_, let leftOut?):
      Bilingual(
        nl: "Haal ‘\(leftOut)’ weg bij ‘without’, of voeg onder ‘stops’ een regel toe die daarop "
          + "stopt.",
        en: "Take '\(leftOut)' out of 'without', or add a rule under 'stops' that stops on it.")
    case .missingStop:
      Bilingual(
        nl: "Voeg onder ‘stops’ een regel toe die daarop stopt.",
        en: "Add a rule under 'stops' that stops on it.")
    case .missingMove(let move):
      Bilingual(
        nl: "Voeg ‘\(move):’ toe onder ‘moves’; het gesprek kan niet zonder.",
        en: "Add '\(move):' under 'moves'; the interview needs it.")
    case .unusedMove:
      Bilingual(
        nl: "Voeg een regel toe die hem stelt, of haal hem weg.",
        en: "Add a rule that asks it, or remove it.")
    case .handOverToItself:
      Bilingual(
        nl: "Kies voor ‘from’ en ‘to’ twee verschillende partners.",
        en: "Choose two different partners for 'from' and 'to'.")
    case .unreadable:
      Bilingual(
        nl: "Bestaat het, en mag je het lezen?", en: "Does it exist, and may you read it?")
    case .unpairedBrace:
      Bilingual(
        nl: "Haken horen om een invulplek: {evidence}.", en: "Braces go around a slot: {evidence}.")
    case .notTogether(let first, let second):
      Bilingual(
        nl: "Kies ‘\(first)’ of ‘\(second)’.", en: "Choose '\(first)' or '\(second)'.")
    case .unknownBase:
      Bilingual(
        nl: "Noem een andere bank uit dezelfde map, of haal ‘base’ weg.",
        en: "Name another bank in the same folder, or remove 'base'.")
    case .unusableBase:
      Bilingual(
        nl: "Kijk die bank eerst na. Zij mag zelf geen ‘base’ hebben.",
        en: "Check that bank first. It may not have a 'base' itself.")
    case .endsBadly(let example):
      Bilingual(
        nl: "Maak ‘limits.questions’ ruimer of ‘explore.at_most’ kleiner. Zo gaat het mis:\n"
          + example.nl,
        en: "Allow more in 'limits.questions' or less in 'explore.at_most'. How it goes wrong:\n"
          + example.en)
    case .losesBarrier(let example):
      Bilingual(
        nl: "Kijk of ‘read_back’ zonder invulplekken gesteld kan worden. Zo gaat het mis:\n"
          + example.nl,
        en: "See that 'read_back' can be asked without slots. How it goes wrong:\n" + example.en)
    case .asksOnAfterStop(let example):
      Bilingual(
        nl: "Laat een stopregel altijd naar dit signaal luisteren, en open geen onderwerp met een "
          + "waaromvraag. Zo gaat het mis:\n" + example.nl,
        en: "Let a stop rule always listen to this signal, and open no topic with a why-question. "
          + "How it goes wrong:\n" + example.en)
    case .ruleNeverFires:
      Bilingual(
        nl: "Zet de regel eerder, maak de eerdere regel smaller, of haal haar weg.",
        en: "Move the rule up, narrow the earlier one, or remove it.")
    case .topicNeverOpens:
      Bilingual(
        nl: "Zet het eerder, of maak ‘explore’ ruimer.",
        en: "Move it up, or allow more in 'explore'.")
    case .unproven(_, _, let mend): mend
    case .tooManyWords:
      Bilingual(
        nl: "Zeg het korter, of haal de inleiding weg.",
        en: "Say it shorter, or leave out the introduction.")
    case .wordingsExhausted:
      Bilingual(
        nl:
          "Geef de vraagvorm nog een vorm die deze regel kan invullen, of zet er ‘once: interview’ bij.",
        en: "Give the move another wording that this rule can fill, or add 'once: interview'.")
    case .noLimits:
      Bilingual(
        nl: "Voeg ‘limits:’ toe: hoeveel vragen en minuten iemand hooguit krijgt.",
        en: "Add 'limits:': how many questions and minutes somebody gets at most.")
    case .limitsTooNarrow:
      Bilingual(
        nl: "Verhoog ‘questions’, of verlaag ‘explore.at_most’ of ‘namings’.",
        en: "Raise 'questions', or lower 'explore.at_most' or 'namings'.")
    case .bareAddress:
      Bilingual(
        nl: "Zet het tussen haken: [je], [jouw], of het paar [wil je|wilt u].",
        en: "Put it in brackets: [je], [jouw], or the pair [wil je|wilt u].")
    case .ladderWithoutStop:
      Bilingual(
        nl: "Voeg onder ‘stops’ een regel toe die er zonder verdere voorwaarde naar luistert.",
        en: "Add a rule under 'stops' that listens to it without any other condition.")
    case .twoPoints(_, let because), .notNeutral(_, _, let because): because
    case .impossibleRule:
      Bilingual(
        nl: "De voorwaarden sluiten elkaar uit, of vragen een langere ladder dan ‘limits.rungs’.",
        en: "Its conditions exclude one another, or want a longer ladder than 'limits.rungs'.")
    case .preemptedRule:
      Bilingual(
        nl: "Zet hem ervoor, maak de eerdere regel nauwer, of haal hem weg.",
        en: "Put it before, make the earlier rule narrower, or remove it.")
    case .badAddress:
      Bilingual(
        nl: "Schrijf in het Nederlands [vind je|vindt u]: eerst je, dan u, zonder invulplek erin.",
        en: "Write it in Dutch texts as [vind je|vindt u]: 'je' first, then 'u', without slots.")
    case .emptyFile:
      Bilingual(
        nl: "Begin met een kopie van een bestand dat meegeleverd is.",
        en: "Begin with a copy of a file that is included.")
    case .stopRule(let problem, rule: _): problem.help
    case .wording(let problem): problem.help
    case .surrounding(let problem): problem.help
    case .settings(let problem): problem.help
    }
  }
}

/// A name that turns out to be a page is shown by its beginning.
func brief(_ name: String) -> String { excerpt(of: name, around: 0) }

extension String? {
  /// "; did you mean …?", where something is near.
  func meant(nl: Bool) -> String {
    guard let name = self else { return "" }
    return nl ? "; bedoel je ‘\(name)’?" : "; did you mean '\(name)'?"
  }
}
