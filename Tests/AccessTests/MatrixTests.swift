import Access
import Inquiry
import Testing

@Suite struct `The table of who may do what` {
  @Test(arguments: Deed.allCases)
  func `has every deed, in every state, once`(deed: Deed) {
    let rows = Matrix.own.rows.filter { $0.deed == deed.rawValue }
    #expect(rows.flatMap(\.states).sorted() == Matrix.states.map(\.name).sorted(), "\(deed)")
  }

  @Test func `has no deed that there is not`() {
    #expect(Set(Matrix.own.rows.map(\.deed)) == Set(Deed.allCases.map(\.rawValue)))
  }

  @Test(arguments: Matrix.own.rows)
  func `is what is decided`(row: Matrix.Row) throws {
    #expect(row.cells.count == Matrix.columns.count, "line \(row.line)")
    let deed = try #require(Deed(rawValue: row.deed))
    for name in row.states {
      let object = try #require(Matrix.states.first { $0.name == name }?.object)
      let verdicts = Matrix.columns.map { Cast.verdict(of: $0, deed, on: object).cell }
      let wrong = zip(Matrix.columns, zip(row.cells, verdicts)).filter { $1.0 != $1.1 }
      #expect(wrong.isEmpty, "line \(row.line), \(name): \(wrong)")
    }
  }

  @Test(arguments: [
    (Sight.everything, [true, true, true, true]),
    (.released, [false, false, true, true]),
    (.counts, [false, false, false, false]),
  ])
  func `shows the words that consent lets be seen`(sight: Sight, shown: [Bool]) {
    #expect(ConsentLevel.allCases.map { sight.shows($0) } == shown)
  }
}
