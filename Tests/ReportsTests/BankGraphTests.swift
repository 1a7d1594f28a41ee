import BankFormat
import Inquiry
import InterviewSupport
import Reports
import Testing

private func dot(_ bank: Bank, _ language: Language = .dutch) -> String {
  BankGraph(of: bank, kinds: Project.hearing.kinds, language: language).dot
}

@Suite struct `A graph of a bank` {
  @Test(arguments: Language.allCases)
  func `has every topic, rule and move, each once`(language: Language) {
    let text = dot(Project.wonder, language)
    for rule in Project.wonder.rules {
      #expect(text.ranges(of: "<td port=\"\(rule.id)\"").count == 1, "\(rule.id)")
    }
    for move in Project.wonder.moves {
      let nodes = text.ranges(of: "\"move \(move.id)\" [shape=").count
      let isStep = text.contains(
        "<b>\(title(of: move, language))</b><br align=\"left\"/>\(move.id)<")
      #expect(nodes + (isStep ? 1 : 0) == 1, "\(move.id)")
    }
    for topic in Project.wonder.topics {
      #expect(text.contains("group_topics:\"\(topic.id)\":e -> \"move \(topic.opens)\";"))
    }
  }

  private func title(of move: ProbeMove, _ language: Language) -> String {
    let name = BankNames(kinds: [])[move.id][language]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  @Test func `keeps rules in the order in which they are tried`() throws {
    let text = dot(Project.wonder)
    for group in [Project.wonder.stops, Project.wonder.follows, Project.wonder.probes] {
      let places = group.compactMap { text.firstRange(of: "<td port=\"\($0.id)\"")?.lowerBound }
      #expect(places == places.sorted())
    }
  }

  @Test func `leads every rule to what it does`() {
    let text = dot(Project.wonder)
    #expect(text.contains("group_follows:\"habit-asks-its-origin\":e -> \"move origin\";"))
    #expect(text.contains("group_stops:\"r0-wants-to-stop\":e -> end_close;"))
    #expect(text.contains("group_stops:\"r6-boundary\":e -> end_leave_topic;"))
    #expect(text.contains("group_stops:\"r4-irritation\":e -> end_leave_ladder;"))
    #expect(text.contains("group_stops:\"r8-own-idea\":e -> group_course:\"to condition\":w;"))
  }

  @Test func `tells kinds apart by shape`() {
    let shapes = ["box", "ellipse", "hexagon", "house", "octagon"].map { "shape=\($0)," }
    let text = dot(Project.wonder)
    for shape in shapes { #expect(text.contains(shape)) }
    #expect(text.contains("\"move why_up\" [shape=house"))
  }

  @Test func `lets no text out of its label`() {
    var bank = SmallInquiry.bank
    let evil = "a\"]; x -> y [label=\"\\<b>&\u{1B}"
    bank.title = Bilingual(nl: evil, en: evil)
    bank.moves[1].id = ProbeMove.ID(evil)
    bank.stops[0].id = Rule.ID(evil)
    let text = dot(bank)
    #expect(!text.contains("a\"]"))
    #expect(text.contains(#"label="a\"]; x -> y [label=\"\\<b>&␛""#))
    #expect(text.contains("<b>a&quot;]; x -&gt; y [label=&quot;\\&lt;b&gt;&amp;␛</b>"))
  }
}
