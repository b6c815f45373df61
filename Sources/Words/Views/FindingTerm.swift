public import ConventionModel

/// Words of filters and of the order of actions.
public enum FindingTerm: Hashable, Sendable {
  /// The title of the list of quick filters, and of that of orders.
  case filtersTitle, sortTitle
  /// The title of the fields a filter knows, and how words and fields are put together.
  case syntaxTitle, syntax
  /// A quick filter.
  case late, blocked, toDiscuss, notReported, noDueDate, noMeteo, stale, conflict
  /// A volet, by its name; a météo.
  case volet(String), meteo(Meteo)
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
  /// That no words were looked for yet, or that none of the actions shown holds them.
  case nothingSought, noMatch(String)
  /// The order above the table: « tri : retard ▼ ».
  case sorted(SortKey, direction: String)
  /// A quick filter and an order in the palette.
  case filterBy(String), sortBy(String)
  /// A view that has a name; giving one; the line for it; that it was given; why it cannot be.
  case savedView(String), saveView, nameLabel, viewSaved(String), unusableName, nameTaken
  /// Why a view was not saved.
  case viewNotSaved(String, reason: String)
  /// What the keys of a list of filters or orders do.
  case chooseHint
}

extension Wording {
  /// A word of filters and orders.
  public func finding(_ term: FindingTerm) -> String {
    switch term {
    case .filtersTitle: either("Filtres", "Filters")
    case .syntaxTitle: either("Ce qu'un filtre comprend", "What a filter understands")
    case .syntax:
      either(
        "Après /\(noBreakSpace): des mots, tous cherchés\(noBreakSpace); !mot exclut\(noBreakSpace); champ:valeur, champ:une,autre\(noBreakSpace); "
          + "\"deux mots\" entre guillemets.",
        "After /: words, all of them sought; !word excludes; field:value, field:one,other; \"two words\" "
          + "in quotation marks.")
    case .sortTitle: either("Trier par", "Sort by")
    case .late: either("en retard", "late")
    case .blocked: either("bloquées", "blocked")
    case .toDiscuss: either("à discuter", "to discuss")
    case .notReported: either("rien de renseigné", "nothing reported")
    case .noDueDate: either("sans échéance", "no due date")
    case .noMeteo: either("sans météo", "no météo")
    case .stale: either("sans nouvelles récentes", "no recent news")
    case .conflict: either("à deux valeurs", "two values")
    case .volet(let name): "volet " + name
    case .meteo(let meteo): "météo " + name(of: meteo).lowercased()
    case .nothingSought:
      either("aucune recherche à poursuivre", "nothing was searched for")
    case .noMatch(let text):
      either(
        "aucune action affichée ne contient \(excerpt(text))",
        "no action shown holds \(excerpt(text))")
    case .sorted(let key, let direction):
      either("tri\(noBreakSpace): ", "sorted by ") + name(of: key) + " " + direction
    case .filterBy(let name): either("Filtrer\(noBreakSpace): ", "Filter: ") + name
    case .sortBy(let name): either("Trier par ", "Sort by ") + name
    case .savedView(let name): either("Vue\(noBreakSpace): ", "View: ") + name
    case .saveView: either("Enregistrer la vue sous un nom", "Save the view under a name")
    case .nameLabel: either("Nom", "Name")
    case .viewSaved(let name):
      either(
        "vue \(excerpt(name)) enregistrée\(noBreakSpace); la palette la retrouve par son nom",
        "view \(excerpt(name)) saved; the palette finds it by its name")
    case .unusableName:
      either("60 caractères au plus, sur une ligne", "at most 60 characters, on one line")
    case .nameTaken:
      either("une vue porte déjà ce nom", "a view has that name already")
    case .viewNotSaved(let name, let reason):
      either(
        "vue \(excerpt(name)) NON ENREGISTRÉE\(noBreakSpace): ", "view \(excerpt(name)) NOT SAVED: "
      )
        + reason
    case .dueSoon: either("à échéance d'ici 30 jours", "due within 30 days or past")
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
    if query == nil, engagement != nil {
      return either(
        "Aucune action pour cet engagement\(noBreakSpace); 0 les montre toutes (",
        "No action for this engagement; 0 shows all (")
        + number(byEngagement) + ")."
    }
    var causes: [String] = []
    var remedies: [String] = []
    if let query, byQuery > 0 {
      causes.append(
        either(
          "\(excerpt(query)) en écarte \(number(byQuery))",
          "\(excerpt(query)) hides \(number(byQuery))"))
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
