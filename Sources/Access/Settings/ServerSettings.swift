public import Inquiry

/// Everything that a daemon can be told. Told nothing, it is safe: for whoever runs it alone, over
/// a socket that only they can open.
public struct ServerSettings: Sendable, Equatable {
  /// The folder of the record; `nil` for the usual place.
  public var store: String?
  /// The file with the store's key; `nil` for the usual place.
  public var keyFile: String?
  /// `nil` for `verwonderd.sock` in the store's folder.
  public var socket: String?
  /// The group that may use the socket.
  public var socketGroup: String?
  /// `nil` where nothing but the socket is listened to.
  public var tcp: TCP?
  /// The names under which browsers may ask; `nil` for those of this machine.
  public var hostNames: [String]?
  /// `nil` where whoever runs the daemon is the only one.
  public var people: String?
  /// Folders that take the place of what is installed beside the program.
  public var banks: String?
  public var lexicon: String?
  public var chains: String?
  /// What is spoken to those who ask for no language.
  public var language: Language = .dutch
  public var log = Log()
  public var limits = ServerLimits()
  public var memory = MemoryUse()

  public init() {}

  /// Read and write for the owner, and for the group where there is one.
  public var socketMode: UInt32 { socketGroup == nil ? 0o600 : 0o660 }

  /// Where HTTP is spoken: nowhere that another machine can reach. What makes it so, a reverse
  /// proxy with TLS, stands before it.
  public struct TCP: Sendable, Equatable {
    public var address: LoopbackAddress
    public var port: UInt16

    public init(address: LoopbackAddress = .ipv4, port: UInt16) {
      self.address = address
      self.port = port
    }
  }

  public struct Log: Sendable, Equatable {
    public enum Format: String, Sendable, CaseIterable {
      case json
      case text
      /// Text, with the level as systemd's journal reads it.
      case journal
    }

    public enum Level: String, Sendable, CaseIterable {
      case trace, debug, info, notice, warning, error, critical
    }

    /// `nil` where nobody chose: text for whoever watches, JSON otherwise.
    public var format: Format?
    public var level = Level.info

    public init() {}
  }

  /// What is held in memory, and how long.
  public struct MemoryUse: Sendable, Equatable {
    /// After which an interview in which nothing happens is let go of: it is on record.
    public var interviewIdleMinutes = 30

    public init() {}
  }
}
