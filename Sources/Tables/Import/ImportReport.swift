public import ConventionModel
public import Words

/// What an import comes to, in lines for people; texts in them are foreign.
public struct ImportReport: Hashable, Sendable {
  private let plan: ImportPlan
  private let situation: Situation
  private let words: Wording

  /// What a plan says of the convention it was made against.
  public init(_ plan: ImportPlan, in situation: Situation, _ words: Wording) {
    self.plan = plan
    self.situation = situation
    self.words = words
  }

  /// How the file was read; nil when it could not be.
  public var reading: String? {
    plan.encoding.map {
      words.table(.readAs($0, separator: String(plan.separator), rows: plan.rowCount))
    }
  }

  /// Everything wrong, a line each.
  public var faults: [String] { plan.faults.map { line($0) } }

  /// The diff: what is added, changed, refused, untouched, and what is to be known of the file.
  public var lines: [String] {
    let additions = plan.changes.filter(\.isAddition)
    let changes = plan.changes.filter { !$0.isAddition }
    var lines: [String] = []
    func group(_ heading: TableTerm, _ texts: [(String, String)]) {
      guard !texts.isEmpty else { return }
      lines.append(words.table(heading))
      lines += texts.map { "  \($0.0)  \($0.1)" }
    }
    group(.added(additions.count), additions.map { ($0.target.text, text(of: $0)) })
    group(.changed(changes.count), changes.map { ($0.target.text, text(of: $0)) })
    group(.refused(plan.refusals.count), plan.refusals.map { ($0.target.text, text(of: $0)) })
    lines.append(words.table(.untouched(plan.untouchedRows)))
    return lines + remarks
  }

  /// What is to be known of the file beside what it changes.
  public var remarks: [String] {
    var lines: [String] = []
    if plan.staleCells > 0 { lines.append(words.table(.staleCells(plan.staleCells))) }
    if !plan.shortRows.isEmpty { lines.append(words.table(.shortRows(plan.shortRows))) }
    return lines
      + plan.unknownColumns.map {
        words.table(.unknownColumn($0.heading, nearest: $0.nearest))
      }
  }

  /// What a change does, without what it is about.
  public func text(of change: ImportPlan.Change) -> String {
    let parts = change.drafts.map { draft -> String in
      guard let field = draft.field else {
        let due = draft.due.map {
          ", " + words.name(of: .due, in: situation.definition) + " " + words.date($0)
        }
        return words.table(.newMilestone(draft.new ?? "")) + (due ?? "")
      }
      return draft.old == nil && change.drafts.count > 1
        ? words.name(of: field, in: situation.definition) + " "
          + words.value(draft.new, of: field, in: situation.definition)
        : words.change(of: field, from: draft.old, to: draft.new, in: situation.definition)
    }
    let text = parts.joined(separator: ", ")
    guard let since = change.changedSince else { return text }
    let day = words.date(situation.zone.day(at: since.at))
    return "\(text) (\(words.table(.changedSinceExport(by: since.by, on: day))))"
  }

  /// What only the definition could change, without what it is about.
  public func text(of refusal: ImportPlan.Refusal) -> String {
    words.table(
      .definitionOnly(
        column: words.heading(refusal.column, in: situation.definition).lowercased(),
        old: refusal.old, new: refusal.new))
  }

  /// Where something is wrong, what, and what is expected.
  public func line(_ fault: ImportPlan.Fault) -> String {
    let sentence = words.sentence(fault.problem, found: fault.found)
    guard fault.row > 0 else { return sentence }
    let place =
      fault.column.map {
        TableTerm.cell(row: fault.row, column: $0, heading: fault.heading)
      } ?? .row(fault.row)
    return words.label(words.table(place)) + " " + sentence
  }
}
