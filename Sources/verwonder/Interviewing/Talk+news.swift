import Client
import Console
import Inquiry
import Terminal

/// What others do in this interview while somebody here types.
final class NewsFromElsewhere {
  private let news: LiveNews
  private let interview: RemoteInterview
  private let screen: Screen
  private var follower: Follower
  /// Whether something was shown that the line on which somebody types is not about.
  private var hasShown = false
  private(set) var isOver = false

  /// - Returns: `nil` where the daemon tells nothing.
  init?(of interview: RemoteInterview, on screen: Screen) async {
    follower = await interview.follower
    guard
      let news = try? LiveNews(
        of: interview.id, after: await interview.version, at: interview.socket,
        language: screen.language)
    else { return nil }
    self.news = news
    self.interview = interview
    self.screen = screen
  }

  /// From where the talk is now, for the line that is read next.
  ///
  /// - Parameter uncertain: what this person said themselves, and may be news to them.
  func notices(uncertain: String) async -> LineEditor.Notices {
    follower = await interview.follower
    hasShown = false
    return LineEditor.Notices(descriptor: news.descriptor) { self.lines(uncertain) }
  }

  /// Whether something came in between; the talk knows of it then.
  func caughtUp() async throws -> Bool {
    guard hasShown else { return false }
    try await interview.catchUp()
    return true
  }

  private func lines(_ uncertain: String) -> [String]? {
    guard let wires = news.next() else {
      isOver = true
      return nil
    }
    // An answer comes before the question that follows it: with that one there is something to show.
    guard let memory = follower.take(wires), memory.openQuestion != nil || memory.closing != nil
    else { return [] }
    hasShown = true
    let heading =
      memory.ends(in: uncertain)
      ? InterviewTexts.wasKeptAfterAll : InterviewTexts.newsFromElsewhere
    let texts = [
      heading[screen.language],
      memory.openQuestion.map { visible($0.text, keepingLineBreaks: true) }
        ?? InterviewTexts.nothingAskedNow[screen.language],
    ]
    return texts.flatMap { wrap($0, width: screen.console.width) }
  }
}

extension Talk {
  /// Reads one line, and shows meanwhile what others do.
  mutating func readLine(initial: String) async -> Keyed {
    guard screen.console.isKeyboard, let remote = session as? RemoteInterview else {
      return screen.read(initial: initial)
    }
    if news?.isOver ?? true { news = await NewsFromElsewhere(of: remote, on: screen) }
    return screen.read(initial: initial, notices: await news?.notices(uncertain: uncertain))
  }

  /// Whether a line may have been meant for a question that others answered while it was typed.
  /// Then it is shown again, at the question that is asked now.
  mutating func isOvertaken(_ line: String) async throws -> Bool {
    guard case .answer = Typed(line), await hasCaughtUp() else { return false }
    if isBlank(line) {
      try await showQuestion()
    } else {
      try await showWhatCameBetween(line)
    }
    return true
  }

  /// When that fails, whatever is done next tells why.
  private func hasCaughtUp() async -> Bool { (try? await news?.caughtUp()) ?? false }
}
