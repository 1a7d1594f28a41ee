internal import Inquiry

/// Quotes on a page that lead to the answers they come from, further down on the same page.
struct LinkedQuotes {
  private let sources: [SourceAnswer]
  private let language: Language
  private let places: [String: [Int: Int]]

  init(_ sources: [SourceAnswer], _ language: Language) {
    self.sources = sources
    self.language = language
    var places: [String: [Int: Int]] = [:]
    for (index, source) in sources.enumerated() {
      places[source.interview, default: [:]][source.n] = index
    }
    self.places = places
  }

  func html(_ quote: ReportQuote) -> HTML {
    let question = Bilingual(nl: "vraag", en: "question")[language]
    let place: HTML = "<code>\(quote.interview)</code>, \(question) \(quote.n)"
    guard let text = quote.text else {
      let withheld = Bilingual(nl: "woorden niet vrijgegeven", en: "words not released")[language]
      return quote.n == 0 ? "<em>\(withheld)</em>" : "<em>\(withheld)</em> (\(place))"
    }
    guard let index = places[quote.interview]?[quote.n] else { return "<q>\(text)</q> (\(place))" }
    return "<q>\(text)</q> (<a href=\"#a\(index)\">\(place)</a>)"
  }

  func html(_ part: BarrierSummary.IdeaPart) -> HTML {
    let idea: HTML =
      part.idea.map(html) ?? "<em>\(Absence.takenBack.words[language])</em>"
    let conditions: [HTML] = part.conditions.map { "\(Headings.condition[language]): \(html($0))" }
    return "\(idea)\n\(HTML.list(conditions + part.agreements.map(html)))"
  }

  func html(_ agreement: BarrierSummary.AgreementPart) -> HTML {
    let details = [
      (Headings.who, agreement.who), (Headings.when, agreement.when),
      (Headings.check, agreement.check),
    ]
    var known: [HTML] = details.compactMap { title, quote in
      quote.map { "\(title[language]): \(html($0))" }
    }
    if let missing = agreement.missingInWords(language) { known.append("\(missing)") }
    return "\(Headings.agreement[language]): \(html(agreement.what))\n\(HTML.list(known))"
  }

  /// The answers themselves, with what is quoted marked in them.
  var section: HTML {
    if sources.isEmpty { return "" }
    let title = Bilingual(nl: "Waar de aanhalingen staan", en: "Where the quotes stand")[language]
    let turns: [HTML] = sources.enumerated().map { index, source in
      """
      <div class="turn" id="a\(index)">
      <p class="quiet"><code>\(source.interview)</code>, \(source.n). \(source.question)</p>
      <blockquote>\(marked(source))</blockquote>
      </div>

      """
    }
    return HTML.section(title, "\(turns)")
  }

  private func marked(_ source: SourceAnswer) -> HTML {
    let scalars = Array(source.answer.unicodeScalars)
    func words(_ place: Range<Int>) -> String {
      let place = place.clamped(to: 0..<scalars.count)
      return visible(
        String(String.UnicodeScalarView(scalars[place])), keepingLineBreaks: true)
    }
    var pieces: [HTML] = []
    var done = 0
    for place in source.quoted {
      pieces.append("\(said: words(done..<max(done, place.lowerBound)))")
      pieces.append("<mark>\(said: words(place))</mark>")
      done = place.upperBound
    }
    pieces.append("\(said: words(done..<max(done, scalars.count)))")
    return "\(pieces)"
  }
}
