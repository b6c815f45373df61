/// Words of a packed record that are none of the plain ones.
enum PackedWord {
  /// Nothing.
  static let none = UInt8.max
  /// A word of a later version, which follows.
  static let unknown = UInt8.max - 1
  /// An amount, whose key follows.
  static let amount = UInt8.max - 2
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
