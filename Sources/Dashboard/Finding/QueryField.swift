import Typography
import Words

/// A field that a query can ask about: « statut:bloquee ».
enum QueryField: String, CaseIterable, Hashable, Sendable {
  case status, meteo, volet, group, engagement, lead, partner, late, due, progress, funder, note
  case marked, flag, conflict, stale, changed, reported, link

  /// Its names, French first, without accents; any of them can be typed in either language.
  var names: [String] {
    switch self {
    case .status: ["statut", "status", "etat"]
    case .meteo: ["meteo", "confidence"]
    case .volet: ["volet", "part"]
    case .group: ["public", "group", "groupe"]
    case .engagement: ["engagement", "goal", "axe"]
    case .lead: ["pilote", "lead"]
    case .partner: ["partenaire", "partner"]
    case .late: ["retard", "late"]
    case .due: ["echeance", "due"]
    case .progress: ["avancement", "progress"]
    case .funder: ["financeur", "funder"]
    case .note: ["note"]
    case .marked: ["marque", "marked"]
    case .flag: ["discuter", "discuss"]
    case .conflict: ["conflit", "conflict"]
    case .stale: ["perime", "stale"]
    case .changed: ["modifie", "changed"]
    case .reported: ["renseigne", "reported"]
    case .link: ["rattachement", "link"]
    }
  }

  /// The name that a language has for it.
  func name(in language: Language) -> String {
    names[language == .french || names.count < 2 ? 0 : 1]
  }

  /// The field of that name.
  init?(named name: String) {
    let folded = SearchFolding.fold(name)
    guard let field = QueryField.allCases.first(where: { $0.names.contains(folded) }) else {
      return nil
    }
    self = field
  }
}
