import Canvas
import ConventionModel
import Typography
import Words

/// Where words and figures come from: read, computed, declared or proposed, with the source's words.
enum SourcesPage {
  static func write(action id: String?, of dashboard: Dashboard, into document: inout Document) {
    let words = dashboard.wording
    let situation = dashboard.situation
    if dashboard.pages.contains(where: { $0.kind == .finance }) {
      writeColumns(words, into: &document)
    }
    if let id, let state = situation.action(id) {
      write(state, of: situation, words, into: &document)
    }
    document.heading(words.heading(.figuresTitle))
    let lines = FigureLines.ofConvention(situation, words)
    if lines.isEmpty { document.paragraph(words(.noFunding), .dim) }
    for line in lines {
      document.line([
        Span(words.label(line.name) + " ", .label), Span(line.value, .strong),
        Span("  " + line.kind, .computed),
      ])
      if let explanation = line.explanation { document.paragraph(explanation, .dim, indent: 2) }
      if let provenance = line.provenance {
        write(provenance, of: situation.definition, words, into: &document)
      }
    }
    if let elapsed = situation.period.elapsed {
      document.heading(words.heading(.datesTitle))
      document.line([
        Span(words.label(words.heading(.elapsedLabel)) + " ", .label),
        Span(words.percent(elapsed.share), .strong), Span("  " + words(.figureComputed), .computed),
      ])
      document.paragraph(words(.elapsedExplained(elapsed)), .dim, indent: 2)
      if let announced = situation.period.announcedElapsed {
        document.line([
          Span(words.label(words.heading(.announcedElapsedLabel)) + " ", .label),
          Span(words.percent(announced.share), .strong),
          Span("  " + words(.figureComputed), .computed),
        ])
        document.paragraph(words(.elapsedExplained(announced)), .dim, indent: 2)
      }
    }
    document.heading(words.heading(.conventionTitle))
    write(
      situation.definition.convention.provenance, of: situation.definition, words, into: &document)
    for amendment in situation.definition.amendments {
      document.paragraph(
        "\(amendment.title) (\(words.name(of: amendment.state)))", .strong)
      write(amendment.provenance, of: situation.definition, words, into: &document)
    }
  }

  /// What the columns of the finance view mean.
  private static func writeColumns(_ words: Wording, into document: inout Document) {
    document.heading(words.finance(.definitions))
    for column in FinanceTerm.Column.allCases {
      document.paragraph(words.finance(.definition(column)))
    }
    document.paragraph(
      words.label(words.finance(.unallocated).lowercased()) + " "
        + words.finance(.unallocatedDefinition))
  }

  private static func write(
    _ state: ActionState, of situation: Situation, _ words: Wording, into document: inout Document
  ) {
    document.heading("\(state.id) " + (state.action.short ?? state.action.title))
    write(state.action.provenance, of: situation.definition, words, into: &document)
    func line<Value>(_ label: Heading, _ fact: Fact<Value>, _ text: (Value) -> String) {
      let (kind, role): (String, Role) =
        switch fact.origin {
        case .nowhere: ("", .dim)
        case .definition: (words(.figureRead), .computed)
        case .journal(let record):
          (words(.declaredBy(record.by, situation.zone.day(at: record.at))), .computed)
        }
      document.line([
        Span(words.label(words.heading(label)) + " ", .label),
        Span(words.reported(fact.reported, text), fact.value == nil ? .dim : .text),
        Span("  " + kind, role),
      ])
    }
    line(.statusLabel, state.status) { words.name(of: $0, in: situation.definition) }
    line(.progressLabel, state.progress) { words.percent($0) }
    line(.meteoLabel, state.meteo) { words.name(of: $0) }
    line(.dueLabel, state.due) { words.longDate($0) }
    line(.leadLabel, state.lead) { $0 }
    if let engagement = state.engagement.value {
      let title = situation.definition.engagements.first { $0.id == engagement }
      document.line([
        Span(words.label(words.heading(.engagementLabel)) + " ", .label),
        Span(title.map { $0.short ?? $0.title } ?? engagement),
        Span("  " + (state.link.value.map(words.name) ?? ""), .proposed),
      ])
    }
  }

  private static func write(
    _ provenance: Provenance, of definition: Definition, _ words: Wording,
    into document: inout Document
  ) {
    if let quote = provenance.quote { document.paragraph(words.quoted(quote), indent: 2) }
    let source = provenance.source ?? definition.convention.provenance.source
    let title = source.map { id in definition.sources.first { $0.id == id }?.title ?? id }
    document.paragraph(title ?? words(.noSource), .dim, indent: 2)
    if let comment = provenance.comment { document.paragraph(comment, .dim, indent: 2) }
  }
}
