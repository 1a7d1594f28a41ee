public import Access
internal import Inquiry

/// Reads what a daemon is told, and reports all problems in one pass. What is left out is as
/// `ServerSettings()` has it.
public func readServerSettings(_ file: SourceFile) -> Reading<ServerSettings> {
  let problems = ProblemList()
  let settings = openYAML(file.bytes, file: file.name, problems: problems).map { top in
    ServerSettingsReader(fields: top.fields(SettingsKeys.file)).read()
  }
  return Reading(value: settings, problems: problems.all)
}

private struct ServerSettingsReader {
  let fields: [String: YAMLCursor]

  func read() -> ServerSettings {
    var settings = ServerSettings()
    settings.store = fields["store"]?.path()
    settings.keyFile = fields["key_file"]?.path()
    settings.socket = fields["socket"]?.socketPath()
    settings.socketGroup = fields["socket_group"]?.name()
    settings.tcp = fields["tcp"].flatMap(readTCP)
    settings.hostNames = fields["host_names"].map(readHostNames)
    settings.people = fields["people"]?.path()
    settings.banks = fields["banks"]?.path()
    settings.lexicon = fields["lexicon"]?.path()
    settings.chains = fields["chains"]?.path()
    let what = Bilingual(nl: "taal", en: "language")
    if let language: Language = fields["language"]?.choice(of: what) {
      settings.language = language
    }
    if let log = fields["log"] { settings.log = readLog(log) }
    if let limits = fields["limits"] { settings.limits = readLimits(limits) }
    if let memory = fields["memory"] { settings.memory = readMemory(memory) }
    return settings
  }

  private func readTCP(_ cursor: YAMLCursor) -> ServerSettings.TCP? {
    let fields = cursor.fields(SettingsKeys.tcp)
    let address = fields["address"].map(readAddress) ?? .ipv4
    let port = fields["port"]?.limit("port", SettingsKeys.port)
    guard let address, let port else { return nil }
    return ServerSettings.TCP(address: address, port: UInt16(port))
  }

  private func readAddress(_ cursor: YAMLCursor) -> LoopbackAddress? {
    guard let text = cursor.text() else { return nil }
    let address = LoopbackAddress(text)
    if address == nil { cursor.report(.settings(.notLoopback(text))) }
    return address
  }

  private func readHostNames(_ cursor: YAMLCursor) -> [String] {
    let what = Bilingual(nl: "naam", en: "name")
    var names: [String] = []
    for item in cursor.filledList(what) {
      guard let text = item.text() else { continue }
      guard isHostName(text) else {
        item.report(.settings(.badHostName(text)))
        continue
      }
      let name = text.lowercased()
      if names.contains(name) { item.report(.duplicateName(text, what: what)) }
      names.append(name)
    }
    return names
  }

  private func readLog(_ cursor: YAMLCursor) -> ServerSettings.Log {
    var log = ServerSettings.Log()
    let fields = cursor.fields(SettingsKeys.log)
    let format = Bilingual(nl: "vorm", en: "format")
    if let chosen: ServerSettings.Log.Format = fields["format"]?.choice(of: format) {
      log.format = chosen
    }
    let level = Bilingual(nl: "niveau", en: "level")
    if let chosen: ServerSettings.Log.Level = fields["level"]?.choice(of: level) {
      log.level = chosen
    }
    return log
  }

  private func readLimits(_ cursor: YAMLCursor) -> ServerLimits {
    var limits = ServerLimits()
    let fields = cursor.fields(SettingsKeys.limits)
    for setting in LimitSetting.all {
      guard let value = fields[setting.key]?.limit(setting.key, setting.allowed) else { continue }
      limits[keyPath: setting.path] = value
    }
    if limits.connectionsPerSource > limits.connections {
      let place = fields["connections_per_source"] ?? fields["connections"] ?? cursor
      place.report(
        .settings(.moreThanAll(limits.connectionsPerSource, all: limits.connections)))
    }
    return limits
  }

  private func readMemory(_ cursor: YAMLCursor) -> ServerSettings.MemoryUse {
    var memory = ServerSettings.MemoryUse()
    let minutes = cursor.fields(SettingsKeys.memory)["interview_idle_minutes"]?
      .limit("interview_idle_minutes", SettingsKeys.interviewIdleMinutes)
    if let minutes { memory.interviewIdleMinutes = minutes }
    return memory
  }
}

extension YAMLCursor {
  /// A place that is the same wherever a daemon is started.
  fileprivate func path() -> String? {
    guard let text = text() else { return nil }
    guard text.utf8.first == UInt8(ascii: "/"),
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else {
      report(.settings(.relativePath(text)))
      return nil
    }
    return text
  }

  fileprivate func socketPath() -> String? {
    guard let path = path() else { return nil }
    guard path.utf8.count <= SettingsKeys.longestSocketPath else {
      let most = SettingsKeys.longestSocketPath
      report(.settings(.longSocketPath(path.utf8.count, most: most)))
      return nil
    }
    return path
  }
}
