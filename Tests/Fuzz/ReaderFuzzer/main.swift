// Every reader of files that people write, fed with anything at all: none may crash, hang or eat
// memory. libFuzzer drives it (llvm.org/docs/LibFuzzer.html); `make fuzz` builds and runs it, and
// what it finds goes into Tests/Fuzz/corpus, which the tests replay.
import BankFormat
import Hearing
import Inquiry
import InterviewSupport

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ tryOut: @convention(c) (UnsafeRawPointer, Int) -> CInt
) -> CInt

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
let status = runFuzzer(&count, &arguments) { start, length in
  readAnything(Array(UnsafeRawBufferPointer(start: start, count: length)))
  return 0
}
if status != 0 { fatalError("libFuzzer ended with \(status)") }
