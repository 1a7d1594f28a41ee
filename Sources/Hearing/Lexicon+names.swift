extension Lexicon {
  /// The ids of everything it can hear, in the order of its files. A cue names the one that heard
  /// it.
  public var cueIDs: [String] { entries.map(\.id) }
}
