import Typography

/// Lines of plain text being written, wrapped to a width; every text in it has been made harmless.
struct LinearPage {
  /// Columns of a line.
  let columns: Int
  private var lines: [String] = []

  init(columns: Int) { self.columns = max(20, columns) }

  /// The lines, each ended by a line feed.
  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  /// Begins a section, after an empty line.
  mutating func heading(_ text: String) {
    if !lines.isEmpty, lines.last != "" { lines.append("") }
    line(text)
  }

  /// An empty line, unless one stands there already.
  mutating func gap() {
    if let last = lines.last, last != "" { lines.append("") }
  }

  /// A paragraph, `depth` steps in; what does not fit on a line goes on two columns further.
  mutating func line(_ text: String, depth: Int = 0) {
    let indent = String(repeating: " ", count: depth * 2)
    let clean = DisplayText(text)
    if clean.width + depth * 2 <= columns {
      lines.append(indent + clean.string)
      return
    }
    let wrapped = clean.wrapped(to: columns - depth * 2 - 2)
    for (index, part) in wrapped.enumerated() {
      lines.append(index == 0 ? indent + part.string : indent + "  " + part.string)
    }
  }

  /// A text of several paragraphs, each on its own line.
  mutating func paragraphs(_ text: String, depth: Int = 0) {
    for part in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      line(String(Substring(part)), depth: depth)
    }
  }
}
