import ConventionModel
import Typography
import Words

/// What a row of the table is about.
enum TableRow {
  case convention
  case action(ActionState)
  case milestone(MilestoneState, of: ActionState)
  case indicator(IndicatorState, of: ActionState)

  /// The rows of a convention: its own, then each action with its milestones and indicators below it.
  static func all(of situation: Situation) -> [TableRow] {
    [.convention]
      + situation.actions.flatMap { state in
        [.action(state)] + state.milestones.map { .milestone($0, of: state) }
          + state.indicators.map { .indicator($0, of: state) }
      }
  }

  /// The row of a target; nil when there is no such thing.
  init?(_ target: Target, in situation: Situation) {
    switch target {
    case .convention: self = .convention
    case .action(let id):
      guard let state = situation.action(id) else { return nil }
      self = .action(state)
    case .element(let id, let element):
      guard let state = situation.action(id) else { return nil }
      if let milestone = state.milestones.first(where: { $0.id == element }) {
        self = .milestone(milestone, of: state)
      } else if let indicator = state.indicators.first(where: { $0.indicator.id == element }) {
        self = .indicator(indicator, of: state)
      } else {
        return nil
      }
    }
  }

  var kind: TableRowKind {
    switch self {
    case .convention: .convention
    case .action: .action
    case .milestone: .milestone
    case .indicator: .indicator
    }
  }

  var target: Target {
    switch self {
    case .convention: .convention
    case .action(let state): .action(state.id)
    case .milestone(let milestone, let state):
      .element(action: state.id, element: milestone.id)
    case .indicator(let state, let action):
      .element(action: action.id, element: state.indicator.id)
    }
  }

  /// The words of a cell that only tells.
  func text(_ column: TableColumn, in situation: Situation, _ profile: TableProfile) -> TableCell {
    switch column {
    case .id: .text(id(in: situation))
    case .kind: .text(profile == .data ? kind.rawValue : profile.wording.name(of: kind))
    case .title: .text(title(in: situation))
    case .volet: .text(label(\.volet, situation.definition.volets, profile))
    case .group: .text(label(\.group, situation.definition.groups, profile))
    case .unit: .text(indicator?.indicator.unit ?? "")
    case .baseline: baseline(profile)
    case .updatedAt:
      .plain(update.map { profile.day(situation.zone.day(at: $0.at)) } ?? "")
    case .updatedBy: .text(update?.by ?? "")
    case .fictional:
      .text(situation.definition.convention.isFictional ? profile.wording.fictional : "")
    case .asOf: .plain(profile.day(situation.asOf))
    case .field(let field): self.field(field, in: situation, profile)
    }
  }

  private func id(in situation: Situation) -> String {
    if case .convention = self { situation.definition.convention.id } else { target.text }
  }

  private func title(in situation: Situation) -> String {
    switch self {
    case .convention: situation.definition.convention.title
    case .action(let state): state.action.title
    case .milestone(let milestone, _): milestone.title
    case .indicator(let state, _): state.indicator.title
    }
  }

  private var indicator: IndicatorState? {
    if case .indicator(let state, _) = self { state } else { nil }
  }

  private var update: JournalRecord? {
    if case .action(let state) = self { state.lastUpdate } else { nil }
  }

  private func label(
    _ id: KeyPath<Action, String?>, _ labels: [Label], _ profile: TableProfile
  ) -> String {
    guard case .action(let state) = self, let id = state.action[keyPath: id] else { return "" }
    guard profile == .excelFrench else { return id }
    return labels.first { $0.id == id }?.title ?? id
  }

  private func baseline(_ profile: TableProfile) -> TableCell {
    switch indicator?.indicator.baseline {
    case .value(let quantity): .plain(profile.decimal(quantity.text))
    case .notApplicable: .plain(profile.notApplicable)
    case .notReported, nil: .plain("")
    }
  }

  private func field(
    _ field: Field, in situation: Situation, _ profile: TableProfile
  ) -> TableCell {
    guard Editing.canSet(field, of: target, in: situation) else { return .plain("") }
    return TableCell(
      Editing.text(of: field, of: target, in: situation).value, of: field,
      in: situation.definition, profile)
  }
}

/// What a cell holds.
struct TableCell: Hashable {
  /// Its words, numbers or day, without guards.
  let content: String
  /// Whether it is words that a spreadsheet must not take for anything else.
  let isText: Bool

  static func text(_ text: String) -> TableCell { TableCell(content: text, isText: true) }

  /// A number, a day or a known word.
  static func plain(_ text: String) -> TableCell { TableCell(content: text, isText: false) }

  private init(content: String, isText: Bool) {
    self.content = content
    self.isText = isText
  }

  /// The value of a field as journals write it, in the way of a profile; nothing at all is « non
  /// renseigné ».
  init(_ value: String?, of field: Field, in definition: Definition, _ profile: TableProfile) {
    guard let value else {
      self = .plain("")
      return
    }
    guard value != notApplicableWord else {
      self = .plain(profile.notApplicable)
      return
    }
    let words = profile.wording
    switch field {
    case .progress: self = .plain(value)
    case .due, .start, .done:
      self = .plain(Day(iso: value).map { profile.day($0) } ?? value)
    case .result, .target, .numerator, .denominator: self = .plain(profile.decimal(value))
    case .amount:
      self = .plain(Int64(value).map { profile.amount(Money(cents: $0)) } ?? value)
    case .engagement where profile == .excelFrench:
      let engagement = definition.engagements.first { $0.id == value }
      self = .text(
        [value, engagement.map { $0.short ?? $0.title }].compactMap { $0 }.joined(separator: " "))
    case .link where profile == .excelFrench:
      self = .text(Link(rawValue: value).map { words.shortName(of: $0) } ?? value)
    case .status, .meteo, .flag, .engagement, .link, .lead, .unknown:
      self = .text(
        profile == .data || field == .lead ? value : words.value(value, of: field, in: definition))
    }
  }

  /// What stands in the file: guarded where it is text, and nothing in it that cannot be seen.
  var written: String { isText ? FormulaGuard.guarded(TableCell.visible(content)) : content }

  /// The text with line feeds as its only control characters.
  static func visible(_ text: String) -> String {
    Sanitizer.visible(text.withLineFeeds)
  }
}
