/// How a record is written in a ``RecordPack``: its marks, who and when, what was done to what, then
/// what its marks say that it has.
extension PackWriter {
  mutating func put(_ record: JournalRecord, signature: Int, from origin: RecordPack.Origin) {
    let rare = record.rareParts
    var marks: RecordPack.Marks = []
    if record.isPrivate { marks.insert(.isPrivate) }
    if record.isEditedByHand { marks.insert(.isEditedByHand) }
    if record.old != nil { marks.insert(.hasOld) }
    if record.new != nil { marks.insert(.hasNew) }
    if record.soleBase != JournalRecord.noBase { marks.insert(.hasSoleBase) }
    if rare != nil { marks.insert(.hasRare) }
    put(marks.rawValue)
    let number = record.stamp.number
    put(UInt64(signature))
    put(number &- origin.number)
    put(record.clock &- origin.clock)
    put(record.at.milliseconds &- origin.at)
    put(record.operation)
    put(record.on)
    put(record.field)
    if let old = record.old { put(old) }
    if let new = record.new { put(new) }
    if record.soleBase != JournalRecord.noBase { put(number &- record.soleBase) }
    if let rare { put(rare) }
  }

  private mutating func put(_ operation: Operation) {
    put(operation.code ?? PackedWord.unknown)
    if case .unknown(let word) = operation { put(word) }
  }

  private mutating func put(_ target: Target?) {
    switch target {
    case nil: put(PackedTarget.none.rawValue)
    case .convention: put(PackedTarget.convention.rawValue)
    case .action(let id):
      put(PackedTarget.action.rawValue)
      put(id)
    case .element(let action, let element):
      put(PackedTarget.element.rawValue)
      put(action)
      put(element)
    }
  }

  private mutating func put(_ field: Field?) {
    switch field {
    case nil: put(PackedWord.none)
    case .amount(let key):
      put(PackedWord.amount)
      put(key.funder)
      put(key.year != nil ? 1 as UInt8 : 0)
      put(Int64(key.year ?? 0))
      put(key.stage.rawValue)
    case .unknown(let word):
      put(PackedWord.unknown)
      put(word)
    case let field?: put(field.code ?? PackedWord.none)
    }
  }

  private mutating func put(_ rare: Rare) {
    put(rare.version)
    put(UInt64(rare.base.count))
    for base in rare.base { put(base) }
    put(UInt64(rare.present.count))
    for name in rare.present { put(name) }
    put(rare.of) { $0.put($1) }
    for text in [rare.batch, rare.who, rare.kind] { put(text) { $0.put($1) } }
    for day in [rare.due, rare.date] { put(day) { $0.put(Int64($1.number)) } }
  }

  private mutating func put(_ id: RecordID) {
    put(id.replica)
    put(id.number)
  }

  private mutating func put<Value>(_ value: Value?, _ write: (inout PackWriter, Value) -> Void) {
    put(value != nil ? 1 as UInt8 : 0)
    if let value { write(&self, value) }
  }
}

extension PackReader {
  /// The record whose marks come next.
  mutating func record(
    of signatures: [RecordSignature], from origin: RecordPack.Origin
  ) -> JournalRecord {
    let marks = RecordPack.Marks(rawValue: byte())
    let stamp = stamp(of: signatures, from: origin)
    let at = moment(from: origin)
    let operation = operation()
    let on = target()
    let field = field()
    let old = marks.contains(.hasOld) ? text() : nil
    let new = marks.contains(.hasNew) ? text() : nil
    let soleBase =
      marks.contains(.hasSoleBase) ? stamp.number &- signed() : JournalRecord.noBase
    return JournalRecord(
      signature: stamp.signature, number: stamp.number, clock: stamp.clock, at: at,
      operation: operation, on: on, field: field, old: old, new: new, soleBase: soleBase,
      rare: marks.contains(.hasRare) ? rare() : nil, isPrivate: marks.contains(.isPrivate),
      isEditedByHand: marks.contains(.isEditedByHand))
  }

  /// The stamp that follows a record's marks.
  mutating func stamp(
    of signatures: [RecordSignature], from origin: RecordPack.Origin
  ) -> RecordStamp {
    let signature = signatures[Int(truncatingIfNeeded: unsigned())]
    let number = origin.number &+ signed()
    return RecordStamp(signature: signature, number: number, clock: origin.clock &+ signed())
  }

  /// The moment that follows a stamp.
  mutating func moment(from origin: RecordPack.Origin) -> Instant {
    Instant(milliseconds: origin.at &+ signed())
  }

  private mutating func operation() -> Operation {
    let code = byte()
    return code == PackedWord.unknown ? .unknown(text()) : Operation(code: code) ?? .unknown("")
  }

  private mutating func target() -> Target? {
    switch PackedTarget(rawValue: byte()) {
    case PackedTarget.none?, nil: return nil
    case .convention?: return .convention
    case .action?: return .action(text())
    case .element?:
      let action = text()
      return .element(action: action, element: text())
    }
  }

  private mutating func field() -> Field? {
    let code = byte()
    switch code {
    case PackedWord.none: return nil
    case PackedWord.unknown: return .unknown(text())
    case PackedWord.amount:
      let funder = text()
      let hasYear = byte() == 1
      let year = Int(truncatingIfNeeded: signed())
      return Stage(rawValue: text()).map {
        .amount(BudgetKey(funder: funder, year: hasYear ? year : nil, stage: $0))
      }
    default: return Field(code: code)
    }
  }

  private mutating func rare() -> Rare {
    var rare = Rare(version: signed())
    for _ in 0..<unsigned() { rare.base.append(id()) }
    for _ in 0..<unsigned() { rare.present.append(text()) }
    if byte() == 1 { rare.of = id() }
    if byte() == 1 { rare.batch = text() }
    if byte() == 1 { rare.who = text() }
    if byte() == 1 { rare.kind = text() }
    if byte() == 1 { rare.due = Day(number: Int(truncatingIfNeeded: signed())) }
    if byte() == 1 { rare.date = Day(number: Int(truncatingIfNeeded: signed())) }
    return rare
  }

  private mutating func id() -> RecordID {
    let replica = text()
    return RecordID(replica: replica, number: signed())
  }
}

/// What a packed record is about.
private enum PackedTarget: UInt8 {
  case none, convention, action, element
}
