import ConventionModel
import Words

/// Takes typed values out of a table of settings, collecting what cannot be used.
struct SettingReader {
  /// What could not be used so far.
  var faults: [SettingFault] = []

  /// The most names that a sentence lists.
  private static let fewNames = 12

  /// A text; nil when it is absent or is something else.
  mutating func text(_ key: String, in table: SettingValue) -> String? {
    guard let value = table[key] else { return nil }
    if let text = value.text { return text }
    faults.append(SettingFault(.wrongType(key, expected: .text), at: value))
    return nil
  }

  /// A word among those that a type knows.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, in table: SettingValue, as type: Word.Type
  ) -> Word? {
    guard let text = text(key, in: table), let value = table[key] else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    faults.append(
      SettingFault(
        .notAmong(text, key: key, nearest: NearestWord.to(text, among: allowed), allowed: allowed),
        at: value))
    return nil
  }

  /// Yes or no.
  mutating func flag(_ key: String, in table: SettingValue) -> Bool? {
    guard let value = table[key] else { return nil }
    if case .flag(let flag) = value.content { return flag }
    faults.append(SettingFault(.wrongType(key, expected: .flag), at: value))
    return nil
  }

  /// A whole number within bounds.
  mutating func number(_ key: String, in table: SettingValue, _ range: ClosedRange<Int>) -> Int? {
    guard let value = table[key] else { return nil }
    guard case .number(let number) = value.content else {
      faults.append(SettingFault(.wrongType(key, expected: .number), at: value))
      return nil
    }
    if range.contains(number) { return number }
    faults.append(
      SettingFault(
        .outOfRange(number, key: key, lowest: range.lowerBound, highest: range.upperBound),
        at: value))
    return nil
  }

  /// Tells of names that mean nothing here.
  mutating func refuseOthers(than known: [String], in table: SettingValue) {
    for entry in table.entries where !known.contains(entry.key) {
      faults.append(
        SettingFault(
          .unknownKey(
            entry.key, nearest: NearestWord.to(entry.key, among: known),
            known: known.count <= SettingReader.fewNames ? known : []),
          at: entry.value))
    }
  }
}
