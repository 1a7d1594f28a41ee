extension ServerSettings {
  /// What may stand in `Host`, in lower case. Another name is one that somebody else chose for this
  /// machine. (DNS rebinding)
  public var allowedHosts: [String] {
    if let hostNames { return hostNames.map { $0.lowercased() } }
    let names = ["localhost", "127.0.0.1", "[::1]"]
    guard let tcp else { return names }
    // Browsers leave the port of HTTP out.
    let withPort = names.map { "\($0):\(tcp.port)" }
    return tcp.port == 80 ? withPort + names : withPort
  }

  /// Whether `host` is one of them, letter by letter, in capitals or not.
  public func allows(host: some StringProtocol) -> Bool {
    let bytes = host.utf8.map(\.asciiLowercased)
    return allowedHosts.contains { $0.utf8.elementsEqual(bytes) }
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
