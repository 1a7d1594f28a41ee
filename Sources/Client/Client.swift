/// The daemon, as a client sees it.
public enum Client {}
