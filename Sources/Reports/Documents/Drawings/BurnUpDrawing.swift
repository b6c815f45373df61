import ConventionModel
import Words

/// Average progress over time against the straight line of the period (« burn-up »).
struct BurnUpDrawing {
  /// The drawing and what it shows in words.
  let picture: Block

  private static let (left, right, top, bottom) = (64, 985, 16, 236)

  /// Nil without a period, or where progress never changed.
  init?(of situation: Situation, _ wording: Wording) {
    guard let start = situation.period.start, let end = situation.period.currentEnd, start < end
    else { return nil }
    let trend = ProgressTrend(of: situation.actions, in: situation)
    let points = trend.points.filter { $0.average.share != nil && $0.day <= situation.asOf }
    guard Set(points.compactMap(\.average.share)).count > 1, let last = points.last,
      let share = last.average.share
    else { return nil }
    let scale = DayScale(
      first: start, last: max(end, situation.asOf), from: BurnUpDrawing.left,
      to: BurnUpDrawing.right)
    func height(_ share: Share) -> Int {
      let hundredths = min(max(share.hundredths, 0), 10_000)
      return BurnUpDrawing.bottom
        - (BurnUpDrawing.bottom - BurnUpDrawing.top) * hundredths / 10_000
    }
    var drawing = Drawing(height: BurnUpDrawing.bottom + 36)
    for percent in [0, 25, 50, 75, 100] {
      let y = height(Share(hundredths: percent * 100))
      drawing.line(
        BurnUpDrawing.left, y, BurnUpDrawing.right, y, percent == 0 ? "axis" : "grid")
      if percent % 50 == 0 {
        drawing.words(
          wording.percent(percent), BurnUpDrawing.left - 8, y + 6, "label", .end)
      }
    }
    scale.drawMonths(at: BurnUpDrawing.bottom, wording, on: &drawing)
    drawing.line(
      scale.place(of: start), BurnUpDrawing.bottom, scale.place(of: end), BurnUpDrawing.top,
      "pace")
    drawing.line(
      scale.place(of: situation.asOf), BurnUpDrawing.top - 8, scale.place(of: situation.asOf),
      BurnUpDrawing.bottom, "today")
    // What was reported stands until something else is: steps, not slopes.
    var line: [(x: Int, y: Int)] = []
    for point in points {
      guard let share = point.average.share else { continue }
      let x = scale.place(of: max(point.day, start))
      if let before = line.last { line.append((x, before.y)) }
      line.append((x, height(share)))
    }
    line.append((scale.place(of: situation.asOf), height(share)))
    drawing.path(line, "curve")
    let isLeft = scale.place(of: situation.asOf) > BurnUpDrawing.right - 170
    drawing.words(
      wording.average(last.average),
      scale.place(of: situation.asOf) + (isLeft ? -10 : 10), max(30, height(share) - 10), "strong",
      isLeft ? .end : .start)
    let words =
      "\(wording.label(wording.document(.averageProgress))) \(wording.average(last.average))"
    let expected = situation.period.elapsed.map {
      "\(wording.document(.steadyPace))\(wording.noBreakSpace): \(wording.percent($0.share))"
    }
    picture = .picture(
      Block.Picture(
        title: wording.document(.burnUpTitle), drawing: drawing,
        words: [
          Prose([words, expected].compactMap { $0 }.joined(separator: wording.separator) + ".")
        ],
        legend: [Prose(wording.document(.burnUpLegend))]))
  }
}
