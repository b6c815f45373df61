import Canvas
import ConventionModel
import Typography
import Words

/// Filtering the table as one types: every word must stand somewhere in an action.
extension Dashboard {
  /// Places of the actions of the chosen engagement that hold every word of the query.
  var filteredRows: [Int] {
    let all = engagement?.actions ?? Array(situation.actions.indices)
    let words = SearchFolding.fold(query ?? "").split(separator: " ")
    guard !words.isEmpty else { return all }
    return all.filter { row in
      let text = SearchFolding.fold(searchedText(of: situation.actions[row]))
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Everything of an action that words are looked for in; accents and case are ignored later.
  private func searchedText(of state: ActionState) -> String {
    let definition = situation.definition
    let volet = definition.volets.first { $0.id == state.action.volet }
    let group = definition.groups.first { $0.id == state.action.group }
    let parts = [
      state.id, state.action.title, state.action.short, state.lead.value, state.action.volet,
      volet?.title, state.action.group, group?.title,
      wording.name(of: state.status.reported, in: definition),
    ]
    return parts.compactMap { $0 }.joined(separator: " ") + " "
      + state.notes.compactMap(\.new).joined(separator: " ")
  }

  /// Whether what is on screen is about the actions that the filter leaves.
  var isFiltering: Bool { pages.last?.kind.isView ?? true }

  /// Where keys work now.
  var scope: Scope { pages.last.map { $0.kind.isView ? .view : .page } ?? .board }

  /// Lets keys go into the query.
  mutating func beginFiltering() {
    query = query ?? ""
    isTypingQuery = true
  }

  /// Takes a key into the query; false when it means something else.
  mutating func typeQuery(_ key: Key) -> Bool {
    switch key {
    case .character(let character): query = (query ?? "") + String(character)
    case .backspace: query = String((query ?? "").dropLast())
    case .enter:
      isTypingQuery = false
      if query?.isEmpty == true { query = nil }
    case .escape:
      isTypingQuery = false
      query = nil
    default: return false
    }
    tableTop = 0
    refill()
    settlePage()
    return true
  }
}
