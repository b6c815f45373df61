/// What is known of something people report: the three voids of the convention kept apart.
///
/// Zero is a value. « Non renseigné » and « sans objet » are not.
public enum Reported<Value: Hashable & Sendable>: Hashable, Sendable {
  /// « Non renseigné »: nobody has said.
  case notReported
  /// « Sans objet »: somebody said that the question does not arise.
  case notApplicable
  /// What was said.
  case value(Value)

  /// The value, when there is one.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Keeps the voids and converts the value.
  public func map<Other>(_ transform: (Value) -> Other) -> Reported<Other> {
    switch self {
    case .notReported: .notReported
    case .notApplicable: .notApplicable
    case .value(let value): .value(transform(value))
    }
  }
}

/// The word that stands for « sans objet » in definition, journal and JSON alike.
public let notApplicableWord = "not-applicable"
