internal import Inquiry
public import JSONText

/// Reads what was sent as a value of ours.
///
/// - Parameter read: gives `nil` only where it reported a mistake.
/// - Throws: `invalid-json`, or a problem with every mistake in the fields.
public func readBody<Value>(
  _ bytes: [UInt8], as read: (BodyCursor) -> Value?
) throws(ProblemDetails) -> Value {
  let json: JSON
  do {
    json = try JSON.read(bytes)
  } catch {
    throw ProblemDetails(error)
  }
  let mistakes = MistakeList()
  let value = read(BodyCursor(value: json, pointer: "", mistakes: mistakes))
  guard let value, mistakes.all.isEmpty else { throw ProblemDetails(mistakes.all) }
  return value
}

/// Gathers the mistakes in one body while it is read: as many as somebody would mend at once, so
/// that an answer is not larger than what was sent.
final class MistakeList {
  static let most = 20

  private(set) var all: [FieldMistake] = []

  var isFull: Bool { all.count >= MistakeList.most }

  func add(_ mistake: FieldMistake) { if !isFull { all.append(mistake) } }
}

/// A place in a body and what stands there. Reading goes on after a mistake, so that who sent it
/// hears of all of them at once.
public struct BodyCursor {
  public let value: JSON
  /// RFC 6901; empty at the top.
  public let pointer: String
  let mistakes: MistakeList

  public func report(_ what: FieldMistake.What) { mistakes.add(FieldMistake(what, at: pointer)) }

  private func at(_ step: String, _ value: JSON) -> BodyCursor {
    BodyCursor(value: value, pointer: pointer + "/" + step.escapedInPointer, mistakes: mistakes)
  }

  /// The fields of an object. One that is not in `allowed` is refused: whoever sends it means
  /// something by it that would not happen.
  public func fields(_ allowed: [String], required: [String] = []) -> [String: BodyCursor] {
    guard case .object(let members) = value else {
      report(.wrongType(expected: .object))
      return [:]
    }
    var fields: [String: BodyCursor] = [:]
    for member in members {
      let field = at(member.key, member.value)
      if allowed.contains(member.key) {
        fields[member.key] = field
      } else if !mistakes.isFull {
        field.report(.unknown(didYouMean: nearest(member.key, in: allowed), allowed: allowed))
      }
    }
    for name in required where fields[name] == nil { at(name, .null).report(.missing) }
    return fields
  }

  /// The items of a list.
  public func list(most: Int) -> [BodyCursor] {
    guard case .array(let items) = value else {
      report(.wrongType(expected: .list))
      return []
    }
    guard items.count <= most else {
      report(.tooMany(most: most))
      return []
    }
    return items.enumerated().map { at("\($0)", $1) }
  }

  public var isNull: Bool { value == .null }

  /// A text exactly as it was sent.
  ///
  /// - Parameter most: in bytes of UTF-8.
  public func text(most: Int) -> String? {
    guard case .string(let text) = value else {
      report(.wrongType(expected: .text))
      return nil
    }
    guard text.utf8.count <= most else {
      report(.tooLong(mostBytes: most))
      return nil
    }
    return text
  }

  /// A text in which something can be seen.
  public func filledText(most: Int) -> String? {
    guard let text = text(most: most) else { return nil }
    guard !isBlank(text) else {
      report(.empty)
      return nil
    }
    return text
  }

  /// The name under which somebody takes part, in the form in which it is kept.
  public func pseudonym() -> String? {
    guard let text = text(most: 4 * Pseudonym.longest) else { return nil }
    do throws(Pseudonym.Fault) {
      return try Pseudonym.read(text)
    } catch {
      report(error == .blank ? .empty : .badPseudonym(error))
      return nil
    }
  }

  /// A whole number between bounds, however it is written: `2`, `2.0` and `2e0` are the same.
  public func number(_ range: ClosedRange<Int>) -> Int? {
    let number: Int? =
      switch value {
      case .number(let number): number
      case .fraction(let number): Int(exactly: number)
      default: nil
      }
    guard let number else {
      report(.wrongType(expected: .wholeNumber))
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(range))
      return nil
    }
    return number
  }

  public func flag() -> Bool? {
    guard case .bool(let flag) = value else {
      report(.wrongType(expected: .flag))
      return nil
    }
    return flag
  }

  /// A name as the formats use it: lower-case letters, digits, `-` and `_`, at most 64.
  public func name() -> String? {
    guard case .string(let text) = value else {
      report(.wrongType(expected: .text))
      return nil
    }
    guard isPlainName(text) else {
      report(.badName)
      return nil
    }
    return text
  }

  /// One of a closed list of words.
  public func choice<Choice: RawRepresentable & CaseIterable>(
    as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard case .string(let text) = value else {
      report(.wrongType(expected: .text))
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(.unknownWord(didYouMean: nearest(text, in: known), known: known))
    return nil
  }
}

/// Whether a text may be the name of something: it can stand in a path and on a command line, and
/// no two of them look alike. Decided on bytes.
public func isPlainName(_ text: String) -> Bool {
  (1...64).contains(text.utf8.count)
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
}

extension String {
  /// `~` and `/` mean something in a pointer. (RFC 6901, 3) Shown to people, so made visible.
  fileprivate var escapedInPointer: String {
    var result = String.UnicodeScalarView()
    for scalar in visible(self).unicodeScalars {
      switch scalar {
      case "~": result.append(contentsOf: "~0".unicodeScalars)
      case "/": result.append(contentsOf: "~1".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Bilingual {
  fileprivate static let object = Bilingual(nl: "een object", en: "an object")
  fileprivate static let list = Bilingual(nl: "een lijst", en: "a list")
  fileprivate static let text = Bilingual(nl: "een tekst", en: "a text")
  fileprivate static let wholeNumber = Bilingual(nl: "een heel getal", en: "a whole number")
  fileprivate static let flag = Bilingual(nl: "true of false", en: "true or false")
}
