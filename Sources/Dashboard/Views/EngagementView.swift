import Canvas
import ConventionModel
import Typography
import Words

/// Everything about one engagement, or about all of them together.
struct EngagementView: Hashable, Sendable {
  /// Its place in ``Situation/engagements``; nil for the whole convention.
  private let place: Int?

  init(of dashboard: Dashboard, _ id: String?) {
    place = id.flatMap { id in dashboard.situation.engagements.firstIndex { $0.id == id } }
  }

  static func title(_ id: String?, in dashboard: Dashboard) -> [Span] {
    [Span(dashboard.wording(.engagementsTitle), .title)]
  }

  func listing(of dashboard: Dashboard, _ page: Page, columns: Int) -> Listing {
    var document = Document(columns: columns, glyphs: dashboard.settings.glyphs)
    for state in dashboard.situation.engagements {
      document.line([Span(state.engagement?.title ?? dashboard.wording(.withoutEngagement))])
    }
    return Listing(document)
  }
}
