public import ConventionModel
import Typography
public import Words

/// The state of a convention as plain lines: for pipes and screen readers.
///
/// No box, no colour, no picture: what a screen shows by place is said in words. Texts from files
/// come out with control and invisible characters as visible signs.
public struct LinearText {
  let situation: Situation
  let wording: Wording
  let columns: Int

  /// The text of a situation, in lines of at most that many columns (at least 20).
  public init(of situation: Situation, wording: Wording, columns: Int = 80) {
    self.situation = situation
    self.wording = wording
    self.columns = columns
  }

  /// The whole state, or one view of it.
  public func text(_ view: ReportView? = nil) -> String {
    var page = LinearPage(columns: columns)
    addHeader(to: &page)
    switch view {
    case nil:
      addMoney(to: &page, inFull: true)
      addAlerts(to: &page)
      addEngagements(to: &page)
      addCalendar(to: &page)
      addIndicators(to: &page)
      addJournal(to: &page, inFull: false)
      addAbout(to: &page)
    case .dashboard:
      addMoney(to: &page, inFull: false)
      addAlerts(to: &page)
      addEngagements(to: &page)
    case .finance: addMoney(to: &page, inFull: true)
    case .calendar: addCalendar(to: &page)
    case .indicators: addIndicators(to: &page)
    case .alerts: addAlerts(to: &page)
    case .journal: addJournal(to: &page, inFull: true)
    case .about: addAbout(to: &page)
    }
    return page.text
  }

  var definition: Definition { situation.definition }

  /// A label, a colon and what it names.
  func labelled(_ term: ReportTerm, _ words: String) -> String {
    "\(wording.label(wording.term(term))) \(words)"
  }

  private func addHeader(to page: inout LinearPage) {
    let convention = definition.convention
    page.line(convention.title)
    if convention.isFictional { page.line(wording.fictionalWarning) }
    let kind = [convention.kind, convention.territory].compactMap { $0 }
    if !kind.isEmpty { page.line(kind.joined(separator: ", ")) }
    page.line("\(wording.term(.state)) \(wording.longDate(situation.asOf))")
    addPeriod(to: &page)
    if let adopted = convention.adopted {
      page.line("\(wording.term(.adopted)) \(wording.longDate(adopted))")
    }
    if let signed = convention.signed {
      page.line("\(wording.term(.signed)) \(wording.longDate(signed))")
    }
  }

  private func addPeriod(to page: inout LinearPage) {
    let period = situation.period
    var parts = [wording.span(from: period.start, to: period.currentEnd)]
    if let elapsed = period.elapsed {
      parts += [wording.elapsed(elapsed), wording.daysLeft(elapsed.daysLeft)]
    }
    page.line(labelled(.period, parts.joined(separator: ", ")))
    for amendment in definition.amendments {
      var parts = [amendment.title]
      if let end = amendment.end { parts.append(wording.span(from: nil, to: end)) }
      if amendment.end == period.announcedEnd, !amendment.state.isInForce,
        let elapsed = period.announcedElapsed
      {
        parts.append(wording.elapsed(elapsed))
      }
      page.line(
        "\(wording.label(wording.amendment(amendment.state))) \(parts.joined(separator: ", "))")
    }
  }
}
