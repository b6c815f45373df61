/// Words of the dashboard read line by line.
public enum PlainTerm: Hashable, Sendable {
  /// How to begin: what numbers, letters and words do.
  case howTo
  /// What an empty line and a full stop do while something is chosen, typed or confirmed.
  case howToChoose, howToType, howToAnswer, howToSearch
  /// The number and name of a choice, and that it is the present one.
  case choice(Int, String), present(String)
  /// That a number chooses nothing here: how many choices there are.
  case noSuchNumber(String, count: Int)
  /// That words name nothing.
  case unknownWords(String)
  /// What is typed next, and what stands there.
  case ask(String, present: String)
  /// How many actions the list holds, and what filters them.
  case actions(Int, of: Int)
  /// What comes before the prompt when marks are set.
  case more(Int)
}

extension Wording {
  /// A sentence of the dashboard read line by line.
  public func plain(_ term: PlainTerm) -> String {
    switch term {
    case .howTo:
      either(
        "Un numéro choisit une ligne, une ligne vide l'ouvre, un point revient, 0 relit. "
          + "Les lettres sont celles de l'écran\(noBreakSpace): s statut, = et - avancement, "
          + "m météo, c note, / filtre, v vues, ? toutes, q quitter. "
          + "Ce qui suit une lettre y répond\(noBreakSpace): s b, % 45, c le texte de la note.",
        "A number chooses a line, an empty line opens it, a full stop goes back, 0 reads again. "
          + "Letters are those of the screen: s status, = and - progress, m météo, c note, "
          + "/ filter, v views, ? all of them, q quit. "
          + "What follows a letter answers it: s b, % 45, c the words of the note.")
    case .howToChoose:
      either(
        "Un numéro, une lettre ou un nom choisit\(noBreakSpace); ligne vide\(noBreakSpace): "
          + "laisser tel quel\(noBreakSpace); un point\(noBreakSpace): renoncer.",
        "A number, a letter or a name chooses; empty line: leave as it is; a full stop: give up.")
    case .howToType:
      either(
        "Ligne vide\(noBreakSpace): garder ce qui est entre crochets\(noBreakSpace); "
          + "un tiret\(noBreakSpace): vider\(noBreakSpace); un point\(noBreakSpace): renoncer.",
        "Empty line: keep what is in brackets; a hyphen: empty it; a full stop: give up.")
    case .howToAnswer:
      either("1 remplacer, 2 garder ce qui est enregistré.", "1 replace, 2 keep what is saved.")
    case .howToSearch:
      either(
        "Un numéro choisit, d'autres mots cherchent encore, un point renonce.",
        "A number chooses, other words search again, a full stop gives up.")
    case .choice(let number, let name): "\(number). \(name)"
    case .present(let name): name + either(" (actuel)", " (present)")
    case .noSuchNumber(let number, let count):
      count == 0
        ? either(
          "Aucune ligne à choisir ici\(noBreakSpace): \(number) ne désigne rien.",
          "No line to choose here: \(number) names nothing.")
        : either(
          "\(number) ne désigne rien ici\(noBreakSpace): les lignes vont de 1 à \(count).",
          "\(number) names nothing here: lines go from 1 to \(count).")
    case .unknownWords(let words):
      either(
        "Ni action ni commande de ce nom\(noBreakSpace): \(words). Tapez ? pour les touches, "
          + ": et des mots pour chercher.",
        "No action or command of that name: \(words). Type ? for the keys, : and words to search.")
    case .ask(let label, let present):
      present.isEmpty ? self.label(label) : "\(label) [\(present)]" + self.label("")
    case .actions(let count, let all):
      count == all
        ? actionCount(count) + either(" dans la liste.", " in the list.")
        : either(
          "\(actionCount(count)) sur \(number(all)) dans la liste.",
          "\(actionCount(count)) of \(number(all)) in the list.")
    case .more(let count):
      either(
        "… et \(number(count)) autres, à préciser.", "… and \(number(count)) more: be precise.")
    }
  }
}
