import ConventionModel
import Words

/// The funding gauge: who brings what of the whole, and how far allocation, payment and time have come.
struct GaugeDrawing {
  /// The drawing and its legend.
  let picture: Block

  private struct Part {
    let name: String
    let amount: Money
    let style: String
  }

  private static let barHeight = 40
  private static let styles = ["fill", "second", "hatch", "track"]
  /// Where the bars of shares begin and end.
  private static let left = 230
  private static let right = 790

  /// Nil where no total is known.
  init?(of situation: Situation, _ wording: Wording) {
    guard let total = situation.funding.total, total > .zero else { return nil }
    let parts = GaugeDrawing.parts(of: situation, total, wording)
    let rows = GaugeDrawing.rows(of: situation, total, wording)
    let legend = parts.isEmpty ? 0 : (parts.count + 1) / 2 * 26 + 10
    let top = GaugeDrawing.barHeight + 44 + legend
    var drawing = Drawing(height: top + rows.count * 30 + 4)
    GaugeDrawing.draw(parts, of: total, wording, on: &drawing)
    for (place, row) in rows.enumerated() {
      let y = top + place * 30
      drawing.words(row.name, 0, y + 15, "label")
      drawing.box(GaugeDrawing.left, y + 2, GaugeDrawing.right - GaugeDrawing.left, 16, "track")
      let filled = min(max(row.share.hundredths, 0), 10_000)
      drawing.box(
        GaugeDrawing.left, y + 2, (GaugeDrawing.right - GaugeDrawing.left) * filled / 10_000, 16,
        "fill")
      drawing.words(row.value, GaugeDrawing.right + 12, y + 15, "value")
    }
    picture = .picture(
      Block.Picture(
        title: wording.document(.gaugeTitle), drawing: drawing,
        words: GaugeDrawing.words(parts, total, rows, wording)))
  }

  /// The funders, and what of the whole none of them is named for.
  private static func parts(
    of situation: Situation, _ total: Money, _ wording: Wording
  ) -> [Part] {
    let funding = situation.funding
    var parts: [Part] = []
    var sum = Money.zero
    for contribution in funding.contributions where contribution.amount > .zero {
      sum = sum + contribution.amount
      parts.append(
        Part(
          name: wording.name(ofFunder: contribution.funder, in: situation.definition),
          amount: contribution.amount, style: styles[min(parts.count, 2)]))
    }
    // More than the whole cannot be drawn as parts of it.
    guard sum <= total, !parts.isEmpty else { return [] }
    if sum < total {
      parts.append(Part(name: wording.term(.rest), amount: total - sum, style: "track"))
    }
    return parts
  }

  private static func rows(
    of situation: Situation, _ total: Money, _ wording: Wording
  ) -> [(name: String, value: String, share: Share)] {
    var rows: [(name: String, value: String, share: Share)] = []
    let coverage = wording.allocation(situation.allocatedActions, of: situation.actions.count)
    if situation.allocatedActions > 0, let share = Share(situation.allocated, of: total) {
      rows.append(
        (wording.document(.allocatedOf), "\(wording.percent(share)) (\(coverage))", share))
    }
    if let share = situation.spentShare {
      rows.append((wording.document(.paidOf), wording.percent(share), share))
    }
    if let elapsed = situation.period.elapsed?.share {
      rows.append((wording.document(.elapsed), wording.percent(elapsed), elapsed))
    }
    return rows
  }

  private static func draw(
    _ parts: [Part], of total: Money, _ wording: Wording, on drawing: inout Drawing
  ) {
    let width = Drawing.pageWidth
    drawing.box(0, 0, width, barHeight, "track")
    var start = 0
    var sum = Money.zero
    for (place, part) in parts.enumerated() {
      sum = sum + part.amount
      let end = (Share(sum, of: total)?.hundredths ?? 0) * width / 10_000
      drawing.box(start, 0, end - start, barHeight, part.style)
      let (column, row) = (place % 2 * width / 2, place / 2)
      let y = barHeight + 52 + row * 26
      drawing.box(column, y - 13, 22, 14, part.style)
      let share = Share(part.amount, of: total).map { ", \(wording.share($0))" } ?? ""
      drawing.words("\(part.name)\u{A0}: \(wording.money(part.amount))\(share)", column + 32, y)
      start = end
    }
    // Where the State's share calls for an explanation.
    drawing.line(width / 2, -4, width / 2, barHeight + 8, "axis")
    drawing.words(wording.document(.half), width / 2, barHeight + 24, "label", .middle)
    drawing.words("0", 0, barHeight + 24)
    drawing.words(wording.money(total), width, barHeight + 24, "strong", .end)
  }

  private static func words(
    _ parts: [Part], _ total: Money, _ rows: [(name: String, value: String, share: Share)],
    _ wording: Wording
  ) -> [Prose] {
    let figures =
      parts.map { part in
        "\(part.name) \(wording.money(part.amount))"
          + (Share(part.amount, of: total).map { " (\(wording.share($0)))" } ?? "")
      } + rows.map { "\($0.name) \($0.value)" }
    return [Prose(figures.joined(separator: wording.separator) + ".")]
  }
}
