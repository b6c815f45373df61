import ConventionModel

/// Reads the lines of journals, one after the other.
struct RecordLine {
  /// What a whole line holds.
  enum Outcome {
    /// A record, and what keeps it from being obeyed.
    case record(JournalRecord, [RecordProblem])
    /// Nothing that can be used.
    case damaged(LineProblem)
  }

  /// Reads the usual lines, alone.
  var plain = PlainLine()
  private var scanner = JSONScanner()
  /// The last record made, whose names the next may share.
  private var last: JournalRecord?
  /// Words that come again and again are read once.
  private var sessions = RepeatedWord<String>()
  private var batches = RepeatedWord<String>()
  private var authors = RepeatedWord<String>()
  private var replicas = RepeatedWord<String>()
  private var operations = RepeatedWord<Operation>()
  private var fields = RepeatedWord<Field>()

  /// Reads one line without its line feed.
  mutating func read(_ line: Span<UInt8>) -> Outcome {
    plain.read(line).map { .record($0, []) } ?? readAnything(line)
  }

  /// Reads one line of whatever shape.
  mutating func readAnything(_ line: Span<UInt8>) -> Outcome {
    if let problem = Self.recognised(line) { return .damaged(problem) }
    guard (try? UTF8Span(validating: line)) != nil else { return .damaged(.invalidUTF8) }
    do throws(JSONScanner.Malformed) {
      let outcome = try draft(line).outcome(like: last)
      if case .record(let record, _) = outcome { last = record }
      return outcome
    } catch {
      return .damaged(.notJSON)
    }
  }

  /// Damage that has a name of its own.
  private static func recognised(_ line: Span<UInt8>) -> LineProblem? {
    guard line.count > 0 else { return nil }
    switch line[0] {
    case 0:
      for index in line.indices where line[index] != 0 { return nil }
      return .nulRun
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"):
      guard line.count >= 7, line.count == 7 || line[7] == 0x20 else { return nil }
      for index in 1..<7 where line[index] != line[0] { return nil }
      return .conflictMarker
    default: return nil
    }
  }

  private mutating func draft(_ line: Span<UInt8>) throws(JSONScanner.Malformed) -> Draft {
    var draft = Draft()
    var seen: UInt32 = 0
    var others: Set<[UInt8]> = []
    var guess = 0
    scanner = JSONScanner()
    try scanner.expect(UInt8(ascii: "{"), line)
    if !scanner.take(UInt8(ascii: "}"), line) {
      repeat {
        let name = try scanner.string(line)
        let key = Self.key(name, line, guess: guess)
        try scanner.expect(UInt8(ascii: ":"), line)
        guard let key else {
          let decoded = JSONScanner.decoded(name, line)
          guard others.insert(decoded).inserted else { throw JSONScanner.Malformed() }
          try scanner.skip(line)
          continue
        }
        let bit = UInt32(1) << UInt32(key.rawValue)
        guard seen & bit == 0 else { throw JSONScanner.Malformed() }
        seen |= bit
        guess = key.rawValue + 1
        try value(of: key, name: name, into: &draft, line)
      } while scanner.take(UInt8(ascii: ","), line)
      try scanner.expect(UInt8(ascii: "}"), line)
    }
    guard scanner.next(line) == nil else { throw JSONScanner.Malformed() }
    return draft
  }

  private static func key(
    _ name: JSONScanner.Text, _ line: Span<UInt8>, guess: Int
  ) -> RecordKey? {
    if name.hasEscapes {
      let decoded = JSONScanner.decoded(name, line)
      return RecordKey.named(0..<decoded.count, in: decoded.span, guess: guess)
    }
    return RecordKey.named(name.range, in: line, guess: guess)
  }

