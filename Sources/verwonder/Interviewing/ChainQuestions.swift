import Inquiry
import Shelves
import Terminal

/// Asks for a chain card in plain questions, one at a time.
struct ChainQuestions {
  let screen: Screen

  func ask() throws -> ChainCard {
    screen.say(ChainTexts.welcome)
    let title = try needed(ChainTexts.title)
    let clientQuestion = try needed(ChainTexts.clientQuestion)
    let commonGoal = try needed(ChainTexts.commonGoal)
    let partners = try askPartners()
    let handOvers = try askHandOvers(partners)
    let indicators = try many(ChainTexts.indicators)
    let director = try optional(ChainTexts.director)
    let information = Information(
      purpose: try optional(ChainTexts.purpose), readers: try optional(ChainTexts.readers),
      keptFor: try optional(ChainTexts.keptFor), contact: try optional(ChainTexts.contact))
    return ChainCard(
      id: ChainCard.ID(identifier(from: title, taken: [])), title: title,
      clientQuestion: clientQuestion, commonGoal: commonGoal, partners: partners,
      handOvers: handOvers, indicators: indicators, director: director, information: information)
  }

  private func askPartners() throws -> [Partner] {
    var partners: [Partner] = []
    screen.say(ChainTexts.partners, as: .question)
    while true {
      let name = try line()
      if name.isEmpty {
        if !partners.isEmpty { return partners }
        screen.say(ChainTexts.needsPartner, as: .warning)
        continue
      }
      let id = identifier(from: name, taken: partners.map(\.id.rawValue))
      let role = try optional(ChainTexts.role(visible(name))) ?? ""
      partners.append(Partner(id: Partner.ID(id), name: name, role: role))
      screen.say(ChainTexts.nextPartner, as: .question)
    }
  }

  private func askHandOvers(_ partners: [Partner]) throws -> [HandOver] {
    var handOvers: [HandOver] = []
    guard partners.count > 1 else { return [] }
    screen.say(ChainTexts.handOvers, as: .question)
    while true {
      let what = try line()
      if what.isEmpty { return handOvers }
      let from = try choose(ChainTexts.from, from: partners)
      let to = try choose(ChainTexts.to, from: partners.filter { $0.id != from.id })
      handOvers.append(HandOver(from: from.id, to: to.id, what: what))
      screen.say(ChainTexts.nextHandOver, as: .question)
    }
  }

  private func choose(_ question: Bilingual, from partners: [Partner]) throws -> Partner {
    if partners.count == 1 { return partners[0] }
    screen.say(question, as: .question)
    for (index, partner) in partners.enumerated() {
      screen.choice("\(index + 1)", visible(partner.name))
    }
    while true {
      if let number = Int(try line()), partners.indices.contains(number - 1) {
        return partners[number - 1]
      }
      screen.say(InterviewTexts.chooseNumber, as: .warning)
    }
  }

  private func needed(_ question: Bilingual) throws -> String {
    screen.say(question, as: .question)
    while true {
      let text = try line()
      if !text.isEmpty { return text }
      screen.say(ChainTexts.needed, as: .warning)
    }
  }

  private func optional(_ question: Bilingual) throws -> String? {
    screen.say(question, as: .question)
    let text = try line()
    return text.isEmpty ? nil : text
  }

  private func many(_ question: Bilingual) throws -> [String] {
    screen.say(question, as: .question)
    var items: [String] = []
    while true {
      let text = try line()
      if text.isEmpty { return items }
      items.append(text)
    }
  }

  private func line() throws -> String {
    guard let line = screen.readLine() else { throw Failure.wrongUse(.inputEnded) }
    return isBlank(line) ? "" : line
  }

  /// A short name for files and tables: "Wijkverpleging De Linde" is `wijkverpleging-de-linde`.
  private func identifier(from text: String, taken: [String]) -> String {
    let words = plainWords(text)
    var id = ""
    for word in words where id.utf8.count + word.utf8.count < 40 {
      id += id.isEmpty ? word : "-" + word
    }
    if id.isEmpty { id = "x" }
    guard taken.contains(id) else { return id }
    return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
  }
}
