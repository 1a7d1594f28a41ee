import InterviewSupport
import Testing

@Suite(
  .enabled(if: Project.exists("config/verwonderd.yaml"), "config/verwonderd.yaml is not here"))
struct `The man page of the settings` {
  /// Of a line such as `#store: …` or `  level: info`; not of `tcp: {port: 1}` what is within.
  static let settings = Set(
    Project.text("config/verwonderd.yaml").split(separator: "\n").compactMap { line in
      line.prefixMatch(of: /#?(?:  )?([a-z_]+):/).map { String($0.output.1) }
    })

  @Test(arguments: ["docs/man/verwonderd.yaml.5", "docs/man/nl/verwonderd.yaml.5"])
  func `has every setting`(page: String) throws {
    let words = Set(
      Project.text(page).matches(of: /[a-z_]+/).map { String($0.output) })
    #expect(Self.settings.count > 20)
    #expect(Self.settings.subtracting(words).isEmpty)
  }
}
