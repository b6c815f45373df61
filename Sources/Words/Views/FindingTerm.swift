public import ConventionModel

/// Words of filters and of the order of actions.
public enum FindingTerm: Hashable, Sendable {
  /// The title of the list of quick filters, and of that of orders.
  case filtersTitle, sortTitle
  /// A quick filter.
  case late, blocked, toDiscuss, notReported, noDueDate, noMeteo, stale, conflict
  /// Due within 30 days.
  case dueSoon
  /// Changed since the last meeting, or since 30 days.
  case changedSince(Day)
  /// Lets every action in again.
  case clear
  /// What the actions are put in order by.
  case key(SortKey)
  /// Nothing left: how many each part of the filter hides, and what brings them back.
  case nothingLeft(query: String?, hiddenByQuery: Int, engagement: String?, hiddenByEngagement: Int)
  /// How many marked actions are not among those shown.
  case hiddenMarks(Int)
  /// What the keys of a list of filters or orders do.
  case chooseHint
}

extension Wording {
  /// A word of filters and orders.
  public func finding(_ term: FindingTerm) -> String {
    switch term {
    case .filtersTitle: either("Filtres", "Filters")
    case .sortTitle: either("Trier par", "Sort by")
    case .late: either("en retard", "late")
    case .blocked: either("bloquées", "blocked")
    case .toDiscuss: either("à discuter", "to discuss")
    case .notReported: either("rien de renseigné", "nothing reported")
    case .noDueDate: either("sans échéance", "no due date")
    case .noMeteo: either("sans météo", "no météo")
    case .stale: either("sans nouvelles récentes", "no recent news")
    case .conflict: either("à deux valeurs", "two values")
    case .dueSoon: either("échéance sous 30 jours ou passée", "due within 30 days or past")
    case .changedSince(let day): either("modifiées depuis le ", "changed since ") + date(day)
    case .clear: either("toutes\(noBreakSpace): aucun filtre", "all: no filter")
    case .key(let key): name(of: key)
    case .nothingLeft(let query, let byQuery, let engagement, let byEngagement):
      nothingLeft(query, byQuery, engagement, byEngagement)
    case .hiddenMarks(let hidden):
      either(
        "dont \(hidden) hors de la liste affichée", "of which \(hidden) not in the list shown")
    case .chooseHint:
      either("la même touche inverse l'ordre", "the same key turns the order around")
    }
  }

  private func name(of key: SortKey) -> String {
    switch key {
    case .convention: either("ordre de la convention", "order of the convention")
    case .id: either("identifiant", "id")
    case .title: either("intitulé", "title")
    case .status: either("statut", "status")
    case .progress: either("avancement", "progress")
    case .meteo: "météo"
    case .due: either("échéance", "due date")
    case .late: either("retard", "lateness")
    case .updated: either("dernière saisie", "last update")
    case .lead: either("pilote", "lead")
    case .engagement: "engagement"
    case .volet: "volet"
    case .money: either("budget", "money")
    }
  }

  /// « Aucune action : « bidon » en écarte 15, l'engagement Droits en écarte 4. »
  private func nothingLeft(
    _ query: String?, _ byQuery: Int, _ engagement: String?, _ byEngagement: Int
  ) -> String {
    var causes: [String] = []
    var remedies: [String] = []
    if let query, byQuery > 0 {
      causes.append(
        either("\(excerpt(query)) en écarte \(number(byQuery))", "\(excerpt(query)) hides \(number(byQuery))"))
      remedies.append(either("Échap efface le filtre", "Esc clears the filter"))
    }
    if let engagement, byEngagement > 0 {
      causes.append(
        either(
          "l'engagement \(excerpt(engagement)) en écarte \(number(byEngagement))",
          "engagement \(excerpt(engagement)) hides \(number(byEngagement))"))
      remedies.append(either("0 montre tous les engagements", "0 shows all engagements"))
    }
    guard !causes.isEmpty else { return either("Aucune action.", "No action.") }
    return either("Aucune action\(noBreakSpace): ", "No action: ") + causes.joined(separator: ", ")
      + ". " + remedies.joined(separator: either("\(noBreakSpace); ", "; ")) + "."
  }
}
