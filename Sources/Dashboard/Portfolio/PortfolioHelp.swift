import Canvas
import ConventionModel
import Typography
import Words

/// What the keys do on a portfolio's board, and what its columns mean.
enum PortfolioHelp {
  /// The commands that do something there.
  static let commands: [Command] = [
    .move(1), .move(-1), .move(10), .move(-10), .page(1), .page(-1), .first, .last, .open, .back,
    .search, .quickFilter, .sort, .palette, .settings, .reload, .redraw, .suspend, .help, .quit,
    .leave,
  ]

  static func lines(of board: PortfolioBoard) -> [[Span]] {
    let (words, glyphs) = (board.wording, board.settings.glyphs)
    var document = Document(columns: board.size.columns - 2, glyphs: glyphs)
    document.heading(words.heading(.keysTitle))
    for command in commands {
      guard let binding = board.settings.keys.binding(of: command) else { continue }
      document.field(
        binding.keyNames(words, glyphs: glyphs), words.key(binding.says), labelWidth: 14)
    }
    document.heading(words.heading(.signsTitle))
    for (name, meaning) in [
      (PortfolioTerm.progress, PortfolioTerm.explainProgress), (.late, .explainLate),
      (.alerts, .explainAlerts), (.money, .explainMoney), (.complete, .explainComplete),
      (.age, .explainAge), (.copies(2), .explainCopies),
    ] {
      document.field(words.portfolio(name), words.portfolio(meaning), labelWidth: 14)
    }
    return document.lines
  }

  static func draw(_ board: PortfolioBoard, from top: Int, on grid: inout Grid) {
    let (words, glyphs) = (board.wording, board.settings.glyphs)
    let bounds = Rect(board.size)
    grid.rule(
      [Span(words.heading(.keysTitle), .title)],
      right: [
        Span(words.name(of: .escape, glyphs: glyphs), .key), Span(" " + words.key(.hintBack), .dim),
      ],
      in: bounds, row: 0, isFocused: true, glyphs: glyphs)
    for (offset, line) in lines(of: board).dropFirst(top).prefix(max(0, bounds.rows - 2))
      .enumerated()
    {
      grid.write(line, column: 1, row: 1 + offset, limit: bounds.columns - 1)
    }
  }
}
