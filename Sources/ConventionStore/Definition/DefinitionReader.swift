public import ConventionModel

/// Reads `convention.toml`: its meaning, and everything that is wrong with it at once.
public struct DefinitionReader {
  /// The format this program reads.
  public static let format = 1
  /// The name of the file in its folder.
  public static let fileName = "convention.toml"

  /// The definition in some bytes, and all there is to say about them in order of place.
  ///
  /// There is no definition as soon as one diagnostic is an error. `file` is the name used in places.
  public static func read(
    _ bytes: [UInt8], file: String = fileName
  ) -> (definition: Definition?, diagnostics: [Diagnostic]) {
    let document = TOMLDocument(reading: bytes)
    var reader = DefinitionReader(file: file)
    for fault in document.faults { reader.tables.add(fault.diagnostic(file: file)) }
    let isRefused = document.root.entries.isEmpty && !document.faults.isEmpty
    let definition = isRefused ? nil : reader.definition(in: document)
    // Sorting by place keeps the order of what stands at the same place.
    let diagnostics = reader.tables.diagnostics.sorted { $0.place < $1.place }
    let isSound = !diagnostics.contains { $0.severity == .error }
    return (isSound ? definition : nil, diagnostics)
  }

  var tables: TableReading
  private var references: [Reference] = []
  private var sources = Ids()
  private var parties = Ids()
  private var engagements = Ids()
  private var volets = Ids()
  private var groups = Ids()

  private init(file: String) { tables = TableReading(file: file) }

  private static let knownTables = [
    "format", "convention", "source", "party", "signatory", "measure", "predecessor", "amendment",
    "funding", "engagement", "volet", "group", "status", "action",
  ]

  // MARK: The file

  private mutating func definition(in document: TOMLDocument) -> Definition? {
    let root = document.root
    guard isSupported(root) else { return nil }
    tables.checkKeys(of: root, known: Self.knownTables)
    var definition = Definition(
      convention: convention(in: root) ?? Convention(id: "", title: ""))
    definition.sources = list("source", in: root, into: \.sources) { reader, table, id in
      reader.check(table, ["id", "title"])
      return reader.title(of: table, "source").map {
        Source(id: id, title: $0, provenance: reader.provenance(of: table))
      }
    }
    definition.parties = list("party", in: root, into: \.parties) { reader, table, id in
      reader.check(table, ["id", "name"])
      return reader.tables.required("name", in: table, named: "party").map {
        Party(id: id, name: $0, provenance: reader.provenance(of: table))
      }
    }
    definition.signatories = list("signatory", in: root) { $0.signatory($1, id: $2) }
    definition.measures = list("measure", in: root) { $0.item("measure", $1, id: $2) }
    definition.predecessors = list("predecessor", in: root) { $0.item("predecessor", $1, id: $2) }
    let start = definition.convention.start
    definition.amendments = list("amendment", in: root) {
      $0.amendment($1, id: $2, conventionStart: start)
    }
    definition.funding = funding(in: root, named: "funding")
    definition.engagements = list("engagement", in: root, into: \.engagements) {
      reader, table, id in
      reader.check(table, ["id", "title", "short"])
      return reader.title(of: table, "engagement").map {
        Engagement(
          id: id, title: $0, short: reader.tables.text("short", in: table),
          provenance: reader.provenance(of: table))
      }
    }
    definition.volets = list("volet", in: root, into: \.volets) { $0.label("volet", $1, id: $2) }
    definition.groups = list("group", in: root, into: \.groups) { $0.label("group", $1, id: $2) }
    definition.statuses = list("status", in: root) { $0.statusLabel($1, id: $2) }
    definition.actions = list("action", in: root) { $0.action($1, id: $2) }
    // With a part of the file unread, what seems to be missing may be there.
    if document.faults.isEmpty { checkReferences() }
    return definition
  }

  private mutating func isSupported(_ root: PlacedTable) -> Bool {
    guard let value = root["format"] else { return true }
    switch value.content {
    case .faulty, .integer(Int64(Self.format)): return true
    case .integer(let number):
      tables.error(
        .unsupportedFormat(found: String(number), supported: Self.format), at: value.place)
      return false
    default:
      tables.wrongType("format", value, expected: .integer)
      return true
    }
  }

  // MARK: What every table has

  /// Reads the tables of a list, each with its own id.
  private mutating func list<Element>(
    _ key: String, in table: PlacedTable,
    into ids: WritableKeyPath<DefinitionReader, Ids>? = nil,
    _ read: (inout DefinitionReader, PlacedTable, String) -> Element?
  ) -> [Element] {
    var seen = Ids()
    let elements = list(key, named: key, in: table, ids: &seen, read)
    if let ids { self[keyPath: ids] = seen }
    return elements
  }

  mutating func list<Element>(
    _ key: String, named name: String, in table: PlacedTable, ids: inout Ids,
    _ read: (inout DefinitionReader, PlacedTable, String) -> Element?
  ) -> [Element] {
    let all = tables.tables(key, in: table)
    var elements: [Element] = []
    elements.reserveCapacity(all.count)
    for element in all {
      let id = tables.requiredID("id", in: element, named: name)
      if let id, let value = element["id"], let first = ids.add(id, line: value.place.line) {
        tables.error(.duplicateID(id, firstLine: first), at: value.place)
      }
      // Without an id the rest is read all the same, for what there is to say about it.
      if let read = read(&self, element, id ?? ""), id != nil { elements.append(read) }
    }
    return elements
  }

  mutating func check(_ table: PlacedTable, _ keys: [String]) {
    tables.checkKeys(of: table, known: keys + ["source", "quote", "comment"])
  }

  mutating func title(of table: PlacedTable, _ name: String) -> String? {
    tables.required("title", in: table, named: name)
  }

  mutating func provenance(of table: PlacedTable) -> Provenance {
    Provenance(
      source: reference("source", to: .source, in: table),
      quote: tables.text("quote", in: table), comment: tables.text("comment", in: table),
      line: table.place.line)
  }

  // MARK: References

  /// A text that must be the id of something; whether it is gets checked once all is read.
  mutating func reference(
    _ key: String, to kind: Reference.Kind, in table: PlacedTable
  ) -> String? {
    guard let value = table[key], let id = plainText(key, in: table) else { return nil }
    references.append(Reference(kind: kind, key: key, id: id, place: value.place))
    return id
  }

  /// A text that names something: short, and without anything hidden in it.
  mutating func plainText(_ key: String, in table: PlacedTable) -> String? {
    guard let value = table[key] else { return nil }
    guard case .string(let text) = value.content else {
      tables.wrongType(key, value, expected: .string)
      return nil
    }
    let isPlain =
      !text.isEmpty && text.utf8.count <= TOMLDocument.keyLimit
      && TextRules.hiddenCharacters(in: text).isEmpty && !text.utf8.contains(0x0A)
      && !text.utf8.contains(0x09)
    guard isPlain else {
      tables.error(.malformedID(text), at: value.place)
      return nil
    }
    return text
  }

  private mutating func checkReferences() {
    for reference in references {
      let known =
        switch reference.kind {
        case .source: sources
        case .party: parties
        case .engagement: engagements
        case .volet: volets
        case .group: groups
        }
      // Volets and groups are free until the file lists them.
      let isFree = (reference.kind == .volet || reference.kind == .group) && known.isEmpty
      guard !isFree, !known.contains(reference.id) else { continue }
      let nearest = tables.nearest(to: reference.id, among: known.names)
      tables.error(
        .unknownReference(key: reference.key, found: reference.id, nearest: nearest),
        at: reference.place)
    }
  }
}
