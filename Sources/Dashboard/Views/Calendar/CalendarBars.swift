import Canvas
import ConventionModel

/// The signs of bars in time, and the bars themselves: a character and its role for each column.
struct CalendarBars {
  /// A column of a bar.
  struct Cell: Equatable {
    var sign: Unicode.Scalar = " "
    var role: Role = .text
  }

  let glyphs: GlyphSet

  /// A milestone reached.
  var reached: Unicode.Scalar { glyphs == .unicode ? "◆" : glyphs == .box ? "♦" : "*" }
  /// A milestone to come.
  var toCome: Unicode.Scalar { glyphs == .unicode ? "◇" : glyphs == .box ? "○" : "o" }
  /// The day of the state.
  var today: Unicode.Scalar { glyphs.verticalRule }
  /// A meeting, on the convention's line.
  var meeting: Unicode.Scalar { glyphs == .ascii ? "r" : "•" }

  private var done: Unicode.Scalar { glyphs == .ascii ? "#" : "█" }
  private var planned: Unicode.Scalar { glyphs == .ascii ? "-" : "░" }
  private var unknownStart: Unicode.Scalar { glyphs == .ascii ? "." : "·" }
  private var late: Unicode.Scalar { glyphs == .ascii ? "!" : "▒" }

  /// An action over time: from start to due date, filled as far as its progress, what is late after it.
  func action(_ state: ActionState, in situation: Situation, _ axis: TimeAxis) -> [Cell] {
    var cells = [Cell](repeating: Cell(), count: axis.columns)
    if let column = axis.column(of: situation.asOf) {
      cells[column] = Cell(sign: today, role: .today)
    }
    if let due = state.due.value { fill(state, until: due, in: situation, axis, &cells) }
    for milestone in state.milestones {
      let isReached = milestone.isReached(by: situation.asOf)
      guard let day = (isReached ? milestone.done.value : nil) ?? milestone.due.value,
        let column = axis.column(of: day)
      else { continue }
      cells[column] = Cell(
        sign: isReached ? reached : toCome,
        role: milestone.daysLate != nil ? .late : isReached ? .statusDone : .strong)
    }
    return cells
  }

  private func fill(
    _ state: ActionState, until due: Day, in situation: Situation, _ axis: TimeAxis,
    _ cells: inout [Cell]
  ) {
    let start = state.start.value ?? situation.period.start ?? due
    guard start <= due else { return }
    let days = start.days(to: due) + 1
    let track = state.start.value == nil ? unknownStart : planned
    // Progress is drawn as a share of the bar's own time.
    let filled = start.adding(days: days * min(max(state.progress.value ?? 0, 0), 100) / 100)
    func draw(_ from: Day, _ to: Day, _ sign: Unicode.Scalar, _ role: Role) {
      guard from <= to, to >= axis.first, from <= axis.last else { return }
      for column in axis.clamped(from)...axis.clamped(to) where cells[column].role != .today {
        cells[column] = Cell(sign: sign, role: role)
      }
    }
    draw(start, due, track, .barTrack)
    if filled > start { draw(start, filled.adding(days: -1), done, .barFill) }
    if state.daysLate != nil { draw(due.adding(days: 1), situation.asOf, late, .late) }
  }

  /// The convention over time: its period, what is only announced of it, and its days.
  func convention(_ situation: Situation, meetings: [Day], _ axis: TimeAxis) -> [Cell] {
    var cells = [Cell](repeating: Cell(), count: axis.columns)
    let period = situation.period
    let (plain, dotted): (Unicode.Scalar, Unicode.Scalar) =
      glyphs == .ascii ? ("=", ".") : ("━", "┄")
    func draw(_ from: Day, _ to: Day, _ sign: Unicode.Scalar, _ role: Role) {
      guard from <= to, to >= axis.first, from <= axis.last else { return }
      for column in axis.clamped(from)...axis.clamped(to) {
        cells[column] = Cell(sign: sign, role: role)
      }
    }
    if let start = period.start, let end = period.currentEnd {
      if let announced = period.announcedEnd { draw(end, announced, dotted, .proposed) }
      draw(start, end, plain, .dim)
    }
    func mark(_ day: Day?, _ sign: Unicode.Scalar, _ role: Role) {
      if let column = day.flatMap({ axis.column(of: $0) }) {
        cells[column] = Cell(sign: sign, role: role)
      }
    }
    for day in meetings { mark(day, meeting, .accent) }
    mark(period.announcedEnd, "a", .proposed)
    mark(situation.definition.convention.adopted, "v", .strong)
    mark(situation.definition.convention.signed, "s", .strong)
    mark(situation.asOf, glyphs.today, .today)
    return cells
  }
}
