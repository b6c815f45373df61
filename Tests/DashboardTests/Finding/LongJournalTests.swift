import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("A journal longer than anybody reads")
struct LongJournalTests {
  /// A convention with that many notes, one a minute.
  private func dashboard(notes: Int) -> Dashboard {
    let start = Zone.utc.end(of: Trial.day.adding(days: -30)).milliseconds
    let records = (1...Int64(notes)).map { (number: Int64) -> JournalRecord in
      let at = Instant(milliseconds: start + number * 60_000)
      return JournalRecord(
        version: 1, id: RecordID(replica: "aaaaaa", number: number), clock: number, at: at,
        by: number == 1 ? "b.dupont" : "a.martin", operation: .note, on: .action("A1"),
        new: number == 1 ? "La toute première" : "Note n° \(number)")
    }
    return Trial.dashboard(
      Trial.situation(Trial.definition(engagements: 1, actions: 1), records), rows: 40)
  }

  @Test("The newest ten thousand are listed, and the rest is counted")
  func listed() {
    var dashboard = dashboard(notes: 10_003)
    dashboard.press(.enter)
    dashboard.type("H")
    #expect(dashboard.row(with: "Note n° 10003") != nil)
    dashboard.type("G")
    #expect(dashboard.row(with: "3\u{A0}enregistrements plus anciens") != nil)
    #expect(dashboard.row(with: "Note n° 4") != nil)
    #expect(dashboard.row(with: "Note n° 3 ") == nil)
  }

  @Test("Words are sought in the newest twenty thousand; a day takes the search further back")
  func sought() {
    var dashboard = dashboard(notes: 20_002)
    dashboard.press(.enter)
    dashboard.type("H/premiere")
    #expect(dashboard.row(with: "0\u{A0}ligne trouvée") != nil)
    #expect(dashboard.row(with: "2\u{A0}enregistrements plus anciens n'ont pas été lus") != nil)
    dashboard.type(" avant:10/03/2023")
    #expect(dashboard.row(with: "La toute première") != nil)
    #expect(dashboard.row(with: "n'ont pas été lus") == nil)
  }

  @Test("Who wrote is sought in all of them")
  func author() {
    var dashboard = dashboard(notes: 20_002)
    dashboard.press(.enter)
    dashboard.type("H/par:dupont")
    #expect(dashboard.row(with: "La toute première") != nil)
    #expect(dashboard.row(with: "1\u{A0}ligne trouvée") != nil)
  }
}
