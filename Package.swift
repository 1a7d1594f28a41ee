// swift-tools-version: 6.2
import PackageDescription

// The house, from the ground up. A target may use what stands above it in this list, and
// nothing else; Tests/TidyTests holds that. What each one knows: ARCHITECTURE.md.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "verwonder",
  products: [.executable(name: "verwonder", targets: ["verwonder"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Pure: no Foundation, no files, no clock.
    .target(name: "Hearing", swiftSettings: strict),
    .target(name: "Inquiry", dependencies: ["Hearing"], swiftSettings: strict),
    .target(name: "Transcripts", dependencies: ["Inquiry"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Inquiry", "Transcripts"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Inquiry"], swiftSettings: strict),

    // One dependency each, and the only place that may name it.
    .target(
      name: "BankFormat",
      dependencies: ["Inquiry", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "TranscriptsSQLite",
      dependencies: ["Transcripts", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),

    // Live interviews, and the program that puts everything together.
    .target(name: "Interviews", dependencies: ["Inquiry", "Transcripts"], swiftSettings: strict),
    .executableTarget(
      name: "verwonder",
      dependencies: [
        "BankFormat", "CReadline", "CSodium", "Interviews", "Reports", "Terminal",
        "TranscriptsSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "HearingTests", dependencies: ["Hearing", "BankFormat"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
