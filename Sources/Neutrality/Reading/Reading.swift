/// A question as the rules see it.
struct Reading: Sendable {
  var sheet: Sheet
  var sentences: [Sentence]
  /// Whether it leaves room for nothing: "als er iets is", "if anything". (METHOD, move 11)
  var isBalanced: Bool
  /// Whether a tail of it does so: "als dat gebeurt", "or does nobody".
  var leavesRoom: Bool
  /// Whether the participant has an idea on the table, as far as is known.
  var hasOwnIdea: Bool

  /// Whether the question itself calls an idea the participant's: "dat plan van jou".
  var ascribesIdea: Bool

  /// Whether the participant has an idea on the table and the question has words of theirs.
  var takesUpOwnIdea: Bool { (hasOwnIdea || ascribesIdea) && (sheet.own | sheet.quoted) != 0 }

  /// Whether it holds a thing or an act that nobody has brought in.
  var proposes: Bool { sheet.new != 0 || !sheet.hasContext && sheet.unsaid != 0 }

  /// Whether what is closed in it may be: permission, a pause, a balanced turn.
  var isLicensed: Bool {
    sentences.contains { $0.form == .licensed } && !sentences.contains { $0.form.isQuestion }
  }

  struct Sentence: Sendable {
    /// Token indices, the end of the sentence not included.
    var tokens: Range<Int>
    var form: SentenceForm

    var places: Places { .stretch(tokens) }
  }
}

/// What a sentence does. Word order is a poor test of that, so turns of phrase decide. (Hospes)
enum SentenceForm: String, Sendable, CaseIterable {
  /// Closed in form and free of harm: permission, a pause, a check of the record, a balanced turn.
  case licensed
  /// Asks by telling: "neem me eens mee", "could you describe", "I am curious how".
  case invitation
  /// Can be answered with yes or no, or with one of the given options.
  case closed
  /// Has a question word.
  case open
  /// A word or three, or nothing but a quotation.
  case fragment
  /// "Stel dat …", "suppose …": sets up the question after it.
  case supposing
  case statement

  var isQuestion: Bool {
    switch self {
    case .invitation, .closed, .open: true
    case .licensed, .fragment, .supposing, .statement: false
    }
  }
}
