/// How a role looks.
public struct Style: Hashable, Sendable {
  /// The colour of the character, the terminal's own where `nil`.
  public var foreground: Color?

  /// The colour behind it, the terminal's own where `nil`.
  public var background: Color?

  /// What stands for the colour of the character where there are but sixteen; the nearest where `nil`.
  public var basicForeground: Color?

  /// What stands for the colour behind it where there are but sixteen; the nearest where `nil`.
  public var basicBackground: Color?

  /// Heavier strokes.
  public var bold: Bool

  /// Fainter strokes.
  public var dim: Bool

  /// A line below.
  public var underline: Bool

  /// Foreground and background exchanged.
  public var reverse: Bool

  /// Slanted strokes.
  public var italic: Bool

  /// Makes a look, plain unless told.
  public init(
    foreground: Color? = nil, background: Color? = nil, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false, italic: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
    self.italic = italic
  }
}

/// The looks of all roles.
public struct StyleSheet: Hashable, Sendable {
  private let resolved: [Role: Style]

  /// Makes a sheet from the looks a theme gives; the other roles follow ``Role/fallback``.
  ///
  /// - Parameters:
  ///   - styles: the looks given.
  ///   - paper: whose background lies behind everything that has none of its own, blanks included;
  ///     `nil` leaves the terminal's.
  public init(_ styles: [Role: Style], paper: Style? = nil) {
    var resolved: [Role: Style] = [:]
    for role in Role.allCases {
      var source = role
      while styles[source] == nil, let fallback = source.fallback { source = fallback }
      var style = styles[source] ?? Style()
      if let paper, style.background == nil {
        style.background = paper.background
        style.basicBackground = paper.basicBackground
      }
      resolved[role] = style
    }
    self.resolved = resolved
  }

  /// The look of a role.
  public subscript(role: Role) -> Style { resolved[role] ?? Style() }
}
