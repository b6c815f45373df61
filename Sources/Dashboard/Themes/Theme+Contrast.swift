public import Canvas
import Words

/// How well the roles of a theme are read.
extension Theme {
  /// The contrast of a role with so many colours, in hundredths; `nil` where colours are unknown.
  ///
  /// The terminal's own foreground is taken for xterm's grey on a dark background, and for black on
  /// a light one.
  public func contrast(of role: Role, _ fidelity: Fidelity) -> Int? {
    guard kind != .mono else { return nil }
    let (front, back) = styles[role].colors(fidelity)
    return Contrast.ratio(
      shown(front, isBackground: styles[role].reverse, fidelity),
      shown(back, isBackground: !styles[role].reverse, fidelity))
  }

  /// The roles that are too faint to read, each with a better colour, in the order of the file.
  ///
  /// Roles that follow another one are told of by that one.
  public func faintRoles(least: Int = Contrast.text) -> [SettingFault] {
    places.compactMap { role, value -> SettingFault? in
      guard !role.isDrawing else { return nil }
      for fidelity in Fidelity.allCases {
        guard let ratio = contrast(of: role, fidelity), ratio < least else { continue }
        return SettingFault(
          .faint(
            role.rawValue, hundredths: ratio, least: least, colors: fidelity.count,
            instead: better(role, fidelity, least: least)), at: value)
      }
      return nil
    }.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// What stands for a colour when contrasts are computed.
  private func shown(_ color: Color?, isBackground: Bool, _ fidelity: Fidelity) -> Color {
    if let color, color != .terminalDefault { return color }
    guard isBackground else { return kind == .light ? .rgb(0, 0, 0) : .ansi(7) }
    // A background that is not painted stays what it is however many colours there are.
    if let supposed = paper?.background, supposed != .terminalDefault { return supposed }
    return kind == .light ? .rgb(255, 255, 255) : .rgb(0, 0, 0)
  }

  /// How the colour of a role would be written so as to be read.
  private func better(_ role: Role, _ fidelity: Fidelity, least: Int) -> String {
    let style = styles[role]
    let (front, back) = style.colors(.full)
    let ground = shown(back, isBackground: !style.reverse, .full)
    let color = shown(front, isBackground: style.reverse, .full)
    guard fidelity == .basic else {
      return Contrast.legible(color, on: ground, least: least)?.written ?? "default"
    }
    let basicGround = shown(style.colors(.basic).background, isBackground: true, .basic)
    let legible = (0..<16).map { Color.ansi($0) }.first {
      Contrast.ratio($0, basicGround).map { $0 >= least } == true && $0 == color.nearest16
    }
    let first = style.foreground?.written ?? "default"
    return "[\"\(first)\", \"\((legible ?? .terminalDefault).written)\"]"
  }
}

extension Fidelity {
  /// How many colours, as people speak of it.
  fileprivate var count: Int {
    switch self {
    case .full: 16_777_216
    case .indexed: 256
    case .basic: 16
    }
  }
}
