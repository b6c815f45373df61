public import ConventionModel

/// What records did, in words.
extension Wording {
  /// What a record did as the screen says it, shorter than ``deed(of:in:)``.
  ///
  /// Of an undo it says what was undone, or what a redo gave back.
  public func shortDeed(of record: JournalRecord, in situation: Situation) -> String {
    let definition = situation.definition
    let undone = situation.ledger.undone(by: record)
    let part: String
    if case .element(_, let element)? = record.on { part = element + " " } else { part = "" }
    guard record.operation.setsValue, let field = record.field else {
      return part + deed(of: record, undone, in: definition)
    }
    let change = change(of: field, from: record.old, to: record.new, in: definition)
    return part
      + (record.operation == .set ? change : label(kind(of: record, undone)) + " " + change)
  }

  /// What a record did, without when, by whom and to what: « statut : de « À lancer » à « En cours » ».
  ///
  /// Of an undo it says what was undone, or what a redo gave back.
  public func deed(of record: JournalRecord, in situation: Situation) -> String {
    deed(of: record, situation.ledger.undone(by: record), in: situation.definition)
  }

  private func deed(
    of record: JournalRecord, _ undone: Undone?, in definition: Definition
  ) -> String {
    let kind = kind(of: record, undone)
    switch record.operation {
    case .set, .undo, .resolve:
      guard let field = record.field else {
        return undone.map { "\(kind), \(deed(of: $0.record, nil, in: definition))" } ?? kind
      }
      let change =
        label(name(of: field, in: definition)) + " "
        + either("de ", "from ") + quoted(value(record.old, of: field, in: definition))
        + either(" à ", " to ") + quoted(value(record.new, of: field, in: definition))
      return record.operation == .set ? change : "\(kind), \(change)"
    case .note, .decision, .followUp, .add:
      let title = record.isPrivate ? "\(kind) \(privateMark)" : kind
      return label(title) + " " + (record.new ?? "") + errand(who: record.who, due: record.due)
    case .session:
      return label(kind) + " "
        + ([record.kind, record.date.map { date($0) }].compactMap { $0 }
        + (record.present.isEmpty
          ? [] : [either("présents ", "present ") + record.present.joined(separator: ", ")]))
        .joined(separator: ", ")
    case .close, .remove, .seen, .pass, .unknown:
      return kind
    }
  }

  private func kind(of record: JournalRecord, _ undone: Undone?) -> String {
    undone?.isRedone == true ? either("rétablissement", "redo") : name(of: record.operation)
  }

  private func errand(who: String?, due: Day?) -> String {
    let parts =
      [who, due.map { either("avant le ", "by ") + date($0) }].compactMap { $0 }
      .filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
