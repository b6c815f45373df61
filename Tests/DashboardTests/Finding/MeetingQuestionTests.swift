import Canvas
import ConventionModel
import TestKit
import Testing
import Words

@testable import Dashboard

/// What people ask in a review, each answered on the first screen of the terminal in four keys at most.
@Suite("Questions of a meeting")
struct MeetingQuestionTests {
  private static let mostKeys = 4

  private func answer(_ keys: [Key]) throws -> String {
    #expect(keys.count <= MeetingQuestionTests.mostKeys)
    var dashboard = Trial.dashboard(try Samples.example())
    for key in keys { _ = dashboard.update(.key(key)) }
    return dashboard.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test("Which actions are late?")
  func late() throws {
    let text = try answer(keys("fr"))
    let situation = try Samples.example()
    for state in situation.actions where state.isLate { #expect(text.contains("\(state.id)")) }
    #expect(text.contains("Actions \(situation.actions.count(where: \.isLate))/19"))
  }

  @Test("What is blocked in engagement 3?")
  func blocked() throws {
    let text = try answer(keys("3fb"))
    #expect(text.contains("statut:bloquee"))
    let situation = try Samples.example()
    let places = situation.engagements[2].actions.filter {
      situation.actions[$0].status.value == .blocked
    }
    if places.isEmpty { #expect(text.contains("Aucune action")) }
    for place in places { #expect(text.contains(situation.actions[place].id)) }
  }

  @Test("How much of the State's money is committed?")
  func committed() throws {
    let text = try answer(keys("vv"))
    #expect(text.contains("L'État : engagé 845 000 € · 46,43 % des 1 820 000 € programmés"))
  }

  @Test("What is due before the end of June?")
  func due() throws {
    // As of 31 March the calendar shows what falls before July, by day.
    let situation = try Samples.example(on: "2023-03-31")
    var dashboard = Trial.dashboard(situation, rows: 60)
    for key in keys("vvv") { _ = dashboard.update(.key(key)) }
    let limit = try #require(Day(iso: "2023-06-30"))
    let dues = Agenda.dues(of: situation.actions, asOf: situation.asOf).filter {
      $0.day <= limit && $0.daysLeft <= 90
    }
    #expect(!dues.isEmpty)
    let words = Wording(.french)
    for due in dues {
      let isListed = dashboard.text.split(separator: "\n").contains {
        $0.contains(words.date(due.day)) && $0.contains(" \(due.action) ")
      }
      #expect(isListed, "\(due)\n\(dashboard.text)")
    }
  }

  @Test("What changed since 14 June?")
  func changed() throws {
    // The day of the last meeting is there already; Enter takes it.
    let text = try answer(keys("D") + [.enter])
    let situation = try Samples.example()
    let meeting = try #require(Agenda.lastMeeting(in: situation))
    let changed = situation.changedActions(since: meeting.day)
    #expect(!changed.isEmpty && text.contains("Δ"))
    let typed = try answer(keys("fc"))
    #expect(typed.contains("Actions \(changed.count)/19") || typed.contains("/\(changed.count) "))
    for state in situation.actions.filter({ changed.contains($0.id) }).prefix(8) {
      #expect(typed.contains(" \(state.id)"), "\(state.id)\n\(typed)")
    }
  }
}
