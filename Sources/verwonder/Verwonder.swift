import ArgumentParser
import Glibc

/// The terminal client and the author's tools: the only place that names every concrete type.
@main
struct Verwonder: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verwonder",
    abstract: says(
      nl: "Vragen naar het waarom in een keten, en alleen vragen.",
      en: "Asking why in a collaboration chain, and only asking."),
    version: "0.1.0",
    subcommands: [HearCommand.self])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      finish(failure)
    } catch {
      // The parser's own errors carry our failures inside when a `validate()` threw them.
      let status = exitCode(for: error)
      if status.isSuccess {
        print(message(for: error))
        return
      }
      complain(fullMessage(for: error))
      Glibc.exit(2)
    }
  }

  private static func finish(_ failure: Failure) -> Never {
    complain(failure.text)
    Glibc.exit(failure.status)
  }
}

/// To standard error, where it does not mix with what a command gives.
func complain(_ text: String) {
  var bytes = Array((text + "\n").utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    bytes = bytes.dropFirst(count)
  }
}
