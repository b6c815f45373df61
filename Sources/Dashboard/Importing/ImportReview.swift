import ConventionModel
import Tables
import Typography
import Words

/// What a table would change, line by line, until the person has it saved or leaves it.
struct ImportReview: Hashable, Sendable {
  /// A line of the review.
  enum Line: Hashable, Sendable {
    /// The heading of a group.
    case heading(String)
    /// A change, by its place in the plan, which the person keeps or leaves out.
    case change(Int)
    /// What the import does not do: what it is about, and what.
    case refusal(String, String)
    /// Something wrong, for which nothing is imported.
    case fault(String)
    /// Something to know.
    case remark(String)
  }

  /// The file, as the person named it.
  let file: String
  let plan: ImportPlan
  /// The convention the plan was made against.
  let seen: Situation
  let lines: [Line]
  /// Columns that the names of what is changed take.
  let idWidth: Int
  /// Places of the changes left out.
  var leftOut: Set<Int> = []
  /// The line the cursor is on.
  var current = 0

  init(_ plan: ImportPlan, of file: String, seen: Situation, _ words: Wording) {
    self.file = file
    self.plan = plan
    self.seen = seen
    let report = ImportReport(plan, in: seen, words)
    idWidth = min(12, plan.changes.map { DisplayText($0.target.text).width }.max() ?? 0)
    guard plan.faults.isEmpty else {
      lines = [.heading(words.table(.faults(plan.faults.count)))] + report.faults.map { .fault($0) }
      current = step(from: -1, by: 1) ?? 0
      return
    }
    let places = plan.changes.indices
    let additions = places.filter { plan.changes[$0].isAddition }
    let changes = places.filter { !plan.changes[$0].isAddition }
    func group(_ heading: TableTerm, _ lines: [Line]) -> [Line] {
      lines.isEmpty ? [] : [.heading(words.table(heading))] + lines
    }
    lines =
      group(.added(additions.count), additions.map { .change($0) })
      + group(.changed(changes.count), changes.map { .change($0) })
      + group(
        .refused(plan.refusals.count),
        plan.refusals.map { .refusal($0.target.text, report.text(of: $0)) })
      + ([words.table(.untouched(plan.untouchedRows))] + report.remarks).map { .remark($0) }
    current = step(from: -1, by: 1) ?? 0
  }

  /// What would be saved.
  var drafts: [Draft] { plan.drafts(leavingOut: leftOut) }

  /// The change under the cursor, by its place.
  var currentChange: Int? {
    guard lines.indices.contains(current), case .change(let place) = lines[current] else {
      return nil
    }
    return place
  }

  /// Whether the cursor rests on a line: on all but headings.
  private func isResting(_ place: Int) -> Bool {
    if case .heading = lines[place] { false } else { true }
  }

  /// The next line that the cursor rests on in a direction; nil at the end.
  private func step(from place: Int, by direction: Int) -> Int? {
    var place = place + direction
    while lines.indices.contains(place) {
      if isResting(place) { return place }
      place += direction
    }
    return nil
  }

  /// Moves the cursor by some lines.
  mutating func move(by lines: Int) {
    for _ in 0..<min(abs(lines), self.lines.count) {
      guard let next = step(from: current, by: lines.signum()) else { return }
      current = next
    }
  }

  /// Keeps a change or leaves it out.
  mutating func toggle(_ place: Int) {
    if leftOut.remove(place) == nil { leftOut.insert(place) }
  }

  /// Keeps all changes, or leaves all out where all are kept.
  mutating func toggleAll() {
    leftOut = leftOut.isEmpty ? Set(plan.changes.indices) : []
  }
}
