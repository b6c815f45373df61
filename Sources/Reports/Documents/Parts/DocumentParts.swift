import ConventionModel
import Words

/// What the documents of a convention are made of: the same parts, whatever the document and its form.
struct DocumentParts {
  let situation: Situation
  let wording: Wording

  var definition: Definition { situation.definition }

  /// An empty document of that kind: its title, its day, and what must stand on every page.
  func document(_ kind: DocumentTerm) -> Document {
    let convention = definition.convention
    let place = [convention.kind, convention.territory].compactMap { $0 }
    return Document(
      title: convention.title, kind: wording.document(kind),
      subtitle: (place.isEmpty ? [] : [place.joined(separator: " · ")])
        + ["\(wording.term(.state)) \(wording.longDate(situation.asOf))"],
      language: wording.language,
      warning: convention.isFictional ? wording.fictionalWarning : nil)
  }

  /// A cell of words.
  func cell(_ words: String) -> Table.Cell { Table.Cell(Prose(words)) }

  /// A value or a void, which is set apart.
  func cell<Value>(_ reported: Reported<Value>, _ words: (Value) -> String) -> Table.Cell {
    let text = wording.brief(reported, words)
    return Table.Cell(reported.value == nil ? .quiet(text) : Prose(text))
  }

  /// What was computed, or that it cannot be.
  func computed(_ words: String?) -> Table.Cell {
    Table.Cell(words.map { Prose($0) } ?? .quiet("—"))
  }

  /// The short name of an action.
  func name(of state: ActionState) -> String { state.action.short ?? state.action.title }

  /// The name of an engagement, or of the group without one.
  func name(of state: EngagementState) -> String {
    guard let engagement = state.engagement else { return wording.term(.withoutEngagement) }
    return "\(engagement.id). \(engagement.title)"
  }

  /// The title that the file gives an id, else the id.
  func title(_ id: String, in labels: [Label]) -> String {
    labels.first { $0.id == id }?.title ?? id
  }

  /// The title of a source document.
  func source(_ id: String?) -> String? {
    id.map { id in definition.sources.first { $0.id == id }?.title ?? id }
  }

  // MARK: How something is known

  /// Who declared a fact and when, or that it stands in the definition; empty where nothing is known.
  func knowledge<Value>(of fact: Fact<Value>, _ provenance: Provenance?) -> String {
    switch fact.origin {
    case .nowhere: ""
    case .journal(let record):
      wording.declared(by: record.by, on: situation.zone.day(at: record.at))
    case .definition: provenance?.source == nil ? wording.written : wording.read
    }
  }

  /// How an amount is known.
  func knowledge(of line: BudgetLineState) -> String {
    let source = line.provenance?.source ?? definition.convention.provenance.source
    return knowledge(of: line.amount, Provenance(source: source))
  }

  /// A fact in words: its value or void, how it is known, and what others say.
  func prose<Value>(
    _ fact: Fact<Value>, _ field: Field, of target: Target, _ provenance: Provenance? = nil,
    _ words: (Value) -> String
  ) -> Prose {
    let value = wording.reported(fact.reported, of: field, words)
    var prose = fact.value == nil ? Prose.quiet(value) : Prose(value)
    let known = knowledge(of: fact, provenance)
    if !known.isEmpty { prose += .quiet(", \(known)") }
    if fact.isConflict {
      prose += Prose(" " + situation.disagreement(on: field, of: target, wording))
    }
    return prose
  }
}
