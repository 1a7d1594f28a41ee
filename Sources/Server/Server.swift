internal import Hummingbird

/// The daemon's side of the API.
public enum Server {}
