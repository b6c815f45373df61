import Canvas
import Dashboard
import TestKit
import Testing
import Words

@Suite("The preview while keys come fast")
struct PreviewTests {
  private func dashboard(waits: Bool, columns: Int = 132, rows: Int = 43) -> Dashboard {
    var settings = Settings(wording: Wording(.french))
    settings.letsPreviewWait = waits
    return Dashboard(
      Trial.situation(engagements: 2, actions: 9), settings: settings,
      size: Size(columns: columns, rows: rows))
  }

  /// What a preview is headed by: the action's id behind a rule.
  private func previewed(_ dashboard: Dashboard) -> String? {
    dashboard.text.firstMatch(of: #/─ (A[0-9]) /#).map { String($0.1) }
  }

  @Test("A step leaves the preview as it is; a moment's rest brings it after the selection")
  func waits() {
    var dashboard = dashboard(waits: true)
    #expect(previewed(dashboard) == "A1")
    dashboard.press(.down, .down)
    #expect(dashboard.selection == "A3")
    #expect(previewed(dashboard) == "A1")
    #expect(dashboard.isPreviewBehind)
    _ = dashboard.update(.rested)
    #expect(previewed(dashboard) == "A3")
    #expect(!dashboard.isPreviewBehind)
  }

  @Test("Coming back to the action it shows leaves nothing to wait for")
  func back() {
    var dashboard = dashboard(waits: true)
    dashboard.press(.down, .up)
    #expect(!dashboard.isPreviewBehind)
    #expect(previewed(dashboard) == "A1")
  }

  @Test("Whatever is no step brings it at once")
  func otherKeys() {
    var dashboard = dashboard(waits: true)
    dashboard.press(.down, .end)
    #expect(previewed(dashboard) == "A9")
    dashboard.press(.up)
    _ = dashboard.update(.situation(dashboard.situation))
    #expect(previewed(dashboard) == "A8")
    dashboard.press(.up, .enter)
    #expect(!dashboard.isPreviewBehind)
  }

  @Test("A page of another size is drawn once, with the preview of the selected action")
  func resized() {
    var dashboard = dashboard(waits: true, columns: 60, rows: 18)
    dashboard.press(.down)
    _ = dashboard.update(.resized(Size(columns: 132, rows: 43)))
    #expect(previewed(dashboard) == "A2")
    #expect(!dashboard.isPreviewBehind)
  }

  @Test("Where it need not wait, or is not shown, nothing is behind")
  func never() {
    var direct = dashboard(waits: false)
    direct.press(.down)
    #expect(previewed(direct) == "A2")
    var narrow = dashboard(waits: true, columns: 60, rows: 18)
    narrow.press(.down)
    #expect(!narrow.isPreviewBehind)
  }
}
