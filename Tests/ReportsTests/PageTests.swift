import Inquiry
import InterviewSupport
import Testing

@testable import Reports

/// SECURITY, attacks 4 to 7: whatever stands in words stays words.
private let attacks = [
  "<script>alert(1)</script>", #""><img src=x onerror=alert(1)>"#,
  "</textarea><svg onload=alert(1)>", "</title><script>x</script>", "<!--", "{{7*7}} ${7*7}",
  "\"\u{301} onmouseover=alert(1) x=", "'\u{301} onfocus=alert(1)", "<\u{338}b>",
  "</text><script>alert(1)</script>", #"<image href="//evil/x">"#, "]]>", "&lt;b&gt;",
  #"<a href="javascript:alert(1)">"#, "\u{202E}teiN\u{202C}", "😀 e\u{301}", "\u{FFFE}",
]

/// The tags of a page, without what is between them.
private func tags(in page: String) -> [String] {
  page.unicodeScalars.split(separator: "<").dropFirst().map { piece in
    String(String.UnicodeScalarView(piece.prefix { $0 != ">" }))
  }
}

private func hostile(_ text: String) -> BarrierSummary {
  var card = SmallInquiry.card
  card.title = text
  card.commonGoal = text
  card.partners[0].name = text
  card.handOvers[0].what = text
  let interview = HeldInterview("i1", "It was always done \(text)", "My idea: \(text)")
  var record = interview.record
  record.chain = card
  let kinds = SmallInquiry.kinds.map {
    BarrierKind(id: $0.id, name: Bilingual(same: text), definition: Bilingual(same: ""))
  }
  return BarrierSummary(of: [record], chain: card, kinds: kinds)
}

