internal import Glibc

public struct CannotStart: Error {
  public var program: String
  public var reason: Int32
}

/// What a child process gets for its descriptors 0, 1 and 2.
enum ChildInputOutput {
  /// A terminal, by name: the child opens it itself, which makes it its controlling terminal.
  case terminal(String)
  case descriptors(Int32, Int32, Int32)
}

/// Starts a program with exactly the environment given.
func spawn(
  _ program: String, _ arguments: [String], environment: [String: String],
  on inputOutput: ChildInputOutput
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  switch inputOutput {
  case .terminal(let name):
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
  case .descriptors(let input, let output, let error):
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, error, 2)
  }
  var attributes = newSessionAttributes()
  defer { posix_spawnattr_destroy(&attributes) }
  let variables = environment.map { "\($0)=\($1)" }.sorted()
  var words = cStrings([program] + arguments)
  var settings = cStrings(variables)
  defer { for string in words + settings { free(string) } }
  var process: pid_t = 0
  let reason = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
  guard reason == 0 else { throw CannotStart(program: program, reason: reason) }
  return process
}

/// The exit status, or minus the number of the signal that ended the process.
func exitStatus(of process: pid_t) -> Int32 {
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : -signal
}

/// The same, for one that has ended already; `nil` while it runs.
func exitStatusNow(of process: pid_t) -> Int32? {
  var status: Int32 = 0
  guard waitpid(process, &status, WNOHANG) == process else { return nil }
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : -signal
}

/// No signal blocked or ignored, and a session of its own, whatever the tests run under.
private func newSessionAttributes() -> posix_spawnattr_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  // POSIX_SPAWN_SETSID, which the header hides behind _GNU_SOURCE.
  let newSession: Int16 = 0x80
  posix_spawnattr_setflags(
    &attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
  return attributes
}

private func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
  strings.map { strdup($0) } + [nil]
}
