import ConventionModel
import Words

/// A filter by one letter: what a meeting asks for most.
struct QuickFilter: Hashable, Sendable {
  /// The letter that chooses it; nil for none.
  let letter: Character?
  let name: String
  /// What it adds to the filter.
  let term: String

  /// All of them, for a convention.
  static func all(of situation: Situation, _ wording: Wording) -> [QuickFilter] {
    let language = wording.language
    let isFrench = language == .french
    func term(_ field: QueryField, _ value: String) -> String {
      let needsQuotes = value.contains { $0.isWhitespace }
      return field.name(in: language) + ":" + (needsQuotes ? "\"\(value)\"" : value)
    }
    func filter(_ letter: Character?, _ what: FindingTerm, _ term: String) -> QuickFilter {
      QuickFilter(letter: letter, name: wording.finding(what), term: term)
    }
    let yes = isFrench ? "oui" : "yes"
    var filters = [
      filter("r", .late, term(.late, yes)),
      filter(
        "j", .dueSoon,
        term(.due, isFrench ? "<+30j" : "<+30d") + " !"
          + term(
            .status,
            QueryParser.typed(wording.name(of: Status.done)) + ","
              + QueryParser.typed(wording.name(of: Status.dropped)))),
      filter("b", .blocked, term(.status, QueryParser.typed(wording.name(of: Status.blocked)))),
      filter("d", .toDiscuss, term(.flag, yes)),
      filter("n", .notReported, term(.reported, isFrench ? "non" : "no")),
      filter("e", .noDueDate, term(.due, isFrench ? "aucune" : "none")),
      filter("m", .noMeteo, term(.meteo, "nr")),
      filter("p", .stale, term(.stale, yes)),
      filter("x", .conflict, term(.conflict, yes)),
    ]
    let since = Agenda.lastMeeting(in: situation)?.day ?? situation.asOf.adding(days: -30)
    filters.append(filter("c", .changedSince(since), term(.changed, wording.date(since))))
    for (place, status) in Status.allCases.enumerated() where status != .blocked {
      filters.append(
        QuickFilter(
          letter: QuickFilter.statusLetters[place],
          name: wording.name(of: status, in: situation.definition).lowercased(),
          term: term(.status, QueryParser.typed(wording.name(of: status)))))
    }
    for (place, volet) in situation.definition.volets.enumerated() {
      filters.append(
        QuickFilter(
          letter: place < 9 ? Character(String(place + 1)) : nil,
          name: wording.finding(.volet(volet.short ?? volet.title)), term: term(.volet, volet.id)))
    }
    for meteo in Meteo.allCases {
      filters.append(
        QuickFilter(
          letter: nil, name: wording.finding(.meteo(meteo)),
          term: term(.meteo, wording.sign(of: .value(meteo)))))
    }
    return filters
  }

  /// The letters of the list of statuses, as capitals, in the order of ``Status``.
  private static let statusLetters: [Character] = ["L", "C", "P", "B", "R", "A"]
}
