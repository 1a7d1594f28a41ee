import API
import ArgumentParser
import Client
import Glibc
import Interviews
import Shelves
import Transcripts

/// The terminal client and the author's tools: the only place that names every concrete type.
@main
struct Verwonder: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verwonder",
    abstract: says(
      nl: "Vragen naar het waarom in een keten, en alleen vragen.",
      en: "Asking why in a collaboration chain, and only asking."),
    version: "0.1.0",
    subcommands: [
      InterviewCommand.self, RehearseCommand.self, HearCommand.self, LearnCommand.self,
      NeutralityCommand.self,
      BankCommand.self, RerunCommand.self, SimulateCommand.self, ExportCommand.self,
      ImportCommand.self,
      InterviewsCommand.self,
      RoundCommand.self,
      ChainCommand.self, ParticipantsCommand.self, ReceiptCommand.self, CheckpointCommand.self,
      AuditCommand.self, StoreCommand.self,
    ])

  static func main() async {
    Hygiene.begin(choosesBacktraces: Surroundings.variable("SWIFT_BACKTRACE") != nil)
    do {
      var command = try parseAsRoot(withResumeOfLast(CommandLine.arguments.dropFirst()))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      try StandardOutput.flush()
    } catch let failure as Failure {
      finish(failure)
    } catch let error as StoreError {
      finish(.refused(Complaint(error.text)))
    } catch let conflict as VersionConflict {
      finish(.refused(Complaint(conflict.text)))
    } catch let error as DaemonError {
      finish(.refused(Complaint(error.text)))
    } catch let refusal as ActRefusal {
      finish(.problems(Complaint(refusal.text)))
    } catch let missing as NotUnderstood {
      finish(.refused(Complaint(DaemonError.notUnderstood(missing.what).text)))
    } catch {
      // The parser's own errors carry our failures inside when a `validate()` threw them.
      let status = exitCode(for: error)
      if status.isSuccess {
        print(ParserTexts.help(message(for: error)))
        do { try StandardOutput.flush() } catch { Glibc.exit(1) }
        return
      }
      complain(ParserTexts.complaint(fullMessage(for: error)))
      Glibc.exit(2)
    }
  }

  /// `--resume` without an id means the last interview.
  private static func withResumeOfLast(_ arguments: some Collection<String>) -> [String] {
    var result: [String] = []
    for argument in arguments {
      if result.last == "--resume", argument.hasPrefix("--") { result.append("last") }
      result.append(argument)
    }
    if result.last == "--resume" { result.append("last") }
    return result
  }

  private static func finish(_ failure: Failure) -> Never {
    if !failure.text.isEmpty { complain(failure.text) }
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
