public import ConventionModel

/// Days as people type them.
extension Wording {
  /// Which year, or which month, a day without one is taken from.
  enum Leaning {
    /// The next such day, today included.
    case ahead
    /// The last such day, today included.
    case back
  }

  /// The day a text names, in French or English whatever the language; nil for anything else.
  ///
  /// Read are `2023-06-30`, « 30/06/2023 », « 30/6/23 », « 30 juin 2023 »; without a year, the next such
  /// day, today included; « +10j », « +2s », « +3m », « +1a » (in English `d`, `w`, `m`, `y`), and the same with
  /// a minus sign; « fin juin », « fin juin 2024 », « fin de mois », « fin d'année »; « aujourd'hui », « demain »,
  /// « hier ».
  public func readDay(_ text: String, today: Day) -> Day? {
    Wording.day(text, today: today, leaning: .ahead)
  }

  /// The same day of a past: without a year, the last such day, today included.
  public func readPastDay(_ text: String, today: Day) -> Day? {
    Wording.day(text, today: today, leaning: .back)
  }

  /// The same, looking ahead or back for what is missing.
  static func day(_ text: String, today: Day, leaning: Leaning) -> Day? {
    // Nothing that names a day is longer.
    guard text.utf8.count <= 100 else { return nil }
    let trimmed = text.split(separator: " ").joined(separator: " ")
    if let day = Day(iso: trimmed) { return day }
    let typed = TypedText(text)
    switch typed.folded {
    case "aujourd hui", "auj", "today": return today
    case "demain", "tomorrow": return today.adding(days: 1)
    case "hier", "yesterday": return today.adding(days: -1)
    default: break
    }
    return shifted(trimmed, from: today)
      ?? numeric(trimmed, today: today, leaning: leaning)
      ?? named(typed.words, today: today, leaning: leaning)
      ?? end(typed.words, today: today, leaning: leaning)
  }

  /// « +3m », « -10 jours ».
  private static func shifted(_ text: String, from today: Day) -> Day? {
    guard let sign = text.unicodeScalars.first, sign == "+" || sign == "-" || sign == "\u{2212}"
    else { return nil }
    let rest = text.unicodeScalars.dropFirst().drop { $0 == " " }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...4).contains(digits.count), let amount = Int(String(digits)) else { return nil }
    let count = sign == "+" ? amount : -amount
    switch TypedText(String(rest.dropFirst(digits.count))).folded {
    case "j", "jour", "jours", "d", "day", "days": return today.adding(days: count)
    case "s", "sem", "semaine", "semaines", "w", "week", "weeks":
      return today.adding(days: 7 * count)
    case "m", "mois", "month", "months": return today.adding(months: count)
    case "a", "an", "ans", "y", "year", "years": return today.adding(months: 12 * count)
    default: return nil
    }
  }

  /// « 30/06/2023 », « 30.6.23 », « 30/06 ».
  private static func numeric(_ text: String, today: Day, leaning: Leaning) -> Day? {
    for mark in ["/", ".", "-"] as [Character] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      guard (2...3).contains(parts.count), let day = digits(parts[0]), let month = digits(parts[1])
      else { continue }
      guard parts.count == 3 else {
        return nearest(today: today, leaning: leaning) { Day(year: $0, month: month, day: day) }
      }
      return year(parts[2]).flatMap { Day(year: $0, month: month, day: day) }
    }
    return nil
  }

  /// « 30 juin », « 1er juillet 2023 ».
  private static func named(_ words: [String], today: Day, leaning: Leaning) -> Day? {
    guard (2...3).contains(words.count), let month = month(named: words[1]) else { return nil }
    guard let day = words[0] == "1er" ? 1 : digits(words[0]) else { return nil }
    guard words.count == 3 else {
      return nearest(today: today, leaning: leaning) { Day(year: $0, month: month, day: day) }
    }
    return year(words[2]).flatMap { Day(year: $0, month: month, day: day) }
  }

  /// « fin juin », « fin juin 2024 », « fin de mois », « end of month ».
  private static func end(_ words: [String], today: Day, leaning: Leaning) -> Day? {
    guard let first = words.first, first == "fin" || first == "end" else { return nil }
    let rest = words.dropFirst().drop { ["de", "du", "d", "of", "the"].contains($0) }
    func last(_ month: Int, of year: Int) -> Day? {
      Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }
    let now = today.components
    switch rest.count {
    case 1:
      if ["mois", "month"].contains(rest.first) { return last(now.month, of: now.year) }
      if ["annee", "year"].contains(rest.first) { return last(12, of: now.year) }
      guard let month = rest.first.flatMap({ month(named: $0) }) else { return nil }
      return nearest(today: today, leaning: leaning) { last(month, of: $0) }
    case 2:
      guard let month = rest.first.flatMap({ month(named: $0) }),
        let year = rest.last.flatMap({ year($0) })
      else { return nil }
      return last(month, of: year)
    default: return nil
    }
  }

  /// The day that is nearest on that side of today; 29 February may be years away.
  private static func nearest(
    today: Day, leaning: Leaning, _ day: (_ year: Int) -> Day?
  ) -> Day? {
    let year = today.components.year
    for distance in 0...8 {
      guard let found = day(leaning == .ahead ? year + distance : year - distance) else { continue }
      if leaning == .ahead ? found >= today : found <= today { return found }
    }
    return nil
  }

  /// The month whose name, in either language, begins with those three letters or more.
  private static func month(named text: String) -> Int? {
    let text = text.utf8.last == UInt8(ascii: ".") ? String(text.dropLast()) : text
    guard text.utf8.count >= 3 else { return nil }
    let found = (1...12).filter { number in
      [Language.french, .english].contains { language in
        TypedText(Wording(language).month(number)).folded.hasPrefix(text)
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// A year in four digits, or two of this century.
  private static func year(_ text: String) -> Int? {
    guard let number = digits(text) else { return nil }
    switch text.utf8.count {
    case 2: return 2000 + number
    case 4: return number
    default: return nil
    }
  }

  /// A number of at most four digits and nothing else.
  private static func digits(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
