import ConventionModel
import Typography
import Words

/// What the value of each field stands for; nil or nothing where it stands for none.
extension QueryParser {
  private func isNotReported(_ folded: String) -> Bool {
    ["nr", "?", "aucun", "aucune", "none", "non renseigne", "not reported"].contains(folded)
  }

  private func isNotApplicable(_ folded: String) -> Bool {
    ["so", "s.o.", "na", "n/a", "sans objet", "not applicable"].contains(folded)
  }

  func statuses(_ folded: String) -> Set<Reported<Status>> {
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

  func meteos(_ value: String, _ folded: String) -> Set<Reported<Meteo>> {
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

  func ids(of labels: [Label], _ folded: String) -> Set<String> {
    Set(
      labels.filter { label in
        ([label.id, label.title, label.short ?? ""]).contains {
          QueryParser.folded($0).contains(folded)
        }
      }.map(\.id))
  }

  func engagements(_ folded: String) -> Set<String?> {
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

  func funders(_ folded: String) -> Set<String> {
    var known = Set(situation.definition.parties.map(\.id) + [BudgetKey.stateFunder])
    for state in situation.actions { known.formUnion(state.funding.map(\.key.funder)) }
    return known.filter { id in
      [id, wording.name(ofFunder: id, in: situation.definition)].contains {
        QueryParser.folded($0).contains(folded)
      }
    }
  }

  func yes(_ folded: String) -> Bool? {
    if ["oui", "yes", "true"].contains(where: { $0.hasPrefix(folded) }) { return true }
    return ["non", "no", "false"].contains { $0.hasPrefix(folded) } ? false : nil
  }

  func changed(_ value: String) -> Set<String>? {
    let text = value.allSatisfy(\.isNumber) ? "-\(value)j" : value
    return wording.readPastDay(text, today: situation.asOf).map {
      // « Since the 14th » is told as the board's own marks are: after the end of that day.
      situation.changedActions(since: $0)
    }
  }

  func due(_ value: String, _ folded: String) -> Query.Limits<Day>? {
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

  func progress(_ value: String, _ folded: String) -> Query.Limits<Int>? {
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
  func examples(of field: QueryField) -> [String] {
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
