public import Inquiry
public import JSONText

extension MirrorReport: ReadableReport {
  public func words(as format: ReportFormat) -> [ShownWords] { quotes.shown }

  public var json: JSON {
    [
      "report": "mirror", "version": 1, "chain": .string(chain.rawValue), "title": .string(title),
      "hand_overs": .array(
        handOvers.map { part in
          [
            "from": .string(part.from), "to": .string(part.to), "what": .string(part.what),
            "sides": .array(
              part.sides.map { side in
                [
                  "id": .string(side.partner.rawValue), "name": .string(side.name),
                  "asked_own": .optional(side.askedOwn), "asked_seen": .optional(side.askedSeen),
                  "own": .array(side.own.map(\.json)), "seen": .array(side.seen.map(\.json)),
                ]
              }),
          ]
        }),
    ]
  }

  /// One row an answer.
  public func table(in language: Language) -> Table {
    var table = Table(columns: [
      "from", "to", "what", "side", "side_name", "view", "interview", "n", "consent", "quote",
    ])
    for part in handOvers {
      for side in part.sides {
        for (view, quotes) in [("own", side.own), ("seen", side.seen)] {
          table.rows += quotes.map { quote in
            [
              .text(part.from), .text(part.to), .text(part.what), .text(side.partner.rawValue),
              .text(side.name), .text(view), .text(quote.interview), .number(quote.n),
              .number(quote.consent.rawValue), .optional(quote.text),
            ]
          }
        }
      }
    }
    return table
  }

  public func markdown(in language: Language) -> String {
    func plain(_ text: String) -> String { escapedMarkdown(visible(text)) }
    var lines = ["# \(Titles.title[language]): \(plain(title))", "", Titles.reading[language]]
    if handOvers.isEmpty { lines += ["", Titles.none[language]] }
    for part in handOvers {
      lines += ["", "## \(plain(part.from)) → \(plain(part.to)): \(plain(part.what))"]
      for side in part.sides {
        for view in side.views {
          lines += ["", "### \(plain(view.title(side, part)[language]))", ""]
          lines += view.quotes.map { "- \($0.markdown(language))" }
          if view.quotes.isEmpty { lines.append(view.absence[language]) }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  public func html(in language: Language) -> String {
    let quotes = LinkedQuotes([], language)
    let parts: [HTML] = handOvers.map { part in
      let rows: [[HTML]] = part.sides.map { side in
        ["\(side.name)"]
          + side.views.map { view in
            view.quotes.isEmpty
              ? "<span class=\"quiet\">\(view.absence[language])</span>"
              : HTML.list(view.quotes.map { quotes.html($0) })
          }
      }
      return HTML.section(
        "\(part.from) → \(part.to)",
        HTML.table(part.what, head: Titles.heads(language), rows: rows))
    }
    let none: HTML = handOvers.isEmpty ? "<p>\(Titles.none[language])</p>" : ""
    return reportPage(
      "\(Titles.title[language]): \(title)", language,
      about: "<p>\(Titles.reading[language])</p>", "\(none)\(parts)")
  }
}

extension MirrorReport.Side {
  fileprivate struct View {
    var quotes: [ReportQuote]
    var asked: Int?
    var isOfOther: Bool

    func title(_ side: MirrorReport.Side, _ part: MirrorReport.HandOverPart) -> Bilingual {
      guard isOfOther else {
        return Bilingual(nl: "\(side.name), zelf", en: "\(side.name), themselves")
      }
      let other = part.sides.first { $0.partner != side.partner }?.name ?? ""
      return Bilingual(
        nl: "\(side.name), zoals \(other) het denkt", en: "\(side.name), as \(other) thinks it is")
    }

    /// Not asked is told apart; whether somebody had nothing to say or keeps it is theirs to tell.
    var absence: Bilingual {
      switch asked {
      case 0: Bilingual(nl: "niet gevraagd", en: "not asked")
      case nil: Bilingual(nl: "minder dan drie mensen", en: "fewer than three people")
      default:
        Bilingual(
          nl: "geen antwoord, of niet vrijgegeven", en: "no answer, or not released")
      }
    }
  }

  fileprivate var views: [View] {
    [
      View(quotes: own, asked: askedOwn, isOfOther: false),
      View(quotes: seen, asked: askedSeen, isOfOther: true),
    ]
  }
}

private enum Titles {
  static let title = Bilingual(nl: "Twee kanten van een overdracht", en: "Two sides of a hand-over")
  static let reading = Bilingual(
    nl: """
      Wat een kant er zelf over zegt, en wat de andere kant denkt dat die zou zeggen. Alleen van \
      mensen die aangehaald mogen worden.
      """,
    en: """
      What a side says of it itself, and what the other side thinks that they would say. Only of \
      people who may be quoted.
      """)
  static let none = Bilingual(
    nl: "Op de ketenkaart staan geen overdrachten.", en: "The chain card has no hand-overs.")

  static func heads(_ language: Language) -> [String] {
    Bilingual(
      nl: "wie|zegt zelf|denkt de andere kant", en: "who|says themselves|the other side thinks")[
        language
      ].split(separator: "|").map(String.init)
  }
}
