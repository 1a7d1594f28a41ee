public import Inquiry

/// A chain card to read aloud with the people it is about.
public func chainMarkdown(_ card: ChainCard, language: Language) -> String {
  func text(_ text: String) -> String { escapedMarkdown(visible(text)) }
  func said(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[language] }
  var lines = ["# \(text(card.title))", ""]
  lines.append("\(said(nl: "De vraag", en: "The question")): \(text(card.clientQuestion))")
  lines.append("")
  lines.append("\(said(nl: "Samen willen we", en: "Together we want")): \(text(card.commonGoal))")
  lines += ["", "## \(said(nl: "Wie", en: "Who"))", ""]
  lines += card.partners.map { partner in
    partner.role.isEmpty
      ? "- \(text(partner.name))" : "- \(text(partner.name)): \(text(partner.role))"
  }
  if !card.handOvers.isEmpty {
    lines += ["", "## \(said(nl: "Wat er overgaat", en: "What is handed over"))", ""]
    lines += card.handOvers.map { handOver in
      let from = card.partner(handOver.from)?.name ?? handOver.from.rawValue
      let to = card.partner(handOver.to)?.name ?? handOver.to.rawValue
      return "- \(text(from)) → \(text(to)): \(text(handOver.what))"
    }
  }
  if !card.indicators.isEmpty {
    lines += ["", "## \(said(nl: "Waaraan we het meten", en: "How we measure it"))", ""]
    lines += card.indicators.map { "- \(text($0))" }
  }
  if let director = card.director {
    lines += [
      "",
      "\(said(nl: "Houdt het geheel in de gaten", en: "Keeps an eye on the whole")): \(text(director))",
    ]
  }
  return lines.joined(separator: "\n") + "\n"
}
