import ConventionModel
import Testing

@testable import ConventionStore

/// Days are counted where the convention is.
@Suite struct ZoneReaderTests {
  @Test(
    arguments: [
      ("2023-01-09T22:59:59.000Z", "2023-01-09 23:59"),
      ("2023-01-09T23:00:00.000Z", "2023-01-10 0:0"),
      ("2023-03-26T00:59:59.000Z", "2023-03-26 1:59"),
      ("2023-03-26T01:00:00.000Z", "2023-03-26 3:0"),
      ("2023-10-29T00:59:59.000Z", "2023-10-29 2:59"),
      ("2023-10-29T01:00:00.000Z", "2023-10-29 2:0"),
      ("2045-07-01T12:00:00.000Z", "2045-07-01 14:0"),
      ("2045-12-01T12:00:00.000Z", "2045-12-01 13:0"),
    ],
    ["/usr/share/zoneinfo", "/nowhere"])
  func knowsTheClocksOfParis(_ times: (String, String), database: String) throws {
    let zone = try #require(ZoneReader.zone(named: "Europe/Paris", database: database))
    let instant = try #require(Instant(iso: times.0))
    let local = zone.localTime(at: instant)
    #expect("\(local.day.iso) \(local.hour):\(local.minute)" == times.1)
  }

  @Test(arguments: [
    "", "/etc/passwd", "../../etc/passwd", "Europe/..", "Europe//Paris", "Europe/", "zone.tab",
    "Nowhere/City", "a\u{0}b", "Europe/Pa ris",
  ])
  func refusesWhatIsNoZone(_ name: String) {
    #expect(ZoneReader.zone(named: name) == nil)
  }

  @Test func readsRules() throws {
    let rule = try #require(TimeZoneRule(Array("<-03>3<-02>,M3.5.0/-2,M10.5.0/-1".utf8)[...]))
    #expect(rule.standard == -10_800)
    #expect(rule.changes(in: 2023...2023).map(\.offset) == [-7_200, -10_800])
    for text in ["", "CET", "CET-1CEST", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST,J60,J300"] {
      #expect(TimeZoneRule(Array(text.utf8)[...]) == nil)
    }
  }

  @Test(arguments: [51, 52] as [UInt64])
  func survivesDamagedZoneFiles(seed: UInt64) throws {
    let file = try OpenFile(
      Array("/usr/share/zoneinfo/Europe/Paris".utf8), followingLinks: true)
    let whole = try file.contents(limit: 1 << 20)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let bytes = random.mutate(whole, with: [[0xFF, 0xFF, 0xFF, 0xFF], [0], [0x7F]])
      if let zone = TimeZoneFile.zone(named: "x", in: bytes) {
        _ = zone.day(at: Instant(milliseconds: 0))
      }
    }
  }
}
