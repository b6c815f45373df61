/// A field that can be set.
public enum Field: Hashable, Sendable {
  /// Declared state of an action.
  case status
  /// Declared progress of an action, 0 to 100.
  case progress
  /// Judged confidence in an action.
  case meteo
  /// Due date of an action or a milestone.
  case due
  /// First day of an action.
  case start
  /// Who leads an action.
  case lead
  /// Whether an action is to be discussed.
  case flag
  /// The engagement an action serves.
  case engagement
  /// Whether that link is settled.
  case link
  /// The day a milestone was reached.
  case done
  /// Result of an indicator.
  case result
  /// Target of an indicator.
  case target
  /// Upper part of an indicator's rate.
  case numerator
  /// Lower part of an indicator's rate.
  case denominator
  /// An amount of money.
  case amount(BudgetKey)
  /// A field of a later version.
  case unknown(String)

  /// The field of that word; `amount/<funder>/<year>/<stage>` for money.
  public init(word: String) {
    if let plain = Field.words.first(where: { $0.1 == word })?.0 {
      self = plain
      return
    }
    let parts = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 4, parts[0] == "amount", Identifier.isValid(parts[1]),
      let stage = Stage(rawValue: parts[3]),
      parts[2] == "-"
        || (Int(parts[2]).map { (1...9999).contains($0) && String($0) == parts[2] } ?? false)
    else {
      self = .unknown(word)
      return
    }
    self = .amount(BudgetKey(funder: parts[1], year: Int(parts[2]), stage: stage))
  }

  /// The word as written in journals; a line without year has `-` for it.
  public var word: String {
    switch self {
    case .amount(let key):
      "amount/\(key.funder)/\(key.year.map(String.init) ?? "-")/\(key.stage.rawValue)"
    case .unknown(let word): word
    default: Field.words.first { $0.0 == self }?.1 ?? ""
    }
  }

  /// Whether a value, as written in a journal, is in the field's domain; null always is.
  public func accepts(_ value: String?) -> Bool {
    guard let value, value != notApplicableWord else {
      return value == nil || canBeNotApplicable
    }
    switch self {
    case .status: return Status(rawValue: value) != nil
    case .progress: return Int(value).map { (0...100).contains($0) } ?? false
    case .meteo: return Meteo(rawValue: value) != nil
    case .due, .start, .done: return Day(iso: value) != nil
    case .lead, .engagement:
      // A name, not a text: longer ones could not be shown, and comparing them takes for ever.
      return !value.isEmpty && value.utf8.count <= 1024
    case .flag: return value == "true" || value == "false"
    case .link: return Link(rawValue: value) != nil
    case .result, .target, .numerator, .denominator: return Quantity(value) != nil
    case .amount:
      return Int64(value).map { (0...Money.largestStated.cents).contains($0) } ?? false
    case .unknown: return false
    }
  }

  /// Whether « sans objet » is a possible answer.
  public var canBeNotApplicable: Bool {
    switch self {
    case .flag, .link, .unknown: false
    default: true
    }
  }

  /// One spelling of a value of the field: « 46,0 » and « 46 » are no disagreement.
  func canonical(_ value: String?) -> String? {
    guard let value, value != notApplicableWord else { return value }
    switch self {
    case .progress, .amount: return Int64(value).map(String.init) ?? value
    case .result, .target, .numerator, .denominator: return Quantity(value)?.text ?? value
    default: return value
    }
  }

  private static let words: [(Field, String)] = [
    (.status, "status"), (.progress, "progress"), (.meteo, "meteo"), (.due, "due"),
    (.start, "start"), (.lead, "lead"), (.flag, "flag"), (.engagement, "engagement"),
    (.link, "link"), (.done, "done"), (.result, "result"), (.target, "target"),
    (.numerator, "numerator"), (.denominator, "denominator"),
  ]
}
