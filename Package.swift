// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The house, from the ground up. A target may use what stands above it in this list, and
// nothing else; Tests/TidyTests holds that. What each one knows: ARCHITECTURE.md.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Every test listens and asks; without optimisation that is most of its time.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "verwonder",
  products: [
    .executable(name: "verwonder", targets: ["verwonder"]),
    .executable(name: "verwonderd", targets: ["verwonderd"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Pure: no Foundation, no files, no clock.
    .target(name: "Hearing", swiftSettings: fast),
    .target(name: "Inquiry", dependencies: ["Hearing"], swiftSettings: fast),
    .target(name: "JSONText", dependencies: ["Inquiry"], swiftSettings: fast),
    .target(name: "Neutrality", dependencies: ["Hearing", "Inquiry"], swiftSettings: fast),
    .target(name: "Proof", dependencies: ["Hearing", "Inquiry"], swiftSettings: fast),
    .target(name: "Transcripts", dependencies: ["Hearing", "Inquiry"], swiftSettings: fast),
    .target(name: "Sealing", dependencies: ["CNettle", "CSodium"], swiftSettings: fast),
    .target(
      name: "Interviews", dependencies: ["Hearing", "Inquiry", "Transcripts"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "Hearing", "Inquiry", "Interviews", "JSONText", "Neutrality", "Proof", "Transcripts",
      ],
      swiftSettings: strict),
    .target(name: "Access", dependencies: ["Inquiry"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Hearing", "Inquiry"], swiftSettings: strict),

    // One dependency each, and the only place that may name it.
    .target(
      name: "BankFormat",
      dependencies: [
        "Access", "Hearing", "Inquiry", "Neutrality", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "TranscriptsSQLite",
      dependencies: [
        "Hearing", "Inquiry", "Sealing", "Transcripts",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: fast),
    .target(
      name: "Shelves",
      dependencies: [
        "BankFormat", "CProcess", "Hearing", "Inquiry", "Interviews", "Neutrality", "Sealing",
        "Transcripts",
      ],
      swiftSettings: strict),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "CProcess"),
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsx", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "Sheets", dependencies: ["CXlsx", "Inquiry", "Reports"], swiftSettings: strict),
    .target(
      name: "Exchange",
      dependencies: [
        "CExpat", "CZip", "Inquiry", "Interviews", "Reports", "Sealing", "Transcripts",
      ],
      swiftSettings: strict),
    .target(name: "Console", dependencies: ["CReadline"], swiftSettings: strict),
    .target(
      name: "API",
      dependencies: ["Hearing", "Inquiry", "Interviews", "JSONText", "Transcripts"],
      swiftSettings: strict),
    .target(
      name: "Client",
      dependencies: ["API", "Hearing", "Inquiry", "Interviews", "JSONText", "Transcripts"],
      swiftSettings: strict),
    .target(
      name: "Server",
      dependencies: [
        "API", "Access", "Hearing", "Inquiry", "Interviews", "JSONText", "Reports", "Sheets",
        "Transcripts",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),

    // The programs that put everything together.
    .executableTarget(
      name: "verwonder",
      dependencies: [
        "API", "BankFormat", "Client", "Console", "Exchange", "Hearing", "Inquiry", "Interviews",
        "JSONText", "Neutrality", "Proof", "Reports", "Sealing", "Sheets", "Shelves", "Terminal",
        "Transcripts", "TranscriptsSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "verwonderd",
      dependencies: [
        "Access", "BankFormat", "Inquiry", "JSONText", "Sealing", "Server", "Shelves",
        "Transcripts", "TranscriptsSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),

    // For tests: the project's own files, scripted people, and a pseudo-terminal.
    .target(
      name: "InterviewSupport", dependencies: ["BankFormat", "Hearing", "Inquiry", "TestSupport"],
      path: "Tests/InterviewSupport", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "LineEditorProbe", dependencies: ["Console", "Terminal"],
      path: "Tests/LineEditorProbe", swiftSettings: strict),
    .executableTarget(
      name: "LoadProbe",
      dependencies: [
        "API", "JSONText", "TestSupport",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Tests/LoadProbe", swiftSettings: strict),
    .executableTarget(
      name: "PatternProbe", dependencies: ["Hearing", "Inquiry", "InterviewSupport"],
      path: "Tests/PatternProbe", swiftSettings: strict),
    .executableTarget(
      name: "StoreProbe",
      dependencies: [
        "Inquiry", "TestSupport", "Transcripts", "TranscriptsSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/StoreProbe", swiftSettings: strict),
    .testTarget(
      name: "APITests", dependencies: ["API", "Inquiry", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AccessTests",
      dependencies: ["Access", "Inquiry", "InterviewSupport", "Sealing", "TestSupport"],
      exclude: ["matrix.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "BankFormatTests",
      dependencies: [
        "Access", "BankFormat", "Hearing", "Inquiry", "InterviewSupport", "Interviews",
        "TestSupport",
        "verwonder",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ClientTests",
      dependencies: [
        "API", "Client", "Inquiry", "InterviewSupport", "Interviews", "JSONText", "Shelves",
        "TestSupport", "Transcripts", "verwonder",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console", "LineEditorProbe", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DaemonTests",
      dependencies: [
        "API", "Access", "Exchange", "InterviewSupport", "JSONText", "Server", "TestSupport",
        "verwonder", "verwonderd", .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      exclude: ["talk.vtt"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "CZip", "Exchange", "Inquiry", "InterviewSupport", "Interviews", "Reports", "TestSupport",
        "Transcripts", "verwonder",
      ],
      exclude: ["Schema"], swiftSettings: strict),
    .testTarget(
      name: "HearingTests", dependencies: ["Hearing", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "InquiryTests", dependencies: ["Hearing", "Inquiry", "InterviewSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "InstallTests",
      dependencies: ["InterviewSupport", "TestSupport", "verwonder", "verwonderd"],
      swiftSettings: strict),
    .testTarget(
      name: "InterviewsTests",
      dependencies: ["Hearing", "Inquiry", "InterviewSupport", "Interviews", "Transcripts"],
      swiftSettings: strict),
    .testTarget(
      name: "JSONTextTests", dependencies: ["Inquiry", "JSONText", "TestSupport"],
      swiftSettings: fast),
    .testTarget(
      name: "NeutralityTests", dependencies: ["Inquiry", "InterviewSupport", "Neutrality"],
      exclude: [
        "questions.jsonl", "more-questions.jsonl", "chattier-questions.jsonl",
        "asides-questions.jsonl", "trades-questions.jsonl",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProofTests",
      dependencies: [
        "BankFormat", "Hearing", "Inquiry", "InterviewSupport", "Proof", "Reports", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "BankFormat", "Exchange", "Hearing", "Inquiry", "InterviewSupport", "Interviews",
        "JSONText", "Reports", "Sheets", "TestSupport", "Transcripts",
      ],
      exclude: ["Peer"], swiftSettings: strict),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "API", "Access", "InterviewSupport", "Server", "TestSupport", "verwonderd",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SheetsTests",
      dependencies: [
        "Exchange", "Inquiry", "InterviewSupport", "Interviews", "Reports", "Sheets", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: fast),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["InterviewSupport"], swiftSettings: strict),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: [
        "Hearing", "Inquiry", "InterviewSupport", "Sealing", "StoreProbe", "TestSupport",
        "Transcripts", "TranscriptsSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "VerwonderTests",
      dependencies: ["InterviewSupport", "Shelves", "TestSupport", "verwonder"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` names libFuzzer's runtime; nobody else builds the fuzzer.
if let runtime = ProcessInfo.processInfo.environment["VERWONDER_FUZZER_RUNTIME"] {
  package.targets.append(
    .executableTarget(
      name: "ReaderFuzzer", dependencies: ["BankFormat", "Hearing", "Inquiry", "InterviewSupport"],
      path: "Tests/Fuzz/ReaderFuzzer", swiftSettings: strict,
      linkerSettings: [.unsafeFlags([runtime]), .linkedLibrary("stdc++")]))
}
