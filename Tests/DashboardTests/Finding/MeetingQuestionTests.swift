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
    let text = try answer(keys("vvv"))
    #expect(text.contains("30 jours"))
  }

  @Test("What changed since 14 June?")
  func changed() throws {
    // The day of the last meeting is there already; Enter takes it.
    let text = try answer(keys("D") + [.enter])
    #expect(text.contains("Δ"))
    let typed = try answer(keys("fc"))
    #expect(typed.contains("modifie:"))
  }
}
