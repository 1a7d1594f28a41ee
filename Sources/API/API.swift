/// Paths and bodies of the daemon's API, as both sides see them.
public enum API {}