@Suite struct `A summary as a page` {
  @Test(arguments: attacks)
  func `has the same tags whatever is said`(attack: String) {
    let harmless = hostile("words")
    let summary = hostile(attack)
    // Longer words are drawn wider and in more lines; that is all that may differ.
    func names(_ page: String) -> [String] {
      tags(in: page).map { tag in String(tag.prefix { $0 != " " }) }
        .filter { $0 != "text" && $0 != "/text" }
    }
    #expect(names(summary.html(in: .dutch)) == names(harmless.html(in: .dutch)))
    let svg = summary.text(as: .svg, in: .english) ?? ""
    for tag in tags(in: svg) {
      let name = tag.prefix { $0.isLetter || $0 == "/" }
      #expect(
        [
          "svg", "/svg", "title", "/title", "desc", "/desc", "style", "/style", "defs", "/defs",
          "pattern", "/pattern", "marker", "/marker", "path", "rect", "text", "/text", "circle",
        ].contains(String(name)), "\(tag)")
    }
  }

  @Test func `asks nothing of the network and runs nothing`() {
    let page = hostile("http://evil.example").html(in: .english)
    for word in ["<script", "src=", "@import", "url(http", " on", "<link", "<iframe"] {
      #expect(!tags(in: page).contains { "<\($0)".contains(word) }, "\(word)")
    }
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(page.contains(#"<html lang="en">"#))
    #expect(hostile("x").html(in: .dutch).contains(#"<html lang="nl">"#))
  }

  @Test func `leads from a quote to its place`() {
    let page = summary(HeldInterview("i1", "It was always done by post. Custom.", "For her."))
      .html(in: .english)
    #expect(
      page.contains(
        ##"<q>always done</q> (<a href="#a0"><code>i1</code>, question 1</a>)"##), "\(page)")
    #expect(page.contains(#"<div class="turn" id="a0">"#))
    #expect(
      page.contains("<blockquote>It was <mark>always done</mark> by post. Custom.</blockquote>"))
  }

  @Test func `leads nowhere that may not be read`() {
    let page = summary(
      HeldInterview("i1", "It was always done.", "For her, do not quote.", "My idea is to ring.")
    ).html(in: .english)
    #expect(!page.contains("For her"))
    #expect(page.contains("words not released"))
  }

  @Test func `says who was not asked, in picture and in words`() {
    let one = summary(HeldInterview("i1", "It was always done."))
    let svg = one.text(as: .svg, in: .english) ?? ""
    #expect(svg.contains(">nobody asked</text>"))
    #expect(svg.contains(#"class="none""#))
    #expect(one.html(in: .english).contains("nobody asked"))
  }

  @Test func `of nobody, and of nothing heard, is a page too`() {
    let nobody = BarrierSummary(of: [], chain: SmallInquiry.card, kinds: SmallInquiry.kinds)
    for format in ReportFormat.allCases {
      #expect(nobody.shown(as: format, in: .dutch).isEmpty == false)
      #expect(summary(HeldInterview("i1")).shown(as: format, in: .dutch).isEmpty == false)
    }
  }
}

@Suite struct `Names in words that leave` {
  @Test(arguments: [
    ("Dat zei Jan Bakker van Zwolle gisteren.", ["Jan Bakker van Zwolle"]),
    ("Jan Bakker van Zwolle zei dat.", ["Jan Bakker van Zwolle"]),
    ("Fatima zei dat het niet mag.", ["Fatima"]),
    ("Ik bel altijd met mevrouw El Amrani.", ["El Amrani"]),
    ("Dan mail ik J. de Vries, en Ömer.", ["J. de Vries", "Ömer"]),
    ("We always ask Anna's team. Monday works.", ["Anna"]),
    ("Willow did it, said willow.", ["Willow", "willow"]),
    ("It is The Ward that sends it. The Shop waits.", []),
    ("Op maandag. Dat is de AVG, zegt ICT. Nou ja.", []),
    ("Dat klopt. Het is zo. I think so, and I'm sure.", []),
    ("Ik bel met Fatima van de wijkzorg.", ["Fatima"]),
    ("Ik bel met Fatima van der Berg van de wijkzorg.", ["Fatima van der Berg"]),
    ("", []), ("Élodie heeft 😀 gebeld.", ["Élodie"]),
  ])
  func `are pointed at`(text: String, names: [String]) {
    let record = HeldInterview("i1").record
    let found = NamesInWords(
      in: [ShownWords(interview: "i1", n: 1, text: text)], of: [SourceInterview(record)])
    #expect(found.places.flatMap(\.names) == names)
  }

  @Test(arguments: [
    // A sentence or a quote that begins with a word that has no other capital.
    (["Niemand heeft tijd.", "Daar komt niemand."], []),
    (["Leerplicht doet dat.", "Bij de leerplicht."], []),
    (["Nobody has time.", "According to him, no.", "Because of it."], []),
    (["Laatst nog, over een jongen.", "Het is gewoonte. Gewoonte, meer niet."], []),
    (["Shift wants it.", "Each shift is the same."], []),
    (["Volgens mij niet.", "Volgens Leerplicht ook niet."], ["Leerplicht"]),
    // One that has its capital elsewhere too, or goes on as a name.
    (["Samira belt morgen.", "Ik sprak Samira."], ["Samira"]),
    (["Samira is there.", "I asked Samira and left."], ["Samira"]),
    (["Samira. Dan de rest.", "Ik sprak Samira."], ["Samira"]),
    (["Fatima van den Berg weet het."], ["Fatima van den Berg"]),
    (["Willow is away. Marks Willow knows."], ["Willow", "Marks Willow"]),
    (["Rashid said no."], ["Rashid"]),
    // In the middle of a sentence a name stays a name, whatever else is written in small letters.
    (["Ik sprak Roos gisteren.", "Een roos."], ["Roos"]),
    (["We asked Mark and left.", "It left a mark."], ["Mark"]),
    (["Dat weet mevrouw Van den Berg."], ["Van den Berg"]),
    // A full stop that somebody forgot.
    (["dat weet ik niet Daar kom ik nooit", "daar is het", "en daar ook"], []),
  ])
  func `are told from words that only begin a sentence`(texts: [String], names: [String]) {
    let record = HeldInterview("i1").record
    let words = texts.enumerated().map { ShownWords(interview: "i1", n: $0 + 1, text: $1) }
    let found = NamesInWords(in: words, of: [SourceInterview(record)])
    var told: [String] = []
    for name in found.places.flatMap(\.names) where !told.contains(name) { told.append(name) }
    #expect(told == names)
  }

  /// Letter by letter, or by a table where all is ASCII.
  @Test(arguments: [
    "Dat zei J.P. de Vries, 'nou ja'. Anna's team; O'Neill!", "a-b -c- d' 3x x3 ...  .A. A.B.C.D.",
    "In\tde\nweek: ICT en iPhone (De Wit)...",
  ])
  func `are found alike however the letters are read`(text: String) {
    #expect(Letters(text).pieces == Array(Letters(text + " é").pieces.dropLast()))
  }

  @Test func `are told with their place, and nothing is told where there are none`() {
    let record = HeldInterview("i1").record
    let words = (1...30).map { ShownWords(interview: "i1", n: $0, text: "Dat zegt Jan.") }
    let lines = NamesInWords(in: words, of: [SourceInterview(record)]).lines(in: .dutch)
    #expect(lines.count == 22)
    #expect(lines[1] == "  i1, vraag 1: Jan")
    #expect(lines.last == "  … en nog 10.")
    #expect(NamesInWords(in: [], of: [SourceInterview(record)]).lines(in: .dutch).isEmpty)
  }
}
