import Canvas
import ConventionModel
import Typography
import Words

/// What a fiche says below its fields: milestones, indicators, money, follow-ups, notes, history.
extension FichePage {
  func writeMilestones(into document: inout Document) {
    document.heading(words.heading(.milestonesTitle))
    if state.milestones.isEmpty { document.paragraph(words(.noMilestones), .dim) }
    for milestone in state.milestones {
      let isDone = milestone.done.reported != .notReported
      let box = isDone ? "[x] " : "[ ] "
      var spans = [
        Span(box, isDone ? .statusDone : .text),
        Span(
          DisplayText(words.reported(milestone.due.reported) { words.date($0) })
            .padded(to: words.dateWidth + 2), milestone.daysLate == nil ? .text : .late),
        Span(milestone.title),
      ]
      if let done = milestone.done.value {
        spans.append(Span("  " + words(.reachedOn(done)), .dim))
      }
      if let days = milestone.daysLate { spans.append(Span("  " + words(.lateBy(days)), .late)) }
      document.next(does: .milestone(milestone.id))
      document.line(spans)
    }
  }

  func writeIndicators(into document: inout Document) {
    guard !state.indicators.isEmpty else { return }
    document.heading(words.heading(.indicatorsTitle))
    for indicator in state.indicators {
      let unit = indicator.indicator.unit.map { "\u{A0}" + $0 } ?? ""
      func value(_ reported: Reported<Quantity>) -> String {
        words.reported(reported) { words.quantity($0) + unit }
      }
      document.next(does: .indicator(indicator.indicator.id))
      document.paragraph(indicator.indicator.title)
      let reached = indicator.reached.map { words.quantity($0) + unit } ?? words.notReported
      document.paragraph(
        words(
          .indicatorLine(
            baseline: value(indicator.indicator.baseline.map { $0 }), result: reached,
            target: value(indicator.target.reported))), .dim, indent: 2)
      if let attainment = indicator.attainment {
        let bar = Bar.horizontal(fraction: attainment.fraction, columns: 20, glyphs: glyphs)
        document.line([
          Span("  "), Span(bar.fill, .barFill), Span(bar.track, .barTrack),
          Span(" " + words(.attainment(attainment)), .strong),
        ])
      } else {
        document.line([Span("  " + words(.noAttainment), .dim)])
      }
      let trend = IndicatorTrend(
        of: indicator.indicator, action: state.id, in: dashboard.situation)
      if trend.points.count > 1 {
        document.paragraph(pastResults(trend), .dim, indent: 2)
      }
      if let rate = rate(of: indicator) { document.paragraph(rate, .dim, indent: 2) }
    }
  }

  /// Every result that was given, by day: « 12/02/2023 46 → 30/06/2023 65 ».
  private func pastResults(_ trend: IndicatorTrend) -> String {
    trend.points.map { point in
      words.date(point.day) + words.noBreakSpace
        + (point.reached.map { words.quantity($0) } ?? words.notReported)
    }.joined(separator: glyphs == .ascii ? " > " : " → ")
  }

  /// How progress went, where it was given more than once.
  func writeBurnUp(into document: inout Document) {
    let situation = dashboard.situation
    guard let burnUp = BurnUp(of: [state], in: situation), burnUp.hasHistory else { return }
    let chart = burnUp.lines(columns: document.columns, rows: 4, words, glyphs: glyphs)
    guard !chart.isEmpty else { return }
    document.heading(words.trend(.burnUp))
    document.lines += chart
  }

  private func rate(of indicator: IndicatorState) -> String? {
    guard let upper = indicator.numerator.value else { return nil }
    guard let lower = indicator.denominator.value else { return words(.incompleteRate) }
    return words(.rate(words.quantity(upper), words.quantity(lower)))
  }

