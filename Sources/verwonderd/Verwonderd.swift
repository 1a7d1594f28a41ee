import ArgumentParser

/// The daemon: one store, several people, always on.
@main
struct Verwonderd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verwonderd", version: "0.1.0-dev")

  @Option(completion: .file(extensions: ["yaml"]))
  var config: String?

  @Flag var checkConfig = false

  func run() async throws {}
}
