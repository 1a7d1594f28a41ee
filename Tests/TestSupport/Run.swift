internal import Dispatch
internal import Glibc

public struct Finished: Sendable, Equatable {
  /// The exit status, or minus the number of the signal that ended the program.
  public var status: Int32
  public var stdout: [UInt8]
  public var stderr: [UInt8]

  public var output: String { String(decoding: stdout, as: UTF8.self) }
  public var complaints: String { String(decoding: stderr, as: UTF8.self) }
}

/// Runs a program without a terminal and waits for its end.
public func run(
  _ program: String, _ arguments: [String] = [], stdin: [UInt8] = [],
  environment: [String: String] = [:]
) throws -> Finished {
  let (input, output, error) = (try Pipe(), try Pipe(), try Pipe())
  let process = try spawn(
    program, arguments, environment: environment,
    on: .descriptors(input.reading, output.writing, error.writing))
  close(input.reading)
  close(output.writing)
  close(error.writing)
  var streams = Streams(input: input.writing, rest: stdin[...])
  streams.exchange(with: [output.reading, error.reading])
  close(output.reading)
  close(error.reading)
  return Finished(
    status: exitStatus(of: process), stdout: streams.taken[0], stderr: streams.taken[1])
}

public func run(
  _ program: String, _ arguments: [String] = [], stdin: String,
  environment: [String: String] = [:]
) throws -> Finished {
  try run(program, arguments, stdin: Array(stdin.utf8), environment: environment)
}

/// The same for a program that takes long: other tests go on meanwhile.
public func runAside(
  _ program: String, _ arguments: [String], environment: [String: String]
) async throws -> Finished {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue(label: program).async {
      continuation.resume(
        with: Result { try run(program, arguments, environment: environment) })
    }
  }
}

private struct Pipe {
  var reading: Int32
  var writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CannotStart(program: "pipe", reason: errno) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }
}

/// Gives input and takes both outputs at once, so that no side waits for another for ever.
private struct Streams {
  var input: Int32
  var rest: ArraySlice<UInt8>
  var taken: [[UInt8]] = [[], []]

  init(input: Int32, rest: ArraySlice<UInt8>) {
    (self.input, self.rest) = (input, rest)
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  mutating func exchange(with outputs: [Int32]) {
    var open = outputs.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    give()
    while open.contains(where: { $0.fd >= 0 }) {
      open.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
      poll(&open, nfds_t(open.count), -1)
      if open.removeLast().revents != 0 { give() }
      for index in open.indices where open[index].revents != 0 {
        if !take(index, from: open[index].fd) { open[index].fd = -1 }
      }
    }
    if input >= 0 { close(input) }
  }

  private mutating func give() {
    guard input >= 0 else { return }
    if !rest.isEmpty {
      let count = writeQuietly(input, rest)
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0 && errno == EAGAIN { return }
      if count < 0 { rest = [] }
    }
    if rest.isEmpty {
      close(input)
      input = -1
    }
  }

  private mutating func take(_ index: Int, from descriptor: Int32) -> Bool {
    var piece = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor, &piece, piece.count)
    if count > 0 { taken[index] += piece[..<count] }
    return count > 0 || (count < 0 && errno == EINTR)
  }
}

/// A program may end without reading its input; that must not end the tests.
private func writeQuietly(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
  var pipeSignal = sigset_t()
  var before = sigset_t()
  sigemptyset(&pipeSignal)
  sigaddset(&pipeSignal, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
  let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  let reason = errno
  if count < 0 && reason == EPIPE {
    var none = timespec()
    sigtimedwait(&pipeSignal, nil, &none)
  }
  pthread_sigmask(SIG_SETMASK, &before, nil)
  errno = reason
  return count
}
