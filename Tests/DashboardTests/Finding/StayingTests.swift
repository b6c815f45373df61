import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

@Suite("What is looked at stays under the next key")
struct StayingTests {
  @Test(
    "An edit that takes an action out of the filter leaves it there until the filter is set anew")
  func edited() {
    var desk = Desk()
    desk.type("/renseigne:non")
    desk.press(.enter)
    let chosen = desk.dashboard.selection
    let listed = desk.text.contains(chosen ?? "")
    desk.type("sb")
    #expect(listed && desk.dashboard.selection == chosen)
    #expect(desk.text.contains("Bloquée"), "\(desk.text)")
    desk.press(.escape)
    desk.type("/renseigne:non")
    desk.press(.enter)
    #expect(desk.dashboard.selection != chosen)
    #expect(!desk.text.contains("Bloquée"), "\(desk.text)")
  }

  @Test("What was saved is said while a search of the page is on")
  func saved() {
    var desk = Desk()
    desk.press(.enter)
    desk.type("/statut")
    desk.press(.enter)
    desk.type("sb")
    #expect(desk.text.contains("Enregistré"), "\(desk.text)")
  }

  @Test("Ctrl-U empties what is searched for, and the palette's words")
  func emptied() {
    var desk = Desk()
    desk.type("/zzz")
    desk.press(.control("u"))
    #expect(!desk.text.contains("zzz"))
    desk.press(.escape)
    desk.type(":zzz")
    desk.press(.control("u"))
    #expect(!desk.text.contains("zzz"))
  }

  @Test("The key that opens the whole convention closes it")
  func zoomed() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 2, actions: 9))
    dashboard.press(.tab)
    dashboard.type("z")
    #expect(dashboard.text.contains("Toute la convention"))
    dashboard.type("z")
    #expect(!dashboard.text.contains("Toute la convention"))
  }

  @Test("From a convention of a portfolio q goes back to the table, Ctrl-C leaves")
  func left() {
    var settings = Settings(wording: Wording(.french))
    settings.isInPortfolio = true
    var dashboard = Dashboard(
      Trial.situation(engagements: 2, actions: 3), settings: settings,
      size: Size(columns: 80, rows: 24))
    #expect(dashboard.type("q") == [.close])
    #expect(dashboard.press(.control("c")) == [.quit])
  }
}
