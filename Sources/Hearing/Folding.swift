/// A letter as it is compared: lower case, without the diacritics that Dutch and English use.
func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
  if scalar.isASCII {
    return String.UnicodeScalarView([("A"..."Z").contains(scalar) ? scalar.lowercasedASCII : scalar]
    )
  }
  let lower = scalar.properties.lowercaseMapping.unicodeScalars
  guard let first = lower.first else { return lower }
  return withoutDiacritic(first).unicodeScalars
}

/// A word as it is compared, for patterns that are written with capitals and accents.
public func folded(_ word: String) -> String {
  if word.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) {
    return word
  }
  var result = String.UnicodeScalarView()
  for scalar in word.unicodeScalars where !scalar.isCombining && !scalar.isApostrophe {
    result.append(contentsOf: folded(scalar))
  }
  return String(result)
}

/// Latin-1 and the few letters beyond it that occur in Dutch and English talk and names.
private func withoutDiacritic(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "à"..."å", "ā", "ă", "ą": "a"
  case "ç", "ć", "č": "c"
  case "è"..."ë", "ē", "ė", "ę", "ě": "e"
  case "ì"..."ï", "ī", "į", "ı": "i"
  case "ñ", "ń", "ň": "n"
  case "ò"..."ö", "ø", "ō", "ő": "o"
  case "ù"..."ü", "ū", "ů", "ű": "u"
  case "ý", "ÿ": "y"
  case "š", "ś", "ş": "s"
  case "ž", "ź", "ż": "z"
  case "ğ": "g"
  case "ł": "l"
  case "æ": "ae"
  case "œ": "oe"
  case "ĳ": "ij"
  case "ß": "ss"
  default: String(scalar)
  }
}

extension Unicode.Scalar {
  /// Marks that sit on the letter before them: they change how a word looks, not which it is.
  var isCombining: Bool {
    if isASCII { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  var isZeroWidth: Bool { !isASCII && properties.generalCategory == .format }

  /// For A to Z only.
  fileprivate var lowercasedASCII: Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value) | 0x20)
  }

  /// The Unicode tables are slow, and nearly all that is read is ASCII.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  var isLetter: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
  }

  var isApostrophe: Bool { self == "'" || self == "’" || self == "‘" || self == "`" }
}

extension String {
  /// The words at a place, counted in Unicode scalars.
  ///
  /// - Precondition: `place` lies inside the text.
  public func words(at place: Range<Int>) -> String {
    let scalars = unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: place.lowerBound)
    let end = scalars.index(start, offsetBy: place.count)
    return String(scalars[start..<end])
  }
}
