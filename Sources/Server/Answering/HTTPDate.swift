internal import Transcripts

extension Timestamp {
  /// `Sun, 29 Nov 2026 12:42:21 GMT` (RFC 9110, 5.6.7)
  var httpDate: String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let ofDay = Int((milliseconds % 86_400_000 + 86_400_000) % 86_400_000) / 1000
    let days = Int((milliseconds - Int64(ofDay) * 1000) / 86_400_000)
    // 1 January 1970 was a Thursday.
    let weekday = weekdays[((days + 4) % 7 + 7) % 7]
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map(twoDigits).joined(separator: ":")
    return "\(weekday), \(twoDigits(parts[2])) \(months[parts[1] - 1]) \(parts[0]) \(time) GMT"
  }
}

private let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
private let months = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
