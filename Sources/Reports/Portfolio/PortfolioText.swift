public import ConventionModel
import Typography
public import Words

/// A portfolio as plain lines: what all come to, then each convention in a few lines.
public struct PortfolioText {
  private let portfolio: Portfolio
  private let day: Day
  private let wording: Wording

  /// The text of a portfolio that was read, as of a day.
  public init(of portfolio: Portfolio, asOf day: Day, wording: Wording) {
    self.portfolio = portfolio
    self.day = day
    self.wording = wording
  }

  /// The lines.
  public func text(columns: Int = 80) -> String {
    var page = LinearPage(columns: columns)
    page.line("\(wording.portfolio(.title)) \(portfolio.path)")
    page.line("\(wording.term(.state)) \(wording.longDate(day))")
    page.line(counts.joined(separator: ", "))
    let sum = portfolio.sum(of: portfolio.entries.indices)
    page.heading(
      wording.portfolio(.together) + " "
        + wording.portfolio(.coverage(sum.conventions, of: portfolio.entries.count)))
    page.line(labelled(.progress, wording.average(sum.progress)), depth: 1)
    page.line(
      [
        wording.alert(.late, count: sum.late),
        labelled(.alerts, wording.number(sum.alerts[.high] ?? 0)),
      ].joined(separator: ", "), depth: 1)
    page.line(
      labelled(.money, sum.total.map { wording.money($0) } ?? wording.notReported) + " "
        + wording.portfolio(.coverage(sum.totalKnown, of: sum.conventions)), depth: 1)
    for place in portfolio.entries.indices { add(place, to: &page) }
    return page.text
  }

  private var counts: [String] {
    var counts = [wording.portfolio(.conventions(portfolio.entries.count))]
    func add(_ count: Int, _ term: PortfolioTerm) {
      if count > 0 { counts.append(wording.portfolio(term)) }
    }
    add(portfolio.broken, .unreadable(portfolio.broken))
    add(portfolio.copies, .copies(portfolio.copies))
    add(portfolio.otherFolders, .otherFolders(portfolio.otherFolders))
    return counts
  }

  private func labelled(_ term: PortfolioTerm, _ words: String) -> String {
    "\(wording.label(wording.portfolio(term))) \(words)"
  }

  private func add(_ place: Int, to page: inout LinearPage) {
    let entry = portfolio.entries[place]
    switch entry.state {
    case .waiting: page.heading("\(entry.folder). \(wording.portfolio(.waiting))")
    case .broken(let diagnostic):
      page.heading(entry.folder)
      page.line(wording.line(diagnostic), depth: 1)
    case .read(let summary):
      page.heading("\(entry.folder). \(summary.title)")
      if summary.isFictional { page.line(wording.fictionalWarning, depth: 1) }
      if let original = portfolio.original(of: place) {
        page.line(wording.portfolio(.copy(of: original)), depth: 1)
      }
      add(summary, to: &page)
    }
  }

  private func add(_ summary: ConventionSummary, to page: inout LinearPage) {
    let about = [summary.kind, summary.territory].compactMap { $0 }.joined(separator: ", ")
    let span = wording.span(from: summary.start, to: summary.end)
    page.line([about, span].filter { !$0.isEmpty }.joined(separator: ", "), depth: 1)
    page.line(
      "\(wording.actionCount(summary.actions)). "
        + labelled(.progress, wording.average(summary.progress)), depth: 1)
    var wanting = [
      (Alert.Kind.late, summary.late), (.stale, summary.stale), (.toDiscuss, summary.flagged),
    ]
    .filter { $0.1 > 0 }.map { wording.alert($0.0, count: $0.1) }
    if let grave = summary.alerts[.high], grave > 0 {
      wanting.append(labelled(.alerts, wording.number(grave)))
    }
    if !wanting.isEmpty { page.line(wanting.joined(separator: ", "), depth: 1) }
    page.line(
      labelled(.money, summary.total.map { wording.money($0) } ?? wording.notReported), depth: 1)
    page.line(
      labelled(.age, summary.age.map { wording.days($0) } ?? wording.portfolio(.never)), depth: 1)
  }
}
