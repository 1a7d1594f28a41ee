import TestSupport
import Testing

@Suite struct `A daemon's life` {
  @Test func `it starts, answers, and stops`() throws {
    let daemon = try RunningDaemon(tcp: true)
    #expect(try daemon.ask("GET", "/v1/health").text == #"{"status":"ok","troubles":[]}"# + "\n")
    #expect(try daemon.ask("GET", "/v1/health", byPort: true).status == 200)
    #expect(daemon.stop() == 0)
    #expect(daemon.log.last?.contains(#""message":"stopped""#) == true)
  }
}
