import Canvas
import ConventionModel
import Words

/// The palette of a portfolio: what can be done there, and the conventions by name.
extension PortfolioBoard {
  mutating func openPalette() {
    let commands = PortfolioHelp.commands.compactMap { command -> Palette.Entry? in
      guard command != .palette, let binding = settings.keys.binding(of: command) else {
        return nil
      }
      return Palette.Entry(wording.key(binding.says), .command(command))
    }
    let conventions = portfolio.entries.enumerated().map { place, entry in
      Palette.Entry(name(of: entry), .convention(place))
    }
    overlay = .palette(
      Palette(
        commands.filter { !$0.act.isMove } + conventions + commands.filter { $0.act.isMove }))
  }

  /// The folder, and what the convention in it is of, once that was read.
  private func name(of entry: Portfolio.Entry) -> String {
    guard case .read(let summary) = entry.state else { return entry.folder }
    return entry.folder + " " + (summary.territory ?? summary.title)
  }

  /// The pane of the palette: all it lists can be done here.
  func pane(of palette: Palette) -> PalettePane {
    PalettePane(
      settings: settings, palette: palette, obstacle: { _ in nil },
      key: { act in
        guard case .command(let command) = act else { return nil }
        return settings.keys.binding(of: command)?.keyNames(wording, glyphs: settings.glyphs)
      })
  }

  mutating func answer(_ palette: Palette, _ key: Key) -> [Effect] {
    if key == .control("c") { return [.quit] }
    var palette = palette
    switch palette.press(key) {
    case .shown: overlay = .palette(palette)
    case .left: overlay = nil
    case .chosen(let act):
      overlay = nil
      switch act {
      case .command(let command): return perform(command)
      case .convention(let place): return [.open(place)]
      case .view, .engagement, .action, .menu, .saved, .saveView: break
      }
    }
    return []
  }

  /// Takes pasted text into what is typed over the table; false when nothing is.
  mutating func insert(pasted text: String) -> Bool {
    switch overlay {
    case .palette(var palette):
      palette.insert(pasted: text)
      overlay = .palette(palette)
    case .settings(var panel):
      panel.insert(pasted: text)
      overlay = .settings(panel)
    case .menu, .help: break
    case nil: return false
    }
    return true
  }
}
