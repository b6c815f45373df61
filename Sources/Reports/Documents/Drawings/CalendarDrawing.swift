import ConventionModel
import Words

/// The actions over time: from start to due date, filled with progress, with their milestones.
struct CalendarDrawing {
  private let situation: Situation
  private let wording: Wording
  private let scale: DayScale

  private static let (left, right) = (320, 884)
  private static let (rowHeight, head) = (25, 62)
  /// Actions on one drawing: what a page holds.
  private static let rowsPerPicture = 30

  init(of situation: Situation, _ wording: Wording) {
    self.situation = situation
    self.wording = wording
    let (first, last) = CalendarDrawing.span(of: situation)
    scale = DayScale(
      first: first, last: last, from: CalendarDrawing.left, to: CalendarDrawing.right)
  }

  /// One drawing for every so many actions; none where nothing is dated.
  var pictures: [Block] {
    guard !CalendarDrawing.days(of: situation).isEmpty else { return [] }
    var blocks: [Block] = []
    var start = 0
    repeat {
      let end = min(start + CalendarDrawing.rowsPerPicture, situation.actions.count)
      let isLast = end == situation.actions.count
      blocks.append(picture(of: situation.actions[start..<end], isLast: isLast))
      start = end
    } while start < situation.actions.count
    return blocks
  }

  /// Everything that is dated.
  private static func days(of situation: Situation) -> [Day] {
    let convention = situation.definition.convention
    let period = situation.period
    let own = [
      period.start, period.currentEnd, period.announcedEnd, convention.adopted, convention.signed,
    ]
    let actions = situation.actions.flatMap { state in
      [state.start.value, state.due.value]
        + state.milestones.flatMap { [$0.due.value, $0.done.value] }
    }
    return (own + actions).compactMap { $0 }
  }

  /// From the first date to the last, but no further than two years from the period.
  private static func span(of situation: Situation) -> (Day, Day) {
    let days = self.days(of: situation) + [situation.asOf]
    let (first, last) = (days.min() ?? situation.asOf, days.max() ?? situation.asOf)
    let period = situation.period
    let earliest = period.start?.adding(months: -24) ?? first
    let latest = (period.announcedEnd ?? period.currentEnd)?.adding(months: 24) ?? last
    let start = max(first, earliest)
    return (start, max(start, min(last, latest)))
  }

  private func picture(of actions: ArraySlice<ActionState>, isLast: Bool) -> Block {
    let bottom = CalendarDrawing.head + actions.count * CalendarDrawing.rowHeight + 4
    var drawing = Drawing(height: bottom + 34)
    for row in stride(from: 0, to: actions.count, by: 5) {
      let y = CalendarDrawing.head + row * CalendarDrawing.rowHeight - 3
      drawing.line(0, y, Drawing.pageWidth, y, "grid")
    }
    drawConvention(on: &drawing)
    scale.drawMonths(at: bottom, wording, on: &drawing)
    drawing.line(CalendarDrawing.left, bottom, CalendarDrawing.right, bottom, "axis")
    for (row, state) in actions.enumerated() {
      draw(state, at: CalendarDrawing.head + row * CalendarDrawing.rowHeight, on: &drawing)
    }
    if scale.shows(situation.asOf) {
      let x = scale.place(of: situation.asOf)
      drawing.line(x, 22, x, bottom, "today")
      drawing.words(
        wording.date(situation.asOf), x, 16, "strong",
        x > CalendarDrawing.right - 60 ? .end : .middle)
    }
    return .picture(
      Block.Picture(
        title: wording.document(.calendarTitle), drawing: drawing,
        legend: isLast
          ? [Prose(wording.document(.barLegend)), Prose(wording.document(.conventionLegend))] : []))
  }

  /// The period, what is only announced of it, the vote, the signature, the meetings.
  private func drawConvention(on drawing: inout Drawing) {
    let convention = situation.definition.convention
    let period = situation.period
    let y = 46
    drawing.words(convention.kind ?? wording.heading(.aboutTitle), 0, y + 6, "strong")
    if let start = period.start, let end = period.currentEnd, start <= end {
      drawing.line(scale.place(of: start), y, scale.place(of: end), y, "period")
      if let announced = period.announcedEnd, announced > end {
        drawing.line(scale.place(of: end), y, scale.place(of: announced), y, "announced")
        drawing.words(wording.date(announced), CalendarDrawing.right + 10, y + 6)
      } else {
        drawing.words(wording.date(end), CalendarDrawing.right + 10, y + 6)
      }
    }
    let marks: [(Day?, String)] =
      [(convention.adopted, "v"), (convention.signed, "s")]
      + situation.meetings.map { ($0.day, "r") }
    for (day, letter) in marks {
      guard let day, scale.shows(day) else { continue }
      let x = scale.place(of: day)
      drawing.line(x, y - 8, x, y + 8, "axis")
      drawing.words(letter, x + 3, y - 7, "mark")
    }
  }

  private func draw(_ state: ActionState, at y: Int, on drawing: inout Drawing) {
    let name = state.action.short ?? state.action.title
    drawing.words(state.id, 0, y + 15, "strong")
    drawing.words(shortened(name), 48, y + 15)
    let right = CalendarDrawing.right + 10
    switch state.due.reported {
    case .notReported: drawing.words(wording.shortNotReported, right, y + 15)
    case .notApplicable: drawing.words(wording.shortNotApplicable, right, y + 15)
    case .value(let due):
      drawing.words(
        wording.date(due), right, y + 15, state.daysLate == nil ? "label" : "strong")
      drawBar(of: state, until: due, at: y, on: &drawing)
    }
    for milestone in state.milestones {
      let isReached = milestone.isReached(by: situation.asOf)
      guard let day = (isReached ? milestone.done.value : nil) ?? milestone.due.value,
        scale.shows(day)
      else { continue }
      drawing.diamond(scale.place(of: day), y + 9, 7, isReached ? "reached" : "coming")
    }
  }

  private func drawBar(
    of state: ActionState, until due: Day, at y: Int, on drawing: inout Drawing
  ) {
    let start = state.start.value ?? situation.period.start ?? due
    if start <= due {
      let (from, to) = (scale.place(of: start), scale.place(of: due))
      drawing.box(from, y + 3, to - from, 12, state.start.value == nil ? "guessed" : "track")
      let percent = min(max(state.progress.value ?? 0, 0), 100)
      drawing.box(from, y + 3, (to - from) * percent / 100, 12, "fill")
    }
    if state.daysLate != nil {
      let from = scale.place(of: due)
      drawing.box(from, y + 3, scale.place(of: situation.asOf) - from, 12, "hatch")
    }
  }

  /// As much of a name as its column holds.
  private func shortened(_ name: String) -> String {
    let limit = 34
    guard name.count > limit else { return name }
    let words = name.prefix(limit - 1)
    let end = words.lastIndex(of: " ") ?? words.endIndex
    return String(words[..<end]) + "…"
  }
}
