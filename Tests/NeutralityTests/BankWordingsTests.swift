import Inquiry
import InterviewSupport
import Neutrality
import Testing

@Suite struct `The wordings of the banks` {
  @Test(arguments: Project.names(in: Project.root + "/QuestionBanks"), Language.allCases)
  func `are all neutral, with anything in their slots`(bank: String, language: Language) {
    let checker = Neutrality(language)
    for move in Project.bank(bank).moves {
      for template in (move.wordings[language] ?? []).flatMap(\.templates) {
        for context in [QuestionContext.unknown, somebodysWords] {
          let judgement = checker.judge(template, in: context)
          #expect(
            judgement.verdict == .ok, "\(move.id.rawValue): \(template) → \(judgement.findings)")
        }
      }
    }
  }

  /// Little was said, so that every content word of a wording must be neutral by itself.
  private let somebodysWords = QuestionContext(said: ["Ja, nee."])
}

extension Wording {
  /// As it stands in the bank, once for each form of address: fixed text, and slots in braces.
  fileprivate var templates: [String] {
    [false, true].map { isFormal in
      pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .slot(let slot): "{\(slot.rawValue)}"
        case .address(let informal, let formal): isFormal ? formal : informal
        }
      }.joined()
    }
  }
}
