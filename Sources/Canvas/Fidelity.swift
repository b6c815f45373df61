/// How many colours there are to show a style with.
public enum Fidelity: CaseIterable, Hashable, Sendable {
  /// Any red, green and blue.
  case full
  /// The 256 of xterm.
  case indexed
  /// The sixteen that the person chose for the terminal, or the first eight of them.
  case basic
}

extension Style {
  /// The colour of the character with so many colours, and the one behind it, reversed where the
  /// style says so; `nil` is the terminal's own.
  public func colors(_ fidelity: Fidelity) -> (foreground: Color?, background: Color?) {
    let colors = (front(fidelity), back(fidelity))
    return reverse ? (colors.1, colors.0) : colors
  }

  /// The colour of the character with so many colours.
  package func front(_ fidelity: Fidelity) -> Color? {
    foreground?.reduced(to: fidelity, basic: basicForeground)
  }

  /// The colour behind it with so many colours.
  package func back(_ fidelity: Fidelity) -> Color? {
    background?.reduced(to: fidelity, basic: basicBackground)
  }
}

extension Color {
  /// The colour that stands for this one among fewer.
  fileprivate func reduced(to fidelity: Fidelity, basic: Color?) -> Color {
    switch fidelity {
    case .full: self
    case .indexed: nearest256
    case .basic: basic ?? nearest16
    }
  }
}

extension Color {
  /// The colour as theme files write it.
  public var written: String {
    switch self {
    case .terminalDefault: "default"
    case .ansi(let index): "ansi:\(index)"
    case .indexed(let index): "indexed:\(index)"
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
