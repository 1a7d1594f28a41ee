import Inquiry
import Shelves
import Terminal
import Transcripts

/// Asks for what an interview needs before its first question. Nothing is kept yet.
struct Setup {
  let screen: Screen

  /// One of the chain cards that come with the program.
  func chooseChain() throws -> String {
    let folder = try Installation.found().chains
    let names = try Files.names(in: folder).filter { $0.hasSuffix(".yaml") }
    guard !names.isEmpty else { throw Failure.wrongUse(.noChain) }
    let chosen = try choose(InterviewTexts.whichChain, from: names.map { String($0.dropLast(5)) })
    return folder + "/" + names[chosen]
  }

  func choosePartner(_ card: ChainCard) throws -> Partner.ID {
    if card.partners.count == 1 { return card.partners[0].id }
    let names = card.partners.map { partner in
      partner.role.isEmpty ? partner.name : "\(partner.name) (\(partner.role))"
    }
    return card.partners[try choose(InterviewTexts.whichPartner, from: names)].id
  }

  func chooseParticipant() throws -> String {
    screen.say(InterviewTexts.whichParticipant)
    while true {
      guard let name = screen.readLine() else { throw Failure.wrongUse(.inputEnded) }
      do throws(Pseudonym.Fault) {
        return try Pseudonym.read(name)
      } catch {
        screen.say(error.text, as: .warning)
      }
    }
  }

  /// Whoever begins an interview is told of a name that others will mistake for this one.
  func warn(of name: String, among interviews: [InterviewSummary]) {
    let others = interviews.map(\.opening.participant)
    guard let other = Pseudonym.lookAlike(of: name, among: others) else { return }
    screen.say(InterviewTexts.looksAlike(name, other), as: .warning)
  }

  func chooseMode() throws -> Opening.Mode {
    let language = screen.language
    let chosen = try choose(
      InterviewTexts.whoTypes,
      from: [InterviewTexts.interviewerTypes[language], InterviewTexts.participantTypes[language]])
    return chosen == 0 ? .interviewer : .own
  }

  /// What a person must know to consent, in plain words from the chain card.
  func inform(_ card: ChainCard, limits: Limits) {
    screen.emptyLine()
    screen.say(InterviewTexts.beforeYouStart, as: .bold)
    let information = card.information
    for (title, text) in [
      (InterviewTexts.purpose, information.purpose), (InterviewTexts.readers, information.readers),
      (InterviewTexts.keptFor, information.keptFor), (InterviewTexts.contact, information.contact),
    ] {
      let said = text.map { visible($0) } ?? InterviewTexts.notOnCard[screen.language]
      screen.say("\(title[screen.language]): \(said)")
    }
    screen.say(InterviewTexts.length(limits))
    screen.say(InterviewTexts.yourWords)
  }

  /// - Returns: `nil` when the person does not want to take part.
  func askConsent(partner: String) throws -> ConsentLevel? {
    screen.emptyLine()
    screen.say(InterviewTexts.consentQuestion, as: .question)
    for level in ConsentLevel.allCases {
      screen.choice("\(level.rawValue)", level.explanation[screen.language])
    }
    screen.say(InterviewTexts.recognisable(visible(partner)), as: .quiet)
    while true {
      screen.say(InterviewTexts.consentNo, as: .quiet)
      guard let line = screen.readLine() else { throw Failure.wrongUse(.inputEnded) }
      if InterviewTexts.noWords.contains(line.lowercased()) {
        screen.say(InterviewTexts.consentRefused)
        return nil
      }
      if let level = Int(line).flatMap(ConsentLevel.init(rawValue:)) { return level }
    }
  }

  func choose(_ question: Bilingual, from choices: [String]) throws -> Int {
    screen.say(question, as: .question)
    for (index, choice) in choices.enumerated() {
      screen.choice("\(index + 1)", visible(choice))
    }
    while true {
      guard let line = screen.readLine() else { throw Failure.wrongUse(.inputEnded) }
      if let number = Int(line), choices.indices.contains(number - 1) { return number - 1 }
      screen.say(InterviewTexts.chooseNumber, as: .warning)
    }
  }
}
