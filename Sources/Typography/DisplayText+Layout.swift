extension DisplayText {
  /// The side on which a padded text stands.
  public enum Alignment: Sendable {
    /// Blanks after the text.
    case left
    /// Blanks before the text.
    case right
  }

  /// The text with blanks up to the given columns, unchanged when it is as wide or wider.
  public func padded(to columns: Int, alignment: Alignment = .left) -> DisplayText {
    let missing = columns - width
    guard missing > 0 else { return self }
    let blanks = DisplayText(repeating: " ", count: missing)
    return alignment == .left ? self + blanks : blanks + self
  }

  /// The text unchanged when it fits, else shortened to at most the given columns.
  ///
  /// The cut falls after a word where that keeps at least half of the room, and the ellipsis
  /// follows. No columns give the empty text.
  public func truncated(to columns: Int, ellipsis: DisplayText = "…") -> DisplayText {
    if width <= columns { return self }
    guard columns > 0 else { return "" }
    let room = columns - ellipsis.width
    guard room > 0 else { return DisplayText(Array(ellipsis.clusters).fitting(columns)) }

    let clusters = Array(self.clusters)
    let cut = clusters.fitting(room).endIndex
    var kept = clusters[..<cut]
    if !clusters[cut].isBreak, let blank = kept.lastIndex(where: \.isBreak),
      kept[..<blank].columns * 2 >= room
    {
      kept = kept[..<blank]
    }
    while kept.last?.isBreak == true { kept.removeLast() }
    return DisplayText(kept) + ellipsis
  }

  /// The text in lines of at most the given columns (at least 1), broken at blanks.
  ///
  /// The blanks at a break are dropped, words longer than a line are broken, and no-break spaces
  /// hold. There is always at least one line. A wide character on one column becomes `?`.
  public func wrapped(to columns: Int) -> [DisplayText] {
    let columns = max(1, columns)
    if width <= columns { return [self] }
    var rest = Array(clusters)[...]
    if columns == 1 {
      let narrow = Cluster(scalar: "?", marks: [], width: 1)
      rest = rest.map { $0.width > 1 ? narrow : $0 }[...]
    }
    var lines: [DisplayText] = []
    while !rest.isEmpty {
      let line = rest.line(columns)
      rest = rest[line.endIndex...].drop(while: \.isBreak)
      lines.append(DisplayText(line.trimmed))
    }
    return lines
  }
}

extension DisplayText.Cluster {
  /// Whether a line may end here.
  fileprivate var isBreak: Bool {
    switch scalar.value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension Collection<DisplayText.Cluster> {
  fileprivate var columns: Int { reduce(0) { $0 + $1.width } }
}

extension Array<DisplayText.Cluster> {
  fileprivate func fitting(_ columns: Int) -> ArraySlice<Element> { self[...].fitting(columns) }
}

extension ArraySlice<DisplayText.Cluster> {
  /// The longest start that fits.
  fileprivate func fitting(_ columns: Int) -> Self {
    var used = 0
    return prefix { cluster in
      used += cluster.width
      return used <= columns
    }
  }

  /// The first line: up to the last blank that fits, or as much as fits of a long word.
  fileprivate func line(_ columns: Int) -> Self {
    let whole = fitting(columns)
    if whole.endIndex == endIndex || self[whole.endIndex].isBreak { return whole }
    guard let blank = whole.lastIndex(where: \.isBreak), !self[..<blank].trimmed.isEmpty else {
      return whole
    }
    return self[..<blank]
  }

  fileprivate var trimmed: Self {
    var kept = self
    while kept.last?.isBreak == true { kept.removeLast() }
    return kept
  }
}
