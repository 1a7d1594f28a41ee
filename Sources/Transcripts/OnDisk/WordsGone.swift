internal import Inquiry

/// Which words of an interview an event takes away.
package enum WordsGone: Sendable, Equatable {
  /// All versions of the answer to this question so far.
  case answer(Int)
  /// All words so far, of everybody.
  case all

  /// `nil` for an event that takes none.
  package init?(kind: String, body: some StoredBody) throws(Damage) {
    switch EventKind(rawValue: kind) {
    case .struckV1: self = .answer(try body.read(as: NumberV1.self).n)
    case .erasedV1: self = .all
    default: return nil
    }
  }
}
