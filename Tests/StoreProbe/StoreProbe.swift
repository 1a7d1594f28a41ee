import Foundation
import Glibc
import Inquiry
import TestSupport
import Transcripts
import TranscriptsSQLite

// Writes to a store and says what was acknowledged, until it is ended from outside.
//
//   StoreProbe answers FOLDER SEED INTERVIEWS COUNT
//
//   asking i n      answer n of interview i is on its way
//   kept i n        it was acknowledged
//   striking i n    its words are on their way out
//   gone i n        that was acknowledged
//   erasing i, erased i
//   full, failing   the store refused
@main
struct StoreProbe {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "bench", arguments.count == 3, let events = Int(arguments[3]) {
      return try await bench(arguments[2], events: events)
    }
    if arguments.first == "check", arguments.count == 2 {
      let store = try SQLiteTranscriptStore.open(folder: arguments[2])
      print(try await store.check())
      return try store.close()
    }
    if arguments.first == "plain", arguments.count == 4, let count = Int(arguments[4]) {
      do {
        try plainAnswers(in: arguments[2], synchronous: arguments[3], count: count)
      } catch {
        // Its disk is gone.
        say("failing \(error)")
      }
      return
    }
    guard arguments.count == 5, arguments.first == "answers",
      let seed = UInt64(arguments[3]), let interviews = Int(arguments[4]),
      let count = Int(arguments[5])
    else { exit(2) }
    let folder = arguments[2]
    let store: SQLiteTranscriptStore
    do {
      store = try SQLiteTranscriptStore.open(folder: folder)
    } catch let error as StoreError {
      say("refused \(error)")
      exit(3)
    }
    let known = Dictionary(
      uniqueKeysWithValues: try await store.transcripts().map { ($0.id, $0) })
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<interviews {
        let id = Transcript.ID("i\(index)")
        let before = known[id]
        group.addTask {
          if before?.closing != nil { return }
          var talk = ScriptedTalk(
            id: id, count: before?.eventCount ?? 0, random: SplitMix(seed: seed &+ UInt64(index)))
          await talk.run(in: store, turns: count)
        }
      }
    }
    try? store.close()
    say("done")
  }
}

private struct ScriptedTalk {
  let id: Transcript.ID
  var count: Int
  var random: SplitMix

  mutating func run(in store: SQLiteTranscriptStore, turns: Int) async {
    do {
      if count == 0 { try await append([.opened(.probe), .consented(.quotedByName)], to: store) }
      for _ in 0..<turns {
        let n = count
        say("asking \(id) \(n)")
        try await append(
          [.answered(Answer(n: n, words: .spoken(words(id, n)), minute: 0))], to: store)
        say("kept \(id) \(n)")
        if Int.random(in: 0..<12, using: &random) == 0 {
          say("striking \(id) \(n)")
          try await append([.struck(n: n)], to: store)
          say("gone \(id) \(n)")
        }
        if Int.random(in: 0..<150, using: &random) == 0 {
          say("erasing \(id)")
          try await store.erase([id], at: now)
          say("erased \(id)")
          return
        }
        if Int.random(in: 0..<20, using: &random) == 0 { try await append([.paused], to: store) }
      }
    } catch StoreError.full {
      say("full")
    } catch StoreError.notYetErased {
      say("owing \(id)")
    } catch {
      say("failing \(error)")
    }
  }

  private mutating func append(
    _ events: [TranscriptEvent], to store: SQLiteTranscriptStore
  ) async throws {
    _ = try await store.append(
      events, to: id, expecting: count, at: now, request: Request.ID("\(id)-\(count)"))
    count += events.count
  }
}

private let now = Timestamp(milliseconds: 1_774_000_000_000)

extension Opening {
  static let probe = Opening(
    bank: Source(id: "b", version: 1, digest: "b0"),
    chain: Source(id: "c", version: 1, digest: "c0"),
    lexicon: Source(id: "nl", version: 1, digest: "10"), language: .dutch, partner: "p",
    participant: "Wilg", mode: .own)
}

/// What answer `n` of an interview says.
private func words(_ id: Transcript.ID, _ n: Int) -> String {
  "Antwoord \(n) van \(id): " + String(repeating: "x", count: n % 700)
}

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
