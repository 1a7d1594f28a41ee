public import Inquiry

/// One thing that somebody does in an interview: what is typed at a terminal, and what is sent to a
/// daemon. Whatever it brings about is decided by the engine.
public enum Act: Sendable, Equatable {
  /// Answers the open question.
  case answer(String)
  /// Replaces the answer to question `n`; the last one is asked from again.
  case mend(n: Int, String)
  /// Takes the words of the answer to question `n` back.
  case strike(n: Int)
  case skip
  /// The interviewer asks something of their own.
  case ask(String)
  /// The interviewer's own note.
  case note(String)
  /// What mattered most, by the numbers of the questions that were read back.
  case rank([Int])
  /// Only downwards.
  case consent(ConsentLevel)
  case address(Address)
  case leaveRecord
  case returnToRecord
  /// What was for the participant alone is so no longer, from here on.
  case shareAgain
  case pause
  case resume
  case stop
}

extension Act {
  /// What an answer, a question or a note may be long, in bytes of UTF-8: more than anyone says in
  /// one breath.
  public static let longestText = 64 * 1024

  /// Why this cannot be done now, or `nil`.
  ///
  /// Whoever sits at a terminal is told before it comes to this; a daemon cannot count on that.
  public func refusal(in memory: Memory) -> ActRefusal? {
    if memory.closing != nil {
      if case .strike(let n) = self { return hasWords(n, memory) ? nil : .noSuchAnswer(n) }
      return .closed
    }
    if memory.isOffRecord, recordsWords { return .offRecord }
    switch self {
    case .answer(let text):
      return memory.openQuestion == nil ? .nothingAsked : refusal(of: text)
    case .mend(let n, let text): return hasWords(n, memory) ? refusal(of: text) : .noSuchAnswer(n)
    case .ask(let text), .note(let text): return refusal(of: text)
    case .strike(let n): return hasWords(n, memory) ? nil : .noSuchAnswer(n)
    case .skip: return memory.openQuestion == nil ? .nothingAsked : nil
    case .rank(let order):
      let items = memory.readBackItems.map(\.n)
      let isRanking =
        !order.isEmpty && Set(order).count == order.count && order.allSatisfy(items.contains)
      return isRanking ? nil : .noRanking
    case .consent(let level): return level < memory.consent ?? .onlyMe ? nil : .consentOnlyDown
    case .leaveRecord: return memory.isOffRecord ? .offRecord : nil
    case .returnToRecord: return memory.isOffRecord ? nil : .onRecord
    case .shareAgain: return memory.isBetweenUs ? nil : .nothingBetweenUs
    case .address, .pause, .resume, .stop: return nil
    }
  }

  private var recordsWords: Bool {
    switch self {
    case .answer, .mend, .ask, .note: true
    default: false
    }
  }

  private func hasWords(_ n: Int, _ memory: Memory) -> Bool {
    memory.turn(n)?.answer?.words.text != nil
  }

  private func refusal(of text: String) -> ActRefusal? {
    if isBlank(text) { return .empty }
    if text.utf8.count > Act.longestText { return .tooLong }
    return text.utf8.contains(0) ? .containsNUL : nil
  }
}

/// Why something cannot be done in an interview as it stands. Nothing was recorded.
public enum ActRefusal: Error, Sendable, Equatable {
  case closed
  case offRecord
  case onRecord
  case nothingAsked
  case nothingBetweenUs
  case noSuchAnswer(Int)
  case noRanking
  case consentOnlyDown
  case empty
  case tooLong
  case containsNUL

  public var text: Bilingual {
    switch self {
    case .closed:
      Bilingual(
        nl: "Dit gesprek is afgesloten. Woorden terugnemen kan nog wel.",
        en: "This interview is closed. Words can still be taken back.")
    case .offRecord:
      Bilingual(
        nl: "Er wordt nu niets opgeschreven. Ga eerst terug in het verslag.",
        en: "Nothing is written down now. Go back on the record first.")
    case .onRecord:
      Bilingual(nl: "Alles wordt al opgeschreven.", en: "All is being written down already.")
    case .nothingAsked:
      Bilingual(nl: "Er staat geen vraag open.", en: "There is no open question.")
    case .nothingBetweenUs:
      Bilingual(
        nl: "Er is niets dat onder ons moest blijven.", en: "Nothing had to stay between us.")
    case .noSuchAnswer(let n):
      Bilingual(
        nl: "Er staat geen antwoord \(n) meer in dit gesprek.",
        en: "There is no answer \(n) in this interview any more.")
    case .noRanking:
      Bilingual(
        nl: "Geef nummers die in de samenvatting staan, elk één keer.",
        en: "Give numbers that stand in the summary, each once.")
    case .consentOnlyDown:
      Bilingual(
        nl: "Toestemming kan alleen omlaag.", en: "Consent can only go down.")
    case .empty: Bilingual(nl: "Er staat niets in het antwoord.", en: "The answer holds nothing.")
    case .tooLong:
      Bilingual(
        nl: "Dit is langer dan 64 KiB. Deel het op; er is niets van bewaard.",
        en: "This is over 64 KiB. Split it; nothing of it was kept.")
    case .containsNUL:
      Bilingual(
        nl: "Hier staat een NUL-teken in. Haal het weg; er is niets van bewaard.",
        en: "This holds a NUL character. Remove it; nothing of it was kept.")
    }
  }
}
