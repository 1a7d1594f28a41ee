/// To the right in so many columns, or with a negative number to the left.
func padded(_ text: String, to width: Int) -> String {
  let spaces = String(repeating: " ", count: max(0, abs(width) - text.unicodeScalars.count))
  return width < 0 ? text + spaces : spaces + text
}
