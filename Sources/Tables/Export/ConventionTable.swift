public import ConventionModel
public import Words

/// A convention as one table for spreadsheets: a row for itself, then one for each action, with those of
/// its milestones and indicators below it, and a column for each amount that anybody speaks of.
///
/// Everything that can be set can be edited there and imported again. « Non renseigné » is an empty cell,
/// « sans objet » those words, zero a zero. Notes are not part of it, private ones least of all.
public struct ConventionTable: Hashable, Sendable {
  /// The columns, in order.
  public let columns: [TableColumn]
  /// The headings, in the same order.
  public let headings: [String]
  /// The rows as they are written, without the headings.
  public let rows: [[String]]
  /// For whom it is written.
  public let profile: TableProfile

  /// The convention as it stands in a situation.
  public init(of situation: Situation, profile: TableProfile) {
    let reader = HeadingReader(situation)
    let columns =
      TableColumn.beforeAmounts
      + ConventionTable.amounts(in: situation).map { .field(.amount($0)) }
      + TableColumn.afterAmounts
    self.profile = profile
    self.columns = columns
    headings = columns.map { FormulaGuard.guarded(profile.heading($0, reader)) }
    rows = TableRow.all(of: situation).map { row in
      columns.map { row.text($0, in: situation, profile).written }
    }
  }

  /// The whole file.
  public var text: String {
    var writer = CSVWriter(separator: profile.separator, lineEnd: profile.lineEnd)
    writer.append(headings)
    for row in rows { writer.append(row) }
    return profile.mark + writer.text
  }

  /// Every amount that the convention or an action has a line for: by funder in order of appearance, then
  /// by year and stage.
  private static func amounts(in situation: Situation) -> [BudgetKey] {
    let keys = (situation.funding.lines + situation.actions.flatMap(\.funding)).map(\.key)
    var places: [String: Int] = [:]
    for key in keys where places[key.funder] == nil { places[key.funder] = places.count }
    return Set(keys).sorted { left, right in
      (places[left.funder] ?? 0, left.year ?? 0, left.stage)
        < (places[right.funder] ?? 0, right.year ?? 0, right.stage)
    }
  }
}
