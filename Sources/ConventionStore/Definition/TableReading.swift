import ConventionModel

/// Reads the values of a definition's tables and keeps everything there is to say about them.
struct TableReading {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Searching the nearest word is for people's slips, not for thousands of them.
  private var nearestLeft = 200
  private var errors = 0
  private var warnings = 0

  private static let limit = TOMLReader.faultLimit

  init(file: String) { self.file = file }

  mutating func error(_ problem: Problem, at place: TextPlace) {
    add(Diagnostic(place: place.in(file), severity: .error, problem: problem))
  }

  mutating func warning(_ problem: Problem, at place: TextPlace) {
    add(Diagnostic(place: place.in(file), severity: .warning, problem: problem))
  }

  /// Notes a diagnostic; of each severity only so many that somebody may read them.
  mutating func add(_ diagnostic: Diagnostic) {
    let isError = diagnostic.severity == .error
    let count = isError ? errors : warnings
    if isError { errors += 1 } else { warnings += 1 }
    guard count <= Self.limit else { return }
    if count == Self.limit {
      diagnostics.append(
        Diagnostic(
          place: diagnostic.place, severity: diagnostic.severity,
          problem: .tooMany(limit: Self.limit)))
    } else {
      diagnostics.append(diagnostic)
    }
  }

  mutating func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard nearestLeft > 0 else { return nil }
    nearestLeft -= 1
    return NearestWord.to(word, among: known.prefix(2000))
  }

  // MARK: Tables

  /// Warns of the keys of a table that nothing reads.
  mutating func checkKeys(of table: PlacedTable, known: [String]) {
    for entry in table.entries where !known.contains(entry.key.name) {
      let nearest = nearest(to: entry.key.name, among: known)
      warning(.unknownKey(entry.key.name, nearest: nearest), at: entry.key.place)
    }
  }

  /// The tables of a list, such as `[[action]]`; none when the key is absent.
  mutating func tables(_ key: String, in table: PlacedTable) -> [PlacedTable] {
    guard let value = table[key] else { return [] }
    switch value.content {
    case .faulty: return []
    case .array(let elements):
      var tables: [PlacedTable] = []
      for element in elements {
        switch element.content {
        case .table(let table): tables.append(table)
        case .faulty: break
        default: wrongType(key, element, expected: .table)
        }
      }
      return tables
    default:
      wrongType(key, value, expected: .arrayOfTables)
      return []
    }
  }

  // MARK: Texts

  /// A text, or nil when it is absent, empty or something else.
  mutating func text(_ key: String, in table: PlacedTable) -> String? {
    guard let value = table[key], let text = string(key, value), !text.isEmpty else { return nil }
    checkProse(text, at: value.place)
    return text
  }

  /// A text that must be there.
  mutating func required(_ key: String, in table: PlacedTable, named name: String) -> String? {
    guard let value = table[key] else {
      error(.missingKey(key, table: name), at: table.place)
      return nil
    }
    if case .string("") = value.content { error(.missingKey(key, table: name), at: value.place) }
    return text(key, in: table)
  }

  /// An id that must be there.
  mutating func requiredID(_ key: String, in table: PlacedTable, named name: String) -> String? {
    guard let value = table[key] else {
      error(.missingKey(key, table: name), at: table.place)
      return nil
    }
    guard let text = string(key, value) else { return nil }
    guard Identifier.isValid(text) else {
      error(.malformedID(text), at: value.place)
      return nil
    }
    return text
  }

  /// The texts of a list that are not empty.
  mutating func texts(_ key: String, in table: PlacedTable) -> [String] {
    guard let value = table[key] else { return [] }
    guard case .array(let elements) = value.content else {
      wrongType(key, value, expected: .arrayOfStrings)
      return []
    }
    var texts: [String] = []
    for element in elements {
      guard let text = string(key, element), !text.isEmpty else { continue }
      checkProse(text, at: element.place)
      texts.append(text)
    }
    return texts
  }

  mutating func reportedText(_ key: String, in table: PlacedTable) -> Reported<String> {
    guard let text = text(key, in: table) else { return .notReported }
    return text == notApplicableWord ? .notApplicable : .value(text)
  }

  mutating func checkProse(_ text: String, at place: TextPlace) {
    let hidden = TextRules.hiddenCharacters(in: text)
    if !hidden.isEmpty { warning(.controlCharacters(hidden), at: place) }
  }

  private mutating func string(_ key: String, _ value: PlacedValue) -> String? {
    if case .string(let text) = value.content { return text }
    wrongType(key, value, expected: .string)
    return nil
  }

  // MARK: Words of a fixed list

  mutating func word<Word>(_ key: String, in table: PlacedTable) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let value = table[key], let text = string(key, value) else { return nil }
    return word(text, key: key, at: value.place)
  }

  mutating func reportedWord<Word>(_ key: String, in table: PlacedTable) -> Reported<Word>
  where Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    guard let value = table[key], let text = string(key, value) else { return .notReported }
    if text == notApplicableWord { return .notApplicable }
    let word: Word? = word(text, key: key, at: value.place)
    return word.map { .value($0) } ?? .notReported
  }

  mutating func word<Word>(_ text: String, key: String, at place: TextPlace) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    if let word = Word(rawValue: text) { return word }
    let expected = Word.allCases.map(\.rawValue)
    let nearest = nearest(to: text, among: expected)
    error(
      .unknownWord(key: key, found: text, nearest: nearest, expected: expected), at: place)
    return nil
  }

  // MARK: Days

  mutating func day(_ key: String, in table: PlacedTable) -> Day? {
    guard let value = table[key] else { return nil }
    guard case .date(let date) = value.content else {
      wrongType(key, value, expected: .date)
      return nil
    }
    return day(date, at: value.place)
  }

  mutating func reportedDay(_ key: String, in table: PlacedTable) -> Reported<Day> {
    if isNotApplicable(key, in: table) { return .notApplicable }
    return day(key, in: table).map { .value($0) } ?? .notReported
  }

  private mutating func day(_ date: TOMLDate, at place: TextPlace) -> Day? {
    if let day = Day(year: date.year, month: date.month, day: date.day) { return day }
    let text = [date.month, date.day].reduce(into: padded(date.year, to: 4)) {
      $0 += "-" + padded($1, to: 2)
    }
    error(.impossibleDate(text), at: place)
    return nil
  }

  private func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }

  /// Reports an end that comes before its start, where the end is written.
  mutating func checkOrder(_ start: Day?, _ end: Day?, key: String, in table: PlacedTable) {
    guard let start, let end, end < start, let value = table[key] else { return }
    error(.endBeforeStart(start: start, end: end), at: value.place)
  }

  // MARK: Types

  mutating func isNotApplicable(_ key: String, in table: PlacedTable) -> Bool {
    table[key]?.content == .string(notApplicableWord)
  }

  mutating func wrongType(_ key: String, _ value: PlacedValue, expected: ValueType) {
    guard let found = value.content.type else { return }
    error(.wrongType(key: key, found: found, expected: expected), at: value.place)
  }
}

extension PlacedValue.Content {
  /// The type by which people know the value; nil for a faulty one.
  fileprivate var type: ValueType? {
    switch self {
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .date: .date
    case .time, .dateTime: .dateTime
    case .table: .table
    case .array(let elements):
      if elements.isEmpty {
        .array
      } else if elements.allSatisfy({ $0.content.isTable }) {
        .arrayOfTables
      } else if elements.allSatisfy({ $0.content.isString }) {
        .arrayOfStrings
      } else {
        .array
      }
    case .faulty: nil
    }
  }

  private var isTable: Bool {
    if case .table = self { true } else { false }
  }

  private var isString: Bool {
    if case .string = self { true } else { false }
  }
}
