public import Inquiry

/// A problem in a file that people write, at the place where its author must look.
public struct Diagnostic: Error, Sendable, Equatable {
  public enum Severity: String, Sendable { case error, warning }

  /// 1-based, as editors count them; columns in Unicode scalars.
  public struct Place: Sendable, Equatable {
    public var file: String
    public var line: Int
    public var column: Int

    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  public var problem: Problem
  public var place: Place

  public init(_ problem: Problem, at place: Place) {
    self.problem = problem
    self.place = place
  }

  public var severity: Severity { problem.severity }

  /// `bank.yaml:14:10: QB003: …`, as editors and people read it.
  public func line(in language: Language) -> String {
    "\(place.file):\(place.line):\(place.column): \(problem.code): \(problem.message[language])"
  }
}

/// What reading a file gave: the value when it may be used, and every problem in file order.
public struct Reading<Value: Sendable>: Sendable {
  public var value: Value?
  public var problems: [Diagnostic]

  public init(value: Value?, problems: [Diagnostic]) {
    self.problems = problems.sorted {
      ($0.place.file, $0.place.line, $0.place.column)
        < ($1.place.file, $1.place.line, $1.place.column)
    }
    self.value = problems.contains { $0.severity == .error } ? nil : value
  }
}
