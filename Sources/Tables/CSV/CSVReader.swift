/// Rows of cells out of a text with separators: RFC 4180, and what spreadsheets and hands make of it.
///
/// Rows end with LF, CR LF or CR. A cell that begins with a quotation mark ends with the next single one
/// and may hold separators and line ends; one that does not is taken as it stands.
public struct CSVReader: Hashable, Sendable {
  /// What is wrong with the way a cell is written.
  public enum Fault: Hashable, Sendable {
    /// A quotation mark that nothing closes before the end.
    case unclosedQuote
    /// Something between the closing quotation mark and the separator.
    case textAfterQuote
  }

  /// A fault and the place of its cell, both from 0.
  public struct PlacedFault: Hashable, Sendable {
    /// Row of the cell.
    public let row: Int
    /// Place of the cell in its row.
    public let cell: Int
    /// What is wrong.
    public let fault: Fault
  }

  /// The rows in order; one without anything has one empty cell.
  public private(set) var rows: [[String]] = []
  /// What is wrong, in order.
  public private(set) var faults: [PlacedFault] = []

  /// Reads a text whose cells are parted by an ASCII character.
  public init(_ text: String, separator: UInt8) {
    var scanner = Scanner(bytes: Array(text.utf8), separator: separator)
    scanner.scan()
    (rows, faults) = (scanner.rows, scanner.faults)
  }

  private struct Scanner {
    let bytes: [UInt8]
    let separator: UInt8
    var rows: [[String]] = []
    var faults: [PlacedFault] = []
    private var row: [String] = []
    private var index = 0

    init(bytes: [UInt8], separator: UInt8) {
      self.bytes = bytes
      self.separator = separator
    }

    mutating func scan() {
      while index < bytes.count {
        row.append(cell())
        guard index < bytes.count else { break }
        if bytes[index] == separator {
          index += 1
          // A separator at the very end has an empty cell behind it.
          if index == bytes.count { row.append("") }
        } else {
          endRow()
        }
      }
      if !row.isEmpty { rows.append(row) }
    }

    private mutating func endRow() {
      let isPair =
        bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "\n")
      index += isPair ? 2 : 1
      rows.append(row)
      row = []
    }

    /// The cell that begins here; stops at the separator or the line end behind it.
    private mutating func cell() -> String {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        return String(decoding: plain(), as: UTF8.self)
      }
      let place = (row: rows.count, cell: row.count)
      var content = quoted(at: place)
      let rest = plain()
      if !rest.isEmpty {
        faults.append(
          PlacedFault(row: place.row, cell: place.cell, fault: .textAfterQuote))
        content += rest
      }
      return String(decoding: content, as: UTF8.self)
    }

    /// What stands up to the next separator or line end.
    private mutating func plain() -> ArraySlice<UInt8> {
      let start = index
      while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
      return bytes[start..<index]
    }

    /// What stands between quotation marks, doubled ones made one.
    private mutating func quoted(at place: (row: Int, cell: Int)) -> [UInt8] {
      index += 1
      var content: [UInt8] = []
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == UInt8(ascii: "\"") else {
          content.append(byte)
          continue
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return content }
        content.append(byte)
        index += 1
      }
      faults.append(PlacedFault(row: place.row, cell: place.cell, fault: .unclosedQuote))
      return content
    }

    private func endsCell(_ byte: UInt8) -> Bool {
      byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
  }
}
