/// A table while its file is being read: later headers may still add to it.
final class TOMLTableBuilder {
  /// How a table came to be, which decides who may add to it.
  enum Origin {
    /// Named on the way to another header: a header of its own may still follow.
    case implied
    /// Under a header of its own.
    case header
    /// By a dotted key, in the section of this number.
    case dotted(section: Int)
    /// Between braces: complete once closed.
    case inline
  }

  /// What a key holds.
  enum Node {
    case value(PlacedValue)
    case table(TOMLTableBuilder)
    case tables(TOMLTablesBuilder)
  }

  var origin: Origin
  var place: TextPlace
  let depth: Int
  private var entries: [(key: PlacedKey, node: Node)] = []
  /// Only for tables of many keys: short ones are quicker to walk.
  private var positions: [[UInt8]: Int] = [:]

  init(origin: Origin, place: TextPlace, depth: Int) {
    self.origin = origin
    self.place = place
    self.depth = depth
  }

  func find(_ name: String) -> (key: PlacedKey, node: Node)? {
    if entries.count <= Self.walked {
      return entries.first { $0.key.name.hasBytes(of: name) }
    }
    return positions[Array(name.utf8)].map { entries[$0] }
  }

  /// Adds a key known to be absent.
  func add(_ key: PlacedKey, _ node: Node) {
    entries.append((key, node))
    if entries.count == Self.walked + 1 {
      for (position, entry) in entries.enumerated() {
        positions[Array(entry.key.name.utf8)] = position
      }
    } else if entries.count > Self.walked {
      positions[Array(key.name.utf8)] = entries.count - 1
    }
  }

  func finished() -> PlacedTable {
    PlacedTable(
      place: place,
      entries: entries.map { entry in
        let value =
          switch entry.node {
          case .value(let value): value
          case .table(let table):
            PlacedValue(content: .table(table.finished()), place: table.place)
          case .tables(let tables): tables.finished()
          }
        return PlacedTable.Entry(key: entry.key, value: value)
      })
  }

  private static let walked = 12
}

/// The tables under headers in double brackets, while their file is being read.
final class TOMLTablesBuilder {
  let place: TextPlace
  let depth: Int
  private(set) var tables: [TOMLTableBuilder] = []

  init(place: TextPlace, depth: Int) {
    self.place = place
    self.depth = depth
  }

  func append(at place: TextPlace) -> TOMLTableBuilder {
    let table = TOMLTableBuilder(origin: .header, place: place, depth: depth + 1)
    tables.append(table)
    return table
  }

  func finished() -> PlacedValue {
    PlacedValue(
      content: .array(
        tables.map { PlacedValue(content: .table($0.finished()), place: $0.place) }),
      place: place)
  }
}