  private mutating func value(
    of key: RecordKey, name: JSONScanner.Text, into draft: inout Draft, _ line: Span<UInt8>
  ) throws(JSONScanner.Malformed) {
    switch (key, try scanner.kind(line)) {
    case (.crc, .string):
      let text = try scanner.string(line)
      // The sum is over what comes before `,"crc"`, and nothing may come after.
      let comma = name.range.lowerBound - 2
      guard comma > 0, line[comma] == UInt8(ascii: ","),
        scanner.next(line) == UInt8(ascii: "}"), scanner.offset == line.count - 1,
        let written = Checksum.value(hexadecimal: line.extracting(text.range))
      else { return }
      draft.isUntouched = written == Checksum.crc32(line.extracting(0..<comma))
    case (.crc, _): try scanner.skip(line)
    case (.v, .number):
      draft.version = try scanner.number(line) ?? .max
    case (.clock, .number):
      // A counter that is no integer is out of range like any other.
      draft.clock = try scanner.number(line) ?? 0
    case (.isPrivate, .literal):
      draft.isPrivate = try scanner.literal(line) ?? false
    case (.base, .array), (.present, .array):
      try list(key, into: &draft, line)
    case (_, .string):
      let text = try scanner.string(line)
      take(text, as: key, into: &draft, line)
    case (_, .literal):
      let value = try scanner.literal(line)
      if key == .new { draft.hasNew = true }
      if value != nil { draft.isMisshapen = true }
    default:
      try scanner.skip(line)
      draft.isMisshapen = true
    }
  }

  private mutating func list(
    _ key: RecordKey, into draft: inout Draft, _ line: Span<UInt8>
  ) throws(JSONScanner.Malformed) {
    try scanner.expect(UInt8(ascii: "["), line)
    guard !scanner.take(UInt8(ascii: "]"), line) else { return }
    repeat {
      guard try scanner.kind(line) == .string else {
        try scanner.skip(line, depth: 2)
        draft.isMisshapen = true
        continue
      }
      let text = try scanner.string(line)
      guard text.range.count <= Self.nameLimit else {
        draft.isMisshapen = true
        continue
      }
      if key == .present {
        draft.present.append(JSONScanner.text(text, line))
      } else if let id = recordID(text, line) {
        draft.base.append(id)
      } else {
        draft.isMisshapen = true
      }
    } while scanner.take(UInt8(ascii: ","), line)
    try scanner.expect(UInt8(ascii: "]"), line)
  }

  private mutating func take(
    _ text: JSONScanner.Text, as key: RecordKey, into draft: inout Draft, _ line: Span<UInt8>
  ) {
    guard text.range.count <= Self.nameLimit || !Self.isName(key) else {
      draft.isMisshapen = true
      return
    }
    switch key {
    case .id: draft.id = recordID(text, line)
    case .at:
      draft.at = RecordText.instant(line.extracting(text.range)) ?? Instant(iso: string(text, line))
    case .by: draft.by = authors.text(text, line)
    case .op: draft.operation = operations.value(text, line) { Operation(word: $0) }
    case .on:
      draft.on = RecordText.target(text, line)
      if draft.on == nil { draft.isMisshapen = true }
    case .field: draft.field = fields.value(text, line) { Field(word: $0) }
    case .old: draft.old = string(text, line)
    case .new:
      draft.new = string(text, line)
      draft.hasNew = true
    case .of:
      draft.of = recordID(text, line)
      if draft.of == nil { draft.isMisshapen = true }
    case .batch: draft.batch = batches.text(text, line)
    case .session: draft.session = sessions.text(text, line)
    case .who: draft.who = string(text, line)
    case .kind: draft.kind = string(text, line)
    case .due: draft.due = day(text, "due", into: &draft, line)
    case .date: draft.date = day(text, "date", into: &draft, line)
    case .v, .clock, .base, .present, .isPrivate: draft.isMisshapen = true
    case .crc: break
    }
  }

  /// The most bytes of a name: hashing a long text of combining marks takes for ever.
  static let nameLimit = 256

  /// Whether a key holds a name that records are found by, not a text to read.
  private static func isName(_ key: RecordKey) -> Bool {
    switch key {
    case .old, .new, .who, .due, .date, .crc: false
    default: true
    }
  }

  private func string(_ text: JSONScanner.Text, _ line: Span<UInt8>) -> String {
    JSONScanner.text(text, line)
  }

  private func day(
    _ text: JSONScanner.Text, _ field: String, into draft: inout Draft, _ line: Span<UInt8>
  ) -> Day? {
    let written = string(text, line)
    if let day = Day(iso: written) { return day }
    draft.problems.append(.valueOutOfDomain(field: field, value: written))
    return nil
  }

  private mutating func recordID(_ text: JSONScanner.Text, _ line: Span<UInt8>) -> RecordID? {
    if text.hasEscapes { return RecordID(string(text, line)) }
    guard let (replica, number) = RecordText.counter(text.range, line) else { return nil }
    return RecordID(
      replica: replicas.text(JSONScanner.Text(range: replica, hasEscapes: false), line),
      number: number)
  }
}
