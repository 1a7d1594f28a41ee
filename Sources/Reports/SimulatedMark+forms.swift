internal import Inquiry
internal import JSONText

// The mark in whatever form a report leaves the program: before anything else that is read.

extension SimulatedMark {
  /// `nil` where none of them is simulated.
  init?(in interviews: [SourceInterview]) {
    let count = interviews.count(where: \.isSimulated)
    if count == 0 { return nil }
    self.init(count, of: interviews.count)
  }

  /// Below the title.
  func markdown(_ text: String, _ language: Language) -> String {
    inserting("\n**\(self.text[language])**\n", after: "\n", in: text)
  }

  /// Below the title of the page.
  func html(_ page: String, _ language: Language) -> String {
    inserting("\n" + HTML.simulated(self, language).markup, after: "</h1>", in: page)
  }

  /// Above the picture, in a band of its own.
  func svg(_ picture: String, _ language: Language) -> String {
    let text: HTML = """

      <text x="8" y="-8" class="strong-ink" text-anchor="start">\(self.text[language])</text>
      """
    guard let start = picture.firstRange(of: "viewBox=\"0 0 "),
      let end = picture[start.upperBound...].firstRange(of: "\" role=")
    else { return picture }
    let numbers = picture[start.upperBound..<end.lowerBound]
      .split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 4 else { return picture }
    let (width, height) = (max(numbers[0], 560), numbers[1] + 28)
    let frame = "viewBox=\"0 -28 \(width) \(height)\" width=\"\(width)\" height=\"\(height)"
    let framed =
      picture[..<start.lowerBound] + frame + picture[end.lowerBound...]
    let back = "<rect y=\"-28\" width=\"\(width)\" height=\"28\" class=\"back\"/>"
    return inserting("\n" + back + text.markup, after: "</defs>", in: String(framed))
  }

  /// `"simulated"`: how many of the interviews.
  func json(_ report: JSON) -> JSON {
    guard case .object(var members) = report else { return report }
    let place = (members.firstIndex { $0.key == "version" } ?? -1) + 1
    members.insert(JSON.Member(key: "simulated", value: .number(count)), at: place)
    return .object(members)
  }

  /// A column: whether the row is of a simulated interview; where rows are of several together,
  /// whether there are any among them.
  func table(_ table: Table, _ interviews: [SourceInterview]) -> Table {
    var marked = table
    let ids = Set(interviews.filter(\.isSimulated).map(\.id))
    let column = table.columns.firstIndex(of: "interview")
    marked.columns.append("simulated")
    for row in table.rows.indices {
      var isSimulated = true
      if let column, case .text(let id) = table.rows[row][column] { isSimulated = ids.contains(id) }
      let word = !isSimulated ? "no" : column == nil && count < total ? "some" : "yes"
      marked.rows[row].append(.text(word))
    }
    return marked
  }

  private func inserting(_ mark: String, after end: String, in text: String) -> String {
    guard let place = text.firstRange(of: end) else { return text }
    return text[..<place.upperBound] + mark + text[place.upperBound...]
  }
}
