import Typography

/// A text made fit for Markdown (CommonMark and its tables): it reads as it is, and does nothing.
enum MarkdownText {
  /// A text in a line: what would be marks is escaped; line feeds come out as « / ».
  static func inline(_ foreign: String) -> String {
    lines(of: foreign).map { escaped($0, begins: true) }.joined(separator: " / ")
  }

  /// A text in paragraphs of its own: its lines stay lines.
  static func paragraph(_ foreign: String) -> String {
    lines(of: foreign).map { escaped($0, begins: true) }.joined(separator: "\\\n")
  }

  /// The lines that hold something, without the blanks that would make them code.
  private static func lines(of foreign: String) -> [String] {
    Sanitizer.visible(foreign).utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
      .map { line in
        let kept = line.drop { $0 == 0x20 }
        let blanks = kept.reversed().prefix { $0 == 0x20 }.count
        return String(decoding: kept.dropLast(blanks), as: UTF8.self)
      }
      .filter { !$0.isEmpty }
  }

  /// One line; at its beginning more is a mark than elsewhere.
  private static func escaped(_ line: String, begins: Bool) -> String {
    let bytes = Array(line.utf8)
    var out: [UInt8] = []
    var isInNumber = begins
    for (index, byte) in bytes.enumerated() {
      let isFirst = begins && index == 0
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "$"):
        out.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
        if isFirst { out.append(UInt8(ascii: "\\")) }
      // « 1. » and « 1) » begin a list.
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        if isInNumber, index > 0 { out.append(UInt8(ascii: "\\")) }
      // An address that becomes a link by itself.
      case UInt8(ascii: ":") where bytes[index...].starts(with: "://".utf8):
        out.append(UInt8(ascii: "\\"))
      default: break
      }
      // Some readers make a link of every www.
      if byte == UInt8(ascii: "."), index >= 3, out.last != UInt8(ascii: "\\"),
        bytes[(index - 3)..<index].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") })
      {
        out.append(UInt8(ascii: "\\"))
      }
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      isInNumber = isInNumber && isDigit
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
