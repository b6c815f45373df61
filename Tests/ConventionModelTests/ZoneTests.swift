import ConventionModel
import Testing

@Suite("Time zones")
struct ZoneTests {
  /// Paris around the summer of 2023.
  private let paris = Zone(
    name: "Europe/Paris", firstOffset: 3600,
    changes: [
      Zone.Change(from: 1_698_541_200, offset: 3600),  // 29 October 2023, 01:00 UTC
      Zone.Change(from: 1_679_792_400, offset: 7200),  // 26 March 2023, 01:00 UTC
    ])

  @Test(
    "Clocks in Paris jump in spring and repeat an hour in autumn",
    arguments: [
      ("2023-03-26T00:59:59Z", "2023-03-26", 1, 59), ("2023-03-26T01:00:00Z", "2023-03-26", 3, 0),
      ("2023-10-29T00:59:59Z", "2023-10-29", 2, 59), ("2023-10-29T01:00:00Z", "2023-10-29", 2, 0),
      ("2023-01-31T22:59:59Z", "2023-01-31", 23, 59), ("2023-01-31T23:00:00Z", "2023-02-01", 0, 0),
      ("2023-06-30T22:00:00Z", "2023-07-01", 0, 0),
    ])
  func localTime(iso: String, on: String, hour: Int, minute: Int) {
    let local = paris.localTime(at: moment(iso))
    #expect(local.day == day(on))
    #expect(local.hour == hour)
    #expect(local.minute == minute)
    #expect(paris.day(at: moment(iso)) == day(on))
  }

  @Test(
    "The same time of another day stays in that day, in summer and in winter",
    arguments: [
      ("2023-02-01T22:46:00Z", "2023-03-29", "2023-03-29T21:46:00Z"),
      ("2023-06-30T22:30:00Z", "2023-02-01", "2023-01-31T23:30:00Z"),
      ("2023-02-01T22:46:00Z", "2023-03-26", "2023-03-26T21:59:59.999Z"),
      ("2023-02-01T09:00:00Z", "2023-02-01", "2023-02-01T09:00:00Z"),
    ])
  func sameTime(iso: String, on: String, then: String) {
    #expect(paris.moment(on: day(on), asLateAs: moment(iso)) == moment(then))
  }

  @Test(
    "A day in Paris ends at its own midnight",
    arguments: [
      ("2023-03-25", "2023-03-25T23:00:00Z"), ("2023-03-26", "2023-03-26T22:00:00Z"),
      ("2023-10-28", "2023-10-28T22:00:00Z"), ("2023-10-29", "2023-10-29T23:00:00Z"),
      ("2023-01-31", "2023-01-31T23:00:00Z"),
    ])
  func endOfDay(iso: String, end: String) {
    #expect(paris.end(of: day(iso)) == moment(end))
  }

  @Test("In UTC a day ends 24 hours after it began")
  func utc() {
    #expect(Zone.utc.end(of: day("2023-03-31")) == moment("2023-04-01T00:00:00Z"))
  }

  /// A change at local midnight: before it UTC + `before` hours, after it UTC + `after`.
  @Test(
    "A day ends once, even where clocks change at midnight",
    arguments: [
      // Put forward, 00:00 becoming 01:00: the day ends at the change.
      (-3, -2, "2023-05-11T03:00:00Z"), (2, 3, "2023-05-10T22:00:00Z"),
      // Put back, 00:00 becoming 23:00: the last hour is lived twice, and both are that day.
      (-2, -3, "2023-05-11T03:00:00Z"), (3, 2, "2023-05-10T22:00:00Z"),
    ])
  func midnightChange(before: Int, after: Int, end: String) {
    let midnight = moment("2023-05-11T00:00:00Z").milliseconds / 1000
    let zone = Zone(
      name: "Test/Midnight", firstOffset: before * 3600,
      changes: [Zone.Change(from: midnight - Int64(before * 3600), offset: after * 3600)])
    let found = zone.end(of: day("2023-05-10"))
    #expect(found == moment(end))
    #expect(zone.day(at: found) == day("2023-05-11"))
    #expect(zone.day(at: Instant(milliseconds: found.milliseconds - 1)) == day("2023-05-10"))
  }

  @Test("A day that a country skipped ends where it would have begun")
  func skippedDay() {
    // Samoa went from UTC−10 to UTC+14 at the end of 29 December 2011.
    let change = moment("2011-12-30T10:00:00Z")
    let samoa = Zone(
      name: "Pacific/Apia", firstOffset: -36_000,
      changes: [Zone.Change(from: change.milliseconds / 1000, offset: 50_400)])
    #expect(samoa.end(of: day("2011-12-29")) == change)
    #expect(samoa.end(of: day("2011-12-30")) == change)
    #expect(samoa.end(of: day("2011-12-31")) == moment("2011-12-31T10:00:00Z"))
  }

  @Test("The last day of the calendar has an end too")
  func limits() {
    #expect(Zone.utc.end(of: .distantFuture) > moment("9999-12-31T23:59:59Z"))
    #expect(Zone.utc.end(of: .distantPast) == moment("0001-01-02T00:00:00Z"))
  }
}
