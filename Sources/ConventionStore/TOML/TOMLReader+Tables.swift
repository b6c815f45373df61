/// Which tables keys and headers make, and which they may add to.
extension TOMLReader {
  /// The table a header goes through, made if it is not there yet.
  mutating func descend(
    from table: TOMLTableBuilder, _ key: PlacedKey
  ) throws(Stop) -> TOMLTableBuilder? {
    guard let (first, node) = table.find(key.name) else {
      let made = try child(of: table, key, origin: .implied)
      table.add(key, .table(made))
      return made
    }
    switch node {
    case .table(let next): return next
    case .tables(let tables): return tables.tables.last
    case .value(let value):
      try refuse(key, holding: value, first: first.place)
      return nil
    }
  }

  mutating func openTable(
    _ key: PlacedKey, in table: TOMLTableBuilder, at place: TextPlace
  ) throws(Stop) -> TOMLTableBuilder? {
    guard let (first, node) = table.find(key.name) else {
      let made = try child(of: table, key, origin: .header)
      made.place = place
      table.add(key, .table(made))
      return made
    }
    switch node {
    case .table(let existing):
      if case .implied = existing.origin {
        existing.origin = .header
        existing.place = place
        return existing
      }
      try report(.duplicateTable(shown(key.name), first: existing.place), at: key.place)
    case .tables(let tables):
      try report(.duplicateTable(shown(key.name), first: tables.place), at: key.place)
    case .value(let value): try refuse(key, holding: value, first: first.place)
    }
    return nil
  }

  mutating func openArrayTable(
    _ key: PlacedKey, in table: TOMLTableBuilder, at place: TextPlace
  ) throws(Stop) -> TOMLTableBuilder? {
    guard let (first, node) = table.find(key.name) else {
      guard table.depth + 2 <= TOMLDocument.depthLimit else {
        throw fail(.tooDeep(limit: TOMLDocument.depthLimit), at: key.place)
      }
      let tables = TOMLTablesBuilder(place: place, depth: table.depth + 1)
      table.add(key, .tables(tables))
      return tables.append(at: place)
    }
    switch node {
    case .tables(let tables): return tables.append(at: place)
    case .table(let existing):
      try report(.duplicateTable(shown(key.name), first: existing.place), at: key.place)
    case .value(let value): try refuse(key, holding: value, first: first.place)
    }
    return nil
  }

  /// Records that a key cannot be a table to add to, unless its value is itself at fault.
  private mutating func refuse(
    _ key: PlacedKey, holding value: PlacedValue, first: TextPlace
  ) throws(Stop) {
    switch value.content {
    case .faulty: break
    case .table, .array: try report(.duplicateTable(shown(key.name), first: first), at: key.place)
    default: try report(.notATable(shown(key.name), first: first), at: key.place)
    }
  }

  private mutating func child(
    of table: TOMLTableBuilder, _ key: PlacedKey, origin: TOMLTableBuilder.Origin
  ) throws(Stop) -> TOMLTableBuilder {
    guard table.depth < TOMLDocument.depthLimit else {
      throw fail(.tooDeep(limit: TOMLDocument.depthLimit), at: key.place)
    }
    return TOMLTableBuilder(origin: origin, place: key.place, depth: table.depth + 1)
  }

  /// Reads `key = value` into a table.
  mutating func assignment(in table: TOMLTableBuilder) throws(Stop) {
    let keys = try keyPath()
    guard cursor.take(UInt8(ascii: "=")) else { throw unexpected(.equals) }
    cursor.skipBlanks()
    let place = cursor.place()
    let value: PlacedValue
    do throws(Stop) {
      value = try self.value(depth: table.depth + keys.count)
    } catch {
      // The key is there, even though its value is not: nobody should call it missing.
      if error != .file {
        try insert(PlacedValue(content: .faulty, place: place), at: keys, in: table)
      }
      throw error
    }
    try insert(value, at: keys, in: table)
  }

  private mutating func insert(
    _ value: PlacedValue, at keys: [PlacedKey], in start: TOMLTableBuilder
  ) throws(Stop) {
    var table = start
    for key in keys.dropLast() {
      guard let next = try dotted(key, in: table) else { return }
      table = next
    }
    guard let key = keys.last else { return }
    if let (first, _) = table.find(key.name) {
      try report(.duplicateKey(shown(key.name), first: first.place), at: key.place)
    } else {
      table.add(key, .value(value))
    }
  }

  private mutating func dotted(
    _ key: PlacedKey, in table: TOMLTableBuilder
  ) throws(Stop) -> TOMLTableBuilder? {
    guard let (first, node) = table.find(key.name) else {
      let made = try child(of: table, key, origin: .dotted(section: section))
      table.add(key, .table(made))
      return made
    }
    switch node {
    case .table(let existing):
      if case .dotted(section: section) = existing.origin { return existing }
      try report(.duplicateTable(shown(key.name), first: existing.place), at: key.place)
    case .tables(let tables):
      try report(.duplicateTable(shown(key.name), first: tables.place), at: key.place)
    case .value(let value): try refuse(key, holding: value, first: first.place)
    }
    return nil
  }
}
