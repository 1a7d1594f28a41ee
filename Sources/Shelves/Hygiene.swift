import CProcess
import Glibc

/// What a process does for the words before it touches them. (SECURITY, 6.8)
package enum Hygiene {
  /// For a process that stays: before it has a second thread.
  package static func keepMemorySmall() { process_share_memory() }

  /// After something large was read, of which little is left.
  package static func giveBackMemory() { process_trim_memory() }

  /// No core file and no debugger of the same user may see what is in memory; what is written is
  /// for its owner; a crash prints no memory.
  ///
  /// - Parameter choosesBacktraces: whether somebody said what Swift may show of a crash.
  package static func begin(choosesBacktraces: Bool) {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = process_hide_memory()
    guard !choosesBacktraces else { return }
    // Swift's own report of a crash shows registers and the memory behind them.
    for fault in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
      signal(fault, SIG_DFL)
    }
  }
}
