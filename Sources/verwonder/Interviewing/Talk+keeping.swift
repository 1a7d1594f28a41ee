import Client
import Console
import Inquiry
import Interviews
import Shelves
import Terminal
import Transcripts

extension Talk {
  /// A command as it would be typed.
  func typed(_ command: Command, _ argument: String = "") -> String {
    "/" + command.name[screen.language] + (argument.isEmpty ? "" : " " + argument)
  }

  /// Does something that is recorded. When that fails, what was typed is not lost: at a keyboard it
  /// stands on the next line, ready to be sent again. Sent again as it is, it is the same to the
  /// daemon, and is not recorded twice.
  ///
  /// - Returns: whether it is on record.
  mutating func keeping(_ text: String, _ act: Act) async throws -> Bool {
    do {
      try await perform(act, typed: text)
      uncertain = ""
      return true
    } catch let error as StoreError where screen.console.isKeyboard {
      offerAgain(text, because: error.text)
    } catch let error as DaemonError where screen.console.isKeyboard {
      offerAgain(text, because: error.text)
      uncertain = text
    } catch let refusal as ActRefusal where screen.console.isKeyboard {
      screen.say(refusal.text, as: .warning)
      unkept = text
    } catch is VersionConflict where screen.console.isKeyboard {
      try await showWhatCameBetween(text)
    }
    return false
  }

  private mutating func offerAgain(_ text: String, because reason: Bilingual) {
    screen.say(visible(reason[screen.language]), as: .warning)
    screen.say(InterviewTexts.notKept, as: .warning)
    unkept = text
  }

  /// Somebody else was first, or this person was, with an answer of which that was not known.
  mutating func showWhatCameBetween(_ text: String) async throws {
    let memory = await session.memory
    let isOwn = memory.ends(in: uncertain)
    let isSame = isOwn && text == uncertain
    uncertain = ""
    if isOwn { screen.say(InterviewTexts.wasKeptAfterAll, as: .quiet) }
    if isSame { return try await showQuestion() }
    guard memory.closing == nil else {
      return screen.say(InterviewTexts.closedElsewhere, as: .warning)
    }
    screen.say(InterviewTexts.goneOnElsewhere, as: .warning)
    try await showQuestion()
    unkept = text
  }

  /// Whoever sits at a keyboard decides for themselves when to try again. Where lines come from a
  /// pipe there is nobody: then a daemon that went away is waited for, a minute at most.
  func perform(_ act: Act, typed text: String) async throws {
    guard !screen.console.isKeyboard else { return try await session.perform(act, at: archive.now) }
    let line = screen.editor.lineNumber
    do {
      try await Patience.minute.trying {
        try await session.perform(act, at: archive.now)
      } wait: { error, milliseconds in
        complain(visible(waiting(error, line, milliseconds).forReader))
        try await Surroundings.pause(milliseconds: milliseconds)
      }
    } catch let error as DaemonError {
      throw Failure.refused(.lineNotKept(line, text, session.id.rawValue, error.text))
    } catch let conflict as VersionConflict {
      throw Failure.refused(.lineNotKept(line, text, session.id.rawValue, conflict.text))
    }
  }

  private func waiting(_ error: DaemonError, _ line: Int, _ milliseconds: Int) -> Bilingual {
    let seconds = (milliseconds + 999) / 1000
    return Bilingual(
      nl: "Regel \(line) is nog niet bewaard; over \(seconds) s nog eens. \(error.text.nl)",
      en: "Line \(line) is not kept yet; trying again in \(seconds) s. \(error.text.en)")
  }
}

extension Memory {
  /// Whether this was answered last.
  func ends(in text: String) -> Bool {
    !text.isEmpty && lastAnswered?.answer?.words.text == text
  }
}

extension Complaint {
  /// - Parameter line: of standard input, from 1.
  static func lineNotKept(
    _ line: Int, _ text: String, _ interview: String, _ reason: Bilingual
  ) -> Complaint {
    let start = shortened(visible(text), columns: 60)
    return Complaint(
      nl: "\(reason.nl)\nRegel \(line) is niet bewaard en wat erna komt ook niet: “\(start)”. "
        + "Ga van daar verder met: verwonder interview --resume \(interview)",
      en: "\(reason.en)\nLine \(line) was not kept, nor what comes after it: “\(start)”. "
        + "Go on from there with: verwonder interview --resume \(interview)")
  }
}
