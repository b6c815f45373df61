public import Canvas
public import ConventionModel
import Typography
import Words

/// The dashboard: everything the screen shows and the keys act on, as one value.
///
/// ``update(_:)`` takes in what happened and says what is to be done outside; ``render()`` draws it.
public struct Dashboard: Hashable, Sendable {
  /// The convention as it stands.
  public internal(set) var situation: Situation
  /// What a person chose.
  public internal(set) var settings: Settings
  /// Columns and rows of the terminal.
  public internal(set) var size: Size
  /// Id of the selected action; nil when there is none.
  public internal(set) var selection: String?
  /// Place of the engagement that filters the table, from 0; nil for all.
  public internal(set) var chosenEngagement: Int?
  /// Id of the action that the preview still shows while keys come fast; nil where it is the selected
  /// one.
  var lingering: String?
  /// Which part of the board keys act in.
  public internal(set) var focus = Pane.actions
  /// The kind of alert chosen among those of the board; nil for the gravest.
  var chosenAlertKind: Alert.Kind?
  /// Whether the table has the whole board.
  var isZoomed = false
  /// Who edits, and whether they may.
  public internal(set) var author: Author
  /// Ids of the actions that the next edit is about; none is the selected one.
  public internal(set) var marks: Set<String> = []
  /// What waits for an answer over the screen.
  var overlay: Overlay?
  /// What could not be saved.
  var unsaved: Unsaved?
  /// The day since when changes are marked.
  private(set) var since: Day?
  /// Ids of the actions that changed since.
  private(set) var changed: Set<String> = []
  /// The filter and the order of the table and the views.
  var finder = Finder()
  /// The meeting on screen.
  var review: Review?
  /// Whether the last meeting is followed, whoever holds it.
  var isFollowing = false
  /// Pages over the board, the top one last.
  var pages: [Page] = []
  /// First row of the table shown, from 0.
  var tableTop = 0
  /// Places in ``Situation/actions`` of the rows of the table.
  var rows: [Int] = []
  /// What to tell the person; the next key clears it.
  var notice: Message?
  /// Why the files cannot be used as they are now; the last good state stays on screen.
  var brokenFile: String?

  /// A dashboard on a convention, with its first action selected.
  public init(
    _ situation: Situation, settings: Settings, size: Size, author: Author = Author(name: "")
  ) {
    self.author = author
    self.situation = situation
    self.settings = settings
    self.size = size
    rows = Array(situation.actions.indices)
    selection = situation.actions.first?.id
  }

  /// What could not be saved, to be tried again.
  public var unsavedDrafts: [Draft] { unsaved?.drafts ?? [] }

  var wording: Wording { settings.wording }

  /// The engagement that filters the table.
  var engagement: EngagementState? {
    chosenEngagement.flatMap {
      situation.engagements.indices.contains($0) ? situation.engagements[$0] : nil
    }
  }

  /// The selected action.
  var selectedAction: ActionState? { selectedRow.map { situation.actions[rows[$0]] } }

  /// Row of the selected action in the table, from 0.
  var selectedRow: Int? {
    selection.flatMap { situation.place(ofAction: $0) }.flatMap { rows.firstIndex(of: $0) }
  }

  /// Marks what changed since a day; nil for nothing.
  mutating func markChanges(since day: Day?) {
    since = day
    changed = day.map { situation.changedActions(since: $0) } ?? []
  }

  /// Selects the action of that id, if there is one, and shows its row.
  public mutating func select(_ id: String) {
    guard situation.action(id) != nil else { return }
    selection = id
    refill()
  }

  /// Fills the table with the actions of the chosen engagement, keeping the selection where it can.
  mutating func refill() {
    rows = findRows()
    forgetContents()
    if selectedRow == nil, let first = rows.first {
      selection = situation.actions[first].id
    } else if rows.isEmpty, query == nil || selection.flatMap({ situation.action($0) }) == nil {
      // Where words hide everything the selection waits until they are gone.
      selection = nil
    }
    keepSelectionInView()
  }

  /// Scrolls the table as little as it takes to show the selected row.
  mutating func keepSelectionInView() {
    let visible = BoardLayout(of: self).tableRows
    guard visible > 0, let row = selectedRow else {
      tableTop = 0
      return
    }
    tableTop = min(max(tableTop, row - visible + 1), row)
    tableTop = max(0, min(tableTop, rows.count - visible))
  }
}
