/// What a bank must keep, whatever anybody says.
public enum Promise: String, CaseIterable, Sendable {
  /// Every talk ends within its limits, by reading back and the last word, and with the goal asked
  /// for where no idea came before it.
  case ends
  /// Every barrier that was heard is put back, or closed by somebody who drew a line.
  case givesBack = "gives_back"
  /// Where somebody has had enough, no why follows; a boundary or irritation ends the ladder
  /// without a question of another in its place, and a plain wish to stop ends all ladders.
  case stopsAreKept = "stops_are_kept"
  /// Every rule can fire, and every topic can be opened.
  case allIsReached = "all_is_reached"
}
