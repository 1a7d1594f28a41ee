import Terminal
import Testing

@Suite struct `A style` {
  private let coloured = Painter(usesColour: true)

  @Test(arguments: [
    (Style.plain, "ja"),
    (.bold, "\u{1B}[1mja\u{1B}[0m"),
    (.dim, "\u{1B}[2mja\u{1B}[0m"),
    (.question, "\u{1B}[1mja\u{1B}[0m"),
    (.quote, "\u{1B}[36mja\u{1B}[0m"),
    (.quiet, "\u{1B}[2mja\u{1B}[0m"),
    (.warning, "\u{1B}[33mja\u{1B}[0m"),
  ])
  func `starts before the text and ends behind it`(style: Style, text: String) {
    #expect(coloured.paint("ja", as: style) == text)
  }

  @Test(arguments: Style.allCases)
  func `leaves no trace without colour`(style: Style) {
    let painter = Painter(usesColour: false)
    #expect(painter.paint("ja\nnee", as: style) == "ja\nnee")
    #expect(painter.prompt("ja", as: style) == "ja")
  }

  @Test func `starts anew on each line`() {
    #expect(
      coloured.paint("ja\n\nnee", as: .quote)
        == "\u{1B}[36mja\u{1B}[0m\n\n\u{1B}[36mnee\u{1B}[0m")
  }

  @Test func `is marked in a prompt as taking no room`() {
    #expect(
      coloured.prompt("vraag>", as: .question)
        == "\u{1}\u{1B}[1m\u{2}vraag>\u{1}\u{1B}[0m\u{2}")
  }
}
