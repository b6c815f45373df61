import ConventionModel
import Words

/// What a record did, on a line.
struct HistoryWords {
  private let words: Wording
  private let definition: Definition

  init(_ words: Wording, _ definition: Definition) {
    self.words = words
    self.definition = definition
  }

  func line(_ record: JournalRecord) -> String {
    let part: String
    if case .element(_, let element)? = record.on { part = element + " " } else { part = "" }
    switch record.operation {
    case .set, .undo, .resolve:
      let name = record.field.map { words.name(of: $0) } ?? ""
      let change =
        "\(part)\(name) : " + value(record.old, of: record.field) + " → "
        + value(record.new, of: record.field)
      return record.operation == .undo
        ? words(.undone(change)) : record.operation == .resolve ? words(.resolved(change)) : change
    case .note: return words(.noteLabel) + " : " + (record.new ?? "")
    case .decision: return words(.decisionLabel) + " : " + (record.new ?? "")
    case .followUp: return words(.followUpLabel) + " : " + (record.new ?? "")
    case .close: return words(.followUpClosed)
    case .add: return part + words(.added(record.new ?? ""))
    case .remove: return part + words(.removed)
    case .session: return words(.sessionBegan(record.kind ?? ""))
    case .seen: return words(.seenInSession(record.session ?? ""))
    case .pass: return words(.passedInSession(record.session ?? ""))
    case .unknown(let word): return words(.unknownOperation(word))
    }
  }

  /// A value of a field as people read it.
  private func value(_ text: String?, of field: Field?) -> String {
    guard let text else { return words.notReported }
    guard text != notApplicableWord else { return words.notApplicable }
    switch field {
    case .status: return Status(rawValue: text).map { words.name(of: $0, in: definition) } ?? text
    case .progress: return Int(text).map { words.percent($0) } ?? text
    case .meteo: return Meteo(rawValue: text).map { words.name(of: $0) } ?? text
    case .due, .start, .done: return Day(iso: text).map(words.date) ?? text
    case .link: return Link(rawValue: text).map { words.name(of: $0) } ?? text
    case .amount: return Int64(text).map { words.money(Money(cents: $0)) } ?? text
    case .flag: return words(text == "true" ? .yes : .no)
    case .result, .target, .numerator, .denominator:
      return Quantity(text).map { words.quantity($0) } ?? text
    default: return text
    }
  }
}
