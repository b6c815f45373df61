/// Who wrote a record and in which review: alike in many records, and kept once for them.
final class RecordSignature: Hashable, Sendable {
  let replica: String
  let by: String
  let session: String?

  private init(replica: String, by: String, session: String?) {
    self.replica = replica
    self.by = by
    self.session = session
  }

  /// That one if it says the same, else a new one.
  static func shared(
    replica: String, by: String, session: String?, like other: RecordSignature?
  ) -> RecordSignature {
    if let other, other.replica == replica, other.by == by, other.session == session {
      return other
    }
    return RecordSignature(replica: replica, by: by, session: session)
  }

  func with(replica: String) -> RecordSignature {
    .shared(replica: replica, by: by, session: session, like: self)
  }

  func with(by: String) -> RecordSignature {
    .shared(replica: replica, by: by, session: session, like: self)
  }

  func with(session: String?) -> RecordSignature {
    .shared(replica: replica, by: by, session: session, like: self)
  }

  static func == (left: RecordSignature, right: RecordSignature) -> Bool {
    left === right
      || left.replica == right.replica && left.by == right.by && left.session == right.session
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(replica)
    hasher.combine(by)
    hasher.combine(session)
  }
}

/// What was done to which field of what, as small as it can be said; what it cannot say is rare.
struct RecordDeed: Hashable, Sendable {
  /// `S1`, or `S1/M1` when ``kind`` is an element.
  private let name: String
  private let kind: Kind
  private let operationCode: UInt8
  private let fieldCode: UInt8

  private enum Kind: UInt8 {
    case none, convention, action, element, elsewhere
  }

  private static let elsewhere = UInt8.max
  private static let noField = UInt8.max - 1

  init(_ operation: Operation, on target: Target?, field: Field?) {
    switch target {
    case nil: (name, kind) = ("", .none)
    case .convention: (name, kind) = ("", .convention)
    case .action(let id): (name, kind) = (id, .action)
    case .element(let action, let element):
      if action.utf8.contains(UInt8(ascii: "/")) {
        (name, kind) = ("", .elsewhere)
      } else {
        (name, kind) = ("\(action)/\(element)", .element)
      }
    }
    operationCode = operation.code ?? Self.elsewhere
    fieldCode = field.map { $0.code ?? Self.elsewhere } ?? Self.noField
  }

  /// Whether there is nothing that it cannot say.
  var isWhole: Bool { hasOperation && hasTarget && hasField }

  var hasOperation: Bool { operationCode != Self.elsewhere }
  var hasTarget: Bool { kind != .elsewhere }
  var hasField: Bool { fieldCode != Self.elsewhere }

  var operation: Operation? { Operation(code: operationCode) }
  var field: Field? { Field(code: fieldCode) }
  var setsValue: Bool { operation?.setsValue ?? false }

  /// Whether both are about the same field of the same thing, which both can say.
  func isAbout(sameAs other: RecordDeed) -> Bool {
    fieldCode == other.fieldCode && kind == other.kind && name == other.name
  }

  var target: Target? {
    switch kind {
    case .none, .elsewhere: return nil
    case .convention: return .convention
    case .action: return .action(name)
    case .element:
      let bytes = name.utf8
      guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return .action(name) }
      return .element(
        action: String(name[..<slash]), element: String(name[bytes.index(after: slash)...]))
    }
  }
}

/// What few records say.
struct Rare: Hashable, Sendable {
  var version: Int64 = 1
  var of: RecordID?
  var batch: String?
  var who: String?
  var due: Day?
  var kind: String?
  var date: Day?
  var present: [String] = []
  /// Several records replaced, or one of another replica.
  var base: [RecordID] = []
  var operation: Operation?
  var on: Target?
  var field: Field?
}

/// What a record says beyond what most do, behind one reference.
final class RareBox: Hashable, Sendable {
  let rare: Rare

  init(_ rare: Rare) { self.rare = rare }

  static func == (left: RareBox, right: RareBox) -> Bool {
    left === right || left.rare == right.rare
  }

  func hash(into hasher: inout Hasher) { hasher.combine(rare) }
}

extension Operation {
  /// One byte for each operation of this version.
  var code: UInt8? {
    switch self {
    case .set: 0
    case .note: 1
    case .decision: 2
    case .followUp: 3
    case .close: 4
    case .add: 5
    case .remove: 6
    case .undo: 7
    case .resolve: 8
    case .session: 9
    case .seen: 10
    case .pass: 11
    case .unknown: nil
    }
  }

  init?(code: UInt8) {
    switch code {
    case 0: self = .set
    case 1: self = .note
    case 2: self = .decision
    case 3: self = .followUp
    case 4: self = .close
    case 5: self = .add
    case 6: self = .remove
    case 7: self = .undo
    case 8: self = .resolve
    case 9: self = .session
    case 10: self = .seen
    case 11: self = .pass
    default: return nil
    }
  }
}

extension Field {
  /// One byte for each field that is a word of its own.
  var code: UInt8? {
    switch self {
    case .status: 0
    case .progress: 1
    case .meteo: 2
    case .due: 3
    case .start: 4
    case .lead: 5
    case .flag: 6
    case .engagement: 7
    case .link: 8
    case .done: 9
    case .result: 10
    case .target: 11
    case .numerator: 12
    case .denominator: 13
    case .amount, .unknown: nil
    }
  }

  init?(code: UInt8) {
    switch code {
    case 0: self = .status
    case 1: self = .progress
    case 2: self = .meteo
    case 3: self = .due
    case 4: self = .start
    case 5: self = .lead
    case 6: self = .flag
    case 7: self = .engagement
    case 8: self = .link
    case 9: self = .done
    case 10: self = .result
    case 11: self = .target
    case 12: self = .numerator
    case 13: self = .denominator
    default: return nil
    }
  }
}
