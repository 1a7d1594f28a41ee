// Interviews at a running daemon, many at once:
//
//   LoadProbe live SOCKET PID COUNT SECONDS   so many interviews, each thinking between answers
//   LoadProbe rate SOCKET PID PER_SECOND SECONDS   answers in an even stream
//   LoadProbe loris|flood PORT CONNECTIONS SECONDS   somebody who wants to be in the way
//
// At the end what the daemon acknowledged is compared with what it holds.
import API
import Glibc
import JSONText
import NIOCore
import NIOHTTP1
import NIOPosix
import TestSupport

@main
enum LoadProbe {
  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments.count == 5, let attack = Attack(rawValue: arguments[1]),
      let port = Int(arguments[2]), let connections = Int(arguments[3]),
      let length = Double(arguments[4])
    {
      return await attack.run(port: port, connections: connections, for: length)
    }
    guard arguments.count == 6, let process = Int32(arguments[3]), let count = Int(arguments[4]),
      let length = Double(arguments[5])
    else {
      print("LoadProbe live|rate SOCKET PID COUNT SECONDS, or loris|flood PORT COUNT SECONDS")
      exit(2)
    }
    let load = Load(socket: arguments[2], group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
    let before = Usage(of: process)
    let began = seconds()
    switch arguments[1] {
    case "live": await load.live(count, for: length)
    default: await load.stream(perSecond: count, for: length)
    }
    let took = seconds() - began
    let after = Usage(of: process)
    let what = arguments[1] == "live" ? "\(count) interviews live" : "\(count) answers a second"
    print("\(what), \(Int(took)) s: \(load.figures.line)")
    if let before, let after {
      let share = Int((after.cpuSeconds - before.cpuSeconds) / took * 100)
      print("  daemon: \(after.rssMiB) MiB now, \(after.peakMiB) MiB at most, \(share) % of a core")
    }
    let missing = try await load.missing()
    print("  acknowledged \(load.figures.count), not in the record \(missing)")
    if missing > 0 { exit(1) }
  }
}

/// People who are interviewed.
struct Load: Sendable {
  let socket: String
  let group: MultiThreadedEventLoopGroup
  let figures = Figures()

  /// Each has its own connection, and thinks between 2 and 10 seconds.
  func live(_ count: Int, for length: Double) async {
    let end = seconds() + length
    await withDiscardingTaskGroup { people in
      for number in 0..<count {
        people.addTask { await person(number, until: end) }
      }
    }
  }

  private func person(_ number: Int, until end: Double) async {
    var chance = SplitMix(seed: UInt64(number))
    // They do not all begin at the same moment.
    await wait(Double.random(in: 0...8, using: &chance))
    while seconds() < end {
      await holding(number) { talk in
        while seconds() < end, try await talk.answer(since: seconds()) {
          await wait(Double.random(in: 2...10, using: &chance))
        }
      }
    }
  }

  /// So many answers a second, whether the daemon keeps up or not: each is timed from the moment
  /// that it should have been given. They begin one after the other, so that some begin and end an
  /// interview while others are in the middle, as people do.
  func stream(perSecond: Int, for length: Double) async {
    let workers = perSecond
    let secondsToBegin = max(1, min(20, Int(length) / 5))
    let began = seconds() + 1
    await withDiscardingTaskGroup { people in
      for number in 0..<workers {
        people.addTask {
          var turn = number % secondsToBegin
          while Double(turn) < length {
            await holding(number) { talk in
              while Double(turn) < length {
                let due = began + Double(turn) + Double(number) / Double(workers)
                await wait(due - seconds())
                guard try await talk.answer(since: due) else { return }
                turn += 1
              }
            }
          }
        }
      }
    }
  }

  private func holding(_ number: Int, _ body: (inout Talk) async throws -> Void) async {
    do {
      try await Asking.over(.socket(socket), group) { asking in
        var talk = try await Talk.begin(number, asking, figures)
        try await body(&talk)
      }
    } catch {
      figures.failed("\(error)")
      await wait(0.2)
    }
  }

  private func wait(_ length: Double) async {
    guard length > 0 else { return }
    do { try await Task.sleep(for: .seconds(length)) } catch {}
  }

  /// How many of the acknowledged answers the record does not hold.
  func missing() async throws -> Int {
    let acknowledged = figures.acknowledged
    return try await Asking.over(.socket(socket), group) { asking in
      var missing = 0
      for (interview, texts) in acknowledged {
        let found = try await asking.ask(.GET, "/v1/interviews/\(interview)/events")
        let words = (found.json["events"]?.items ?? []).compactMap { $0["words"]?["0"]?.string }
        let held = Set(words)
        missing += texts.filter { !held.contains($0) }.count
        // Nothing twice either.
        missing += words.count - held.count
      }
      return missing
    }
  }
}

/// One interview over one connection.
struct Talk {
  private var asking: Asking
  private let figures: Figures
  private let id: String
  private var seen: Int
  private var count = 0

  static func begin(_ number: Int, _ asking: Asking, _ figures: Figures) async throws -> Talk {
    var asking = asking
    let body: JSON = [
      "request": .string("\(UInt64.random(in: 0...UInt64.max))"), "bank": "verwondering",
      "chain": "ontslag-naar-huis", "language": "nl", "partner": "ziekenhuis",
      "participant": .string("deelnemer \(number)"), "mode": "self", "consent": 2,
    ]
    let begun = try await asking.ask(.POST, "/v1/interviews", body)
    guard begun.status == 201, let id = begun.json["interview"]?["id"]?.string,
      let seen = begun.json["interview"]?["events"]?.int
    else { throw Refused(status: begun.status) }
    return Talk(asking: asking, figures: figures, id: id, seen: seen)
  }

  private init(asking: Asking, figures: Figures, id: String, seen: Int) {
    self.asking = asking
    self.figures = figures
    self.id = id
    self.seen = seen
  }

  struct Refused: Error { var status: Int }

  /// - Returns: `false` when the interview is over.
  mutating func answer(since due: Double) async throws -> Bool {
    count += 1
    let text = "\(Talk.answers[count % Talk.answers.count]) (\(id) \(count))"
    let reply = try await asking.ask(
      .POST, "/v1/interviews/\(id)/turns",
      [
        "request": .string("\(id)-\(count)"), "expecting": .number(seen), "do": "answer",
        "text": .string(text),
      ])
    guard reply.status == 200 else { throw Refused(status: reply.status) }
    figures.took((seconds() - due) * 1000, id, text)
    seen = reply.json["interview"]?["events"]?.int ?? seen
    return reply.json["interview"]?["closed"]?.isNull ?? false
  }

  private static let answers = [
    "Dat doen we al jaren zo, en het werkt eigenlijk wel.",
    "Ik bel meestal eerst, omdat het formulier niet altijd aankomt.",
    "Bij ons kijkt iemand anders daar weer naar.",
    "Vorige week lag er een patiënt te wachten en wist niemand hoe laat het vervoer kwam.",
    "Omdat we er nooit met elkaar over praten, denk ik.",
    "Dat weet ik niet precies, ik zie alleen mijn eigen stukje.",
    "Zij hebben het ook druk, dat snap ik wel.",
  ]
}
