import Foundation
import Sealing
import TestSupport

@testable import TranscriptsSQLite

/// What somebody does to the journal who knows how its records are written.
enum JournalTampering {
  private struct Record {
    var bytes: [UInt8]
    var events: [SealedEvent]
    var first: Int { events[0].position }
    /// The first event with words that are there.
    var wordsIndex: Int? { events.firstIndex { $0.words.first?.kept != nil } }

    mutating func change(_ change: (inout [SealedEvent]) -> Void) {
      change(&events)
      bytes = JournalRecord.events(events).bytes
    }
  }

  static func attempt(
    _ past: StoreInTime, _ folder: FolderOfStore, _ random: inout SplitMix
  ) throws -> Attempt? {
    let path = folder.path + "/verwonder.journal"
    var (start, records) = try read(past.last.files["verwonder.journal"] ?? [])
    let index = Int.random(in: 0..<records.count, using: &random)
    let other = Int.random(in: 0..<records.count, using: &random)
    let what: String
    var place = Attempt.Place.event(records[index].first)
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      what = "delete \(index)"
      records.remove(at: index)
    case 1:
      guard index != other else { return nil }
      what = "swap \(index), \(other)"
      place = .event(records[min(index, other)].first)
      records.swapAt(index, other)
    case 2:
      let end = min(records.count, index + 2 + other % 5)
      guard end - index > 1 else { return nil }
      what = "reverse \(index)..<\(end)"
      records[index..<end].reverse()
    case 3:
      what = "\(index) once more at \(other)"
      place = .event(records[min(index, other)].first)
      // Behind the last record of what was before it, it is the copy that comes too late.
      records.insert(records[index], at: other)
    case 4:
      what = "end before \(index)"
      records.removeSubrange(index...)
    case 5:
      let length = Int.random(in: 1..<records[index].bytes.count, using: &random)
      what = "end within \(index), at \(length)"
      records.removeSubrange((index + 1)...)
      records[index].bytes.removeLast(records[index].bytes.count - length)
    case 6:
      what = "noise before \(index)"
      place = .anywhere
      records[index].bytes.insert(
        contentsOf: (0..<(1 + other)).map { _ in UInt8.random(in: 0...255, using: &random) }, at: 0)
    case 7:
      let bit = Int.random(in: 0..<(8 * records[index].bytes.count), using: &random)
      what = "bit \(bit) of \(index)"
      place = .among(records[index].first...(records[index].events.last?.position ?? 0))
      records[index].bytes[bit / 8] ^= 1 << (bit % 8)
    case 8, 9:
      let inside = Int.random(in: 0..<records[index].events.count, using: &random)
      place = .event(records[index].events[inside].position)
      what = edit(&records[index], inside, other, &random)
    case 10:
      guard let inside = records[index].wordsIndex, let from = records[other].wordsIndex,
        index != other
      else { return nil }
      what = "words of \(other) in \(index)"
      place = .event(records[index].events[inside].position)
      let words = records[other].events[from].words[0].kept
      records[index].change { $0[inside].words[0].kept = words }
    default:
      guard let inside = records[index].wordsIndex else { return nil }
      what = "wipe words of \(index)"
      place = .event(records[index].events[inside].position)
      records[index].change { $0[inside].words[0].kept = nil }
    }
    start += records.flatMap(\.bytes)
    try Data(start).write(to: URL(fileURLWithPath: path))
    return Attempt(on: .journal, what: what, place: place)
  }

  private static func edit(
    _ record: inout Record, _ inside: Int, _ other: Int, _ random: inout SplitMix
  ) -> String {
    let what =
      ["time", "kind", "body", "request", "previous", "sequence", "interview", "digest"]
      .randomElement(using: &random) ?? ""
    record.change { events in
      switch what {
      case "time": events[inside].at += 1 + Int64(other)
      case "kind": events[inside].kind += "x"
      case "body": events[inside].body = "{\"x\":\(other)}"
      case "request": events[inside].request = "x\(other)"
      case "previous": events[inside].previous = Digest(of: [UInt8(other & 255)])
      case "sequence": events[inside].sequence += 1 + other
      case "interview": events[inside].interview += "x"
      default:
        guard !events[inside].words.isEmpty else {
          events[inside].at += 1
          return
        }
        events[inside].words[0].digest = Digest(of: [UInt8(other & 255)])
      }
    }
    return "\(what) of \(inside)"
  }

  /// The heading with the documents, and the records with events.
  private static func read(_ bytes: [UInt8]) throws -> ([UInt8], [Record]) {
    var start = Array(bytes.prefix(Journal.Heading.length))
    var records: [Record] = []
    var offset = start.count
    while let read = JournalRecord.read(bytes[offset...]) {
      let whole = Array(bytes[offset..<(offset + read.length)])
      if case .events(let events) = read.record {
        records.append(Record(bytes: whole, events: events))
      } else {
        start += whole
      }
      offset += read.length
    }
    return (start, records)
  }
}
