/// A second reader of separated values, written from RFC 4180 alone and sharing nothing with the one it
/// checks: it walks characters, not bytes, and knows one state at a time.
enum PlainCSV {
  private enum State { case start, bare, quoted, closed }

  static func rows(_ text: String, separator: Unicode.Scalar) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var state = State.start
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    func closeCell() {
      row.append(String(cell))
      cell = String.UnicodeScalarView()
      state = .start
    }
    for (place, scalar) in scalars.enumerated() {
      if state == .quoted {
        if scalar == "\"" { state = .closed } else { cell.append(scalar) }
        continue
      }
      if state == .closed, scalar == "\"" {
        cell.append(scalar)
        state = .quoted
        continue
      }
      switch scalar {
      case separator: closeCell()
      case "\r" where place + 1 < scalars.count && scalars[place + 1] == "\n": continue
      case "\n":
        closeCell()
        rows.append(row)
        row = []
      case "\"" where state == .start: state = .quoted
      default:
        cell.append(scalar)
        state = .bare
      }
    }
    if state != .start || !row.isEmpty {
      closeCell()
      rows.append(row)
    }
    return rows
  }
}
