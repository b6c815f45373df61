import Canvas
import ConventionModel
import Dashboard
import Testing
import Words

/// A dashboard whose edits are kept as a disk that never fails would keep them.
struct Desk {
  var dashboard: Dashboard
  let definition: Definition
  var ledger = Ledger()
  private var written: Int64 = 0

  /// A convention with everything that can be edited in its first action.
  static func definition() -> Definition {
    var definition = Trial.definition(engagements: 3, actions: 9)
    definition.actions[0].status = .value(.inProgress)
    definition.actions[0].link = .proposed
    definition.actions[0].due = Day(iso: "2023-06-30").map { .value($0) } ?? .notReported
    definition.actions[0].milestones = [Milestone(id: "M1", title: "Premier comité")]
    definition.actions[0].indicators = [Indicator(id: "I1", title: "Enfants suivis")]
    definition.actions[0].funding = [
      BudgetLine(
        key: BudgetKey(funder: "etat", year: 2022, stage: .notified),
        amount: .value(Money(cents: 1_234_56)))
    ]
    definition.actions[0].provenance.line = 42
    return definition
  }

  init(
    _ definition: Definition = Desk.definition(), _ language: Language = .french,
    columns: Int = 80, rows: Int = 24
  ) {
    self.definition = definition
    dashboard = Trial.dashboard(
      Trial.situation(definition), language, columns: columns, rows: rows)
    _ = dashboard.update(.author(Author(name: "a.martin", replicas: ["k1"])))
  }

  /// What a person sees, every blank a plain one.
  var text: String {
    dashboard.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  /// The convention as its records have it.
  var situation: Situation {
    Situation(of: definition, ledger: ledger, asOf: Trial.day, zone: .utc)
  }

  /// Types characters and has what they append saved.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { save(dashboard.update(.key(.character($0)))) }
  }

  /// Presses keys and has what they append saved.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { save(dashboard.update(.key($0))) }
  }

  /// Has what effects append saved, as one gesture each; gives the effects.
  mutating func save(_ effects: [Effect]) -> [Effect] {
    for effect in effects {
      guard case .append(let drafts) = effect else { continue }
      let records = write(drafts, by: "a.martin", replica: "k1")
      _ = dashboard.update(.situation(situation))
      _ = dashboard.update(.saved(records))
    }
    return effects
  }

  /// Somebody else's edit arrives.
  mutating func arrive(_ drafts: [Draft], by name: String = "b.diallo") -> [JournalRecord] {
    let records = write(drafts, by: name, replica: "z9")
    _ = dashboard.update(.situation(situation))
    return records
  }

  /// Records of drafts, written two minutes past two.
  mutating func write(_ drafts: [Draft], by name: String, replica: String) -> [JournalRecord] {
    let batch = drafts.count > 1 ? "\(replica):\(written + 1)" : nil
    return drafts.map { draft in
      written += 1
      let record = draft.record(
        id: RecordID(replica: replica, number: written), clock: written,
        at: Instant(iso: "2023-03-31T14:02:00.000Z") ?? Instant(milliseconds: 0), by: name,
        batch: batch, session: nil)
      ledger.insert(record)
      return record
    }
  }

  /// The draft that sets a field of an action as it stands now.
  func draft(_ field: Field, of id: String, to value: String?) -> [Draft] {
    [Editing.set(field, of: .action(id), to: value, in: situation)].compactMap { $0 }
  }

  /// Puts the cursor of the open fiche on the first line that holds words.
  mutating func go(to words: String) {
    press(.home)
    for _ in 0..<80 {
      if lineUnderCursor?.contains(words) == true { return }
      press(.down)
    }
    Issue.record("No line of the fiche holds “\(words)”.\n\(text)")
  }

  /// The line of the open fiche that the cursor is on.
  var lineUnderCursor: String? {
    text.split(separator: "\n").first { $0.hasPrefix("▸") }.map(String.init)
  }
}

extension [Effect] {
  /// Every draft that they append.
  var drafts: [Draft] {
    flatMap { effect in
      if case .append(let drafts) = effect { drafts } else { [Draft]() }
    }
  }
}
