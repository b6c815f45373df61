import Canvas
import ConventionModel
import Typography
import Words

/// The convention's own page (« À propos »): parties, dates, money, what it stands beside.
enum AboutPage {
  static func write(_ dashboard: Dashboard, into document: inout Document) {
    let words = dashboard.wording
    let situation = dashboard.situation
    let definition = situation.definition
    let width = document.columns >= 50 ? 17 : 11
    document.paragraph(definition.convention.title, .strong)
    if definition.convention.isFictional {
      document.paragraph(words(.fictionalExplained), .fictional)
    }
    writeDates(situation, words, width: width, into: &document)
    if !definition.engagements.isEmpty {
      document.heading(words.heading(.engagementsTitle))
      for (place, state) in situation.engagements.enumerated() {
        guard let engagement = state.engagement else { continue }
        document.field(
          "\(place + 1)", engagement.title + " (" + words(.actions(state.actions.count)) + ")",
          labelWidth: 2)
      }
    }
    writeParties(definition, words, into: &document)
    writeMoney(situation, words, width: width, into: &document)
    writeContext(definition.measures, title: words.heading(.measuresTitle), words, into: &document)
    writeContext(
      definition.predecessors, title: words.heading(.predecessorsTitle), words, into: &document)
    document.heading(words.heading(.documentsTitle))
    if definition.sources.isEmpty { document.paragraph(words(.noSources), .dim) }
    for source in definition.sources { document.paragraph(source.title) }
    document.heading(words.heading(.journalTitle))
    let journal = situation.journal
    document.paragraph(words(.journalCounts(situation.ledger.records.count)))
    if situation.ledger.conflicts > 0 {
      document.paragraph(words(.conflictCount(situation.ledger.conflicts)), .error)
    }
    if journal.quarantined > 0 {
      document.paragraph(words(.quarantinedCount(journal.quarantined)), .warning)
    }
    if journal.pending > 0 { document.paragraph(words(.pendingCount(journal.pending)), .notice) }
    if journal.editedByHand > 0 {
      document.paragraph(words(.editedByHandCount(journal.editedByHand)), .notice)
    }
    if journal.notUnderstood > 0 {
      document.paragraph(words(.notUnderstoodCount(journal.notUnderstood)), .notice)
    }
  }

  private static func writeDates(
    _ situation: Situation, _ words: Wording, width: Int, into document: inout Document
  ) {
    let convention = situation.definition.convention
    let period = situation.period
    document.heading(words.heading(.datesTitle))
    func line(_ label: Heading, _ text: String?, _ role: Role = .text) {
      guard let text else { return }
      document.field(words.label(words.heading(label)), text, role, labelWidth: width)
    }
    line(.adoptedLabel, convention.adopted.map(words.longDate))
    line(.signedLabel, convention.signed.map(words.longDate))
    if let end = period.currentEnd {
      let range = period.start.map { words(.longFromTo($0, end)) } ?? words(.until(end))
      line(.periodLabel, range)
    } else if let start = period.start {
      line(.periodLabel, words(.from(start)))
    }
    if let elapsed = period.elapsed {
      line(.elapsedLabel, words(.elapsedExplained(elapsed)))
      line(
        .remainingLabel, words(.daysLeft(elapsed.daysLeft)), elapsed.daysLeft < 0 ? .late : .text)
    }
    for amendment in situation.definition.amendments {
      let end = amendment.end.map { " → " + words.longDate($0) } ?? ""
      line(
        .amendmentLabel, "\(amendment.title) (\(words.name(of: amendment.state)))\(end)",
        amendment.state.isInForce ? .text : .proposed)
    }
    if let announced = period.announcedElapsed {
      line(.announcedElapsedLabel, words(.elapsedExplained(announced)), .proposed)
    }
    if document.lines.last?.first?.role == .title { document.paragraph(words(.noDates), .dim) }
  }

  private static func writeParties(
    _ definition: Definition, _ words: Wording, into document: inout Document
  ) {
    guard !definition.parties.isEmpty || !definition.signatories.isEmpty else { return }
    document.heading(words.heading(.partiesTitle))
    for party in definition.parties { document.paragraph(party.name) }
    for signatory in definition.signatories {
      document.blank()
      let role = signatory.role.map { ", " + $0 } ?? ""
      document.paragraph(signatory.name + role, .strong)
      if let stresses = signatory.stresses {
        document.paragraph(words(.stresses(stresses)), indent: 2)
      }
    }
  }

  private static func writeMoney(
    _ situation: Situation, _ words: Wording, width: Int, into document: inout Document
  ) {
    document.heading(words.heading(.fundingTitle))
    guard situation.funding.total != nil else {
      return document.paragraph(words(.noFunding), .dim)
    }
    for line in FigureLines.ofConvention(situation, words) {
      document.field(words.label(line.name), line.value + "  (\(line.kind))", labelWidth: width + 4)
    }
    if situation.funding.printedTotal != nil, situation.funding.state != nil {
      document.paragraph(words(.includesState(situation.funding.includesState)), .dim)
    }
  }

  private static func writeContext(
    _ items: [ContextItem], title: String, _ words: Wording, into document: inout Document
  ) {
    guard !items.isEmpty else { return }
    document.heading(title)
    for item in items {
      var text = item.title
      switch (item.start, item.end) {
      case (let start?, let end?): text += " (\(words(.fromTo(start, end))))"
      case (let start?, nil): text += " (\(words(.from(start))))"
      case (nil, let end?): text += " (\(words(.until(end))))"
      case (nil, nil): break
      }
      document.paragraph(text)
      if let comment = item.provenance.comment { document.paragraph(comment, .dim, indent: 2) }
    }
  }
}
