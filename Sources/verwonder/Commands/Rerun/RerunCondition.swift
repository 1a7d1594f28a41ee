import API
import Inquiry
import JSONText
import Shelves

/// What must not happen in a rerun, for people who keep a bank in git: `other`, or `less=3` when up
/// to three are no surprise.
struct RerunCondition: Equatable {
  enum Name: String, CaseIterable {
    case any
    case horizon
    case other
    case closed
    case goesOn = "goes-on"
    case reworded
    case otherRule = "other-rule"
    case explained
    case less
    case more
    case neverFired = "never-fired"
  }

  var name: Name
  /// More than so many.
  var allowed: Int

  /// - Parameter text: one or more, separated by commas.
  static func list(_ text: String) throws -> [RerunCondition] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let word = String(sides[0])
      guard let name = Name(rawValue: word) else {
        throw Failure.wrongUse(.unknownCondition(word))
      }
      guard sides.count == 2 else { return RerunCondition(name: name, allowed: 0) }
      guard let allowed = Int(sides[1]), allowed >= 0 else {
        throw Failure.wrongUse(.noCount(String(part)))
      }
      return RerunCondition(name: name, allowed: allowed)
    }
  }

  /// Says so when it is met: by how much, and where first.
  ///
  /// - Parameter summary: `summary` of the report as JSON.
  func complaint(about summary: JSON) throws -> Bilingual? {
    let found = try found(in: summary)
    guard found.count > allowed else { return nil }
    let head = "--fail-on \(name.rawValue)" + (allowed > 0 ? "=\(allowed)" : "")
    var text = Bilingual(
      nl: "\(head): \(name.told(found.count).nl)", en: "\(head): \(name.told(found.count).en)")
    if !found.names.isEmpty {
      let names =
        found.names.prefix(5).joined(separator: ", ") + (found.names.count > 5 ? ", …" : "")
      text = Bilingual(nl: "\(text.nl): \(names)", en: "\(text.en): \(names)")
    }
    if let place = found.first {
      text = Bilingual(
        nl: "\(text.nl); het eerst bij vraag \(place.n) van \(place.interview)",
        en: "\(text.en); first at question \(place.n) of \(place.interview)")
    }
    return Bilingual(nl: text.nl + ".", en: text.en + ".")
  }

  private struct Found {
    var count = 0
    var names: [String] = []
    var first: (interview: String, n: Int)?

    mutating func add(_ counted: JSON) throws {
      count += try counted.number("count")
      guard first == nil, let place = counted["places"]?.items?.first else { return }
      first = (try place.text("interview"), try place.number("n"))
    }
  }

  private func found(in summary: JSON) throws -> Found {
    var found = Found()
    switch name {
    case .any:
      for change in summary["changes"]?.items ?? [] where change["change"] != "unknown" {
        try found.add(change)
      }
      for side in ["more", "less"] {
        for kind in summary["heard"]?[side]?.items ?? [] { try found.add(kind) }
      }
      found.count = try summary.number("changed")
    case .horizon: try found.add(summary.field("horizons"))
    case .less, .more:
      for kind in summary["heard"]?[name.rawValue]?.items ?? [] {
        try found.add(kind)
        found.names.append(try kind.text("kind"))
      }
    case .neverFired:
      found.names = (summary["never_fired"]?.items ?? []).compactMap(\.string)
      found.count = found.names.count
    case .other, .closed, .goesOn, .reworded, .otherRule, .explained:
      let word = JSON.string(name.rawValue.replacing("-", with: "_"))
      for change in summary["changes"]?.items ?? [] where change["change"] == word {
        try found.add(change)
      }
    }
    return found
  }
}

extension RerunCondition.Name {
  fileprivate func told(_ count: Int) -> Bilingual {
    switch self {
    case .any:
      Bilingual(
        nl: "in \(count) gesprekken verandert iets", en: "something changes in \(count) interviews")
    case .horizon:
      Bilingual(
        nl: "\(count) gesprekken zouden anders lopen",
        en: "\(count) interviews would take another course")
    case .other:
      Bilingual(nl: "\(count) keer een andere vraag", en: "another question \(count) times")
    case .closed:
      Bilingual(
        nl: "\(count) keer zou het gesprek al klaar zijn",
        en: "the talk would be over \(count) times")
    case .goesOn:
      Bilingual(
        nl: "\(count) keer zou het gesprek doorgaan", en: "the talk would go on \(count) times")
    case .reworded:
      Bilingual(nl: "\(count) keer anders gezegd", en: "said differently \(count) times")
    case .otherRule:
      Bilingual(nl: "\(count) keer door een andere regel", en: "by another rule \(count) times")
    case .explained:
      Bilingual(nl: "\(count) keer anders uitgelegd", en: "explained differently \(count) times")
    case .less:
      Bilingual(
        nl: "\(count) keer iets niet meer gehoord", en: "something no longer heard \(count) times")
    case .more:
      Bilingual(
        nl: "\(count) keer iets nu ook gehoord", en: "something now heard as well \(count) times")
    case .neverFired:
      Bilingual(
        nl: "\(count) regels leidden nergens tot iets", en: "\(count) rules led to nothing anywhere"
      )
    }
  }
}

extension Complaint {
  fileprivate static func unknownCondition(_ word: String) -> Complaint {
    let known = RerunCondition.Name.allCases.map(\.rawValue)
    let list = known.joined(separator: ", ")
    let meant = nearest(word, in: known)
    return Complaint(
      nl: "--fail-on \(word) ken ik niet."
        + (meant.map { " Bedoelde je \($0)?" } ?? "") + " Kies uit: \(list).",
      en: "I do not know --fail-on \(word)."
        + (meant.map { " Did you mean \($0)?" } ?? "") + " Choose from: \(list).")
  }

  fileprivate static func noCount(_ part: String) -> Complaint {
    Complaint(
      nl: "--fail-on \(part): achter = hoort een getal, het aantal dat nog mag, zoals less=3.",
      en: "--fail-on \(part): after = comes a number, how many are still fine, as in less=3.")
  }
}
