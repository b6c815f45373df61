import ConventionModel
import TestKit
import Testing

@Suite("A meeting is read from the journal")
struct MeetingTests {
  private let plain = definition(engagements: 2, [action("S1"), action("S2"), action("S3")])

  @Test(
    "Its name is its day and its kind, the same wherever it is opened",
    arguments: [
      ("cotech", "2023-09-12-cotech"), ("Comité de pilotage", "2023-09-12-comit-de-pilotage"),
      ("  COPIL / bureau  ", "2023-09-12-copil-bureau"), ("", "2023-09-12"), ("///", "2023-09-12"),
    ])
  func names(kind: String, id: String) {
    #expect(Meeting.id(kind: kind, day: day("2023-09-12")) == id)
  }

  @Test(
    "An order survives being written",
    arguments: [
      MeetingOrder.attention, .engagement, .chosen(["S1", "F.2"]),
    ])
  func orders(order: MeetingOrder) {
    #expect(MeetingOrder(word: order.word) == order)
  }

  @Test("A word that is no order is none", arguments: ["", "actions", "actions ", "rest", "S1"])
  func noOrder(word: String) {
    #expect(MeetingOrder(word: word) == nil)
  }

  @Test("The last record that names it counts; others keep what they say")
  func heading() throws {
    var story = Story(plain)
    story.meet("m", on: "2023-06-14", present: ["DDETS"])
    story.say(.seen, "S1", in: "m", at: "2023-06-14")
    story.meet(
      "m", "copil", on: "2023-06-15", present: ["DDETS", "Préfecture"], order: .engagement)
    story.say(.pass, "S2", in: "m", at: "2023-06-14")
    let meeting = try #require(story.situation().meeting("m"))
    #expect(meeting.kind == "copil" && meeting.day == day("2023-06-15"))
    #expect(meeting.present == ["DDETS", "Préfecture"] && meeting.order == .engagement)
    #expect(meeting.records.count == 4)
    #expect(meeting.standings == [.action("S1"): .seen, .action("S2"): .passed])
  }

  @Test("Without the record that names it, a meeting is of the day of its first record")
  func headless() throws {
    var story = Story(plain)
    story.say(.decision, "S1", "Oui", in: "m", at: "2023-06-14")
    let meeting = try #require(story.situation().meeting("m"))
    #expect(meeting.kind == nil && meeting.day == day("2023-06-14"))
    #expect(story.situation().meeting("other") == nil)
  }

  @Test("Meetings come by day; the one before is found, whatever the order of lines")
  func sequence() throws {
    var story = Story(plain)
    story.meet("later", on: "2023-09-12")
    story.meet("earlier", on: "2023-06-14")
    let situation = story.situation()
    #expect(situation.meetings.map(\.id) == ["earlier", "later"])
    let later = try #require(situation.meeting("later"))
    #expect(situation.meeting(before: later)?.id == "earlier")
    #expect(Agenda.lastMeeting(in: story.situation(asOf: "2023-09-12"))?.id == "earlier")
    let shuffled = Situation(
      of: plain, ledger: Ledger(records: story.records.reversed()), asOf: day("2023-09-30"),
      zone: .utc)
    #expect(shuffled.meetings == situation.meetings)
  }

  @Test("A meeting whose records were all taken back is none")
  func takenBack() {
    var story = Story(plain)
    let only = story.say(.decision, "S1", "Oui", in: "m", at: "2023-06-14")
    story.undo(only, in: "m", at: "2023-06-14")
    #expect(story.situation().meetings.isEmpty)
  }

  // MARK: The agenda

  private var troubled: Story {
    var story = Story(
      definition(
        engagements: 2,
        [
          action("S1") { $0.engagement = .value("E2") },
          action("S2") { ($0.due, $0.engagement) = (.value(day("2023-01-01")), .value("E1")) },
          action("S3") { ($0.status, $0.engagement) = (.value(.blocked), .value("E1")) },
          action("S4") { $0.engagement = .value("E2") },
          action("S5"),
        ]))
    story.set(.status, of: "S5", to: "in-progress", at: "2023-01-02")
    story.set(.flag, of: "S4", to: "true", at: "2023-05-02")
    return story
  }

  @Test(
    "To discuss, late, blocked, stale, the rest, then the convention",
    arguments: [
      (MeetingOrder.attention, ["S4", "S2", "S3", "S5", "S1"]),
      (.engagement, ["S2", "S3", "S1", "S4", "S5"]),
      (.chosen(["S3", "S1", "S3", "X9"]), ["S3", "S1"]),
    ])
  func agenda(order: MeetingOrder, ids: [String]) {
    var story = troubled
    story.meet("m", on: "2023-06-14", order: order)
    let situation = story.situation()
    let meeting = situation.meeting("m")
    let agenda = meeting.map { ReviewAgenda(of: $0, in: situation) }
    #expect(agenda?.items.map(\.target) == ids.map { .action($0) } + [.convention])
  }

  @Test("Nothing moves on the agenda while the meeting lasts")
  func still() throws {
    var story = troubled
    story.meet("m", on: "2023-06-14")
    let before = story.situation()
    let agenda = ReviewAgenda(of: try #require(before.meeting("m")), in: before)
    story.set(.flag, of: "S4", to: "false", in: "m", at: "2023-06-14")
    story.set(.status, of: "S1", to: "blocked", in: "m", at: "2023-06-14")
    let after = story.situation()
    #expect(ReviewAgenda(of: try #require(after.meeting("m")), in: after) == agenda)
  }

  @Test(
    "Where a meeting is follows from its records alone",
    arguments: [
      ([(Operation.seen, "S4")], "S2"), ([(.pass, "S4")], "S2"), ([(.decision, "S4")], "S4"),
      ([(.seen, "S4"), (.decision, "S3")], "S3"),
      ([(.seen, "S1")], "@convention"),
      ([(.seen, "S1"), (.seen, "@convention")], "S4"),
      ([(.seen, "S4"), (.note, "S4")], "S4"), ([], "S4"),
    ])
  func place(deeds: [(Operation, String)], target: String) throws {
    var story = troubled
    story.meet("m", on: "2023-06-14")
    for (operation, target) in deeds {
      story.say(operation, target, "…", in: "m", at: "2023-06-14")
    }
    let situation = story.situation()
    let meeting = try #require(situation.meeting("m"))
    let agenda = ReviewAgenda(of: meeting, in: situation)
    #expect(agenda.items[agenda.place(in: meeting)].target == Target(target))
  }

  @Test("What changed since a meeting leaves out what was only seen, and its own records")
  func changes() throws {
    var story = Story(plain)
    story.set(.progress, of: "S1", to: "10", at: "2023-06-01")
    story.meet("m", on: "2023-06-14")
    story.set(.progress, of: "S1", to: "20", in: "m", at: "2023-06-14")
    story.say(.seen, "S1", in: "m", at: "2023-06-14")
    let set = story.set(.progress, of: "S1", to: "30", at: "2023-06-20")
    let note = story.say(.note, "S1", "Vu", at: "2023-06-21")
    let gone = story.say(.note, "S1", "Trop", at: "2023-06-22")
    story.undo(gone, at: "2023-06-22")
    let situation = story.situation()
    let meeting = try #require(situation.meeting("m"))
    #expect(
      situation.changes(of: .action("S1"), after: meeting).map(\.id)
        == [set?.id, note.id].compactMap { $0 })
    #expect(situation.changes(of: .action("S1"), after: nil).count == 4)
  }
}
