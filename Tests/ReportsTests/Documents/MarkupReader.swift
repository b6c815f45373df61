/// An independent reader of HTML, strict enough to notice what a browser would make good.
struct MarkupReader {
  /// What was read.
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
  }

  /// What is wrong with the text.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// Every element, in order.
  private(set) var elements: [Element] = []
  /// The text between tags, references resolved; that of style sheets is not in it.
  private(set) var text = ""
  /// The texts of attributes.
  var values: [String] { elements.flatMap(\.attributes.values) }

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var open: [String] = []

  /// Elements without an end tag.
  private static let void: Set<String> = ["meta", "br", "hr", "img", "link", "input", "col"]

  /// Reads a whole document; anything but a well-formed one is a fault.
  init(_ document: String) throws {
    scalars = Array(document.unicodeScalars)
    while place < scalars.count {
      if scalars[place] == "<" {
        try readTag()
      } else {
        text.unicodeScalars.append(try character())
      }
    }
    guard open.isEmpty else { throw Fault(description: "never closed: \(open)") }
  }

  private mutating func readTag() throws {
    place += 1
    if accept("!DOCTYPE html>") {
      guard elements.isEmpty else { throw Fault(description: "a late doctype") }
      return
    }
    if accept("/") {
      let name = word()
      guard accept(">") else { throw Fault(description: "unfinished end of \(name)") }
      guard open.popLast() == name else { throw Fault(description: "\(name) ends out of turn") }
      return
    }
    let name = word()
    guard !name.isEmpty else { throw Fault(description: "a bare <") }
    var attributes: [String: String] = [:]
    while true {
      let hasBlank = skipBlanks()
      if accept("/>") {
        elements.append(Element(name: name, attributes: attributes))
        return
      }
      if accept(">") { break }
      guard hasBlank else { throw Fault(description: "no blank in \(name)") }
      let key = word()
      guard !key.isEmpty, accept("=\"") else { throw Fault(description: "attribute of \(name)") }
      var value = ""
      while place < scalars.count, scalars[place] != "\"" {
        value.unicodeScalars.append(try character())
      }
      place += 1
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw Fault(description: "\(key) twice")
      }
    }
    elements.append(Element(name: name, attributes: attributes))
    if MarkupReader.void.contains(name) { return }
    open.append(name)
    if name == "style" { try readStyle() }
  }

  private mutating func readStyle() throws {
    while place < scalars.count, scalars[place] != "<" { place += 1 }
  }

  private mutating func character() throws -> Unicode.Scalar {
    let scalar = scalars[place]
    place += 1
    guard scalar != "<" else { throw Fault(description: "a bare <") }
    guard scalar == "&" else { return scalar }
    let references: [(String, Unicode.Scalar)] = [
      ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"),
    ]
    for (name, meant) in references where accept(name) { return meant }
    throw Fault(description: "a bare &")
  }

  private mutating func word() -> String {
    var word = ""
    while place < scalars.count,
      scalars[place].properties.isAlphabetic || scalars[place].properties.numericType != nil
        || scalars[place] == "-"
    {
      word.unicodeScalars.append(scalars[place])
      place += 1
    }
    return word
  }

  private mutating func skipBlanks() -> Bool {
    let start = place
    while place < scalars.count, scalars[place] == " " || scalars[place] == "\n" { place += 1 }
    return place > start
  }

  private mutating func accept(_ expected: String) -> Bool {
    let wanted = Array(expected.unicodeScalars)
    guard place + wanted.count <= scalars.count,
      scalars[place..<(place + wanted.count)].elementsEqual(wanted)
    else { return false }
    place += wanted.count
    return true
  }
}
