import BankFormat
import InterviewSupport
import Testing

@Suite struct `Whatever stands in a file` {
  /// What the fuzzer found worth keeping, and what people were told to try: bombs, deep nesting,
  /// tabs, half files. None may end the program.
  @Test(arguments: Project.names(in: Project.root + "/Tests/Fuzz/corpus"))
  func `is read or refused`(name: String) {
    let file = Project.source("Tests/Fuzz/corpus/\(name)")
    #expect(readAnything(file.bytes) >= 0)
  }

  @Test func `is kept for the fuzzer to begin with`() {
    #expect(Project.names(in: Project.root + "/Tests/Fuzz/corpus").count >= 20)
  }
}
