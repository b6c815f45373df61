import ConventionStore
import TOMLKit
import Testing

/// TOMLKit and our reader agree on what is TOML, and on what it says.
@Suite struct TOMLOracleTests {
  static let pieces = [
    "a = 1\n", "b.c = 'x'\n", "\"q é\" = \"\\u00e9\\t\\\"\"\n", "d = 1979-05-27\n",
    "t = 07:32:00.5\n", "dt = 1979-05-27T07:32:00Z\n", "o = 1979-05-27 07:32:00.25-07:30\n",
    "f = 1_0.5e+3\n", "n = -0x1F\n", "x = 0xdead_BEEF\n", "oct = 0o17\n", "bin = 0b101\n",
    "arr = [1, [2, 3,], # c\n  \"z\", ]\n", "inl = {k = 1, l.m = [true, false]}\n", "[t1]\n",
    "[t1.t2]\n", "[[aot]]\n", "[[aot.sub]]\n", "[aot.one]\n", "# comment é\n", "\r\n",
    "ml = \"\"\"\n one \\\n  two \"\"quoted\"\"\"\"\"\n", "mll = '''\na\\b''c'''\n", "i = +inf\n",
    "neg = -9223372036854775808\n", "m = 3_383_436\n", "k = {}\n", "w = []\n", "r = 1e5\n",
  ]
  static let signs = [
    "=", "[", "]", "[[", "]]", "{", "}", ",", ".", "\"", "'", "\"\"\"", "'''", "\\", "\n",
    "\r\n", "#", "_", "-", "+", "e", "0", "9", ":", " ", "\t", "\u{7F}", "é", "true", "nan", "\r",
    "a = ", "\\u00", "\\UD800", "T", "Z", "[a]", "[[a]]", "a.b=1",
  ].map { Array($0.utf8) }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func agreesOnMutatedFiles(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var accepted = 0
    for round in 0..<1500 {
      var text = ""
      for _ in 0...random.below(6) { text += Self.pieces[random.below(Self.pieces.count)] }
      var bytes = Array(text.utf8)
      if random.below(4) > 0 { bytes = random.mutate(bytes, with: Self.signs) }
      let ours = TOMLDocument(reading: bytes)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        #expect(!ours.faults.isEmpty, "seed \(seed) round \(round)")
        continue
      }
      if bytes.contains(0) || ours.faults.contains(where: { Self.isKnownDifference($0.fault) }) {
        continue
      }
      let theirs = try? TOMLTable(string: text)
      if theirs != nil { accepted += 1 }
      #expect(
        ours.faults.isEmpty == (theirs != nil),
        "seed \(seed) round \(round): \(ours.faults)\n\(text.debugDescription)")
      if let theirs, ours.faults.isEmpty {
        #expect(
          Self.text(.table(ours.root)) == Self.text(theirs),
          "seed \(seed) round \(round)\n\(text.debugDescription)")
      }
    }
    #expect(accepted > 200)
  }

  /// Faults on which TOMLKit is no judge: it reads up to a NUL, allows more depth and longer keys,
  /// and its debug build stops the process where a header has no key or a time no digit.
  static func isKnownDifference(_ fault: TOMLFault) -> Bool {
    switch fault {
    case .nul, .tooDeep, .keyTooLong, .unexpected(_, expected: .key),
      .unexpected(_, expected: .numberOrDate), .unexpected(_, expected: .value):
      true
    default: false
    }
  }

  // MARK: One spelling for both

  static func text(_ content: PlacedValue.Content) -> String {
    switch content {
    case .string(let value): return value.debugDescription
    case .integer(let value): return "\(value)"
    case .float(let value, _): return value.isNaN ? "nan" : "\(value)"
    case .boolean(let value): return "\(value)"
    case .date(let date): return "\(date.year)-\(date.month)-\(date.day)"
    case .time(let time): return Self.text(time)
    case .dateTime(let date, let time, let offset):
      return "\(date.year)-\(date.month)-\(date.day) \(Self.text(time)) \(offset ?? 9999)"
    case .array(let values):
      return "[" + values.map { Self.text($0.content) }.joined(separator: ",") + "]"
    case .table(let table):
      let entries = table.entries.map {
        "\($0.key.name.debugDescription)=\(Self.text($0.value.content))"
      }
      return "{" + entries.sorted().joined(separator: ",") + "}"
    case .faulty: return "faulty"
    }
  }

  static func text(_ time: ConventionStore.TOMLTime) -> String {
    "\(time.hour):\(time.minute):\(time.second).\(time.nanosecond)"
  }

  static func text(_ table: TOMLTable) -> String {
    let entries = table.keys.map { key in
      "\(key.debugDescription)=\(table[key].map { Self.text($0) } ?? "absent")"
    }
    return "{" + entries.sorted().joined(separator: ",") + "}"
  }

  static func text(_ value: any TOMLValueConvertible) -> String {
    let value = value.tomlValue
    if let table = value.table { return text(table) }
    if let array = value.array {
      return "[" + array.map { Self.text($0) }.joined(separator: ",") + "]"
    }
    if let string = value.string { return string.debugDescription }
    if let boolean = value.bool { return "\(boolean)" }
    if let integer = value.int { return "\(integer)" }
    if let double = value.double { return double.isNaN ? "nan" : "\(double)" }
    if let date = value.date { return "\(date.year)-\(date.month)-\(date.day)" }
    if let time = value.time {
      return "\(time.hour):\(time.minute):\(time.second).\(time.nanoSecond)"
    }
    if let moment = value.dateTime {
      let date = "\(moment.date.year)-\(moment.date.month)-\(moment.date.day)"
      let time =
        "\(moment.time.hour):\(moment.time.minute):\(moment.time.second).\(moment.time.nanoSecond)"
      return "\(date) \(time) \(moment.offset?.offset ?? 9999)"
    }
    return "?"
  }
}
