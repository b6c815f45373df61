import Canvas
import ConventionModel
import Typography
import Words

/// What goes to the clipboard: the actions marked or selected, the line under the cursor of a view, or
/// the whole of a page that is read.
extension Dashboard {
  mutating func copy() -> [Effect] {
    let text = copiedText
    guard !text.isEmpty else {
      notice = .told(wording.terminal(.nothingToCopy))
      return []
    }
    return [.copy(text)]
  }

  private var copiedText: String {
    guard let page = pages.last else {
      return editedActions.compactMap { situation.action($0).map(line) }.joined(separator: "\n")
    }
    let view = PageView(of: page, in: self)
    let lines =
      page.kind.isView ? [view.line].compactMap { $0 } : Array(0..<view.listing.count)
    return lines.map { place in
      let text = view.listing.line(place).map(\.text.string).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    .joined(separator: "\n")
  }

  /// An action in a line of text, parted by tabs as spreadsheets take it.
  private func line(_ state: ActionState) -> String {
    let values = [Field.status, .progress, .meteo, .due].map { field in
      let text = Editing.text(of: field, of: .action(state.id), in: situation).value
      return wording.value(text, of: field, in: situation.definition)
    }
    return ([state.id, state.action.title] + values).joined(separator: "\t")
  }
}
