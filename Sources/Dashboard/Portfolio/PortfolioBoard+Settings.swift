import Canvas
import Words

/// The settings over a portfolio: what keys do in them, the table shown as they would make it.
extension PortfolioBoard {
  mutating func answer(_ panel: SettingsPanel, _ key: Key) -> [Effect] {
    if key == .control("c") { return [.quit] }
    var panel = panel
    switch panel.press(key) {
    case .shown: return show(panel)
    case .left:
      panel.values = panel.before
      let effects = show(panel)
      overlay = nil
      return effects
    case .kept:
      guard panel.canBeKept(wording) else { return show(panel) }
      overlay = nil
      guard !panel.changes.isEmpty else {
        notice = wording.settings(.unchanged)
        return []
      }
      return [.keep(panel.changes)]
    }
  }

  /// Shows the table as the settings of a panel would make it, the panel over it.
  private mutating func show(_ panel: SettingsPanel) -> [Effect] {
    guard case .settings(let shown)? = overlay else { return [] }
    overlay = .settings(panel)
    guard shown.values != panel.values else { return [] }
    settings.take(panel.values, instead: shown.values, panel.offer)
    refill()
    return shown.values.theme == panel.values.theme ? [] : [.wear(theme: panel.values.theme)]
  }
}
