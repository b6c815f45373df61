import Canvas
import ConventionModel
import Typography
import Words

/// A text that was typed and not saved, and what can be done with it.
extension OverlayPane {
  /// The most lines of the text that are shown.
  private static let excerptLines = 4

  func title(of offer: Offer) -> [Span] {
    [
      Span(
        dashboard.wording.terminal(.keptTitle(offer.place + 1, of: offer.keepsakes.count)), .warning
      )
    ]
  }

  /// What it says of the text, in lines of that many columns.
  func lines(of offer: Offer, columns: Int) -> [[Span]] {
    var document = Document(columns: columns, glyphs: glyphs)
    writeText(of: offer, into: &document)
    return document.lines
  }

  func write(_ offer: Offer, into document: inout Document) {
    writeText(of: offer, into: &document)
    for (place, choice) in Offer.Choice.allCases.enumerated() {
      let isHere = place == offer.highlighted
      document.line([
        Span(isHere ? String(glyphs.mark) : " ", .mark), Span(" "),
        Span(dashboard.wording.terminal(choice.term), isHere ? .strong : .text),
      ])
    }
  }

  private func writeText(of offer: Offer, into document: inout Document) {
    let words = dashboard.wording
    let keepsake = offer.keepsake
    let time = dashboard.situation.zone.localTime(at: keepsake.at)
    let first = keepsake.text.targets.first ?? ""
    let target =
      keepsake.text.targets.count > 1
      ? words(.actions(keepsake.text.targets.count))
      : first == Target.convention.text ? words.wholeConvention : first
    let what = dashboard.name(of: keepsake.text)
    document.paragraph(
      words.terminal(
        .keptFrom(
          words.date(time.day) + " " + words.time(time),
          what: words.capitalised(what), on: target)), .label)
    let text = dashboard.lines(of: keepsake.text).filter { !$0.isEmpty }.joined(separator: " · ")
    let lines = DisplayText(text).wrapped(to: max(1, document.columns - 2))
    for (place, line) in lines.prefix(OverlayPane.excerptLines).enumerated() {
      let isCut = place == OverlayPane.excerptLines - 1 && lines.count > OverlayPane.excerptLines
      let shown =
        isCut
        ? line.truncated(to: max(1, document.columns - 4)) + DisplayText(" ") + glyphs.ellipsis
        : line
      document.lines.append([Span("  "), Span(shown, .strong)])
    }
  }
}

extension Offer.Choice {
  var term: TerminalTerm {
    switch self {
    case .resume: .resume
    case .later: .later
    case .discard: .discard
    }
  }
}
