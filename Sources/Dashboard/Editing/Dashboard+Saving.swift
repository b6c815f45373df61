import ConventionModel
import Words

/// What the disk says of an edit, and what the person is told of it.
extension Dashboard {
  mutating func takeSaved(_ records: [JournalRecord]) {
    unsaved = nil
    guard let first = records.first else { return }
    let time = situation.zone.localTime(at: first.at)
    let deed = wording.shortDeed(of: first, in: situation)
    let what = (first.on?.action).map { $0 + " " + deed } ?? deed
    if first.operation == .undo {
      notice = .undone(time, what)
      return
    }
    notice =
      records.count == 1 ? .saved(time, what) : .savedMany(time, what, records.count - 1)
    marks.removeAll()
  }

  mutating func takeNotSaved(_ drafts: [Draft], reason: String) {
    unsaved = Unsaved(drafts: drafts, reason: reason)
    notice = nil
  }

  /// Somebody changed the same fields meanwhile: both values are shown, and the person decides.
  mutating func takeChanged(_ drafts: [Draft], by others: [JournalRecord]) {
    overlay = .question(Question(others: others, drafts: drafts))
  }

  /// Keeps an open question about what stands now, when others wrote on meanwhile.
  mutating func refreshQuestion() {
    guard case .question(let question)? = overlay else { return }
    var others: [JournalRecord] = []
    for draft in question.drafts {
      guard let target = draft.on, let field = draft.field else { continue }
      others += situation.ledger.heads(of: target, field).filter { !draft.base.contains($0.id) }
    }
    overlay = .question(Question(others: others, drafts: question.drafts))
  }

  mutating func takeEdited(_ text: String?, of targets: [Target]) -> [Effect] {
    guard let text, text.contains(where: { !$0.isWhitespace }) else {
      notice = .nothingChanged
      return []
    }
    var words = text
    while words.last?.isNewline == true { words.removeLast() }
    return save(targets.map { Draft(.note, on: $0, new: words) })
  }
}
