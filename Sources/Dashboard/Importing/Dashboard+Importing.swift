import Canvas
import ConventionModel
import Tables
import Words

/// Taking in a table: which file, what it would change, and what of that is saved.
extension Dashboard {
  /// Asks for a file.
  mutating func askForTable(_ path: String = "", fault: String? = nil) {
    if let obstacle = editingObstacle {
      notice = obstacle
      return
    }
    var line = Form.Line(label: .tableFile, text: path)
    line.fault = fault
    overlay = .form(
      Form(purpose: .importTable, subject: Subject(targets: [], seen: situation), lines: [line]))
  }

  /// Shows what a table would change.
  mutating func takeTable(_ bytes: [UInt8], of file: String) {
    let plan = ImportPlan(reading: bytes, against: situation, wording)
    guard !plan.isIdle || !plan.refusals.isEmpty || !plan.unknownColumns.isEmpty else {
      notice = .told(wording.table(.nothingToDo))
      return
    }
    overlay = .importing(ImportReview(plan, of: file, seen: situation, wording))
  }

  /// Takes a key while changes are looked through.
  mutating func answer(_ review: ImportReview, _ key: Key) -> [Effect] {
    var review = review
    switch key {
    case .escape, .character("q"):
      overlay = nil
      notice = .told(wording.table(.declined))
      return []
    case .enter:
      guard review.plan.faults.isEmpty else { return [] }
      overlay = nil
      return save(review.drafts)
    case .down, .character("j"): review.move(by: 1)
    case .up, .character("k"): review.move(by: -1)
    case .pageDown, .character("J"): review.move(by: 10)
    case .pageUp, .character("K"): review.move(by: -10)
    case .home, .character("g"): review.move(by: -review.lines.count)
    case .end, .character("G"): review.move(by: review.lines.count)
    case .character(" "):
      if let place = review.currentChange {
        review.toggle(place)
        review.move(by: 1)
      }
    case .character("*"): review.toggleAll()
    default: break
    }
    overlay = .importing(review)
    return []
  }
}
