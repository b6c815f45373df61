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
    for part in QueryPart.parts(of: text) {
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

  /// A filter with a term, or without it where it stands there already; it takes the place of another
  /// value of the same field.
  func toggling(_ term: String, in text: String) -> String {
    let parts = QueryPart.parts(of: text)
    let added = QueryPart.parts(of: term)
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

  private func test(_ part: QueryPart) -> Result<Query.Test?, Misread> {
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

  func some<Value>(_ set: Set<Value>) -> Set<Value>? { set.isEmpty ? nil : set }

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
  static func folded(_ text: String) -> String {
    String(SearchFolding.fold(text).map { "-_".contains($0) ? " " : $0 })
  }
}
