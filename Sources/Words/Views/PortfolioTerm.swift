/// Words of a portfolio: several conventions followed together.
public enum PortfolioTerm: Hashable, Sendable {
  /// What it is.
  case title
  /// How many conventions, how many actions, how many of them shown.
  case conventions(Int), shown(Int, of: Int)
  /// How many cannot be read, have the id of another, are no conventions.
  case unreadable(Int), copies(Int), otherFolders(Int)
  /// How far reading is, the keys left aside.
  case reading(Int, of: Int), stopReading, stopped(Int, of: Int)
  /// Headings of columns.
  case name, actions, progress, late, alerts, money, stateShare, complete, age, end, elapsed
  /// The row of sums.
  case together
  /// How many of all know it: « (480/505) ».
  case coverage(Int, of: Int)
  /// Days since the last record; without any.
  case days(Int), never
  /// Not read yet; of the same id as another folder's.
  case waiting, copy(of: String)
  /// That a key does something only inside a convention.
  case openFirst
  /// That a convention is invented, in a row's room.
  case fictional
  /// No convention left by the filter.
  case nothingLeft(String)
  /// That a field is not kept of whole conventions.
  case notOfConventions(String)
  /// The quick filters.
  case isLate, isBlocked, isToDiscuss, isNotReported, isStale, hasConflict, all
  /// The orders.
  case order(PortfolioKey)
  /// What the columns mean, for help.
  case explainProgress, explainLate, explainAlerts, explainMoney, explainComplete, explainAge
  /// What is left out of sums.
  case explainCopies
  /// That the files were read again.
  case reread
  /// How far the reading of a long journal is, in bytes.
  case readingJournal(Int, of: Int)
  /// A convention as a line to choose it by; what to type; that a line chooses none of so many.
  case listed(Int, String), howToChoose, nothingChosen(String, of: Int)
}

/// What conventions can be put in order by; the raw value tells them apart in tests.
public enum PortfolioKey: String, CaseIterable, Hashable, Sendable {
  /// By name of folder.
  case folder
  case name, progress, late, alerts, money, complete, age, end

  /// The letter that chooses it: those of the orders of actions where they mean the same.
  public var letter: Character {
    switch self {
    case .folder: "c"
    case .name: "t"
    case .progress: "a"
    case .late: "r"
    case .alerts: "l"
    case .money: "b"
    case .complete: "n"
    case .age: "d"
    case .end: "e"
    }
  }

  /// Whether the largest comes first unless asked otherwise.
  public var beginsDescending: Bool { [.late, .alerts, .money, .age].contains(self) }
}

