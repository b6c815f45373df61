import ConventionModel
import TestKit
import Testing

@Suite("Minutes are a reading of the journal")
struct MinutesTests {
  private let plain = definition(
    engagements: 2,
    (1...6).map { number in
      action("S\(number)") {
        ($0.due, $0.engagement, $0.link) = (.value(day("2024-01-01")), .value("E1"), .confirmed)
      }
    })
  private let today = "2023-09-12"

  private func minutes(_ story: Story) throws -> Minutes {
    let situation = story.situation()
    return Minutes.settled(try #require(situation.meeting("m")), in: situation)
  }

  @Test(
    "Changes are folded from first to last; what ends where it began is none",
    arguments: [
      (["10", "20", "35"], "0 → 35"), (["10", "0"], ""), (["0"], ""), (["5"], "0 → 5"),
    ])
  func folding(values: [String], told: String) throws {
    var story = Story(plain)
    story.set(.progress, of: "S1", to: "0", at: "2023-08-01")
    story.meet("m", on: today)
    story.say(.seen, "S1", in: "m", at: today)
    for value in values { story.set(.progress, of: "S1", to: value, in: "m", at: today) }
    let minutes = try minutes(story)
    #expect(
      minutes.changes.map { "\($0.old ?? "?") → \($0.new ?? "?")" }.joined(separator: ", ") == told)
    #expect(minutes.unchanged == (told.isEmpty ? ["S1"] : []))
  }

  @Test("Whatever is written or taken back afterwards changes nothing")
  func settled() throws {
    var story = Story(plain)
    story.set(.status, of: "S2", to: "planned", at: "2023-08-01")
    story.meet("m", on: today, present: ["DDETS"])
    let decision = story.say(.decision, "S1", "Écrire à l'ARS", in: "m", at: today)
    let followUp = story.say(.followUp, "S1", "Préparer", in: "m", at: today)
    story.set(.status, of: "S2", to: "blocked", in: "m", at: today)
    story.say(.seen, "S3", in: "m", at: today)
    let before = try minutes(story)
    #expect(before.decisions == [decision] && before.followUps.map(\.isOpen) == [true])
    story.undo(decision, at: "2023-09-20")
    story.say(.close, "S1", of: followUp.id, at: "2023-09-21")
    story.set(.status, of: "S2", to: "done", at: "2023-09-22")
    story.meet("n", on: "2023-09-25")
    story.say(.seen, "S1", in: "n", at: "2023-09-25")
    #expect(try minutes(story) == before)
  }

  @Test("What was undone in the meeting is not in them")
  func undone() throws {
    var story = Story(plain)
    story.meet("m", on: today)
    let decision = story.say(.decision, "S1", "Non", in: "m", at: today)
    let set = story.set(.status, of: "S1", to: "done", in: "m", at: today)
    story.undo(try #require(set), in: "m", at: today)
    story.undo(decision, in: "m", at: today)
    let minutes = try minutes(story)
    #expect(minutes.decisions.isEmpty && minutes.changes.isEmpty)
  }

  @Test("A private note is nowhere, and leaves its action unchanged")
  func privacy() throws {
    var story = Story(plain)
    story.meet("m", on: today)
    story.say(.note, "S1", "Secret", isPrivate: true, in: "m", at: today)
    let note = story.say(.note, "S2", "Dit", in: "m", at: today)
    story.say(.seen, "S1", in: "m", at: today)
    let minutes = try minutes(story)
    #expect(minutes.notes == [note] && minutes.unchanged == ["S1"])
  }

  @Test("Earlier follow-ups come back until they are closed, the earliest due first")
  func carriedOver() throws {
    var story = Story(plain)
    story.meet("earlier", on: "2023-06-14")
    let late = story.say(.followUp, "S1", "Un", due: "2023-07-01", in: "earlier", at: "2023-06-14")
    let sooner = story.say(
      .followUp, "S2", "Deux", due: "2023-06-20", in: "earlier", at: "2023-06-14")
    let general = story.say(.followUp, "@convention", "Trois", in: "earlier", at: "2023-06-14")
    story.meet("m", on: today)
    story.say(.close, "S1", of: late.id, in: "m", at: today)
    let own = story.say(.followUp, "S1", "Quatre", in: "m", at: today)
    let minutes = try minutes(story)
    #expect(minutes.closed.map(\.record.id) == [late.id])
    #expect(minutes.carriedOver.map(\.record.id) == [sooner.id, general.id])
    #expect(minutes.followUps.map(\.record.id) == [own.id])
    #expect(minutes.previous?.id == "earlier")
  }

  @Test("Seen, passed over, spoken of without being seen, and not seen are told apart")
  func standings() throws {
    var story = Story(plain)
    story.meet("m", on: today)
    story.say(.seen, "S1", in: "m", at: today)
    story.say(.pass, "S2", in: "m", at: today)
    story.say(.decision, "S3", "Oui", in: "m", at: today)
    story.say(.seen, "S4", in: "m", at: today)
    story.say(.pass, "S4", in: "m", at: today)
    let minutes = try minutes(story)
    #expect(minutes.unchanged == ["S1"] && minutes.passed == ["S2", "S4"])
    #expect(minutes.unseen == ["S5", "S6"])
    #expect(minutes.agenda == 6 && minutes.examined == 2)
  }

  @Test("Checks before signature: nothing when all is well")
  func checks() throws {
    var story = Story(plain)
    for number in 1...6 {
      story.set(.status, of: "S\(number)", to: "in-progress", at: "2023-09-01")
      story.set(.progress, of: "S\(number)", to: "10", at: "2023-09-01")
      story.set(.meteo, of: "S\(number)", to: "secured", at: "2023-09-01")
    }
    story.meet("m", on: today)
    story.say(.seen, "S1", in: "m", at: today)
    #expect(try minutes(story).checks == [])
    story.set(.due, of: "S1", to: nil, in: "m", at: today)
    story.set(.progress, of: "S2", to: nil, in: "m", at: today)
    story.set(.link, of: "S3", to: "proposed", in: "m", at: today)
    story.say(.followUp, "S1", "Qui ?", in: "m", at: today)
    #expect(
      try minutes(story).checks == [
        .alerts(.noDueDate, actions: ["S1"]), .withoutProgress(["S2"]), .proposedLinks(["S3"]),
        .withoutOwner(1), .withoutDay(1),
      ])
  }

  @Test(
    "A follow-up past its day is an alert until it is closed",
    arguments: [
      ("2023-06-29", false, nil), ("2023-06-30", false, nil), ("2023-07-01", false, 1),
      ("2023-07-30", false, 30), ("2023-07-30", true, nil),
    ] as [(String, Bool, Int?)])
  func overdue(today: String, isClosed: Bool, days: Int?) {
    for target in ["S1", "@convention"] {
      var story = Story(plain)
      let asked = story.say(.followUp, target, "Un", due: "2023-06-30", at: "2023-06-01")
      if isClosed { story.say(.close, target, of: asked.id, at: "2023-06-02") }
      let alerts = story.situation(asOf: today).alerts.filter { $0.kind == .followUpOverdue }
      #expect(alerts.map(\.days) == [days].filter { $0 != nil })
      #expect(alerts.allSatisfy { $0.action == (target == "S1" ? "S1" : nil) })
    }
  }
}
