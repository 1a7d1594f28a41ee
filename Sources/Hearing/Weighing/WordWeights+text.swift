// Weights as a text that people can look things up in:
//
//   # a remark
//   kinds: a=agreements_interpreted b=complacency …
//   starts: -0.41 … -0.09
//   mark: 0.60
//   begro*  4.21  g:0.57 any:0.12
//
// Earlier tables named the kinds in full and had a digit more; records still hold them.
//
// Fields of a feature are parted by tabs, for a feature may have spaces in it.

extension WordWeights {
  /// What stands in a weights file that cannot be read.
  public struct Misread: Error, Equatable {
    /// The first line is 1.
    public var line: Int

    public init(line: Int) { self.line = line }
  }

  public var text: String {
    let codes = kinds.indices.map(code) + ["any"]
    var lines = ["kinds: " + zip(codes, kinds).map { "\($0)=\($1)" }.joined(separator: " ")]
    lines.append("starts: " + starts.map(inUnits).joined(separator: " "))
    lines.append("mark: " + inUnits(markInThousandths))
    for number in 0..<features.count {
      let row = weights[number]
      if row.isEmpty { continue }
      let pairs = row.map(Telling.init).map { codes[$0.column] + ":" + inUnits($0.weight) }
      lines.append(
        [features[number], inUnits(rarity[number]), pairs.joined(separator: " ")]
          .joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  public init(text: String) throws(Misread) {
    var kinds: [String] = []
    var columns: [Substring: Int] = [:]
    var starts: [Int32] = []
    var mark = Self.usualMark
    var names: [String] = []
    var rarity: [Int32] = []
    var rows: [[Int32]] = []
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let misread = Misread(line: number + 1)
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: 0x09)
      if fields.count == 1 {
        let words = Substring(line).split(separator: " ")
        switch words.first {
        case "kinds:":
          for (column, word) in words.dropFirst().enumerated() {
            let parts = word.split(separator: "=")
            guard let code = parts.first, let kind = parts.last else { throw misread }
            kinds.append(String(kind))
            columns[code] = column
          }
          columns["any"] = kinds.count
          guard columns.count <= Telling.mostColumns else { throw misread }
        case "starts:": starts = words.dropFirst().compactMap { inThousandths($0.utf8) }
        case "mark:":
          guard words.count == 2, let told = inThousandths(words[1].utf8) else { throw misread }
          mark = told
        default: throw misread
        }
        continue
      }
      guard fields.count == 3, let rare = inThousandths(fields[1]) else { throw misread }
      var row: [Int32] = []
      for pair in fields[2].split(separator: UInt8(ascii: " ")) {
        guard let colon = pair.firstIndex(of: UInt8(ascii: ":")),
          let column = columns[Substring(pair[..<colon])],
          let weight = inThousandths(pair[pair.index(after: colon)...])
        else { throw misread }
        row.append(Telling(column: column, weight: weight).number)
      }
      names.append(String(Substring(fields[0])))
      rarity.append(rare)
      rows.append(row)
    }
    guard !kinds.isEmpty, starts.count == kinds.count + 1 else { throw Misread(line: 1) }
    self.init(
      kinds: kinds, features: StringTable(names), rarity: rarity, weights: NumberLists(rows),
      starts: starts, markInThousandths: mark)
  }
}

/// "a" for the first, "z" for the last of the first 26, then "aa".
private func code(_ column: Int) -> String {
  let letter = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(column % 26)))
  return column < 26 ? letter : code(column / 26 - 1) + letter
}

/// "-0.41" for -410, "-0.412" for -412.
private func inUnits(_ thousandths: Int32) -> String {
  let size = thousandths.magnitude
  let digits = String(1000 + size % 1000).dropFirst()
  return (thousandths < 0 ? "-" : "")
    + "\(size / 1000).\(size % 10 == 0 ? digits.dropLast() : digits)"
}

/// -412 for "-0.412", -410 for "-0.41"; always two or three digits after the point.
private func inThousandths(_ text: Substring.UTF8View.SubSequence) -> Int32? {
  var size: Int32 = 0
  var digitsAfterPoint: Int?
  let isNegative = text.first == UInt8(ascii: "-")
  for byte in isNegative ? text.dropFirst() : text {
    switch byte {
    case UInt8(ascii: "."):
      if digitsAfterPoint != nil { return nil }
      digitsAfterPoint = 0
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if size > 1_000_000 { return nil }
      size = size * 10 + Int32(byte - UInt8(ascii: "0"))
      digitsAfterPoint = digitsAfterPoint.map { $0 + 1 }
    default: return nil
    }
  }
  guard digitsAfterPoint == 2 || digitsAfterPoint == 3 else { return nil }
  if digitsAfterPoint == 2 { size *= 10 }
  return isNegative ? -size : size
}