extension Wording {
  /// A word of a portfolio.
  public func portfolio(_ term: PortfolioTerm) -> String {
    switch term {
    case .title: either("Portefeuille", "Portfolio")
    case .conventions(let count): self.count(count, "convention", "conventions")
    case .shown(let shown, let all):
      either("\(number(shown)) sur \(number(all))", "\(number(shown)) of \(number(all))")
    case .unreadable(let count):
      isFrench
        ? self.count(count, "illisible", "illisibles")
        : self.count(count, "unreadable", "unreadable")
    case .copies(let count):
      isFrench ? self.count(count, "doublon", "doublons") : self.count(count, "copy", "copies")
    case .otherFolders(let count):
      isFrench
        ? self.count(count, "autre dossier", "autres dossiers")
        : self.count(count, "other folder", "other folders")
    case .reading(let done, let all):
      either("Lecture ", "Reading ") + number(done) + "/" + number(all)
    case .readingJournal(let done, let all):
      either("Lecture du journal ", "Reading the journal ")
        + number(Int64(done / 1_000_000)) + "/" + number(Int64(all / 1_000_000))
        + "\(noBreakSpace)" + either("Mo", "MB")
    case .listed(let number, let name): "\(number). \(name)"
    case .howToChoose:
      either(
        "Le numéro ou le nom d'une convention l'ouvre, un point en revient, 0 relit, "
          + "q quitte.",
        "The number or the name of a convention opens it, a full stop comes back from it, 0 reads "
          + "again, q quits.")
    case .nothingChosen(let text, let count):
      either(
        "Aucune convention \(excerpt(text))\(noBreakSpace): les numéros vont de 1 à \(count).",
        "No convention \(excerpt(text)): numbers go from 1 to \(count).")
    case .stopReading: either("arrêter", "stop")
    case .stopped(let done, let all):
      either(
        "Lecture arrêtée\(noBreakSpace): \(number(done)) sur \(number(all)) lues\(noBreakSpace); R reprend",
        "Reading stopped: \(number(done)) of \(number(all)) read; R goes on")
    case .name: "Convention"
    case .actions: "Act."
    case .progress: either("Avancement", "Progress")
    case .late: either("Ret.", "Late")
    case .alerts: either("Graves", "Grave")
    case .money: either("Budget", "Money")
    case .stateShare: either("État", "State")
    case .complete: either("Rens.", "Rep.")
    case .age: either("Saisie", "Age")
    case .end: either("Fin", "End")
    case .elapsed: either("Temps", "Time")
    case .together: either("Ensemble", "Together")
    case .coverage(let known, let all): "(\(number(known))/\(number(all)))"
    case .days(let count): "\(number(count))\(noBreakSpace)\(either("j", "d"))"
    case .never: either("jamais", "never")
    case .waiting: either("à lire", "to read")
    case .copy(let folder):
      either(
        "même identifiant que \(folder)\(noBreakSpace): hors des sommes",
        "same id as \(folder): left out of sums")
    case .openFirst:
      either(
        "cette touche agit dans une convention\(noBreakSpace): Entrée en ouvre une",
        "this key acts inside a convention: Enter opens one")
    case .fictional: either("FICTIF", "FICTIONAL")
    case .nothingLeft(let text):
      either(
        "Aucune convention ne répond à \(excerpt(text))\(noBreakSpace); Échap efface le filtre.",
        "No convention answers \(excerpt(text)); Esc clears the filter.")
    case .notOfConventions(let name):
      either(
        "\(excerpt(name + ":")) ne filtre que dans une convention",
        "\(excerpt(name + ":")) filters inside a convention only")
    case .isLate: either("avec des actions en retard", "with actions late")
    case .isBlocked: either("avec des actions bloquées", "with actions blocked")
    case .isToDiscuss: either("avec des actions à discuter", "with actions to discuss")
    case .isNotReported: either("rien de renseigné", "nothing reported")
    case .isStale: either("sans nouvelles récentes", "no recent news")
    case .hasConflict: either("à deux valeurs", "two values")
    case .all: either("toutes\(noBreakSpace): aucun filtre", "all: no filter")
    case .order(let key): name(of: key)
    case .explainProgress:
      either(
        "moyenne des actions qui en déclarent un, et combien en déclarent",
        "average of the actions that declare some, and how many do")
    case .explainLate:
      either("actions dont une échéance est passée", "actions with a due date passed")
    case .explainAlerts:
      either(
        "alertes graves\(noBreakSpace): bloquées, en retard, à deux valeurs",
        "grave alerts: blocked, late, two values")
    case .explainMoney:
      either(
        "total de la convention, lu ou calculé\(noBreakSpace); — où il n'est pas connu",
        "total of the convention, read or computed; — where it is not known")
    case .explainComplete:
      either(
        "part des actions dont un statut, un avancement ou une météo est renseigné",
        "share of actions with a status, progress or météo reported")
    case .explainAge:
      either("jours depuis la dernière saisie", "days since the last record")
    case .explainCopies:
      either(
        "dossier de même identifiant qu'un autre\(noBreakSpace): montré, hors des sommes",
        "folder with the id of another: shown, left out of sums")
    case .reread: either("Portefeuille relu", "Portfolio read again")
    }
  }

  private func name(of key: PortfolioKey) -> String {
    switch key {
    case .folder: either("nom du dossier", "name of the folder")
    case .name: either("intitulé", "title")
    case .progress: either("avancement", "progress")
    case .late: either("actions en retard", "actions late")
    case .alerts: either("alertes graves", "grave alerts")
    case .money: either("budget", "money")
    case .complete: either("part renseignée", "share reported")
    case .age: either("ancienneté de la saisie", "age of the last record")
    case .end: either("fin de la convention", "end of the convention")
    }
  }
}
