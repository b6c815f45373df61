import ConventionModel
import Testing

@Suite("The ledger")
struct LedgerTests {
  private let action = Target.action("S1")

  private func status(
    _ records: [JournalRecord], initial: Reported<Status> = .notReported
  ) -> Fact<Status> {
    Ledger(records: records).fact(of: action, .status, initial: initial) { Status(rawValue: $0) }
  }

  @Test("Without records the definition stands")
  func definitionStands() {
    #expect(status([]) == Fact(reported: .notReported, origin: .nowhere))
    #expect(
      status([], initial: .value(.planned))
        == Fact(reported: .value(.planned), origin: .definition))
  }

  @Test("The last of a chain stands, whichever order it arrives in")
  func chain() {
    let first = record(1, .status, new: "planned")
    let second = record(2, .status, old: "planned", new: "in-progress", base: [id(1)])
    for records in [[first, second], [second, first]] {
      let fact = status(records)
      #expect(fact.value == .inProgress)
      #expect(fact.origin == .journal(second))
      #expect(fact.heads == [id(2)])
      #expect(!fact.isConflict)
    }
  }

  @Test("Two who did not see each other disagree until somebody resolves it")
  func conflict() {
    let one = record(1, replica: "aaaaaa", clock: 5, .status, new: "done")
    let other = record(1, replica: "bbbbbb", clock: 5, .status, new: "blocked")
    let both = status([one, other])
    #expect(both.isConflict)
    #expect(both.value == .blocked)
    #expect(both.heads == [other.id, one.id])
    #expect(Ledger(records: [one, other]).conflicts == 1)

    let half = record(2, clock: 6, .resolve, .status, new: "done", base: [one.id])
    #expect(status([one, other, half]).isConflict)
    let whole = record(2, clock: 6, .resolve, .status, new: "done", base: [one.id, other.id])
    let settled = status([one, whole, other])
    #expect(!settled.isConflict)
    #expect(settled.value == .done)
    #expect(Ledger(records: [whole, one, other]).conflicts == 0)
  }

  @Test("Two who say the same do not disagree, however they spell it")
  func agreement() {
    let same = [
      record(1, replica: "aaaaaa", .status, new: "done"),
      record(1, replica: "bbbbbb", .status, new: "done"),
    ]
    #expect(!status(same).isConflict)
    #expect(Ledger(records: same).conflicts == 0)
    let spelled = Ledger(records: [
      record(1, replica: "aaaaaa", on: "S1/I1", .result, new: "46"),
      record(1, replica: "bbbbbb", on: "S1/I1", .result, new: "46,0"),
    ])
    #expect(spelled.conflicts == 0)
  }

  @Test("An undo gives back the value before, null included")
  func undo() {
    let set = record(1, .status, new: "done")
    let undone = record(2, .undo, .status, old: "done", new: nil, base: [id(1)], of: id(1))
    let fact = status([set, undone], initial: .value(.planned))
    #expect(fact.reported == .notReported)
    #expect(fact.origin == .journal(undone))
  }

  @Test("The three voids of a field stay apart")
  func voids() {
    func progress(_ value: String?) -> Reported<Int> {
      Ledger(records: [record(1, .progress, new: value)])
        .fact(of: action, .progress, initial: .value(50)) { Int($0) }.reported
    }
    #expect(progress(nil) == .notReported)
    #expect(progress(notApplicableWord) == .notApplicable)
    #expect(progress("0") == .value(0))
  }

  @Test("A value outside its field's domain is kept, and never shown")
  func outOfDomain() {
    let bad = record(2, .status, new: "finished", base: [id(1)])
    let fact = status([record(1, .status, new: "planned"), bad])
    #expect(fact.value == .planned)
    #expect(!fact.isConflict)
    #expect(Ledger(records: [bad]).records == [bad])
  }

  @Test("A record of a later version is kept, and not obeyed")
  func laterVersion() {
    let later = record(2, version: 2, .status, new: "done", base: [id(1)])
    #expect(status([record(1, .status, new: "planned"), later]).value == .planned)
    #expect(Array(Ledger(records: [later]).history(ofAction: "S1")) == [later])
  }

  @Test(
    "A counter out of range never wins",
    arguments: [0, -1, .min, .max, 9_007_199_254_740_992] as [Int64])
  func counters(clock: Int64) {
    let sound = record(1, .status, new: "planned")
    let forgedClock = record(
      2, replica: "zzzzzz", clock: clock, .status, new: "done", base: [id(1)])
    let forgedNumber = record(clock, replica: "zzzzzz", clock: 9, .status, new: "done")
    for forged in [forgedClock, forgedNumber] {
      let fact = status([forged, sound])
      #expect(!forged.hasSoundCounters)
      #expect(fact.value == .planned)
      #expect(fact.isConflict)
      // Somebody who saw both can settle it.
      let settled = record(3, .resolve, .status, new: "done", base: [id(1), forged.id])
      #expect(status([settled, forged, sound]).heads == [settled.id])
    }
  }

  @Test("Records that replace each other in a circle, or themselves, all stay visible")
  func circles() {
    let one = record(1, clock: 5, .status, new: "done", base: [id(2)])
    let other = record(2, clock: 5, .status, new: "blocked", base: [id(1)])
    #expect(Set(status([one, other]).heads) == [id(1), id(2)])
    let itself = record(3, .status, new: "done", base: [id(3)])
    #expect(status([itself]).value == .done)
    let future = record(4, clock: 4, .status, new: "dropped", base: [id(9)])
    let latest = record(9, clock: 9, .status, new: "done")
    #expect(status([future, latest]).value == .done)
  }

  @Test("A base of another field replaces nothing")
  func otherField() {
    let ledger = Ledger(records: [
      record(1, .status, new: "planned"), record(2, .progress, new: "10", base: [id(1)]),
    ])
    #expect(ledger.heads(of: action, .status).map(\.id) == [id(1)])
    #expect(ledger.heads(of: action, .progress).map(\.id) == [id(2)])
    #expect(ledger.heads(of: .action("S2"), .status).isEmpty)
  }

  @Test("Only what happened before a moment counts")
  func cutoff() {
    let early = record(1, at: "2023-03-31T23:59:59.999Z", .status, new: "planned")
    let late = record(2, at: "2023-04-01T00:00:00Z", .status, new: "done", base: [id(1)])
    let ledger = Ledger(records: [early, late], before: Zone.utc.end(of: day("2023-03-31")))
    #expect(ledger.records == [early])
  }

  @Test("A record with the same id and other content is kept beside the first")
  func twins() {
    let one = record(1, .status, new: "planned")
    let other = record(1, .status, new: "done")
    let ledger = Ledger(records: [one, other, one, other])
    #expect(ledger.records == [one, other])
    #expect(status([one, other]).reported == status([other, one]).reported)
    #expect(status([one, other]).isConflict)
  }

  @Test("No order and no repetition of the lines changes any fact")
  func permutations() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    let shipped = definition(
      engagements: 2,
      [
        Trial.action("S1") { $0.status = .value(.planned) }, Trial.action("S2"),
      ])
    for _ in 0..<60 {
      let records = (0..<40).map { _ in Trial.anyRecord(using: &generator) }
      let expected = Trial.told(situation(shipped, records))
      let shuffled = (records + records.shuffled(using: &generator).prefix(10))
        .shuffled(using: &generator)
      #expect(Trial.told(situation(shipped, shuffled)) == expected, "seed \(seed)")
    }
  }

  @Test("What stands is what the contract says, in whatever way the records come")
  func headsByTheContract() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<60 {
      // In order, as one replica writes them; then as they come.
      var chain = (1...40).map { number in
        record(
          Int64(number), .progress, new: "\(number)",
          base: (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            id(.random(in: 1...40, using: &generator))
          })
      }
      chain += (0..<20).map { _ in Trial.anyRecord(using: &generator) }
      if Bool.random(using: &generator) { chain.shuffle(using: &generator) }
      let ledger = Ledger(records: chain)
      var grown = Ledger()
      for record in chain { grown.insert(record) }
      for target in ["S1", "S2", "S1/M1", "@convention"].compactMap({ Target($0) }) {
        for field in [Field.progress, .status, .due, .engagement] {
          let expected = Trial.heads(of: target, field, among: Array(ledger.records))
          #expect(Set(ledger.heads(of: target, field)) == expected, "seed \(seed)")
          #expect(ledger.heads(of: target, field) == grown.heads(of: target, field))
        }
      }
    }
  }

  @Test("Many who did not see each other all stand, until one has seen them")
  func manyHeads() {
    let apart = (1...50).map { record(Int64($0), .status, new: "planned") }
    let ledger = Ledger(records: apart)
    #expect(ledger.heads(of: action, .status).count == 50)
    let last = record(51, .status, new: "done", base: apart.map(\.id))
    #expect(Ledger(records: apart + [last]).heads(of: action, .status) == [last])
  }

  @Test("Very many fields of one thing are told apart")
  func manyFields() {
    let keys = (1...30).map { BudgetKey(funder: "f\($0)", year: 2022, stage: .planned) }
    let records = keys.enumerated().map { place, key in
      record(Int64(place + 1), .amount(key), new: "\(place)")
    }
    let ledger = Ledger(records: records)
    #expect(ledger.amountKeys(of: action).count == 30)
    for (record, key) in zip(records, keys) {
      #expect(ledger.heads(of: action, .amount(key)) == [record])
    }
  }

  @Test("Records about what is neither known nor added are told once, by the first")
  func unknownTargets() {
    let records = [
      record(1, .status, new: "done"), record(2, on: "S9", .status, new: "done"),
      record(3, .note, on: "S9", new: "x"), record(4, .note, on: "S1/M7", new: "x"),
      record(5, .add, on: "S1/M8", new: "Jalon"), record(6, .note, on: "S1/M8", new: "x"),
    ]
    let unknown = Ledger(records: records).targets(besides: [.convention, action])
    #expect(unknown.map(\.target.text) == ["S9", "S1/M7"])
    #expect(unknown.map(\.first) == [records[1], records[3]])
  }

  @Test("A situation that takes in some more records says what one made anew says")
  func takingInMore() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    var definition = Definition(convention: Convention(id: "c", title: "C"))
    definition.actions = ["S1", "S2", "S3"].map { Trial.action($0) }
    let today = day("2023-03-01")
    for _ in 0..<60 {
      var ledger = Ledger()
      var situation = Situation(of: definition, ledger: ledger, asOf: today, zone: .utc)
      for _ in 0..<12 {
        let news = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          var record = Trial.anyRecord(using: &generator)
          if Int.random(in: 0..<6, using: &generator) == 0 {
            (record.operation, record.field) = (.undo, nil)
            record.of = id(.random(in: 0...12, using: &generator))
          }
          return record
        }
        for record in news { ledger.insert(record) }
        situation = Situation(
          after: situation, ledger: ledger, news: news, journal: JournalSummary())
        let anew = Situation(of: definition, ledger: ledger, asOf: today, zone: .utc)
        #expect(Trial.told(situation) == Trial.told(anew), "seed \(seed)")
        #expect(situation.withdrawals == anew.withdrawals, "seed \(seed)")
      }
    }
  }

  /// What the property of permutations is made of.
  private enum Trial {
    static func action(_ id: String, _ change: (inout Action) -> Void = { _ in }) -> Action {
      var action = Action(id: id, title: id)
      change(&action)
      return action
    }

    /// The records of a field that no other names in its base from a higher rank.
    static func heads(
      of target: Target, _ field: Field, among records: [JournalRecord]
    ) -> Set<JournalRecord> {
      let own = records.filter {
        $0.version == 1 && $0.operation.setsValue && $0.on == target && $0.field == field
          && field.accepts($0.new)
      }
      return Set(
        own.filter { record in
          !own.contains {
            $0.id != record.id && $0.base.contains(record.id) && $0.rank > record.rank
          }
        })
    }

    /// Everything a situation says, but not the order in which its records came.
    static func told(_ situation: Situation) -> [String] {
      situation.actions.map { Mirror(reflecting: $0).children.map { "\($0.value)" }.joined() }
        + situation.engagements.map { "\($0)" }
        .map { $0.split(separator: "statuses").first.map(String.init) ?? "" }
        + ["\(situation.funding)", "\(situation.alerts)", "\(situation.ledger.conflicts)"]
        + situation.ledger.history.map { "\($0)" }
    }

    static func anyRecord(using generator: inout Seeded) -> JournalRecord {
      func one<Element>(_ of: [Element], _ fallback: Element) -> Element {
        of.randomElement(using: &generator) ?? fallback
      }
      func anyID() -> RecordID {
        RecordID(
          replica: one(["aaaaaa", "bbbbbb", "cccccc"], "a"),
          number: .random(in: 0...12, using: &generator))
      }
      let (field, values): (Field, [String?]) = one(
        [
          (.status, ["planned", "done", "blocked", "nonsense", nil, notApplicableWord]),
          (.progress, ["0", "50", "100", "101", nil]), (.engagement, ["E1", "E2", "E9"]),
          (
            .amount(BudgetKey(funder: one(["etat", "caf"], ""), year: 2022, stage: .planned)),
            ["100", "200", "-1", nil]
          ),
          (.due, ["2023-01-01", "2023-12-31"]),
        ], (.status, []))
      let name = anyID()
      return JournalRecord(
        version: one([1, 1, 1, 1, 2], 1), id: name,
        clock: one([.random(in: -1...20, using: &generator), .max, 7, 8], 1),
        at: moment("2023-01-0\(Int.random(in: 1...9, using: &generator))T10:00:00Z"), by: "a",
        operation: one([.set, .set, .set, .resolve, .undo, .add, .remove, .note, .followUp], .set),
        on: Target(one(["S1", "S1", "S2", "S1/M1", "S2/M2", "@convention", "S9"], "S1")),
        field: field, new: one(values, nil),
        base: (0..<Int.random(in: 0...3, using: &generator)).map { _ in anyID() })
    }
  }
}
