/// How a role looks.
public struct Style: Hashable, Sendable {
  /// The colour of the character, the terminal's own where `nil`.
  public var foreground: Color?

  /// The colour behind it, the terminal's own where `nil`.
  public var background: Color?

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
  public init(_ styles: [Role: Style]) {
    var resolved: [Role: Style] = [:]
    for role in Role.allCases {
      var source = role
      while styles[source] == nil, let fallback = source.fallback { source = fallback }
      resolved[role] = styles[source] ?? Style()
    }
    self.resolved = resolved
  }

  /// The look of a role.
  public subscript(role: Role) -> Style { resolved[role] ?? Style() }
}
