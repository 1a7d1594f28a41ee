internal import Hearing
internal import Inquiry

/// A language in which every thing that can be heard has words of its own, so that an abstract
/// answer can be said to the real engine. A signal has one; what a question may quote has two.
struct SyntheticTalk {
  let bank: Bank
  let atoms: Atoms
  let lexicon: Lexicon
  private let hesitation = "en"

  init(_ bank: Bank, _ atoms: Atoms) {
    self.bank = bank
    self.atoms = atoms
    let entries = atoms.all.enumerated().compactMap { number, atom in
      atom.subject.map { subject in
        LexiconEntry(
          id: "atom-\(number)", subject: subject,
          patterns: [.sequence(atom.said(as: number).map { .word(.literal($0)) })],
          voice: atom.voice, mindsContext: false)
      }
    }
    lexicon = Lexicon(
      entries: entries, context: [],
      functionWords: Set(
        atoms.all.enumerated().flatMap { $1.said(as: $0) } + [hesitation]))
  }

  func engine(on shape: CardShape) -> Engine {
    Engine(bank: bank, chain: shape.card, lexicon: lexicon)
  }

  var opening: Opening {
    let source = Opening.Source(id: "proof", version: 1, digest: "")
    return Opening(
      bank: source, chain: source, lexicon: source, language: bank.languages.first ?? .dutch,
      partner: CardShape.own, participant: "-", mode: .own)
  }

  /// The answer in which this is heard; `nil` when its length leaves no room for it.
  ///
  /// - Parameter isBare: with no more words than needed, and none that carries content.
  func answer(_ heard: Set<Int>, to n: Int, isBare: Bool) -> String? {
    var words: [String] = []
    var least = 0
    var most = Int.max
    for (number, atom) in atoms.all.enumerated() {
      if case .words(let length) = atom {
        if heard.contains(number) {
          least = max(least, length)
        } else {
          most = min(most, length - 1)
        }
      } else if heard.contains(number), atom.subject != nil {
        words += atom.said(as: number)
      }
    }
    guard words.count <= most else { return nil }
    let length = isBare ? least : max(least, min(most, words.count + 6))
    while words.count < length {
      words.append(isBare ? hesitation : "w\(n)x\(words.count)")
    }
    return words.joined(separator: " ")
  }
}

extension Atom {
  /// What of it a lexicon can hear.
  var subject: CueSubject? {
    switch self {
    case .barrier(let kind, _): .barrier(kind ?? "another-kind")
    case .signal(let signal): .signal(signal)
    case .marker(let name): .marker(name ?? "another-marker")
    case .words, .often, .asked: nil
    }
  }

  /// The words that stand for it.
  fileprivate func said(as number: Int) -> [String] {
    if case .signal = self { ["q\(number)"] } else { ["q\(number)", "p\(number)"] }
  }

  var voice: Voice { if case .barrier(_, let voice) = self { voice } else { .own } }

  /// What it costs to hear this: a short answer is easier to follow.
  var cost: Int {
    switch self {
    case .barrier(nil, _), .marker(nil): 5
    case .barrier(_, .other): 4
    case .barrier, .marker, .signal: 3
    case .words: 1
    case .often, .asked: 0
    }
  }
}
