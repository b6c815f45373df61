import ConventionModel
import Typography
import Words

/// Reads a query as people type it, in French or English whatever the language.
struct QueryParser {
  let wording: Wording
  let situation: Situation
  /// Ids of the actions marked.
  let marks: Set<String>

  /// What a text asks for; what means nothing is told and left aside.
  func query(_ text: String) -> Query {
    var terms: [Query.Term] = []
    var faults: [QueryFault] = []
    for part in QueryParser.parts(of: text) {
      switch test(part) {
      case .success(let test?):
        terms.append(Query.Term(text: part.text, isNegated: part.isNegated, test: test))
      case .success(nil): continue
      case .failure(let misread): faults.append(misread.fault)
      }
    }
    return Query(text: text, terms: terms, faults: faults)
  }

  private struct Misread: Error {
    let fault: QueryFault
  }

  /// A term as typed: `!champ:"deux mots"`.
  private struct Part {
    var text = ""
    var isNegated = false
    var field: String?
    var value = ""
  }

  /// Cuts a text at blanks outside quotation marks.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var part = Part()
    var isQuoted = false
    var wasQuoted = false
    func end() {
      if !part.text.isEmpty { parts.append(part) }
      part = Part()
      wasQuoted = false
    }
    for character in text {
      switch character {
      case "\"", "«", "»":
        isQuoted.toggle()
        wasQuoted = true
        part.text.append(character)
      case _ where character.isWhitespace && !isQuoted: end()
      case "!" where part.text.isEmpty:
        part.isNegated = true
        part.text = "!"
      case ":"
      where part.field == nil && !wasQuoted && part.value.allSatisfy(\.isLetter)
        && !part.value.isEmpty:
        part.field = part.value
        part.value = ""
        part.text.append(":")
      default:
        part.text.append(character)
        // The blanks that French typography sets inside its quotation marks are none of the text.
        if !(character.isWhitespace && part.value.isEmpty) { part.value.append(character) }
      }
    }
    end()
    return parts
  }

  /// A filter with a term, or without it where it stands there already; it takes the place of another
  /// value of the same field.
  func toggling(_ term: String, in text: String) -> String {
    let parts = QueryParser.parts(of: text)
    let added = QueryParser.parts(of: term)
    let texts = Set(added.map(\.text))
    let isThere = texts.isSubset(of: parts.map(\.text))
    let field = added.first?.field.flatMap(QueryField.init(named:))
    let kept = parts.filter { part in
      guard !texts.contains(part.text) else { return false }
      return field == nil || part.isNegated || part.field.flatMap(QueryField.init(named:)) != field
    }
    return (kept.map(\.text) + (isThere ? [] : [term])).joined(separator: " ")
  }

  /// A name as a term says it, without accents or blanks.
  static func typed(_ name: String) -> String {
    String(SearchFolding.fold(name).map { $0 == " " ? "-" : $0 })
  }

  private func test(_ part: Part) -> Result<Query.Test?, Misread> {
    var value = part.value
    while value.last?.isWhitespace == true { value.removeLast() }
    guard let name = part.field else {
      return .success(value.isEmpty ? nil : .letters(FoldedText(value).bytes))
    }
    guard let field = QueryField(named: name) else {
      let names = QueryField.allCases.map { $0.name(in: wording.language) }
      let all = QueryField.allCases.flatMap(\.names)
      return .failure(
        Misread(
          fault: .unknownField(
            name, nearest: NearestWord.to(SearchFolding.fold(name), among: all), known: names)))
    }
    // While the value is being typed the field asks for nothing.
    guard !value.isEmpty else { return .success(nil) }
    if let test = test(field, value) { return .success(test) }
    return .failure(
      Misread(fault: .unknownValue(value, field: name, known: examples(of: field))))
  }

  private func test(_ field: QueryField, _ value: String) -> Query.Test? {
    let folded = QueryParser.folded(value)
    switch field {
    case .status: return any(value) { statuses($0.folded) }.map { .statuses(Array($0)) }
    case .meteo: return any(value) { meteos($0.text, $0.folded) }.map { .meteos(Array($0)) }
    case .volet:
      return any(value) { ids(of: situation.definition.volets, $0.folded) }.map { .volets($0) }
    case .group:
      return any(value) { ids(of: situation.definition.groups, $0.folded) }.map { .groups($0) }
    case .engagement: return any(value) { engagements($0.folded) }.map { .engagements($0) }
    case .lead: return .lead(FoldedText(value).bytes)
    case .partner: return .partner(FoldedText(value).bytes)
    case .note: return .note(FoldedText(value).bytes)
    case .funder: return any(value) { funders($0.folded) }.map { .funders($0) }
    case .late: return yes(folded).map { .late($0) }
    case .flag: return yes(folded).map { .flag($0) }
    case .conflict: return yes(folded).map { .conflict($0) }
    case .stale: return yes(folded).map { .stale($0) }
    case .reported: return yes(folded).map { .reported($0) }
    case .marked: return yes(folded).map { $0 ? .ids(marks) : .ids(unmarked) }
    case .changed: return changed(value).map { .ids($0) }
    case .due: return due(value, folded).map { .due($0) }
    case .progress: return progress(value, folded).map { .progress($0) }
    case .link:
      return some(
        Set(Link.allCases.filter { QueryParser.folded(wording.name(of: $0)).contains(folded) })
      ).map { .links($0) }
    }
  }

  private var unmarked: Set<String> {
    Set(situation.actions.map(\.id)).subtracting(marks)
  }

  private func some<Value>(_ set: Set<Value>) -> Set<Value>? { set.isEmpty ? nil : set }

  /// What any of some values between commas stands for; nil when one of them stands for nothing.
  private func any<Value>(
    _ values: String, _ meaning: ((text: String, folded: String)) -> Set<Value>
  ) -> Set<Value>? {
    var all: Set<Value> = []
    for part in values.split(separator: ",") {
      let text = String(part)
      guard let some = some(meaning((text, QueryParser.folded(text)))) else { return nil }
      all.formUnion(some)
    }
    return some(all)
  }

  /// Letters made comparable, hyphens as blanks.
  private static func folded(_ text: String) -> String {
    String(SearchFolding.fold(text).map { "-_".contains($0) ? " " : $0 })
  }

  private func isNotReported(_ folded: String) -> Bool {
    ["nr", "?", "aucun", "aucune", "none", "non renseigne", "not reported"].contains(folded)
  }

  private func isNotApplicable(_ folded: String) -> Bool {
    ["so", "s.o.", "na", "n/a", "sans objet", "not applicable"].contains(folded)
  }

  private func statuses(_ folded: String) -> Set<Reported<Status>> {
    if isNotReported(folded) { return [.notReported] }
    if isNotApplicable(folded) { return [.notApplicable] }
    let definition = situation.definition
    return Set(
      Status.allCases.filter { status in
        let names = [
          wording.name(of: status, in: definition), Wording(.french).name(of: status),
          Wording(.english).name(of: status), status.rawValue,
        ]
        return names.contains { QueryParser.folded($0).hasPrefix(folded) }
      }.map { .value($0) })
  }

  private func meteos(_ value: String, _ folded: String) -> Set<Reported<Meteo>> {
    if isNotReported(folded) { return [.notReported] }
    if isNotApplicable(folded) { return [.notApplicable] }
    let signs = Meteo.allCases.filter { wording.sign(of: .value($0)) == value }
    if !signs.isEmpty { return Set(signs.map { .value($0) }) }
    return Set(
      Meteo.allCases.filter { meteo in
        [Wording(.french).name(of: meteo), Wording(.english).name(of: meteo), meteo.rawValue]
          .contains { name in
            QueryParser.folded(name).split(separator: " ").contains { $0.hasPrefix(folded) }
          }
      }.map { .value($0) })
  }

  private func ids(of labels: [Label], _ folded: String) -> Set<String> {
    Set(
      labels.filter { label in
        ([label.id, label.title, label.short ?? ""]).contains {
          QueryParser.folded($0).contains(folded)
        }
      }.map(\.id))
  }

  private func engagements(_ folded: String) -> Set<String?> {
    if isNotReported(folded) { return [nil] }
    let all = situation.definition.engagements
    if let number = Int(folded), all.indices.contains(number - 1) { return [all[number - 1].id] }
    return Set(
      all.filter { engagement in
        [engagement.id, engagement.title, engagement.short ?? ""].contains {
          QueryParser.folded($0).contains(folded)
        }
      }.map(\.id))
  }

  private func funders(_ folded: String) -> Set<String> {
    var known = Set(situation.definition.parties.map(\.id) + [BudgetKey.stateFunder])
    for state in situation.actions { known.formUnion(state.funding.map(\.key.funder)) }
    return known.filter { id in
      [id, wording.name(ofFunder: id, in: situation.definition)].contains {
        QueryParser.folded($0).contains(folded)
      }
    }
  }

  private func yes(_ folded: String) -> Bool? {
    if ["oui", "yes", "true"].contains(where: { $0.hasPrefix(folded) }) { return true }
    return ["non", "no", "false"].contains { $0.hasPrefix(folded) } ? false : nil
  }

  private func changed(_ value: String) -> Set<String>? {
    let text = value.allSatisfy(\.isNumber) ? "-\(value)j" : value
    return wording.readPastDay(text, today: situation.asOf).map {
      // « Since the 14th » is told as the board's own marks are: after the end of that day.
      situation.changedActions(since: $0)
    }
  }

  private func due(_ value: String, _ folded: String) -> Query.Limits<Day>? {
    if isNotReported(folded) { return .notReported }
    if isNotApplicable(folded) { return .notApplicable }
    let sign = value.first.flatMap { "<>=".contains($0) ? $0 : nil }
    let text = sign == nil ? value : String(value.dropFirst().drop { $0 == "=" })
    guard let day = wording.readDay(text, today: situation.asOf) else {
      return sign == nil ? month(folded) : nil
    }
    switch sign {
    case "<": return .between(nil, day)
    case ">": return .between(day, nil)
    default: return .between(day, day)
    }
  }

  /// A month by its name: the one to come, this one included.
  private func month(_ folded: String) -> Query.Limits<Day>? {
    guard folded.count >= 3 else { return nil }
    let today = situation.asOf.components
    let number = (1...12).first { month in
      [Wording(.french).month(month), Wording(.english).month(month)].contains {
        QueryParser.folded($0).hasPrefix(folded)
      }
    }
    guard let number else { return nil }
    let year = number < today.month ? today.year + 1 : today.year
    guard let first = Day(year: year, month: number, day: 1),
      let last = Day(year: year, month: number, day: Day.length(ofMonth: number, year: year))
    else { return nil }
    return .between(first, last)
  }

  private func progress(_ value: String, _ folded: String) -> Query.Limits<Int>? {
    if isNotReported(folded) { return .notReported }
    if isNotApplicable(folded) { return .notApplicable }
    var text = Substring(value)
    let sign = text.first.flatMap { "<>".contains($0) ? $0 : nil }
    if sign != nil { text = text.dropFirst() }
    let isEqual = text.first == "="
    if isEqual { text = text.dropFirst() }
    if text.last == "%" { text = text.dropLast() }
    guard let number = Int(text), (-1_000...1_000).contains(number) else { return nil }
    switch sign {
    case "<": return .between(nil, isEqual ? number : number - 1)
    case ">": return .between(isEqual ? number : number + 1, nil)
    default: return .between(number, number)
    }
  }

  /// Some values that a field can have.
  private func examples(of field: QueryField) -> [String] {
    let isFrench = wording.language == .french
    let definition = situation.definition
    switch field {
    case .status: return Status.allCases.map { QueryParser.folded(wording.name(of: $0)) } + ["nr"]
    case .meteo: return ["++", "+", "-", "--", "?"]
    case .volet: return definition.volets.map(\.id)
    case .group: return definition.groups.map(\.id)
    case .engagement: return definition.engagements.indices.map { String($0 + 1) }
    case .late, .flag, .conflict, .stale, .reported, .marked:
      return isFrench ? ["oui", "non"] : ["yes", "no"]
    case .due:
      return isFrench
        ? ["<30/06", ">+30j", "juin", "aucune"] : ["<30/06", ">+30d", "June", "none"]
    case .progress: return ["<50", ">=80", "nr"]
    case .changed: return isFrench ? ["14/06", "30"] : ["2023-06-14", "30"]
    case .funder: return definition.parties.map(\.id)
    case .link: return Link.allCases.map { QueryParser.folded(wording.name(of: $0)) }
    case .lead, .partner, .note: return []
    }
  }
}
