public import ConventionModel

/// The field's own terms, in the words of the convention where it has its own.
extension Wording {
  /// The name of a status; nil is « non renseigné ».
  public func name(of status: Status?, in definition: Definition? = nil) -> String {
    guard let status else { return isFrench ? "Non renseigné" : "Not reported" }
    if let own = definition?.statuses.first(where: { $0.id == status.rawValue }) {
      return own.title
    }
    return switch status {
    case .planned: isFrench ? "À lancer" : "Planned"
    case .inProgress: isFrench ? "En cours" : "In progress"
    case .onHold: isFrench ? "En pause" : "On hold"
    case .blocked: isFrench ? "Bloquée" : "Blocked"
    case .done: isFrench ? "Réalisée" : "Done"
    case .dropped: isFrench ? "Abandonnée" : "Dropped"
    }
  }

  /// The name of a reported status, the three voids kept apart.
  public func name(of status: Reported<Status>, in definition: Definition? = nil) -> String {
    status == .notApplicable ? notApplicable : name(of: status.value, in: definition)
  }

  /// The name of a météo; nil is « non renseignée ».
  public func name(of meteo: Meteo?) -> String {
    switch meteo {
    case nil: isFrench ? "Non renseignée" : "Not reported"
    case .secured: isFrench ? "Objectifs sécurisés" : "Goals secured"
    case .achievable: isFrench ? "Objectifs atteignables" : "Goals achievable"
    case .supportNeeded: isFrench ? "Appuis nécessaires" : "Support needed"
    case .compromised: isFrench ? "Objectifs compromis" : "Goals compromised"
    }
  }

  /// The sign of a météo, the same in every language and without colour: `++ + - -- ?`.
  public func sign(of meteo: Reported<Meteo>) -> String {
    switch meteo {
    case .notReported: "?"
    case .notApplicable: isFrench ? "s.o." : "n/a"
    case .value(.secured): "++"
    case .value(.achievable): "+"
    case .value(.supportNeeded): "-"
    case .value(.compromised): "--"
    }
  }

  /// The name of a stage of money.
  public func name(of stage: Stage) -> String {
    switch stage {
    case .planned: isFrench ? "programmé" : "planned"
    case .notified: isFrench ? "notifié" : "notified"
    case .committed: isFrench ? "engagé" : "committed"
    case .paid: isFrench ? "payé" : "paid"
    }
  }

  /// The name of a nature.
  public func name(of nature: Nature) -> String {
    switch nature {
    case .new: isFrench ? "nouvelle" : "new"
    case .reinforced: isFrench ? "renforcée" : "reinforced"
    case .continued: isFrench ? "reconduite" : "continued"
    }
  }

  /// How far an amendment has come.
  public func name(of state: AmendmentState) -> String {
    switch state {
    case .announced: isFrench ? "annoncé" : "announced"
    case .adopted: isFrench ? "adopté" : "adopted"
    case .signed: isFrench ? "signé" : "signed"
    }
  }

  /// « Rattachement proposé » or « confirmé ».
  public func name(of link: Link) -> String {
    switch link {
    case .proposed: isFrench ? "rattachement proposé" : "proposed link"
    case .confirmed: isFrench ? "rattachement confirmé" : "confirmed link"
    }
  }

  /// « Non renseigné ».
  public var notReported: String { isFrench ? "non renseigné" : "not reported" }

  /// « Sans objet ».
  public var notApplicable: String { isFrench ? "sans objet" : "not applicable" }

  /// « Exemple fictif », which stands on every screen and export of an invented convention.
  public var fictional: String { isFrench ? "exemple fictif" : "fictional example" }

  /// The name of a funder: that of the party of that id, else the id itself.
  public func name(ofFunder id: String, in definition: Definition) -> String {
    if id == BudgetKey.totalFunder { return isFrench ? "Budget global" : "Overall budget" }
    if let party = definition.parties.first(where: { $0.id == id }) { return party.name }
    return id == BudgetKey.stateFunder ? (isFrench ? "L'État" : "The State") : id
  }

  /// A reported value in words, the three voids kept apart.
  public func reported<Value>(
    _ reported: Reported<Value>, _ words: (Value) -> String
  ) -> String {
    switch reported {
    case .notReported: notReported
    case .notApplicable: notApplicable
    case .value(let value): words(value)
    }
  }

  /// The same with as few words as a line with many of them allows: « 3 en retard ».
  public func shortAlert(_ kind: Alert.Kind, count: Int) -> String {
    func word(_ french: String, _ english: String) -> String {
      "\(number(count))\(noBreakSpace)\(isFrench ? french : english)"
    }
    return switch kind {
    case .blocked: word(count < 2 ? "bloquée" : "bloquées", "blocked")
    case .late: word("en retard", "late")
    case .followUpOverdue:
      word(
        count < 2 ? "à suite échue" : "à suites échues",
        count == 1 ? "overdue follow-up" : "overdue follow-ups")
    case .conflict: word("à deux valeurs", "with two values")
    case .toDiscuss: word("à discuter", "to discuss")
    case .stageOrder:
      word(count < 2 ? "anomalie budgétaire" : "anomalies budgétaires", "budget anomaly")
    case .coFinancing: word("État > 50\(noBreakSpace)%", "State > 50%")
    case .offTarget: word("loin de la cible", "off target")
    case .stale: word("sans nouvelles", "stale")
    case .notReported: word(count < 2 ? "non renseignée" : "non renseignées", "not reported")
    case .noDueDate: word("sans échéance", "no due date")
    case .meteoMissing: word("sans météo", "no météo")
    case .overAllocation, .spendingBehind, .withoutSource: alert(kind, count: count)
    }
  }

  /// The words for a kind of alert and how many there are: « 3 actions en retard ».
  public func alert(_ kind: Alert.Kind, count: Int) -> String {
    func actions(_ french: String, _ frenchPlural: String, _ english: String) -> String {
      isFrench
        ? "\(self.count(count, "action", "actions")) \(count < 2 ? french : frenchPlural)"
        : "\(self.count(count, "action", "actions")) \(english)"
    }
    switch kind {
    case .blocked: return actions("bloquée", "bloquées", "blocked")
    case .late: return actions("en retard", "en retard", "late")
    case .followUpOverdue:
      return actions("à suite échue", "à suites échues", "with overdue follow-ups")
    case .conflict: return actions("à deux valeurs", "à deux valeurs", "with two values")
    case .toDiscuss: return actions("à discuter", "à discuter", "to discuss")
    case .stageOrder:
      return isFrench
        ? self.count(count, "anomalie d'étape budgétaire", "anomalies d'étape budgétaire")
        : self.count(count, "budget stage anomaly", "budget stage anomalies")
    case .overAllocation:
      return isFrench ? "ventilation supérieure au total" : "allocated above the total"
    case .coFinancing:
      return isFrench
        ? self.count(count, "part de l'État", "parts de l'État") + " au-dessus de la moitié"
        : self.count(count, "State share", "State shares") + " above one half"
    case .spendingBehind:
      return isFrench ? "dépense en retard sur le temps écoulé" : "spending behind time elapsed"
    case .offTarget:
      return actions("loin de sa cible", "loin de leur cible", "far from target")
    case .stale:
      return actions("sans nouvelle récente", "sans nouvelles récentes", "without recent news")
    case .withoutSource: return isFrench ? "montants sans source" : "amounts without source"
    case .notReported: return actions("non renseignée", "non renseignées", "not reported")
    case .noDueDate: return actions("sans échéance", "sans échéance", "without due date")
    case .meteoMissing: return actions("sans météo", "sans météo", "without météo")
    }
  }
}
