import Typography

/// A piece of HTML or SVG in which no foreign text is anything but text.
///
/// What is written in the source of the program stands as it is; every text put into it is escaped,
/// so that it means the same between tags and between the quotes of an attribute:
/// `"<td title=\"\(title)\">\(words)</td>"`.
struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The markup.
  private(set) var text = ""

  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Words and holes of a literal.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// A foreign text, escaped.
    mutating func appendInterpolation(_ foreign: String) { text += Markup.escaped(foreign) }

    /// Markup, as it is.
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }

    /// A number.
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }

  static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum.text += right.text
    return sum
  }

  static func += (left: inout Markup, right: Markup) { left.text += right.text }

  /// A text made fit for HTML and SVG, between tags and in attributes alike.
  ///
  /// Control and invisible characters come out as visible signs, as on screen; line feeds stay.
  static func escaped(_ foreign: String) -> String {
    var out: [UInt8] = []
    for byte in Sanitizer.visible(foreign).utf8 {
      switch byte {
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Sequence<Markup> {
  /// The pieces one after the other.
  func joined(separator: Markup = "") -> Markup {
    var whole: Markup = ""
    for (index, piece) in enumerated() {
      if index > 0 { whole += separator }
      whole += piece
    }
    return whole
  }
}
