internal import Glibc
internal import Synchronization

/// Runs a program that takes over the terminal, and waits for it.
///
/// Meanwhile Ctrl-C and Ctrl-\ are that program's own business. A signal that should end this
/// program is passed on to that one; afterwards it is raised here, by `raiseHeldSignal`, once
/// the caller has tidied up.
///
/// - Returns: the exit status, 128 + the number of the signal that ended it, or `nil` when there
///   is no such program.
func runInForeground(_ program: String, _ arguments: [String]) -> Int32? {
  child.store(0, ordering: .sequentiallyConsistent)
  let ignored = keys.map { ($0, replaceAction(of: $0, with: SIG_IGN)) }
  let passedOn = endings.map { ($0, replaceAction(of: $0, with: holdSignal)) }
  defer {
    for (number, action) in ignored + passedOn {
      var action = action
      sigaction(number, &action, nil)
    }
  }
  guard let process = spawn(program, arguments) else { return nil }
  child.store(process, ordering: .sequentiallyConsistent)
  // One that came between the two lines above.
  let early = held.load(ordering: .sequentiallyConsistent)
  if early != 0 { kill(process, early) }
  return wait(for: process)
}

/// Lets a signal that came while an editor ran do its work after all.
func raiseHeldSignal() {
  let number = held.exchange(0, ordering: .sequentiallyConsistent)
  if number != 0 { raise(number) }
}

private let keys = [SIGINT, SIGQUIT]
private let endings = [SIGTERM, SIGHUP]
private let child = Atomic<pid_t>(0)
private let held = Atomic<Int32>(0)

private let holdSignal: @convention(c) (Int32) -> Void = { number in
  held.store(number, ordering: .sequentiallyConsistent)
  let process = child.load(ordering: .sequentiallyConsistent)
  if process > 0 { kill(process, number) }
}

private func replaceAction(of number: Int32, with handler: __sighandler_t?) -> sigaction {
  var action = sigaction()
  action.__sigaction_handler.sa_handler = handler
  action.sa_flags = SA_RESTART
  var before = sigaction()
  sigaction(number, &action, &before)
  return before
}

private func spawn(_ program: String, _ arguments: [String]) -> pid_t? {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var defaults = sigset_t()
  sigemptyset(&defaults)
  for number in keys + endings { sigaddset(&defaults, number) }
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process: pid_t = 0
  return posix_spawnp(&process, program, nil, &attributes, &words, environ) == 0 ? process : nil
}

private func wait(for process: pid_t) -> Int32 {
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}
