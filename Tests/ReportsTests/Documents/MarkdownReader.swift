/// An independent reader of Markdown: what of a text would be marks, and what the rest says.
struct MarkdownReader {
  /// The text with its escapes resolved and the marks of the document itself taken out.
  private(set) var text = ""
  /// Marks that stand in the text without an escape, other than those a document sets.
  private(set) var strays: [String] = []

  /// Reads one line of foreign text, as it stands in a document.
  init(line: String) {
    let scalars = Array(line.unicodeScalars)
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == "\\", place + 1 < scalars.count, MarkdownReader.isPunctuation(scalars[place + 1])
      {
        text.unicodeScalars.append(scalars[place + 1])
        place += 2
        continue
      }
      if "`*_[]<>|~$\\".unicodeScalars.contains(scalar) { strays.append(String(scalar)) }
      if place == 0, "#+-=".unicodeScalars.contains(scalar) { strays.append("first \(scalar)") }
      if scalar == "&", scalars[place...].contains(";") { strays.append("&") }
      if scalar == ":", scalars[place...].starts(with: "://".unicodeScalars) {
        strays.append("://")
      }
      text.unicodeScalars.append(scalar)
      place += 1
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, [".", ")"].contains(line.dropFirst(digits.count).first) {
      strays.append("a list")
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
