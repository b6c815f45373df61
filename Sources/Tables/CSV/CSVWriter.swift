/// A text with separators out of rows of cells, which any reader of RFC 4180 gives back as they were.
public struct CSVWriter: Hashable, Sendable {
  /// What parts cells.
  public let separator: Character
  /// What ends rows.
  public let lineEnd: String
  /// The text so far.
  public private(set) var text = ""

  /// A text without rows.
  public init(separator: Character, lineEnd: String) {
    self.separator = separator
    self.lineEnd = lineEnd
  }

  /// Adds a row.
  public mutating func append(_ row: [String]) {
    for (place, cell) in row.enumerated() {
      if place > 0 { text.append(separator) }
      text += written(cell)
    }
    text += lineEnd
  }

  /// A cell between quotation marks where it needs them.
  private func written(_ cell: String) -> String {
    let bytes = cell.utf8
    let needsQuotes =
      bytes.contains { byte in
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"),
          UInt8(ascii: ","), UInt8(ascii: "\t"):
          true
        default: false
        }
      } || bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
    guard needsQuotes else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