  func writeMoney(into document: inout Document) {
    document.heading(words.heading(.fundingTitle))
    guard !state.funding.isEmpty else {
      return document.paragraph(words(.notAllocated), .dim)
    }
    let amounts = state.funding.map { line in
      line.amount.value.map { words.exactMoney($0) }
        ?? words.reported(line.amount.reported) { _ in "" }
    }
    let width = amounts.map { DisplayText($0).width }.max() ?? 0
    let anomalies = Funding(lines: state.funding).stageAnomalies.map(\.later.key)
    for (line, amount) in zip(state.funding, amounts) {
      let year = line.key.year.map(String.init) ?? words(.noYear)
      var spans = [
        Span(DisplayText(words.name(of: line.key.stage)).padded(to: 10), .label), Span(" "),
        Span(DisplayText(year).padded(to: 5)),
        Span(DisplayText(amount).padded(to: width, alignment: .right), .strong), Span("  "),
        Span(words.name(ofFunder: line.key.funder, in: definition)),
      ]
      if anomalies.contains(line.key) {
        spans.append(Span("  " + words(.aboveEarlierStage), .warning))
      }
      document.next(does: .amount(line.key))
      document.line(spans + origin(of: line.amount).filter { $0.role == .error })
    }
    let funding = Funding(lines: state.funding)
    if let share = funding.stateShare {
      document.line([
        Span(
          words(.stateShare(share)), share > Alert.largestStateShare ? .warning : .computed)
      ])
    } else {
      document.line([Span(words(.stateShareUnknown), .dim)])
    }
  }

  func writeFollowUps(into document: inout Document) {
    document.heading(words.heading(.followUpsTitle))
    if state.followUps.isEmpty { document.paragraph(words(.noFollowUps), .dim) }
    for followUp in state.followUps {
      let record = followUp.record
      let isLate = followUp.isOpen && record.due.map { $0 < dashboard.situation.asOf } == true
      let box = followUp.isOpen ? "[ ] " : "[x] "
      var text = record.new ?? ""
      if let who = record.who { text += " \(glyphs.separator.string) \(who)" }
      if let due = record.due { text += " \(glyphs.separator.string) " + words(.dueBy(due)) }
      document.next(does: .followUp(record.id))
      document.paragraph(box + text, isLate ? .late : followUp.isOpen ? .text : .dim)
    }
  }

  func writeTexts(into document: inout Document) {
    guard !state.notes.isEmpty else { return }
    document.heading(words.heading(.notesTitle))
    for record in state.notes.reversed() {
      var head = [Span(signed(record), .dim)]
      if record.operation == .decision {
        head.append(Span("  " + words.heading(.decisionLabel), .accent))
      }
      if record.isPrivate { head.append(Span("  " + words.heading(.privateNote), .warning)) }
      document.line(head)
      document.paragraph(
        record.new ?? "", record.operation == .decision ? .strong : .text, indent: 2)
    }
  }

  func writeSource(into document: inout Document) {
    let provenance = state.action.provenance
    guard provenance.quote != nil || provenance.source != nil || provenance.comment != nil else {
      return
    }
    document.heading(words.heading(.sourceTitle))
    document.next(does: .definition(line: provenance.line))
    if let quote = provenance.quote { document.paragraph(words.quoted(quote)) }
    if let source = provenance.source {
      let title = definition.sources.first { $0.id == source }?.title ?? source
      document.paragraph(title, .dim)
    }
    if let comment = provenance.comment { document.paragraph(comment, .dim) }
  }

  func writeHistory(into document: inout Document) {
    let history = dashboard.situation.ledger.history(ofAction: state.id)
    guard !history.isEmpty else { return }
    document.heading(words.heading(.historyTitle))
    for record in history.reversed().prefix(200) {
      document.line([
        Span(signed(record), .dim), Span("  "), Span(dashboard.deed(of: record)),
      ])
    }
    if history.count > 200 {
      document.paragraph(words(.olderRecords(history.count - 200)), .dim)
    }
  }
}
