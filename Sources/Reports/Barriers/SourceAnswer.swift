internal import Inquiry

/// An answer that is quoted, as a whole, with the question it was given to: what a quote leads to.
public struct SourceAnswer: Sendable, Equatable {
  public var interview: String
  public var n: Int
  public var question: String
  public var answer: String
  /// What is quoted of it, in Unicode scalars; in order, and none overlaps another.
  public var quoted: [Range<Int>]
}

extension SourceAnswer {
  /// Those of the quotes that show their words, in the order in which they were given; with nothing
  /// of them quoted yet.
  static func all(of quotes: [ReportQuote], in record: InterviewRecord) -> [SourceAnswer] {
    Set(quotes.filter { $0.text != nil }.map(\.n)).sorted().compactMap { n in
      guard let turn = record.memory.turn(n), let answer = turn.answer?.words.text else {
        return nil
      }
      let question = ReadableQuestion(
        turn.question, in: record.memory, showing: .quotedUnderPseudonym
      ) {
        record.memory.effectiveConsent($0) >= .quotedUnderPseudonym
      }
      return SourceAnswer(
        interview: record.id, n: n, question: question.text, answer: answer,
        quoted: [])
    }
  }
}

extension BarrierSummary {
  /// The answers in which something stands that is quoted here.
  func quotedAnswers(in parts: [Part]) -> [SourceAnswer] {
    var places: [String: [Int: [Range<Int>]]] = [:]
    for quote in quotes where quote.text != nil {
      places[quote.interview, default: [:]][quote.n, default: []].append(quote.place)
    }
    return parts.flatMap { part -> [SourceAnswer] in
      guard let own = places[part.interview] else { return [] }
      return part.sources.compactMap { source in
        guard let quoted = own[source.n] else { return nil }
        var source = source
        source.quoted = merged(quoted)
        return source
      }
    }
  }
}

private func merged(_ places: [Range<Int>]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if let last = result.last, place.lowerBound <= last.upperBound {
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
    } else {
      result.append(place)
    }
  }
  return result
}

extension BarrierSummary {
  /// Everything that is quoted, as far as its words are shown or not.
  var quotes: [ReportQuote] { partners.flatMap(\.quotes) }
}

extension BarrierSummary.PartnerPart {
  var quotes: [ReportQuote] {
    var quotes = kinds.flatMap(\.entries).flatMap(\.quotes)
    quotes += goals + ownGoals
    quotes += ideas.flatMap(\.quotes)
    return quotes + conclusions
  }
}

extension BarrierSummary.Entry {
  var quotes: [ReportQuote] { [quote] + [name].compactMap(\.self) }
}

extension BarrierSummary.IdeaPart {
  var quotes: [ReportQuote] {
    [idea].compactMap(\.self) + conditions + agreements.flatMap(\.quotes)
  }
}

extension BarrierSummary.AgreementPart {
  var quotes: [ReportQuote] { [what] + [who, when, check].compactMap(\.self) }
}
